import type { Moment, Rule } from '../../moment.ts'
import type { Line } from '../../traffic/line.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { near } from '../../words/sentences.ts'
import { NOES } from '../../words/small-words.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { denied, takesOrder } from './answers.ts'
import { BRICKS, DEVICES, EARS, RADIOS } from './kit-words.ts'
import { undone } from './undone.ts'
import { doneAt, isOwnAt } from './whose.ts'

const SPARE = wordSet('spare spares extra hot fresh charged another')
const GOT = wordSet('have got carry carrying any')
export const NO = wordSet(NOES, 'none')
export const findNone = finderOf(
  'dont have/carry|havent got/any|havent got 1|left all of them|not got/carrying/on|didnt bring/take/grab/pick|left it/them/mine/my|without any|back on the',
)
/** Who was given none, gave the spare away, or has one after all, did what a PA does. */
const findExcused = finderOf(
  'issued|handed out|gave|given|lent|were out of|never had/got/gave|only had|used (it/mine/my)|i have/got 1|ive got 1|heres|here you|take/have mine|no problem/worries|on my way|got 1',
)
export const findDied = finderOf(
  'my brick/battery/radio/walkie/handset/handheld (just/has/had) died|zero charge|ran it/mine flat|my brick/battery/radio/walkie went dead|brick/battery went dead/flat|my brick/battery/radio/walkie ran out/flat/down|brick/battery/it/walkie/radio died on me',
)

/** "Have you got a spare brick?", of the trainee. */
const asksForSpare = ({ kind, utterance: { tokens } }: Line): boolean =>
  kind === 'question' &&
  hasWord(tokens, BRICKS) &&
  hasWord(tokens, SPARE) &&
  hasWord(tokens, GOT) &&
  !hasWord(tokens, DEVICES)

const ASKED = wordSet('asked wanted needed')
const findNothing = finderOf('had none|had nothing|none on me|didnt have 1|hadnt 1|just the 1')

/** "Renata asked me for a spare brick and I had none on me". */
const hadNone = ({ utterance: { tokens } }: Moment): boolean =>
  findNothing(tokens) !== null && hasWord(tokens, BRICKS) && hasWord(tokens, SPARE) && hasWord(tokens, ASKED)

const NOT_GOT = wordSet('havent dont didnt not')
const isExcused = (tokens: readonly Token[]): boolean => {
  const excused = findExcused(tokens)
  return excused !== null && !isAt(tokens, excused.from - 1, NOT_GOT)
}

const hasNone = ({ utterance: { tokens, address }, situation: { due } }: Moment): boolean =>
  due !== null &&
  asksForSpare(due.line) &&
  (isAt(tokens, address.bodyFrom, NO) || findNone(tokens) !== null) &&
  !isExcused(tokens)

/** "Sorry, my brick died", but not "battery died, sound is swapping it". */
const tellsOfDeath = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  if (hasWord(tokens, DEVICES) || hasWord(tokens, EARS) || hasWord(tokens, SHOULD)) return false
  const died = findDied(tokens)
  if (died !== null && isOwnAt(moment, died)) return true
  const dead = tokens.findIndex(
    (_, at) =>
      (isAt(tokens, at, DEAD) && !isAt(tokens, at + 1, GIVES_OUT)) ||
      (isAt(tokens, at, GAVE) && isAt(tokens, at + 1, GIVES_OUT)),
  )
  if (dead < 0 || !hasWord(tokens, POWERED, Math.max(0, dead - POWER_REACH), dead)) return false
  return isOwnAt(moment, { from: dead, to: dead + 1 })
}
const SHOULD = wordSet('shouldve should')
const DEAD = wordSet('conked carked died dead flat juice')
const GAVE = wordSet('gave ran')
const GIVES_OUT = wordSet('out up')
export const DEATH_WORDS = wordSet(DEAD, GAVE)
const POWERED = wordSet(BRICKS, RADIOS, 'mine')
const POWER_REACH = 5

