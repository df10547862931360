import type { HearContext, Traffic } from '../case.ts'
import { EVERYBODY, type Names, namesOf } from '../words/names.ts'
import { asksForHelp } from '../words/help.ts'
import { GOES_AHEAD, ROLL_STARTS, MEDIC, STANDBY, phraseSet, ALARMS, ASKS_AGAIN } from '../words/phrase-sets.ts'
import { isOfSet } from '../words/marks.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { EXCHANGE_GAP_MS, EXCHANGE_OVER_MS, PAIR_HOLDS_MS } from '../thresholds.ts'
import { clauseOf, hasAny, type Utterance, utteranceOf } from '../words/utterance.ts'
import { type Due, dueAnew, dueFrom, openFrom } from './due.ts'
import { kindOf, type Line, type LineKind } from './line.ts'
import { isAdName } from './roles.ts'

/** A call of the trainee's own that waits for an answer, or was answered. */
export type OwnCall = {
  readonly to: readonly string[]
  readonly channel: number
  readonly answered: boolean
  readonly endsMs: readonly number[]
}

/** The state of the channel at the moment when the trainee presses or stays silent. */
export type Situation = {
  readonly names: Names
  readonly lines: readonly Line[]
  readonly due: Due | null
  /** What others were waiting for before that and have not heard yet. */
  readonly pending: readonly Due[]
  /** A question or an order for anybody that is still fresh. */
  readonly open: Due | null
  readonly own: OwnCall | null
  /** The person with whom an exchange is open. */
  readonly partner: string
  readonly emergency: Line | null
  readonly radiosOff: Line | null
  readonly cutMs: number
}

const LINES_KEPT = 60

/** The situation while it is being read, line by line. */
type Draft = {
  due: Due | null
  /** What the trainee's last words answered: it is due again if they did not get through. */
  answered: Due | null
  pending: readonly Due[]
  open: Due | null
  own: OwnCall | null
  partner: string
  partnerMs: number
  emergency: Line | null
  radiosOff: Line | null
  cutMs: number
}

const partnerAt = (draft: Draft, traffic: Traffic): string =>
  draft.partner !== '' && traffic.atMs - draft.partnerMs <= EXCHANGE_GAP_MS ? draft.partner : ''

/** "Go ahead" from whoever was called is for the caller, whether the script says so or not. */
const callerOf = (last: Line | undefined, { from }: Traffic, kind: LineKind): readonly string[] | undefined =>
  kind === 'answer' && last?.kind === 'hail' && last.to.includes(from) ? [last.traffic.from] : undefined

const namesGroup = ({ mentions }: Utterance): boolean => {
  for (const { via } of mentions) if (via === 'group') return true
  return false
}

/** For whom words are that nobody is noted for; `assumed` is the other one of the exchange that is open, if one is. */
const spokenTo = (utterance: Utterance, kind: LineKind, assumed: string | null): readonly string[] => {
  if (kind === 'question' && namesGroup(utterance)) return [EVERYBODY]
  const { called } = utterance.address
  if (called.length > 0) return called
  return assumed !== null && kind !== 'call' ? [assumed] : namesPost(utterance, kind)
}

const lineOf = (context: HearContext, names: Names, draft: Draft, traffic: Traffic, last: Line | undefined): Line => {
  const utterance = utteranceOf(traffic.text, names, traffic.from)
  const mine = traffic.from === context.me.name
  const partner = partnerAt(draft, traffic)
  const inExchange = partner !== '' && (mine || traffic.from === partner)
  const kind = kindOf(traffic, utterance, inExchange)
  const assumed = inExchange ? (mine ? partner : context.me.name) : null
  const to = traffic.to ?? callerOf(last, traffic, kind) ?? spokenTo(utterance, kind, assumed)
  const answers =
    draft.own?.answered === false &&
    draft.own.to.includes(traffic.from) &&
    (traffic.kind === undefined ? isShortAnswer(utterance, kind) : goesAhead(utterance))
  return {
    traffic,
    utterance,
    kind: answers ? 'answer' : kind,
    to: answers ? [context.me.name] : to,
    mine,
    endMs: traffic.atMs + traffic.durMs,
  }
}

/** "Nina, go" from Nina, or just "Nina", answers the trainee's call. */
const isShortAnswer = (utterance: Utterance, kind: LineKind): boolean =>
  utterance.tokens.length <= 3 &&
  (kind === 'hail' || kind === 'order' || kind === 'report') &&
  !hasAny(utterance, STANDBY)

