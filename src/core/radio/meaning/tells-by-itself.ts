import type { Act } from '../../vocabulary/radio.ts'
import { findToilet } from '../rules/sensitive.ts'
import type { Situation } from '../traffic/situation.ts'
import { BREACH, REQUESTS, TEN_ONE, phraseSet } from '../words/phrase-sets.ts'
import { type Utterance, hasAny } from '../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../words/word-set.ts'
import { isBareCall } from './bare-call.ts'

/**
 * A name alone beside a statement does not call anybody to answer: "Nev, bogey at gate two" tells, and so does "The
 * chairs have landed, Nina". A question or a request with a name opens an exchange, and so does a full call.
 */
export const tellsByItself = (situation: Situation, utterance: Utterance, message: Act): boolean => {
  const { address } = utterance
  if (message === 'signoff' && address.order !== 'callerFirst') return true
  if (isBareCall(utterance)) return false
  if (address.order !== 'callerFirst' && goesOffAir(utterance, message)) return true
  if (address.order === 'calledFirst') return tellsOfToilet(utterance) || tellsNews(utterance, message)
  if (address.order !== 'calledOnly') return false
  if (hasAny(utterance, BREACH) || tellsOfToilet(utterance)) return true
  const listens = situation.due?.from ?? (situation.own?.answered === true ? situation.partner : '')
  if (listens !== '' && address.called.includes(listens)) return message !== 'hail'
  if (waitsForWord(situation, address.called) || calledForHelp(situation, address.called)) return message !== 'hail'
  return !utterance.asks && !OPENS.has(message)
}

/** "Fiona, Col. One dog walker got past": with both names said first, news waits for no "go ahead". */
const tellsNews = (utterance: Utterance, message: Act): boolean =>
  message === 'report' &&
  !utterance.asks &&
  !hasAny(utterance, REQUESTS) &&
  !hasWord(utterance.tokens, NEEDS) &&
  pastWhere(utterance) < utterance.address.bodyTo

const NEEDS = wordSet('need')

/** Where whoever calls is, or when there is time for them. */
const WHERE = wordSet('here at on by in down over up near inside outside out behind from when whenever')

/** Where the words begin that follow "it's Tate at the service elevator". */
const pastWhere = ({ tokens, address }: Utterance): number => {
  let at = address.bodyFrom
  if (!isAt(tokens, at, WHERE)) return at
  while (at < address.bodyTo && tokens[at]?.stop === '') at += 1
  return at + 1
}

const OFF_AIR = phraseSet('going-off-walkie')

/** "Shaz, Jarrah, going off radio for a fresh battery" tells, and calls nobody to answer: R-OFF-AIR-NOTICE. */
const goesOffAir = (utterance: Utterance, message: Act): boolean => message === 'announce' && hasAny(utterance, OFF_AIR)

/** "Dougal, it's Rob, 10-1." */
const tellsOfToilet = (utterance: Utterance): boolean =>
  hasAny(utterance, TEN_ONE) || findToilet(utterance.tokens) !== null

/** What somebody has just told the trainee, or asked of anybody, is still open: "don't send them yet, May". */
const waitsForWord = ({ lines, open }: Situation, called: readonly string[]): boolean => {
  const last = lines.at(-1)
  if (last === undefined || last.mine || !called.includes(last.traffic.from)) return false
  return open?.line === last || last.kind === 'report' || last.traffic.garbled === true
}

/** "Greta, is it bad?", while everybody listens to what Greta has called. */
const calledForHelp = ({ emergency }: Situation, called: readonly string[]): boolean =>
  emergency !== null && called.includes(emergency.traffic.from)

const OPENS: ReadonlySet<Act> = new Set<Act>(['hail', 'query', 'request', 'order', 'check', 'none'])