/** R-BATTERY: swap before it dies; carry a spare. */
export const battery: Rule = (moment) => {
  if (moment.utterance.asks || (!hasNone(moment) && !hadNone(moment) && !tellsOfDeath(moment))) return null
  return {
    rule: 'R-BATTERY',
    severity: moment.context.post === 'onLockup' ? 'major' : 'minor',
    why: 'own.battery',
    said: sameWords(moment),
    better: 'Hot brick, please.',
  }
}

export const findLost = finderOf(
  'lost/misplaced/dropped my radio/walkie/handheld/handset/headset/surveillance|cant/cannot/couldnt find my radio/walkie/handheld/handset|my radio/walkie/handset (is/has/got/been) lost/missing/gone/stolen/nicked',
)
export const findGone = finderOf('lost it|its/is/got/been/was/now lost/missing/stolen/nicked')
export const findLeft = finderOf('left it/mine on/at/in')
const AWAY = wordSet('gone')

export const findTaken = finderOf('took it/mine home|took my/the radio/walkie home|went home with it/my/mine/the')
export const findUnsigned = finderOf(
  `didnt/not/never/without write/wrote/put/putting/writing/log/logged/note/noted (it/that/this) down|skipped the sheet|forgot to write/put/log/note (it/that/this) down|
  didnt/not/never/without sign/signing (it/mine/my/the/this) (radio/walkie) in/out|never signed (it/mine/my/the/this) (radio/walkie) in/out|
  forgot to sign (it/mine/my/the/this) (radio/walkie) in/out`,
)
/** "Lost my radio contact" loses nothing that was signed for. */
const OF_THE_AIR = wordSet('contact signal with for')

const isOfRadio = ({ utterance: { tokens }, situation: { due } }: Moment): boolean =>
  hasWord(tokens, RADIOS) || (due !== null && due.kind !== 'hail' && hasWord(due.line.utterance.tokens, RADIOS))

const BAG = wordSet('bag sheet list')
const LEFT_LYING = wordSet('left')
const findMissing = finderOf('not there|gone|missing|isnt there')
const RETURNING = wordSet('give gave given return returned hand handed put')
const GIVEN_BACK = wordSet('back name')
const SIGNING = wordSet('sign signed signing write writing wrote written log logged note')
const isUnsigned = (moment: Moment): boolean => {
  const unsigned = findUnsigned(moment.utterance.tokens)
  return (
    (unsigned !== null && isOwnAt(moment, unsigned)) ||
    undone(moment, SIGNING) !== null ||
    denied(moment, RETURNED) ||
    (findUnrecorded(moment.utterance.tokens) !== null && hasWord(moment.utterance.tokens, LENDING))
  )
}
const findUnrecorded = finderOf('nobody wrote it/that down|nothings written down|nothing (is) written down')
const LENDING = wordSet('lent gave handed passed')
const RETURNED = wordSet('return returned sign signed')

/** R-KIT: whoever is written down owns it. */
export const lostKit: Rule = (moment) => {
  const { tokens, asks } = moment.utterance
  if (asks || takesOrder(moment) || !isOfRadio(moment)) return null
  const isOwn = (span: Span | null): boolean =>
    span !== null && isOwnAt(moment, span) && !isAt(tokens, span.to, OF_THE_AIR)
  const isGone = isOwn(findGone(tokens)) || (isOwn(findLeft(tokens)) && hasWord(tokens, AWAY))
  const isReturned = undone(moment, RETURNING) === null || !hasWord(tokens, GIVEN_BACK)
  const isLost =
    isOwn(findLost(tokens)) ||
    (moment.situation.due !== null && isGone) ||
    (doneAt(moment, LEFT_LYING) >= 0 &&
      near(tokens, LEFT_LYING, RADIOS, 3) &&
      !near(tokens, RADIOS, BAG, 1) &&
      findMissing(tokens) !== null)
  if (!isLost && isReturned && !isOwn(findTaken(tokens)) && !isUnsigned(moment)) return null
  return {
    rule: 'R-KIT',
    severity: isLost ? 'major' : 'minor',
    why: 'own.kit',
    said: sameWords(moment),
    better: isLost ? 'My radio is missing, looking now.' : 'Signing it out now.',
  }
}