/** "Go for Nina" from Nina, whom the trainee has called, is the answer whatever the script files it under. */
const goesAhead = ({ found, phrases, address, tokens }: Utterance): boolean =>
  tokens.length <= 4 &&
  isOfSet(phrases, GOES_AHEAD) &&
  found.some(({ id, from }) => GOES_AHEAD.has(id) && from === address.bodyFrom)

const NOBODY: readonly string[] = []

/** "North door?" calls whoever holds the north door. */
const namesPost = (utterance: Utterance, kind: LineKind): readonly string[] => {
  if (kind === 'report') return NOBODY
  if (kind !== 'call') for (const { via, who } of utterance.mentions) if (via === 'post') return [who]
  return kind === 'question' || kind === 'order' || kind === 'call' || kind === 'check' ? [EVERYBODY] : NOBODY
}

const noteMine = (draft: Draft, line: Line): void => {
  const waited = draft.pending
  draft.pending = draft.pending.filter((older) => !line.to.includes(older.from))
  const answersOlder = draft.pending.length < waited.length
  draft.answered = answersOlder ? (waited.find((older) => line.to.includes(older.from)) ?? null) : draft.due
  if (draft.due?.kind === 'hail' && line.kind === 'standby')
    draft.due = dueAnew(draft.due, { kind: 'standby', line, sinceMs: line.endMs })
  else if (!answersOlder) draft.due = null
  const calls = line.kind === 'hail' || line.kind === 'check'
  const again =
    draft.own !== null &&
    draft.own.channel === line.traffic.channel &&
    !draft.own.answered &&
    draft.own.to.join() === line.to.join()
  if (line.kind === 'hail' || line.kind === 'check' || line.kind === 'question' || line.kind === 'order') {
    draft.own = {
      to: line.to,
      channel: line.traffic.channel,
      answered: false,
      endsMs: calls ? [...(again ? (draft.own?.endsMs ?? []) : []), line.endMs] : [],
    }
  }
  const partner = line.to.find((name) => name !== EVERYBODY) ?? draft.partner
  draft.partner = partner
  draft.partnerMs = line.endMs
}

const noteTheirs = (context: HearContext, draft: Draft, line: Line): void => {
  const toMe = line.to.includes(context.me.name)
  const answersOwn =
    draft.own !== null &&
    (toMe || draft.own.to.includes(line.traffic.from) || (draft.own.to.includes(EVERYBODY) && line.kind !== 'call'))
  if (draft.own !== null && answersOwn)
    draft.own = { to: draft.own.to, channel: draft.own.channel, answered: true, endsMs: draft.own.endsMs }
  // Whoever tells the trainee to go ahead has been called, though the case leaves the call out.
  else if (toMe && line.kind === 'answer' && goesAhead(line.utterance))
    draft.own = { to: [line.traffic.from], channel: line.traffic.channel, answered: true, endsMs: [] }
  const due = (toMe ? dueAgain(draft, line) : null) ?? dueFrom(context, draft.due, line, toMe)
  draft.open = openFrom(context, line) ?? draft.open
  if (due !== null) {
    if (draft.due !== null && draft.due.from !== due.from) draft.pending = [...draft.pending, draft.due]
    draft.due = due
  }
  if (due === null && draft.due?.from === line.traffic.from && hasAny(line.utterance, TAKES_BACK)) draft.due = null
  if (toMe || answersOwn) {
    draft.partner = line.traffic.from
    draft.partnerMs = line.endMs
  }
}

/** "Say again?" from whom the trainee has just answered: the same call or order is still due, from now. */
const dueAgain = ({ answered, due }: Draft, { traffic, utterance, endMs }: Line): Due | null => {
  if (answered?.from !== traffic.from || due?.from === traffic.from || !onlyAsksAgain(utterance)) return null
  return dueAnew(answered, { sinceMs: endMs })
}

/** "Sam, say again?", "Say again, Sam?": not "say again the count". */
const onlyAsksAgain = ({ found, address, mentions, tokens }: Utterance): boolean => {
  const name = mentions.at(-1)
  const end = name?.to === tokens.length ? name.from : tokens.length
  return found.some(({ id, from, to }) => ASKS_AGAIN.has(id) && from <= address.bodyFrom && to >= end)
}

const TAKES_BACK = phraseSet('disregard')

const noteRoll = (context: HearContext, draft: Draft, line: Line): void => {
  if (line.mine || !hasAny(line.utterance, CUTS)) return
  if (clauseOf(line.utterance, CUTS) === null || clauseOf(line.utterance, ROLL_STARTS) !== null) return
  if (!isAdName(context, line.traffic.from)) return
  draft.cutMs = line.endMs
  if (draft.due !== null) draft.due = dueAnew(draft.due, { sinceMs: Math.max(draft.due.sinceMs, line.endMs) })
}

