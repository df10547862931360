import type { Act } from '../../vocabulary/radio.ts'
import { findFood } from '../rules/sensitive.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { isNumber } from '../words/tokens.ts'
import { triggerOf } from '../words/trigger.ts'
import type { Utterance } from '../words/utterance.ts'
import { asksIfAble, findAble, isCommand } from './questions.ts'
import { COPULAS } from './tells-first.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { SENSES } from '../words/small-words.ts'

const NEEDING = /^(still )?(need|want)/
const OFFERING = wordSet('should shall do did')

/** "Should I bring the cart or leave it?" */
const offers = ({ tokens, address, asks }: Utterance): boolean =>
  asks &&
  ((isAt(tokens, address.bodyFrom, OFFERING) &&
    (tokens[address.bodyFrom + 1]?.word === 'i' || tokens[address.bodyFrom + 1]?.word === 'we')) ||
    tokens.slice(address.bodyFrom, address.bodyFrom + 3).some(
      (token, at) =>
        token.word === 'you' &&
        NEEDING.test(
          tokens
            .slice(address.bodyFrom + at + 1, address.bodyFrom + at + 3)
            .map((next) => next.word)
            .join(' '),
        ),
    ))

const findSuggested = finderOf(
  `you might/may want/like/need to|you might/may wanna|youd better|might/could be worth|id/wed like you to|
  be great/good/lovely/handy/helpful/nice/grand if you/someone/somebody|appreciate it if|grateful if|help if|
  reckon/think you/someone/somebody could/can|if you could/wouldnt/would|
  wonder/wondering/wondered if you/somebody/someone/anyone/anybody could/can/would/might|need/want/needing/wanting you/somebody/someone to|
  think you/somebody/someone/anyone could/can|
  mind sending/bringing/moving/holding/stopping/telling/asking/checking/covering/grabbing/getting/taking/passing/meeting/giving/calling/helping/watching/keeping/letting/having/doing|
  if someone/somebody/anyone could/can`,
)

/** "You might want to look at this ladder", "the fan off, if you could": what somebody should do, put softly. */
export const suggests = ({ tokens, address }: Utterance): boolean => {
  if (asksIfAble(tokens, address.bodyFrom)) return true
  const span = findSuggested(tokens, address.bodyFrom)
  if (span === null || isAt(tokens, span.to, NO_DEEDS)) return false
  return !(isAt(tokens, span.from, WISHING) && hasWord(tokens, NOT_WISHED, span.from - 2, span.from))
}

/** "Are you able to hear me", "could you tell me where": to know is no deed. */
const NO_DEEDS = wordSet(SENSES, 'tell spot be rather')
/** "Do you need me", "he doesn't want somebody to", "they want you to". */
const WISHING = wordSet('need want needing wanting')
const NOT_WISHED = wordSet('dont doesnt didnt do does did you he she they hes shes theyre who')

const STATUS = wordSet('status update news word eta location')
const ABOUT = wordSet('on for of about')

/** "Status on number 2", "what about the chairs", "ETA on the van", but not "ETA on the van is five". */
const wantsStatus = ({ tokens, address }: Utterance): boolean => {
  const first = tokens[address.bodyFrom]?.word ?? ''
  const topic = STATUS.has(first) || first === 'what' || first === 'how'
  return (
    topic &&
    isAt(tokens, address.bodyFrom + 1, ABOUT) &&
    !tokens.some((token) => isIn(token.lexeme, COPULAS) || token.word !== token.base)
  )
}

/** "Is it okay if I bring the second lot up", "am I clear to bring them up": yes or no is wanted. */
const asksLeaveToDo = ({ tokens, address, asks }: Utterance): boolean =>
  asks &&
  isAt(tokens, address.bodyFrom, BE) &&
  (tokens[address.bodyFrom + 1]?.word === 'it' || tokens[address.bodyFrom + 1]?.word === 'i')

const BE = wordSet('is am')
const findWord = finderOf('a word|to speak|speak to|speak with|a chat|to talk|to see')
const FIRST_PERSON = wordSet("i id we wed me us i'd we'd please can could")

/** "A lady at the gate would like a word with locations" tells of somebody. */
const sendsWord = ({ tokens, address, asks }: Utterance): boolean =>
  !asks &&
  tokens.every((token) => token.word !== 'please') &&
  findWord(tokens, address.bodyFrom) !== null &&
  !isAt(tokens, address.bodyFrom, FIRST_PERSON) &&
  !isCommand(tokens, address.bodyFrom)

const LEAVE = /^mind if|^(mind|fancy) \w+ing$|^(ok|okay|alright|fine|permission|all right|cool) (to|if)$/
const BORROWED = wordSet('grab use have do get borrow')

/** "Reckon I could grab a brick off you." */
const borrows = (tokens: Utterance['tokens']): boolean =>
  tokens.some((token, at) => token.word === 'could' && tokens[at - 1]?.word === 'i' && isAt(tokens, at + 1, BORROWED))

const SPARE = /^got (a )?(any|spare|time|some|another)$/
/** What the two begin with: most messages do not, and need no expression. */
const OPENS_LEAVE = wordSet('mind fancy ok okay alright fine permission all cool got')
const KNOWLEDGE = wordSet('plans plan idea ideas news word update eta sign luck time clue notes')

/** "Okay to leave the post?", "all right if I grab water", "got a spare battery for me". */
const asksLeave = ({ tokens, address }: Utterance): boolean =>
  borrows(tokens) || (isAt(tokens, address.bodyFrom, OPENS_LEAVE) && asksInWords(tokens, address.bodyFrom))

const asksInWords = (tokens: Utterance['tokens'], at: number): boolean => {
  const [first, second, third] = tokens.slice(at, at + 3).map((token) => token.word)
  const asked = [`${first} ${second}`, `${first} ${second} ${third}`]
  return asked.some((words) => LEAVE.test(words) || (!KNOWLEDGE.has(third ?? '') && SPARE.test(words)))
}

const ORDERING = wordSet('if me please ta cheers thanks')

/** "Two flat whites and a chai, ta." "Flat white, oat milk, if you're passing." */
const ordersFood = ({ tokens, address }: Utterance): boolean =>
  (findFood(tokens, address.bodyFrom)?.from === address.bodyFrom && hasWord(tokens, ORDERING)) ||
  (isNumber(tokens[address.bodyFrom]?.base ?? '') &&
    findFood(tokens, address.bodyFrom) !== null &&
    findFood(tokens)?.from === address.bodyFrom + 1)

/** Without one of these words that ask nothing want nothing softly: what the tests of `softAct` look for. */
export const SOFTLY = triggerOf({
  words: [STATUS, OPENS_LEAVE, 'what how could'],
  lists: [findSuggested, findAble, findWord, findFood],
})

/** What is asked for, offered or told where somebody does not come out with it; null if it is none of that. */
export const softAct = (utterance: Utterance): Act | null => {
  if (suggests(utterance)) return 'request'
  if (offers(utterance) || wantsStatus(utterance) || (asksLeaveToDo(utterance) && !asksLeave(utterance))) return 'query'
  if (sendsWord(utterance)) return 'report'
  return ordersFood(utterance) || asksLeave(utterance) ? 'request' : null
}
