import { callWords, messageWords } from '../verdict/better.ts'
import { suggests } from '../meaning/asking-for.ts'
import { isCommand } from '../meaning/questions.ts'
import { hasMessage } from '../meaning/bare-call.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import { lastOf } from '../traffic/situation.ts'
import { EXCHANGE_GAP_MS } from '../thresholds.ts'
import { EVERYBODY } from '../words/names.ts'
import { OPENS_FREELY, REPORTING, phraseSet } from '../words/phrase-sets.ts'
import { MODALS } from '../words/question-words.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { isNumber } from '../words/tokens.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'
import { findToilet } from './sensitive.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'

/** Facts that make a message too heavy for the hail: more than one, a time, or two people. */
const weightOf = (moment: Moment): number => {
  const { facts } = moment.meaning
  const count = facts['count'] !== undefined && !PERSONS.has(facts['item'] ?? '') ? 1 : 0
  return (
    count +
    (facts['place'] !== undefined ? 1 : 0) +
    (facts['when'] === undefined || findAtLeisure(moment.utterance.tokens) !== null ? 0 : 1) +
    (facts['who'] !== undefined ? 1 : 0) +
    lists(moment) +
    seconds(moment)
  )
}

/** "When you have a sec" is courtesy, and no time. */
const findAtLeisure = finderOf(
  'when/whenever/once/if you can|when/whenever/once/if you/youve/your (get/have/got) (a) sec/second/minute/moment/chance/mo/time/free|whenever|no rush|nothing urgent',
)

/** "One person who would like a word" counts nobody. */
const PERSONS = new Set(['person', 'lady', 'gentleman', 'man', 'woman', 'member of the public'])

const LIST_LINKS = 2
const LONG_LIST = 13

/** "A flat, the spare's at base, and Dev needs it": one clause after the other. */
const lists = ({ utterance }: Moment): number => {
  const { tokens, address, asks } = utterance
  if (asks) return 0
  const links = tokens.filter(
    (token, at) => at >= address.bodyFrom && at + 1 < tokens.length && (token.stop === ',' || token.word === 'and'),
  )
  if (links.length >= LIST_LINKS) return LIST_LINKS
  return links.length > 0 && tokens.length - address.bodyFrom >= LONG_LIST ? 1 : 0
}

const seconds = (moment: Moment): number =>
  moment.utterance.tokens.some((token) => token.word === 'also') || asksToo(moment) ? 2 : 0

const findSecondAsk = finderOf('and do/can/could/would/will/are/is/did/have/has/where/when/what/who')

/** "The teapot's cracked and do you know who has the ladder": a second matter in the same breath. */
const asksToo = (moment: Moment): boolean =>
  findSecondAsk(moment.utterance.tokens, moment.utterance.address.bodyFrom) !== null

const URGENT = phraseSet(
  'hold-the-roll',
  'bogey',
  'lockup-broken',
  'go-to-two',
  'meet-me',
  'keying',
  'ten-one',
  'walkie-check',
  'radio-check',
  'confirm-cut',
)
const REQUESTED = phraseSet('need', 'hot-brick', 'cover-me', 'fly-it-in')

/** One-way status reports need no answer first: R-WAIT-GO. */
const isReport = (moment: Moment): boolean => {
  const { utterance } = moment
  if (findToilet(utterance.tokens) !== null && !utterance.asks) return true
  if (utterance.asks || hasAny(utterance, REQUESTED) || suggests(utterance) || asksToo(moment)) return false
  if (utterance.tokens.some((token) => token.word === 'please')) return false
  if (hasAny(utterance, URGENT)) return true
  if (utterance.address.order !== 'calledOnly' && tellsTrouble(moment)) return false
  if (hasAny(utterance, REPORTING)) return true
  const { tokens, address } = utterance
  if (address.order === 'callerFirst' && isBareList(utterance)) return false
  return !isCommand(tokens, address.bodyFrom) && !isAt(tokens, address.bodyFrom, MODALS)
}

