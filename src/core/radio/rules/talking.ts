import { capital, dueWords, messageWords, sameWords } from '../verdict/better.ts'
import { AD_CALLS, EMERGENCY } from '../words/phrase-sets.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import { spansOf, wordsOf } from '../net/words.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Line } from '../traffic/line.ts'
import { pairOnAir } from '../traffic/situation.ts'
import {
  CLEAR_BEFORE_PRESS_MS,
  LEAD_DEAD_AIR_MS,
  LEAD_PASS_MS,
  LONG_TALK_MS,
  LONG_TALK_WORDS,
  MOST_FILLERS,
  MOST_SENTENCES,
  SAME_PRESS_MS,
  SILENT_CARRIER_MS,
  TAIL_PASS_MS,
  VERY_LONG_TALK_MS,
  VERY_LONG_TALK_WORDS,
} from '../thresholds.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import { onlyYours, tellsChannel } from './only-yours.ts'
import { clauseOf, hasAny, quoteOf, type Utterance } from '../words/utterance.ts'
import { inSeconds } from '../traffic/windows.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'

const coversUrgent = (line: Line): boolean =>
  clauseOf(line.utterance, AD_CALLS) !== null || hasAny(line.utterance, EMERGENCY)

const blocking = (moment: Moment): Line | null => {
  const { say, situation } = moment
  let found: Line | null = null
  for (const line of situation.lines) {
    if (line.mine || line.traffic.channel !== say.channel) continue
    if (Math.abs(say.pressAtMs - line.traffic.atMs) <= SAME_PRESS_MS) continue
    const overlaps = line.traffic.atMs < say.pressAtMs + say.durMs && say.pressAtMs - line.endMs < CLEAR_BEFORE_PRESS_MS
    if (overlaps) found = line
  }
  return found
}

/** R-LISTEN-FIRST: let the channel be clear before pressing. */
export const listenFirst: Rule = (moment) => {
  const { say } = moment
  const line = blocking(moment)
  if (line === null) {
    const pair = pairOnAir(moment.context, moment.situation)
    return pair === null || tellsChannel(moment) || onlyYours(moment) !== null
      ? null
      : {
          rule: 'R-LISTEN-FIRST',
          severity: 'major',
          why: 'listen.pair',
          what: pair.traffic.from,
          better: dueWords(moment),
        }
  }
  const over = say.pressAtMs < line.endMs
  const severity = over && coversUrgent(line) ? 'critical' : 'major'
  return {
    rule: 'R-LISTEN-FIRST',
    severity,
    why: over ? 'listen.over' : 'listen.close',
    what: line.traffic.from,
    better: dueWords(moment),
  }
}

const TURNS_MEANING = wordSet('not dont no negative hold never stop cut before after clear')

/** Words that must never be lost: radio reference (k.5). */
const isVital = (utterance: Utterance, at: number): boolean => {
  const word = utterance.tokens[at]?.word ?? ''
  return TURNS_MEANING.has(word) || isNumber(word) || /^\d/.test(word)
}

const isNamed = (utterance: Utterance, at: number, post: boolean): boolean =>
  utterance.mentions.some(
    (mention) =>
      at >= mention.from && at < mention.to && (mention.via === 'post' || (!post && mention.via !== 'group')),
  )

const isVoice = (moment: Moment): boolean => moment.say.mode === 'voice'

/** R-PTT-LEAD: press, wait, then speak. */
export const pttLead: Rule = (moment) => {
  const lead = moment.say.leadMs
  if (!isVoice(moment) || lead === undefined || moment.utterance.tokens.length === 0) return null
  if (lead > LEAD_DEAD_AIR_MS) {
    return {
      rule: 'R-PTT-LEAD',
      severity: 'minor',
      why: 'lead.dead',
      what: inSeconds(lead),
      said: firstWord(moment),
      better: sameWords(moment),
    }
  }
  if (lead >= LEAD_PASS_MS) return null
  const { said, tokens } = moment.utterance
  const weighs =
    said[0]?.from === tokens[0]?.from && (isVital(moment.utterance, 0) || isNamed(moment.utterance, 0, false))
  const severity = weighs ? 'major' : 'minor'
  return { rule: 'R-PTT-LEAD', severity, why: 'lead.clipped', said: firstWord(moment), better: sameWords(moment) }
}

