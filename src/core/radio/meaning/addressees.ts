import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { pastSoftStart } from '../words/asking.ts'
import { EVERYBODY } from '../words/names.ts'
import { AD_CALLS, BACK_TO_ONE, LOCK_STATE, phraseSet } from '../words/phrase-sets.ts'
import type { Line } from '../traffic/line.ts'
import { lastOf, type Situation } from '../traffic/situation.ts'
import { ANSWER_MS, EXCHANGE_GAP_MS } from '../thresholds.ts'
import { clauseOf, hasAny, type Utterance } from '../words/utterance.ts'
import type { Hearing } from './hearing.ts'
import { holdsUp } from './hold-up.ts'
import { wordsOf } from '../words/tokens.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'

const REPLIES: ReadonlySet<Act> = new Set<Act>(['answer', 'acknowledge', 'readback', 'standby', 'query'])
const OPEN_CALLS = phraseSet(
  'keying',
  'walkie-check',
  'radio-check',
  'eyes-on-query',
  'all-crew',
  'radios-off',
  'clear-the-channel',
)
const POST_TALK = phraseSet(...LOCK_STATE, 'hold-the-roll', 'bogey', 'lockup-broken', 'release', 'not-ready')

const PUTS_RIGHT = phraseSet('correction', 'disregard')
const LOCK_CALLS = phraseSet('lock-it-up', 'sound-off', 'hold-the-lockup')

const lastLine = (context: HearContext, situation: Situation): Line | null => {
  const last = lastOf(situation.lines, (line) => !line.mine && line.endMs <= context.atMs)
  return last !== null && context.atMs - last.endMs <= EXCHANGE_GAP_MS ? last : null
}

/** Somebody is listening to the trainee: a call of theirs is open, or one of the trainee's was answered. */
const listenerOf = (situation: Situation): string =>
  situation.due?.from ?? (situation.own?.answered === true ? situation.partner : '')

const WHOEVER = wordSet('who whos whoever anyone anybody')

const isOpenCall = (utterance: Utterance, act: Act): boolean =>
  act === 'check' || hasAny(utterance, OPEN_CALLS) || clauseOf(utterance, AD_CALLS) !== null

/** Roster names that the words are for, `*` for everybody, none if nobody can be told. */
export const addresseesOf = (hearing: Hearing, act: Act, safety: boolean): readonly string[] => {
  if (act === 'none') return []
  if (safety) return [EVERYBODY]
  const names: string[] = []
  for (const name of meantBy(hearing, act)) if (isOnAir(hearing.context, name)) names.push(name)
  return names
}

const isOnAir = ({ roster }: HearContext, name: string): boolean => {
  if (name === EVERYBODY) return true
  for (const entry of roster) if (entry.name === name) return true
  return false
}

const meantBy = (hearing: Hearing, act: Act): readonly string[] => {
  const { situation, utterance } = hearing
  const { called } = utterance.address
  const listener = listenerOf(situation)
  if (called.length > 0 && !called.includes(EVERYBODY))
    return namedInOrder(situation, act, called) ? [listener] : sharing(hearing)
  if (act === 'announce' || act === 'order') {
    if (isOpenCall(utterance, act) || hasAny(utterance, BACK_TO_ONE)) return [EVERYBODY]
  }
  if (act === 'check' || (act === 'query' && asksAnybody(utterance))) return [EVERYBODY]
  return listener !== '' && act !== 'hail' ? [listener] : withoutName(hearing, act)
}

/** Whom the words are for where they name nobody and nobody listens. */
const withoutName = (hearing: Hearing, act: Act): readonly string[] => {
  const { utterance } = hearing
  const { called } = utterance.address
  const toAll = called.includes(EVERYBODY) || utterance.mentions.some((mention) => mention.via === 'group')
  if (toAll && (act !== 'report' || called.length > 0)) return [EVERYBODY]
  if (act !== 'acknowledge' && act !== 'readback' && isOpenCall(utterance, act)) return [EVERYBODY]
  if (act === 'query' && isAt(utterance.tokens, pastSoftStart(utterance.tokens, utterance.address.bodyFrom), WHOEVER))
    return [EVERYBODY]
  return withoutListener(hearing, act)
}

/** Of two with one name whoever waits for an answer is meant, else both: radio reference (c.1), exchange E45. */
const sharing = (hearing: Hearing): readonly string[] => {
  const { situation, utterance } = hearing
  const { called } = utterance.address
  return situation.names.shared.size === 0 ? called : called.flatMap((name) => thoseCalled(hearing, name))
}

const thoseCalled = ({ context, situation, utterance }: Hearing, name: string): readonly string[] => {
  const { roster, me } = context
  const { names, due, partner } = situation
  const { tokens, mentions, address } = utterance
  const mention = mentions.find(({ who, via }) => who === name && via === 'name')
  const said = tokens.slice(mention?.from, mention?.to).map(({ base }) => base)
  if (mention === undefined || !names.shared.has(said.join(' '))) return [name]
  const meant = roster.filter(
    (one) =>
      one.name !== me.name &&
      said.every((word) => wordsOf(one.name).includes(word) || wordsOf(one.name).slice(0, 2).join('') === word),
  )
  const beside = tokens.slice(Math.max(0, mention.from - 2), Math.max(mention.to, address.bodyFrom) + 2)
  const one =
    meant.find((other) => other.name.toLowerCase() === said.join(' ')) ??
    meant.find(({ role }) => wordsOf(role).some((word) => beside.some(({ base }) => base === word))) ??
    meant.find((other) => other.name === due?.from) ??
    meant.find((other) => other.name === partner)
  if (one !== undefined) return [one.name]
  return meant.length === 0 ? [name] : meant.map((other) => other.name)
}