const FINITE = wordSet(
  'is are was were has have had im ive were weve its theyre hes shes he she they i we it you landed standing',
)

/** "Two umbrellas and a lantern at the mews end": things without a verb are asked for. */
const isBareList = ({ tokens, address }: Utterance): boolean => {
  const body = tokens.slice(address.bodyFrom)
  return (
    isNumber(body[0]?.word ?? '') &&
    body.every((token) => !isIn(token.lexeme, FINITE) && token.word === token.base && !/(ing|ed)$/.test(token.word))
  )
}

const TROUBLE = wordSet(
  'leaking leaks dry broken cracked missing flat dead stuck wrong short jammed torn ripped smashed burst empty needs need wants want chipped spilled gone',
)

/** "Gone to the truck", "needs a minute": no trouble that wants a hand. */
const findNoTrouble = finderOf(
  'gone to/over/back/down/up/home|need/needs a/1/another/2/5/10 minute/minutes/min/mins/moment/second/seconds/sec',
)

const SOLVED = wordSet('found fixed sorted')

/** "The kettle prop is leaking" wants somebody to do something, and so an answer first. */
const tellsTrouble = ({ utterance }: Moment): boolean =>
  !utterance.tokens.some((token) => isIn(token.lexeme, SOLVED)) &&
  findNoTrouble(utterance.tokens) === null &&
  (findGivenUp(utterance.tokens, utterance.address.bodyFrom) !== null ||
    utterance.tokens.some(
      (token, at, all) =>
        at >= utterance.address.bodyFrom &&
        isIn(token.lexeme, TROUBLE) &&
        (token.word !== 'gone' || token.stop !== '' || at + 1 === all.length),
    ))

const findGivenUp = finderOf(
  'packed (it) in/up|has/is/just died/kaput|on the blink/fritz|given up the ghost|conked out',
)

/** R-WAIT-GO: do not send the message until the person has answered. */
export const waitGo: Rule = (moment) => {
  const { meaning, utterance, situation } = moment
  if (situation.due !== null && situation.due.kind !== 'poll') return null
  const called = utterance.address.called[0]
  if (meaning.act !== 'hail' || called === undefined || !hasMessage(utterance) || hasAny(utterance, URGENT))
    return secondTalk(moment)
  if (situation.own?.answered === true && situation.partner === called) return null
  if (isReport(moment) && seconds(moment) === 0) return null
  const severity = weightOf(moment) >= 2 ? 'major' : 'minor'
  return {
    rule: 'R-WAIT-GO',
    severity,
    why: 'wait.message',
    what: called,
    said: messageWords(moment),
    better: callWords(moment.context, called),
  }
}

/** "It's about the padlock" opens a talk that nobody is there for. */
const findTopic = finderOf('its/this is about/regarding|its about/regarding|i have/got a question|ive got a question')

/** A second transmission before an answer. */
const secondTalk = (moment: Moment): Finding | null => {
  const { situation, meaning } = moment
  const own = situation.own
  const last = lastOf(situation.lines, () => true)
  if (own === null || own.answered || last?.mine !== true || last.kind !== 'hail' || situation.due !== null) return null
  if (meaning.act === 'hail' || meaning.act === 'check' || hasAny(moment.utterance, OPENS_FREELY)) return null
  const what = own.to[0] ?? ''
  if (
    what === '' ||
    what === EVERYBODY ||
    meaning.to.includes(EVERYBODY) ||
    moment.context.atMs - last.endMs > EXCHANGE_GAP_MS
  )
    return null
  const tells =
    meaning.act === 'report' &&
    (weightOf(moment) >= 2 || findTopic(moment.utterance.tokens, moment.utterance.address.bodyFrom) !== null)
  if (meaning.act !== 'query' && meaning.act !== 'request' && meaning.act !== 'order' && !tells) return null
  return {
    rule: 'R-WAIT-GO',
    severity: weightOf(moment) >= 2 ? 'major' : 'minor',
    why: 'wait.message',
    what,
    said: messageWords(moment),
    better: callWords(moment.context, what),
  }
}
