import { grade } from '../radio/grade.ts'
import type { RadioCase, RosterEntry, Traffic } from '../radio/case.ts'
import { termsIn } from '../radio/terms.ts'
import type { Say } from '../scene/script.ts'
import { memoryOf } from '../scene/scene.ts'
import { postpone } from '../time/deadlines.ts'
import { TICK_MS, msToTicks } from '../time/ticks.ts'
import { type BeatId, ME, type TextId } from '../vocabulary/ids.ts'
import { WORDS_MAX } from '../vocabulary/input.ts'
import type { RuleId } from '../vocabulary/radio.ts'
import type { TalkMode } from '../vocabulary/words.ts'
import { nextInt } from '../chance/chance.ts'
import { BETWEEN_CALLS_MS } from '../floor/roll.ts'
import { type Carrier, type Draft, emit } from './run-state.ts'
import type { LogLine } from './run-view.ts'

/** Set time that a typed or built word takes on the air, and the least of any (radio reference (d), time by mode). */
const MS_PER_WORD = 400
const LEAST_MS = 600
/** A draft counts as the press if it is sent within this (radio reference (d), time by mode). */
export const DRAFT_COUNTS_MS = 12_000
/** Quiet between two others' transmissions. */
const GAP_TICKS = 8
/** A line that finds no clear channel for so long is not said any more, ticks. */
const STALE_TICKS = 100
/** Traffic kept for the grader, and lines kept for the screen. */
const HEARD_KEPT = 24
const LOG_KEPT = 80

export const log = (draft: Draft, line: Omit<LogLine, 'tick' | 'order'>): void => {
  const kept = draft.log.length >= LOG_KEPT ? draft.log.slice(1) : draft.log
  draft.log = [...kept, { ...line, tick: draft.tick, order: draft.factCount }]
}

export const carrierOn = (draft: Pick<Draft, 'carriers' | 'tick'>, channel: number): Carrier | undefined =>
  draft.carriers.find((carrier) => carrier.channel === channel && carrier.until > draft.tick)

/** Ticks until nobody else is speaking to the trainee, on the air or face to face. */
export const talkLeft = (draft: Draft): number => {
  const carrier = carrierOn(draft, draft.channel)
  return Math.max(0, draft.talkUntil - draft.tick, carrier === undefined ? 0 : carrier.until - draft.tick)
}

const nameOf = (draft: Draft, id: string): string =>
  draft.scenario.script.roster.find((entry) => entry.id === id)?.name ?? id

/** Windows of what is due by radio stand still while others have the channel (radio reference (d), precedence 8). */
const holdWindows = (draft: Draft, ticks: number): void => {
  const waiting = draft.openParts.filter((part) => part.onAir)
  if (waiting.length === 0) return
  const ids = new Set(waiting.flatMap((part) => [`due.${part.row}.${part.part}`, `over.${part.row}.${part.part}`]))
  draft.deadlines = postpone(draft.deadlines, ids, ticks)
  draft.openParts = draft.openParts.map((part) =>
    part.onAir ? { ...part, openedTick: part.openedTick + ticks } : part,
  )
}

const lineOf = (draft: Draft, say: Say): TextId => {
  const { flags } = memoryOf(draft.scene)
  const other = Object.entries(say.when).find(([flag]) => flags[flag] === true)
  return other === undefined ? say.line : other[1]
}

