import { TIME_OUT_MS } from '../radio/net/times.ts'
import { msToTicks } from '../time/ticks.ts'
import { ME, type PersonId, type TextId } from '../vocabulary/ids.ts'
import { holdWindows, speakAloud, type Spoken, transmitLine } from './air.ts'
import { keySticks } from './press.ts'
import { type Draft, emit } from './run-state.ts'
import { noteHeard } from './watch.ts'

/** Somebody says so after this long, and again (radio reference (i) E24). */
const CALLED_AFTER_MS: readonly number[] = [4000, 16_000, 40_000]
/** Whoever it is finds it this long after the call. */
const FOUND_AFTER_MS = 3000

/** Somebody's talk button is caught: noise on their channel, and nobody gets through. */
export const stickKey = (draft: Draft, who: PersonId, ms: number): void => {
  if (who === ME) return keySticks(draft)
  const channel = draft.scenario.cast.find(({ id }) => id === who)?.channel ?? draft.home
  const lasts = msToTicks(Math.min(ms, draft.scenario.net.timeOutMs, TIME_OUT_MS))
  draft.stuck = { by: who, channel, since: draft.tick, until: draft.tick + lasts }
  emit(draft, { type: 'radio.stuck', channel, by: who })
}

const keyingCall = (draft: Draft): Spoken | null => {
  const by = draft.scenario.script.charge
  const line: TextId = `reply.keying.${by}`
  const first = draft.scenario.script.lines[line]?.[0]
  return by === null || first === undefined ? null : { by, line, wording: 0, ...first, slots: null }
}

const isTime = (draft: Draft, since: number): boolean =>
  CALLED_AFTER_MS.some((ms) => draft.tick - since === msToTicks(ms))

/**
 * "Someone's keying, check your mics." Over a stuck button of somebody else's it goes out on the channel; whose own
 * button it is hears nothing on the radio, so somebody calls it across the floor.
 */
const callKeying = (draft: Draft): void => {
  const { press, stuck } = draft
  if (press === null && stuck === null) return
  const call = keyingCall(draft)
  if (call === null || draft.roll.state === 'rolling') return
  if (press !== null && press.stuck && press.cut === null && isTime(draft, press.since)) {
    speakAloud(draft, call, null)
    noteHeard(draft, press.channel, call.words)
  }
  if (stuck !== null && stuck.by !== call.by && isTime(draft, stuck.since)) {
    transmitLine(draft, call, stuck.channel)
    draft.stuck = { ...stuck, until: Math.min(stuck.until, draft.tick + msToTicks(FOUND_AFTER_MS)) }
  }
}

/** One tick of whatever button is stuck. */
export const tickStuck = (draft: Draft): void => {
  callKeying(draft)
  const { stuck } = draft
  if (stuck === null) return
  if (stuck.until > draft.tick) {
    const spoken = draft.carriers.some(({ channel, until }) => channel === stuck.channel && until > draft.tick)
    if (stuck.channel === draft.channel && !spoken) holdWindows(draft, 1)
    return
  }
  draft.stuck = null
  emit(draft, { type: 'radio.freed', channel: stuck.channel, by: stuck.by })
}