const firstWord = ({ utterance: { said, text } }: Moment): string => text.slice(said[0]?.from ?? 0, said[0]?.to ?? 0)

/** The word on which the button came up: the last, or the one that was being spoken; words share the time evenly. */
const wordAtRelease = ({ say, utterance: { text, tokens } }: Moment): number => {
  const last = tokens.length - 1
  const { durMs, leadMs = 0, tailMs = 0 } = say
  const spans = spansOf(wordsOf(text).length, { from: Math.min(leadMs, durMs), to: durMs - tailMs })
  const spoken = spans.findIndex(({ to }) => to > durMs)
  if (spoken < 0) return last
  const at = tokens.findIndex(({ from }) => wordsOf(text.slice(0, from)).length >= spoken)
  return at < 0 ? last : at
}

/** R-PTT-TAIL: hold until the last word is out. */
export const pttTail: Rule = (moment) => {
  const { say, utterance } = moment
  const tail = say.tailMs
  const last = utterance.tokens.length - 1
  if (!isVoice(moment) || tail === undefined || tail >= TAIL_PASS_MS || last < 0) return null
  const from = wordAtRelease(moment)
  const clipped = utterance.tokens.slice(from).map((_, at) => from + at)
  const weighs = clipped.some((at) => isVital(utterance, at) || isNamed(utterance, at, true))
  return {
    rule: 'R-PTT-TAIL',
    severity: weighs || endsWithPlace(moment) ? 'major' : 'minor',
    why: 'tail.clipped',
    said: quoteOf(utterance, from, from + 1),
    better: sameWords(moment),
  }
}

const endsWithPlace = (moment: Moment): boolean => {
  const place = moment.meaning.facts['place']
  const text = moment.utterance.text.replace(/[.?!\s]+$/, '')
  return place !== undefined && text.endsWith(place)
}

/** R-NO-OPEN-MIC: never hold the channel without speaking. */
export const openMic: Rule = (moment) => {
  const { say, utterance, radio } = moment
  const silent = utterance.tokens.length === 0 || (!moment.clear && utterance.text.trim() === '')
  const empty = silent ? say.durMs : (say.tailMs ?? 0)
  if (empty <= SILENT_CARRIER_MS || (!silent && !isVoice(moment))) return null
  const severity =
    radio.roll === 'rolling' || radio.emergencyOnAir === true || moment.situation.emergency !== null
      ? 'critical'
      : 'major'
  return { rule: 'R-NO-OPEN-MIC', severity, why: 'mic.open', what: inSeconds(empty), better: dueWords(moment) }
}

const FILLERS =
  'um|uh|er|erm|basically|like|you know|i mean|sort of|kind of|i guess|maybe|just wondering|just checking to see|hey so|anyway|actually|literally|was wondering'
const findFiller = finderOf(FILLERS)
const OPENS_FILLER = wordSet(...FILLERS.split('|').map((filler) => filler.slice(0, `${filler} `.indexOf(' '))))

/** Whether so many words are said that might begin a filler. */
const mayHesitate = ({ said }: Utterance): boolean => {
  let count = 0
  for (const { lexeme } of said) if (isIn(lexeme, OPENS_FILLER)) count += 1
  return count > MOST_FILLERS
}

const countFillers = ({ said }: Utterance): number => {
  let count = 0
  for (let span = findFiller(said); span !== null; span = findFiller(said, span.to)) count += 1
  return count
}

const isLong = (moment: Moment): boolean => {
  const words = moment.utterance.said.length
  return words > LONG_TALK_WORDS || (isVoice(moment) && moment.say.durMs > LONG_TALK_MS)
}

const isVeryLong = (moment: Moment): boolean =>
  isVoice(moment) ? moment.say.durMs > VERY_LONG_TALK_MS : moment.utterance.said.length > VERY_LONG_TALK_WORDS

const countSentences = (moment: Moment): number => {
  const { tokens, address } = moment.utterance
  let count = 0
  let length = 0
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    length += 1
    const mark = tokens[at]?.stop ?? ''
    const ends = mark === '.' || mark === '?' || mark === '!' || at === tokens.length - 1
    if (ends && length > 2) count += 1
    if (ends) length = 0
  }
  return count
}

const HANGING = wordSet('i and so the a an to of because but that for or with my in on at is')

const MOST_WORDS = 12
const LEAST_WORDS = 5
const LINKS = wordSet('and so because')