const speak = (draft: Draft, say: Say, beat: BeatId | null): void => {
  const line = lineOf(draft, say)
  const wordings = draft.scenario.script.lines[line] ?? []
  const [wording, wordingState] = nextInt(draft.wording, Math.max(1, wordings.length))
  draft.wording = wordingState
  const { words, ms } = wordings[wording] ?? { words: '', ms: LEAST_MS }
  const ticks = msToTicks(ms)
  const text = { id: line, wording }
  if (say.on === null) {
    draft.talkUntil = Math.max(draft.talkUntil, draft.tick + ticks)
    emit(draft, { type: 'line.spoken', by: say.by, line, wording, ms, beat })
    log(draft, { channel: null, by: say.by, text, words: null, call: null })
    return
  }
  draft.carriers = [
    ...draft.carriers.filter((carrier) => carrier.channel !== say.on),
    { by: say.by, channel: say.on, line, wording, from: draft.tick, until: draft.tick + ticks },
  ]
  emit(draft, { type: 'call.made', by: say.by, channel: say.on, line, wording, ms, beat, call: say.call[0] ?? null })
  if (say.on !== draft.channel) return
  holdWindows(draft, ticks)
  const traffic: Traffic = {
    atMs: draft.tick * TICK_MS,
    durMs: ms,
    channel: say.on,
    from: nameOf(draft, say.by),
    text: words,
    ...(say.call.length > 0 ? { to: ['*'], kind: 'call' as const } : {}),
    ...(draft.mineUntil > draft.tick ? { garbled: true } : {}),
  }
  draft.heard = [...draft.heard.slice(-HEARD_KEPT), traffic]
  log(draft, { channel: say.on, by: say.by, text, words: null, call: say.call[0] ?? null })
}

/** Somebody else's line. The 1st AD's calls go out at once; others wait until the channel is clear. */
export const sayLine = (draft: Draft, say: Say, beat: BeatId | null): void => {
  say.call.forEach((call, index) => {
    draft.calls = [...draft.calls, { call, tick: draft.tick + index * msToTicks(BETWEEN_CALLS_MS) }]
  })
  const busy = say.on !== null && say.call.length === 0 && carrierOn(draft, say.on) !== undefined
  const mine = say.on === draft.channel && say.call.length === 0 && draft.mineUntil > draft.tick
  // From "rolling" to "cut" nobody talks but the 1st AD's calls (radio reference (d), R-SILENT-ROLLING).
  const rolling = say.on !== null && say.call.length === 0 && draft.roll.state === 'rolling'
  if (busy || mine || rolling || draft.queued.some((queued) => queued.say.on === say.on && say.call.length === 0))
    draft.queued = [...draft.queued, { say, beat, since: draft.tick }]
  else speak(draft, say, beat)
}

/** Let the next queued line out once its channel has been clear for a moment. */
export const airQueued = (draft: Draft): void => {
  if (draft.queued.length > 0) draft.queued = draft.queued.filter(({ since }) => draft.tick - since <= STALE_TICKS)
  const next = draft.queued[0]
  if (next === undefined || next.say.on === null) return
  if (draft.roll.state === 'rolling') return
  const last = draft.carriers.find((carrier) => carrier.channel === next.say.on)
  const free = Math.max(last?.until ?? 0, next.say.on === draft.channel ? draft.mineUntil : 0)
  if (free !== 0 && free + GAP_TICKS > draft.tick) return
  draft.queued = draft.queued.slice(1)
  speak(draft, next.say, next.beat)
}

const caseOf = (
  draft: Draft,
  words: string,
  mode: TalkMode,
  channel: number,
  pressTick: number,
  durMs: number,
): RadioCase => {
  const { scenario } = draft
  const { houseStyle, script } = scenario
  const entry = ({ name, role, post }: (typeof script.roster)[number]): RosterEntry =>
    post === null ? { name, role } : { name, role, post }
  const roster = script.roster.filter(({ id }) => id !== ME).map(entry)
  const me = script.roster.find(({ id }) => id === ME)
  const hazard = script.rows.some((row) => row.safety && draft.rows[row.id] === 'open')
  return {
    id: `${scenario.id}:${draft.tick}`,
    region: houseStyle.region,
    me: me === undefined ? { name: 'Sam', role: 'Set PA' } : entry(me),
    roster,
    homeChannel: scenario.homeChannel,
    roll: draft.roll.state,
    post: draft.relieved ? 'relieved' : draft.locked ? 'onLockup' : 'off',
    lockupPoll: houseStyle.lockupPoll,
    bogeyWhileRolling: houseStyle.bogeyWhileRolling,
    radioEcho: houseStyle.radioEcho,
    // The scene's own row asks for the place; any place that is said will do here.
    hazard: hazard ? { kind: 'danger', place: '' } : null,
    emergencyOnAir: draft.emergencyOnAir,
    before: draft.heard,
    say: { mode, channel, pressAtMs: pressTick * TICK_MS, durMs, text: words },
    terms: script.terms,
  }
}

