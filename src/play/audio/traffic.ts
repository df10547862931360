import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME } from '../../core/vocabulary/ids.ts'

const TICK_MS = 50
/** Less of an overlap than this loses nothing. */
const OVERLAP_TICKS = 6
/** Calls that are remembered: no press is longer than a minute. */
const KEPT_TICKS = 1400

type OnAir = { readonly channel: number; readonly from: number; readonly until: number }

/** Remembers when others had which channel. */
export class Traffic {
  private calls: readonly OnAir[] = []

  take(fact: Fact): void {
    if (fact.type !== 'call.made' || fact.by === ME) return
    const { channel, tick: from, ms } = fact
    const recent = this.calls.filter(({ until }) => until > from - KEPT_TICKS)
    this.calls = [...recent, { channel, from, until: from + Math.ceil(ms / TICK_MS) }]
  }

  /** Whether somebody else's words were on this channel for a noticeable part of these ticks. */
  isOn(channel: number, from: number, until: number): boolean {
    return this.calls.some(
      (call) => call.channel === channel && Math.min(call.until, until) - Math.max(call.from, from) >= OVERLAP_TICKS,
    )
  }
}