/** Words without what was only thought aloud: "it's against the wall" for "um, it's, uh, it's, um, against the wall". */
const plainTokens = ({ tokens, address }: Utterance): readonly Token[] => {
  const plain: Token[] = []
  let span = findFiller(tokens, address.bodyFrom)
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    while (span !== null && span.to <= at) span = findFiller(tokens, span.to)
    const token = tokens[at]
    if (token === undefined || (span !== null && at >= span.from) || token.word === plain.at(-1)?.word) continue
    plain.push(token)
    if ('.?!'.includes(token.stop || ' ') && plain.length > 1) break
  }
  return plain
}

/** What is due, or the first of what was said, to where a sentence can end. */
const shorter = (moment: Moment): string => {
  const { text } = moment.utterance
  const due = moment.situation.due
  if (due?.kind === 'order' || due?.kind === 'hail') return dueWords(moment)
  const plain = plainTokens(moment.utterance)
  let to = Math.min(plain.length, MOST_WORDS)
  if (to < plain.length) for (let at = to; at > LEAST_WORDS; at -= 1) if (isAt(plain, at, LINKS)) to = at
  while (to > 1 && to < plain.length && isAt(plain, to - 1, HANGING)) to -= 1
  const words = plain.slice(0, to).map(({ from, to: end }) => text.slice(from, end))
  return capital(words.join(' ')) || messageWords(moment) || sameWords(moment)
}

const briefFault = (moment: Moment, why: Finding['why'], severity: Finding['severity'], what = ''): Finding => ({
  rule: 'R-BRIEF',
  severity,
  why,
  said: sameWords(moment),
  what,
  better: shorter(moment),
})

/** R-BRIEF: know what you will say; one thought, at most two sentences. */
export const brief: Rule = (moment) => {
  if (moment.say.channel !== 1) return null
  if (isLong(moment) && !mayBeLong(moment)) {
    const severity = isVeryLong(moment) ? 'major' : 'minor'
    return isVoice(moment)
      ? briefFault(moment, 'brief.long.seconds', severity, inSeconds(moment.say.durMs))
      : briefFault(moment, 'brief.long.words', severity, String(moment.utterance.said.length))
  }
  if (mayHesitate(moment.utterance) && countFillers(moment.utterance) > MOST_FILLERS)
    return briefFault(moment, 'brief.fillers', 'minor')
  if (countSentences(moment) > MOST_SENTENCES && !mayBeLong(moment))
    return briefFault(moment, 'brief.sentences', 'minor')
  return noWhere(moment)
}

const mayBeLong = (moment: Moment): boolean => repeatsOrder(moment) || wantsReport(moment)

const READBACK_SPARE_WORDS = 8

/** A read-back may be as long as its order asks for, and not much longer. */
const repeatsOrder = (moment: Moment): boolean => {
  const due = moment.situation.due
  if (moment.meaning.act !== 'readback' || due === null) return false
  const order = due.line.utterance.tokens.length
  return moment.utterance.tokens.length <= order + Math.ceil(order / 2) + READBACK_SPARE_WORDS
}

const findReport = finderOf(
  'full report|full rundown|everything you see|talk me through|walk me through|describe|tell me everything|tell me all you have/know/see|everything you have/know|the whole picture|paint me a picture',
)

/** Being asked for a full report lifts the limit: R-BRIEF. */
const wantsReport = (moment: Moment): boolean => {
  const due = moment.situation.due
  return due !== null && findReport(due.line.utterance.tokens) !== null
}

const findLeaving = finderOf('leaving|left|passing|almost/nearly/just at/past|coming from/up/down|crossing|heading')
const HERE = wordSet('here there')

/** "I'm over here" is no answer to "What's your 20?": radio reference (i) E15. */
const noWhere = (moment: Moment): Finding | null => {
  const { situation, utterance, meaning } = moment
  const asked = situation.due?.line.utterance.found.some((found) => found.id === 'whats-your-20') === true
  if (
    !asked ||
    meaning.facts['place'] !== undefined ||
    findLeaving(utterance.tokens) !== null ||
    !utterance.tokens.some((token) => isIn(token.lexeme, HERE))
  )
    return null
  return {
    rule: 'R-BRIEF',
    severity: 'minor',
    why: 'brief.place',
    said: sameWords(moment),
    better: 'North lot, by the genny.',
  }
}
