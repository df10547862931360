import type { Moment, Rule } from '../../moment.ts'
import { lockedWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { near } from '../../words/sentences.ts'
import { THEM } from '../../words/small-words.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { saysNo, spokenOf } from './answers.ts'
import { isChannel } from './channel.ts'
import { toldOf } from './told-of.ts'
import { findLapse, lapse, missed, undone, unsaid } from './undone.ts'
import { isOwnAt } from './whose.ts'

/*
 * Duties on the air that were left undone, told when it is over.
 */

const HEARING = wordSet(
  'hear heard catch caught understand understood follow followed listening realise realised realising realize realized notice noticed clocked twig',
)
const CALLS = wordSet('hail hailed hailing hailed call calls called calling name tried raise raised wanted')
const REPLYING = wordSet('answer answered answering reply replied replying respond responded responding pick picked')

/** "I called Mark twice, no answer": the reply that is missing is somebody else's. */
const callsOut = ({ utterance: { tokens, mentions } }: Moment): boolean =>
  tokens.some(
    (_, at) =>
      isAt(tokens, at, CALLS) &&
      (isAt(tokens, at - 1, I) || isAt(tokens, at + 1, THEM) || mentions.some(({ from }) => from === at + 1)),
  )
const I = wordSet('i ive')

/** R-ANSWER: "I heard you call me twice and never picked up". */
const unanswered = toldOf({
  rule: 'R-ANSWER',
  severity: 'major',
  why: 'own.answer',
  better: ({ context }) => `Go for ${context.me.name}.`,
  tells: (moment) =>
    spokenOf(moment, CALLS) &&
    undone(moment, HEARING) === null &&
    !callsOut(moment) &&
    !spokenOf(moment, DOORS) &&
    ((undone(moment, REPLYING) !== null && hasWord(moment.utterance.tokens, ME)) ||
      (findLetGo(moment.utterance.tokens) !== null && hasWord(moment.utterance.tokens, MY_NAME))),
})
const ME = wordSet('me my i you him her')
const MY_NAME = wordSet('me my name')
const findLetGo = finderOf(
  'let it go by/past|let it go|ignored it/you/him/her|bottled it|left you/him/her hanging|let it ring',
)

const ACKNOWLEDGING = wordSet('acknowledge acknowledged acknowledging acknowledgement rogered')
const COPY = wordSet('copy copied roger')
const GIVING = wordSet('say said saying give gave giving given')
const findNoCopy = finderOf('without a copy|no copy from me|without a word back|no reply from me|i shouldve copied')
const OF = wordSet('of')
const lacksCopy = (moment: Moment): boolean => {
  const lacking = findNoCopy(moment.utterance.tokens)
  return lacking !== null && isOwnAt(moment, lacking)
}
const BACK = wordSet('back')
const SAYING = wordSet('say said saying')
const ORDERED = wordSet('told tell asked ask order ordered instruction message understood did done sent gave')

/** R-ACK: "I did carry it, but I never said anything back". */
const unacknowledged = toldOf({
  rule: 'R-ACK',
  severity: 'major',
  why: 'own.ack',
  better: 'Copy that.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    if (!spokenOf(moment, ORDERED) || spokenOf(moment, DOORS)) return false
    const said = undone(moment, SAYING)
    return (
      undone(moment, ACKNOWLEDGING) !== null ||
      (said !== null && hasWord(tokens, BACK, said.to, said.to + 4)) ||
      (undone(moment, GIVING) !== null && near(tokens, GIVING, COPY, 3) && !near(tokens, COPY, OF, 1)) ||
      lacksCopy(moment)
    )
  },
})

const findPretended = finderOf(
  'said/told/answered (you/him/her) copy/roger/copied|gave (you/him/her) a copy|pretended|rogered|a copy regardless|i agreed|id copied',
)
const findNoIdea = finderOf(
  'no idea|no clue|not a clue|half of it|guessed|guessing|on a hunch|over my head|not 1/a word|broke up|make it out|didnt/couldnt catch|couldnt hear|never reached|before id caught|too chicken|to be polite',
)

