import type { Moment, Rule } from '../../moment.ts'
import type { Line } from '../../traffic/line.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, isIn, wordSet } from '../../words/word-set.ts'
import { BRICKS, MINE, RADIOS, findAway, isOwn } from './whose.ts'

const SPARE = wordSet('spare spares extra hot fresh charged another new second')
const findNone = finderOf(
  'no|nope|nah|negative|none|sorry|dont/not have/carry|havent got/any|not got/carrying/on|ran/fresh/all out|im out|didnt/not bring/take/grab/pick|forgot|left it/them/mine/my/the',
)
/** Who was given none, or gave the spare away, did what a PA does. */
const findExcused = finderOf(
  'issued|handed out|gave|given|lent|were out of|never had/got/gave|only had|used (it/mine/my)|i have/got 1|ive got 1|heres|here you|take mine|have mine',
)
export const findDied = finderOf(
  '(my) brick/battery/radio/walkie/handset/handheld (just/has/had) died|my brick/battery/radio/walkie/handset (just/has/had/was/is/went) dead|brick/battery went dead/flat|(my) brick/battery/radio/walkie ran out/flat/down|died on me',
)

/** "Anyone got a spare brick?", to the trainee. */
const asksForSpare = ({ kind, utterance: { tokens } }: Line): boolean =>
  (kind === 'question' || kind === 'order') && hasWord(tokens, BRICKS) && hasWord(tokens, SPARE)

/** "Sorry, my brick died", but not "battery died, sound is swapping it". */
const tellsOfDeath = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  return findDied(tokens) !== null && (hasWord(tokens, MINE) || findAway(tokens) !== null) && isOwn(moment)
}

/** R-BATTERY: swap before it dies; carry a spare. */
export const battery: Rule = (moment) => {
  const { utterance, context, situation } = moment
  const { tokens, asks } = utterance
  if (asks) return null
  const due = situation.due
  const hasNone = due !== null && asksForSpare(due.line) && findNone(tokens) !== null && findExcused(tokens) === null
  if (!hasNone && !tellsOfDeath(moment)) return null
  return {
    rule: 'R-BATTERY',
    severity: context.post === 'onLockup' ? 'major' : 'minor',
    why: 'own.battery',
    said: sameWords(moment),
    better: 'Hot brick, please.',
  }
}

export const findLost = finderOf(
  'lost/misplaced/dropped (my/the/that/this/a) radio/walkie/handheld/handset/headset/surveillance|cant/cannot/couldnt find my/the radio/walkie/handheld/handset|radio/walkie/handset (is/has/got/been) lost/missing/gone/stolen/nicked',
)
export const findGone = finderOf(
  'lost it|its/is/got/been/was/now lost/missing/gone/stolen/nicked|cant/cannot/couldnt find it',
)
export const findTaken = finderOf('took it/mine/my/the (radio/walkie) home|went home with it/my/mine/the')
export const findUnsigned = finderOf(
  'didnt/not/never/without write/wrote/put/putting/writing/log/logged/note/noted (it/that/this) down/in|didnt/not/never/without log/logged/note/noted it|forgot to log/note it|forgot to write/put/log/note (it/that/this) down/in|didnt/not/never/without sign/signing (it/mine/my/the/this) (radio/walkie) in/out|never signed (it/mine/my/the/this) (radio/walkie) in/out|forgot to sign (it/mine/my/the/this) (radio/walkie) in/out',
)

const asksForRadio = ({ kind, utterance: { tokens } }: Line): boolean =>
  (kind === 'question' || kind === 'order') && hasWord(tokens, RADIOS)

const isOfRadio = ({ situation: { due } }: Moment, tokens: readonly Token[]): boolean =>
  tokens.some((token) => isIn(token.lexeme, RADIOS)) || (due !== null && asksForRadio(due.line))

/** R-KIT: whoever is written down owns it. */
export const lostKit: Rule = (moment) => {
  const { utterance } = moment
  const { tokens, asks } = utterance
  if (asks || !isOfRadio(moment, tokens) || !isOwn(moment)) return null
  const isLost = findLost(tokens) !== null || findGone(tokens) !== null
  if (!isLost && findTaken(tokens) === null && findUnsigned(tokens) === null) return null
  return {
    rule: 'R-KIT',
    severity: isLost ? 'major' : 'minor',
    why: 'own.kit',
    said: sameWords(moment),
    better: 'Take mine, I’ll get another.',
  }
}