export type Transmitted = {
  readonly terms: readonly string[]
  readonly act: ReturnType<typeof grade>['act']
  readonly heard: boolean
}

/** The trainee's words go out: carrier, verdict, facts. Returns what the show could hear of it. */
export const transmit = (
  draft: Draft,
  said: {
    readonly words: string
    readonly mode: TalkMode
    readonly channel: number
    readonly durMs?: number
    readonly leadMs?: number
    readonly tailMs?: number
    readonly alternatives?: readonly string[]
    /** When the button went down, where it did. */
    readonly pressTick?: number
  },
  content: readonly RuleId[],
): Transmitted => {
  const words = said.words.slice(0, WORDS_MAX)
  const count = words.trim() === '' ? 0 : words.trim().split(/\s+/).length
  const durMs = said.durMs ?? Math.max(LEAST_MS, count * MS_PER_WORD)
  const drafted = draft.draftTick
  const inTime = drafted !== null && (draft.tick - drafted) * TICK_MS <= DRAFT_COUNTS_MS
  const pressTick = said.pressTick ?? (inTime ? drafted : draft.tick)
  // Listening first and staying silent look at the sending; promptness looks at the first character.
  const graded = caseOf(draft, words, said.mode, said.channel, said.pressTick ?? draft.tick, durMs)
  const voice = {
    ...(said.leadMs === undefined ? {} : { leadMs: said.leadMs }),
    ...(said.tailMs === undefined ? {} : { tailMs: said.tailMs }),
    ...(said.alternatives === undefined ? {} : { alternatives: said.alternatives }),
  }
  const verdict = grade(graded.say === null ? graded : { ...graded, say: { ...graded.say, ...voice } })
  const over = carrierOn(draft, said.channel)
  const terms = termsIn(words, draft.scenario.script.terms)
  const urgent =
    verdict.act === 'announce' && draft.scenario.script.rows.some((row) => row.safety && draft.rows[row.id] === 'open')
  const heard = said.channel === draft.scenario.homeChannel && (over === undefined || urgent)
  draft.draftTick = null
  if (said.pressTick === undefined) draft.mineUntil = draft.tick + msToTicks(durMs)
  const last = draft.heard.at(-1)
  const latencyMs = last === undefined ? null : pressTick * TICK_MS - last.atMs - last.durMs
  emit(draft, { type: 'radio.sent', channel: said.channel, words, mode: said.mode, pressTick, ms: durMs, heard })
  emit(draft, {
    type: 'radio.graded',
    words,
    act: verdict.act,
    level: verdict.level,
    faults: verdict.faults,
    content,
    notes: verdict.notes,
    latencyMs: latencyMs !== null && latencyMs >= 0 && latencyMs < 20_000 ? latencyMs : null,
    roll: draft.roll.state,
  })
  log(draft, {
    channel: said.channel,
    by: ME,
    text: null,
    words,
    call: null,
    verdict: { level: verdict.level, rule: verdict.faults[0]?.rule ?? null, latencyMs },
  })
  draft.heard = [
    ...draft.heard.slice(-HEARD_KEPT),
    {
      atMs: draft.tick * TICK_MS,
      durMs,
      channel: said.channel,
      from: nameOf(draft, ME),
      text: words,
      ...(over === undefined ? {} : { garbled: true }),
    },
  ]
  return { terms, act: verdict.act, heard }
}
