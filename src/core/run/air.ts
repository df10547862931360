import { nextInt } from '../chance/chance.ts'
import { BETWEEN_CALLS_MS } from '../floor/roll.ts'
import { speakingMs } from '../radio/replies/speaking.ts'
import { filled } from '../radio/replies/slots.ts'
import { memoryOf } from '../scene/scene.ts'
import type { Say } from '../scene/script.ts'
import { postpone } from '../time/deadlines.ts'
import { msToTicks } from '../time/ticks.ts'
import type { Slots } from '../vocabulary/fact.ts'
import { type BeatId, ME, type PersonId, STRANGER, type TextId } from '../vocabulary/ids.ts'
import type { RollCall } from '../vocabulary/words.ts'
import { carrierOn, isTransmitting } from './carriers.ts'
import { listen } from './ear.ts'
import { log } from './log.ts'
import { listenThere } from './parties.ts'
import { between } from './places.ts'
import { A_PLACE_AWAY } from './plans.ts'
import { bodyOf, type Draft, emit } from './run-state.ts'
import type { Carrier } from './air-state.ts'
import { worldFlags } from './spoiled.ts'

/** Quiet between two others' transmissions. */
const GAP_TICKS = 8
/** A line that finds no clear channel for so long is not said any more, ticks. */
const STALE_TICKS = 100

/** Ticks until nobody else is speaking to the trainee, on the air or face to face. */
export const talkLeft = (draft: Draft): number => {
  const carrier = draft.carriers.find(({ channel, until }) => channel === draft.channel && until > draft.tick)
  return Math.max(0, draft.talkUntil - draft.tick, carrier === undefined ? 0 : carrier.until - draft.tick)
}

/** Windows of what is due by radio stand still while others have the channel (radio reference (d), precedence 8). */
export const holdWindows = (draft: Draft, ticks: number): void => {
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
  const now = worldFlags(draft)
  const other = Object.entries(say.when).find(([flag]) => flags[flag] === true || now.includes(flag))
  return other === undefined ? say.line : other[1]
}

/** Words that somebody says now. */
export type Spoken = {
  readonly by: PersonId
  readonly line: TextId
  readonly wording: number
  readonly words: string
  readonly ms: number
  readonly slots: Slots | null
}

/** One wording of a line, drawn from the scenario's own chance; nobody says it twice over in the same words who has others. */
const drawn = (draft: Draft, by: PersonId, line: TextId): Spoken => {
  const wordings = draft.scenario.script.lines[line] ?? []
  const [chance, wordingState] = nextInt(draft.wording, Math.max(1, wordings.length))
  draft.wording = wordingState
  const last = [...draft.log].reverse().find(({ text }) => text?.id === line)?.text?.wording
  const wording = chance === last && wordings.length > 1 ? (chance + 1) % wordings.length : chance
  const { words, ms } = wordings[wording] ?? { words: '', ms: speakingMs('') }
  return { by, line, wording, words, ms, slots: null }
}

/** The same wording with its holes filled. */
export const withSlots = (spoken: Spoken, slots: Slots): Spoken => {
  const words = filled(spoken.words, slots)
  return { ...spoken, words, ms: speakingMs(words), slots }
}

/** Whether the trainee hears somebody face to face: in the same place, and in the same vehicle where they sit in one. */
const isHeard = (draft: Draft, by: PersonId): boolean => {
  const aboard = bodyOf(draft, by)?.aboard
  return between(draft, ME, by) < A_PLACE_AWAY && (aboard === undefined || aboard === bodyOf(draft, ME)?.aboard)
}

/** Somebody speaks face to face. */
export const speakAloud = (draft: Draft, { by, line, wording, ms }: Spoken, beat: BeatId | null): void => {
  if (!isHeard(draft, by)) return
  draft.talkUntil = Math.max(draft.talkUntil, draft.tick + msToTicks(ms))
  emit(draft, { type: 'line.spoken', by, line, wording, ms, beat })
  log(draft, { channel: null, by, text: { id: line, wording }, words: null, call: null })
}

/** Somebody's words go out on a channel now, whoever else is on it. */
export const transmitLine = (
  draft: Draft,
  spoken: Spoken,
  on: number,
  beat: BeatId | null = null,
  call: RollCall | null = null,
): void => {
  const { by, line, wording, words, ms, slots } = spoken
  const ticks = msToTicks(ms)
  const carrier: Carrier = {
    by,
    channel: on,
    line,
    wording,
    slots,
    words,
    call,
    from: draft.tick,
    until: draft.tick + ticks,
    logged: null,
  }
  const { reception, lost, logged } = listen(draft, carrier)
  draft.carriers = [...draft.carriers.filter(({ channel }) => channel !== on), { ...carrier, logged }]
  if (draft.press !== null && draft.press.until === null && draft.press.channel === on)
    draft.press = { ...draft.press, met: [...draft.press.met, { by, call, from: carrier.from, until: carrier.until }] }
  emit(draft, {
    type: 'call.made',
    by,
    channel: on,
    line,
    wording,
    ms,
    beat,
    call,
    ...(slots === null ? {} : { slots }),
    ...(reception === 'clear' || on !== draft.channel ? {} : { reception }),
    ...(lost.length === 0 ? {} : { lost }),
  })
  if (on === draft.channel) holdWindows(draft, ticks)
}

