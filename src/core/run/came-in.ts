import type { RadioVerdict } from '../radio/case.ts'
import { breakUp } from '../radio/net/cover.ts'
import { receive } from '../radio/net/signals.ts'
import type { CameIn } from '../radio/replies/net-now.ts'
import { TICK_MS } from '../time/ticks.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import { carrierOn } from './carriers.ts'
import { listenersOn } from './parties.ts'
import { between, coverNow } from './places.ts'
import type { Draft } from './run-state.ts'
import type { Press } from './air-state.ts'

/** Less of an overlap than this loses nothing, milliseconds. */
const OVERLAP_MS = 300

export type Others = Press['met']

/** Others whose words went out at the same time. */
export const othersOver = (draft: Draft, press: Press | null, channel: number): Others => {
  if (press === null) {
    const over = carrierOn(draft, channel)
    return over === undefined || (over.until - draft.tick) * TICK_MS < OVERLAP_MS ? [] : [over]
  }
  const until = press.cut ?? press.until ?? draft.tick
  return press.met.filter(
    (met) => (Math.min(met.until, until) - Math.max(met.from, press.since)) * TICK_MS >= OVERLAP_MS,
  )
}

/** Whether the one who is meant gets the others and not the trainee: capture, and nobody hears while transmitting. */
const isSteppedOn = (draft: Draft, others: Others, listener: PersonId | null): boolean => {
  if (others.length === 0) return false
  const at = listener ?? draft.scenario.script.firstAd ?? ''
  if (others.some(({ by }) => by === at)) return true
  const received = receive([
    { by: ME, mm: between(draft, ME, at) },
    ...others.map(({ by }) => ({ by, mm: between(draft, by, at) })),
  ])
  return received?.kind !== 'captured' || received.by !== ME
}

/** How a transmission came in, and the words that the air took of it. */
export type Arrived = {
  readonly cameIn: CameIn
  readonly lost: readonly number[]
  /** Nobody has anything of it: a dead spot, or a channel on which nobody listens. */
  readonly nobody: boolean
}

export type Outgoing = {
  readonly channel: number
  readonly words: number
  /** Words that the button cut off. */
  readonly clipped: readonly number[]
  readonly verdict: RadioVerdict
  readonly to: readonly PersonId[]
  readonly others: Others
  /** A genuine safety message gets through (X-SAFETY). */
  readonly urgent: boolean
}

/** What the air makes of words that have left the trainee's radio. */
export const arrive = (draft: Draft, out: Outgoing): Arrived => {
  const { channel, clipped, verdict, to, others, urgent } = out
  const cover = coverNow(draft)
  const listeners = listenersOn(draft, channel)
  const nobody = cover === 'dead' || (listeners.length === 0 && channel !== draft.home)
  if (!urgent && isSteppedOn(draft, others, to.find((id) => listeners.includes(id)) ?? null))
    return { cameIn: 'stepped', lost: clipped, nobody }
  if (cover === 'broken') {
    const [broken, air] = breakUp(draft.air, out.words)
    draft.air = air
    return { cameIn: 'broken', lost: [...new Set([...clipped, ...broken])].sort((a, b) => a - b), nobody }
  }
  const cameIn = clipped.length > 0 ? 'clipped' : verdict.act === 'none' ? 'unclear' : 'clear'
  return { cameIn, lost: clipped, nobody }
}