/** R-NO-FALSE-COPY: "I said copy, but I didn't catch a word". */
const copiedUnheard = toldOf({
  rule: 'R-NO-FALSE-COPY',
  severity: 'major',
  why: 'own.copy',
  better: 'Say again?',
  tells: (moment) => {
    const { tokens } = moment.utterance
    const pretended = findPretended(tokens)
    if (pretended === null || !isOwnAt(moment, pretended)) return false
    return undone(moment, HEARING) !== null || findNoIdea(tokens) !== null
  },
})

const MOVING = wordSet(
  'went across flicked jumped hopped switched flipped turned popped moved changed clicked slid skipped ducked dialled dialed over',
)
const SWITCHING = wordSet('switch switching')
const SPEAKING = wordSet('say said saying announce announced call called')
const RETURNED = wordSet('home back')
const TOWARDS = wordSet('to onto over channel')
const COUNTED = wordSet('minutes minute hours hour feet people')

/** "Jumped to four", "went over to channel two". */
const movedChannel = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  return tokens.some(
    (_, at) =>
      isAt(tokens, at, MOVING) &&
      [1, 2, 3, 4].some(
        (step) =>
          isChannel(tokens, at + step) && isAt(tokens, at + step - 1, TOWARDS) && !isAt(tokens, at + step + 1, COUNTED),
      ),
  )
}

/** R-SWITCH-ACK: "I jumped to four without saying it". */
const switchedUnsaid = toldOf({
  rule: 'R-SWITCH-ACK',
  severity: 'minor',
  why: 'own.switch',
  better: 'Copy, switching.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    if (hasWord(tokens, RETURNED) || unsaid(moment) === null) return false
    return movedChannel(moment) || near(tokens, SPEAKING, SWITCHING, 3)
  },
})

const DOORS = wordSet('locked lockup lock doors posts polled')
const ROLL_CALL = wordSet('lockup posts polled poll')
const CONFIRMING = wordSet('confirm confirmed confirming answer answered reply replied say said report reported')

/** R-LOCK-CONFIRM: "When he went round the doors I froze and never said mine". */
const unconfirmed = toldOf({
  rule: 'R-LOCK-CONFIRM',
  severity: 'major',
  why: 'own.lock',
  better: ({ context }) => lockedWords(context),
  tells: (moment) =>
    spokenOf(moment, DOORS) &&
    (moment.context.post === 'onLockup' || spokenOf(moment, ROLL_CALL)) &&
    (missed(moment, CONFIRMING) || (unsaid(moment) !== null && spokenOf(moment, CONFIRMING))),
})

const SAW = wordSet('saw see seen noticed spotted knew clocked watched')
const HAZARDS = wordSet(
  'cable falling fall fell flag ladder slipping van reversing track rope frayed mat step loose swaying sandbag crane trip gas fire sparks wobbling unsecured',
)
const STOOD_BY = wordSet(
  'yelled yell shout shouted warning warn warned raise tell told report reported mention mentioned',
)

/** R-SAFETY-FIRST: "I'd spotted the loose cable and kept my mouth shut". */
const keptDanger = toldOf({
  rule: 'R-SAFETY-FIRST',
  severity: 'critical',
  why: 'safety.silent',
  better: 'Stop, stop, stop!',
  tells: (moment) =>
    (near(moment.utterance.tokens, SAW, HAZARDS, 6) || (near(askedOf(moment), SAW, HAZARDS, 6) && !saysNo(moment))) &&
    (lapse(moment) !== null || undone(moment, STOOD_BY) !== null),
})

/** What pulls them where no word denies anything. */
export const UNDONE_LISTS = [findLapse, findNoIdea]

export const UNDONE_RULES: readonly Rule[] = [
  unanswered,
  unacknowledged,
  copiedUnheard,
  switchedUnsaid,
  unconfirmed,
  keptDanger,
]