const speak = (draft: Draft, say: Say, beat: BeatId | null): void => {
  const spoken = drawn(draft, say.by, lineOf(draft, say))
  if (say.on === null) return speakAloud(draft, spoken, beat)
  draft.scripted = { ...draft.scripted, [say.by]: draft.tick }
  listenThere(draft, say.by, say.on)
  transmitLine(draft, spoken, say.on, beat, say.call[0] ?? null)
}

/**
 * Somebody else's line. The 1st AD's calls hold at once, and go out at once but for one that answers what the trainee is still
 * saying: the set stops at the first word, and nobody answers over the words that they answer. Others wait until the channel
 * is clear.
 */
export const sayLine = (draft: Draft, say: Say, beat: BeatId | null): void => {
  say.call.forEach((call, index) => {
    draft.calls = [...draft.calls, { call, tick: draft.tick + index * msToTicks(BETWEEN_CALLS_MS) }]
  })
  const answersMe = beat === null && say.on === draft.channel && isTransmitting(draft)
  const isCall = say.call.length > 0 && !answersMe
  // Another show neither listens to this one nor keeps its silence.
  if (say.by === STRANGER) return speak(draft, say, beat)
  const busy = say.on !== null && !isCall && carrierOn(draft, say.on) !== undefined
  const mine = say.on === draft.channel && !isCall && isTransmitting(draft)
  // From "rolling" to "cut" nobody talks but the 1st AD's calls (radio reference (d), R-SILENT-ROLLING).
  const rolling = say.on !== null && say.call.length === 0 && draft.roll.state === 'rolling'
  if (busy || mine || rolling || draft.queued.some((queued) => queued.say.on === say.on && !isCall)) {
    draft.queued = [...draft.queued, { say, beat, since: answersMe ? (draft.mine?.until ?? draft.tick) : draft.tick }]
    if (say.on !== null) draft.scripted = { ...draft.scripted, [say.by]: draft.tick }
  } else speak(draft, say, beat)
}

/** Whether a channel has been clear long enough for the next line. */
export const isClear = (draft: Draft, channel: number): boolean => {
  if (carrierOn(draft, channel) !== undefined) return false
  if (channel === draft.channel && isTransmitting(draft)) return false
  const last = draft.carriers.find((carrier) => carrier.channel === channel)
  const mine = draft.mine?.channel === channel ? (draft.mine.until ?? draft.tick) : 0
  const free = Math.max(last?.until ?? 0, mine)
  return free === 0 || free + GAP_TICKS <= draft.tick
}

/** Let the next queued line out once its channel has been clear for a moment. */
export const airQueued = (draft: Draft): void => {
  if (draft.queued.length > 0) draft.queued = draft.queued.filter(({ since }) => draft.tick - since <= STALE_TICKS)
  const next = draft.queued[0]
  if (next === undefined || next.say.on === null) return
  if (draft.roll.state === 'rolling' || !isClear(draft, next.say.on)) return
  draft.queued = draft.queued.slice(1)
  speak(draft, next.say, next.beat)
}

/** "Spin that": the line goes out on one channel after the other, with a second between, and then the news that it did. */
export const spinLine = (draft: Draft, by: PersonId, line: TextId, channels: readonly number[]): void => {
  const longest = (id: TextId): number =>
    Math.max(speakingMs(''), ...(draft.scenario.script.lines[id] ?? []).map(({ ms }) => ms))
  const step = msToTicks(longest(line) + BETWEEN_CALLS_MS)
  const spun: TextId = `reply.spun.${by}.${channels.join('-')}`
  draft.later = [
    ...draft.later,
    ...channels.map((on, index) => ({ tick: draft.tick + index * step, by, line, on })),
    { tick: draft.tick + channels.length * step, by, line: spun, on: draft.scenario.homeChannel },
  ]
}

/** Lines whose time has come. On the trainee's channel they wait like all others. */
export const airLater = (draft: Draft): void => {
  const now = draft.later.filter(({ tick }) => tick <= draft.tick)
  if (now.length === 0) return
  draft.later = draft.later.filter(({ tick }) => tick > draft.tick)
  for (const { by, line, on } of now) sayLine(draft, { by, line, on, call: [], when: {} }, null)
}