const CUTS = phraseSet('cut', 'cut-and-hold', 'stop')
const OFF = phraseSet('radios-off')
const ON_AGAIN = phraseSet('radios-on')
const CLEARS_EMERGENCY = phraseSet('channel-clear', 'clear')
const ALL_CLEAR = phraseSet(...CLEARS_EMERGENCY, 'radios-on')

/** What may begin or end an emergency, or silence the radios. */
const OF_SAFETY = phraseSet(...ALL_CLEAR, ...ALARMS, ...MEDIC, ...OFF)

const noteSafety = (draft: Draft, line: Line): void => {
  const { utterance } = line
  if (!hasAny(utterance, OF_SAFETY)) return
  if (hasAny(utterance, ON_AGAIN) || (draft.radiosOff !== null && hasAny(utterance, ALL_CLEAR))) draft.radiosOff = null
  else if (hasAny(utterance, OFF) && !line.mine && findMusic(utterance.tokens) === null) draft.radiosOff = line
  if (callsEmergency(utterance) && !line.mine && !utterance.asks) draft.emergency = draft.emergency ?? line
  else if (draft.emergency !== null && hasAny(utterance, CLEARS_EMERGENCY)) draft.emergency = null
}

/** "The medic tent is by the trucks" calls none. */
const callsEmergency = (utterance: Utterance): boolean => hasAny(utterance, ALARMS) || asksForHelp(utterance)

/** "Ask them to turn the radio off" is about music. */
const findMusic = finderOf('turn/turns/turning/switch/shut/get/keep the/his/her/their/that radio off')

/** What is going on, read from the traffic that the trainee could hear: radio reference (c.4) 2. */
export const situationOf = (context: HearContext): Situation => {
  const names = namesOf(context.roster, context.me)
  const draft: Draft = {
    due: null,
    answered: null,
    pending: [],
    open: null,
    own: null,
    partner: '',
    partnerMs: 0,
    emergency: null,
    radiosOff: null,
    cutMs: -1,
  }
  const lines: Line[] = []
  const { before } = context
  let last: Line | undefined
  for (let at = Math.max(0, before.length - LINES_KEPT); at < before.length; at += 1) {
    const traffic = before[at]
    if (traffic === undefined) continue
    const line: Line = lineOf(context, names, draft, traffic, last)
    last = line
    lines.push(line)
    if (line.mine) noteMine(draft, line)
    else noteTheirs(context, draft, line)
    noteRoll(context, draft, line)
    noteSafety(draft, line)
  }
  const over = context.atMs - draft.partnerMs > EXCHANGE_OVER_MS
  return {
    names,
    lines,
    due: draft.due,
    pending: draft.pending,
    open: draft.open !== null && context.atMs - draft.open.sinceMs <= EXCHANGE_GAP_MS ? draft.open : null,
    own: over && draft.own?.answered === true ? null : draft.own,
    partner: over ? '' : draft.partner,
    emergency: draft.emergency,
    radiosOff: draft.radiosOff,
    cutMs: draft.cutMs,
  }
}

/** The same for words that answer something else than what was due last; made like any other, as an engine likes it. */
export const answering = (
  { names, lines, pending, open, own, partner, emergency, radiosOff, cutMs }: Situation,
  due: Due,
): Situation => ({ names, lines, due, pending, open, own, partner, emergency, radiosOff, cutMs })

/** The last line that passes a test, or null. */
export const lastOf = (lines: readonly Line[], passes: (line: Line) => boolean): Line | null => {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line !== undefined && passes(line)) return line
  }
  return null
}

/** Two others who have the channel: a hail without its answer, or an answer without its message. */
export const pairOnAir = (context: HearContext, situation: Situation): Line | null => {
  const last = lastOf(situation.lines, (line) => line.traffic.channel === context.channel)
  if (last === null || last.mine || last.to.includes(context.me.name) || last.to.includes(EVERYBODY)) return null
  if (last.endMs > context.atMs || context.atMs - last.endMs >= PAIR_HOLDS_MS || last.to.length === 0) return null
  if (last.kind !== 'answer') return last.kind === 'hail' || last.kind === 'question' ? last : null
  const before = lastOf(situation.lines, (line) => line !== last && line.traffic.channel === context.channel)
  return before?.kind === 'hail' && before.to.includes(last.traffic.from) ? last : null
}