/** "Anyone seen my umbrella?", whoever waits for something else. */
const asksAnybody = ({ tokens, mentions, address }: Utterance): boolean =>
  mentions.some(({ via, from }) => via === 'group' && from <= address.bodyFrom && tokens[from]?.word.startsWith('any'))

/** "Hank, loading dock, copy" repeats whom the order named, and speaks to nobody else. */
const namedInOrder = ({ due }: Situation, act: Act, called: readonly string[]): boolean =>
  due?.kind === 'order' &&
  (act === 'readback' || act === 'acknowledge') &&
  called.every((name) => name !== due.from && due.line.utterance.mentions.some((mention) => mention.who === name))

const withoutListener = ({ context, situation, utterance }: Hearing, act: Act): readonly string[] => {
  const own = situation.own
  const latest = situation.lines.at(-1)
  const isMine = latest?.mine === true
  if (own !== null && !own.answered && isMine && (act === 'query' || act === 'request' || act === 'report'))
    return own.to
  if (act === 'hail') return []
  if (hasAny(utterance, PUTS_RIGHT) && situation.partner !== '') return [situation.partner]
  if (act === 'report' && isMine && (TAKEN.has(latest.kind) || isFresh(context, latest))) return latest.to
  const last = lastLine(context, situation)
  if (last === null) return []
  if (act === 'query' && !last.to.includes(context.me.name)) return situation.partner === '' ? [] : [situation.partner]
  if (REPLIES.has(act)) return [repliedTo(context, situation, last, act)]
  if (isForOther(context, last) || tellsOfCalled(utterance, last)) return [last.traffic.from]
  if (act === 'report' && last.kind === 'call' && hasWord(last.utterance.tokens, WAITING, 0, OPENING))
    return [last.traffic.from]
  if (last.kind === 'question' && (act === 'report' || act === 'request')) return [last.traffic.from]
  if (!last.mine && hasAny(last.utterance, LOCK_CALLS) && tellsOfPost(context, utterance)) return [last.traffic.from]
  if (act === 'request' && (last.kind === 'call' || hasAny(last.utterance, LOCK_CALLS)) && holdsUp(context, utterance))
    return [last.traffic.from]
  return situation.partner === '' ? [] : [situation.partner]
}

/** "Waiting on Number 2.": whoever tells of it tells that AD. */
const WAITING = wordSet('waiting')
const OPENING = 3

/** "Chase is on three", to whoever goes on calling Chase. */
const tellsOfCalled = ({ mentions }: Utterance, last: Line): boolean =>
  last.kind === 'hail' && mentions.some(({ who, via }) => via === 'name' && last.to.includes(who))

/** A second copy or good check is for whoever asked, and not for whoever was first with theirs. */
const repliedTo = (context: HearContext, { lines }: Situation, last: Line, act: Act): string => {
  const { from } = last.traffic
  const repeats = act === 'answer' || act === 'acknowledge' || act === 'readback'
  if (last.to.includes(context.me.name) || (!repeats && last.kind !== 'acknowledge')) return from
  const [first] = last.to
  if (last.kind === 'acknowledge' || (last.kind === 'answer' && act === 'answer')) {
    if (first !== undefined) return first
  }
  const asked = lastOf(
    lines,
    (line) => line !== last && line.to.includes(EVERYBODY) && last.endMs - line.endMs <= EXCHANGE_GAP_MS,
  )
  return asked !== null && ASKED_ALL.has(asked.kind) && !last.to.includes(EVERYBODY) ? asked.traffic.from : from
}

const ASKED_ALL: ReadonlySet<Line['kind']> = new Set(['order', 'question', 'check'])

/** "Not Drew, I meant Dean" goes on with what the trainee has just told somebody. */
const isFresh = (context: HearContext, { kind, endMs }: Line): boolean =>
  kind === 'report' && context.atMs - endMs <= ANSWER_MS

/** The trainee has taken an order or a call, and what comes of it is for whoever gave it. */
const TAKEN: ReadonlySet<Line['kind']> = new Set(['acknowledge', 'answer'])

const OPENED = wordSet('open opened released release let letting go going')

/** "Hold the roll", "Wharf Road's shut": for whoever has called the lock. */
const tellsOfPost = (context: HearContext, utterance: Utterance): boolean =>
  hasAny(utterance, POST_TALK) ||
  (utterance.mentions.some((mention) => mention.via === 'post' && mention.who === context.me.name) &&
    !utterance.tokens.some((token) => isIn(token.lexeme, OPENED)))

/** A call to somebody else that the trainee has cut in on: the caller hears it. */
const isForOther = (context: HearContext, last: Line): boolean =>
  (last.kind === 'hail' || last.kind === 'question' || last.kind === 'answer') &&
  !last.to.includes(context.me.name) &&
  !last.to.includes(EVERYBODY) &&
  context.promptMs - last.endMs <= ANSWER_MS
