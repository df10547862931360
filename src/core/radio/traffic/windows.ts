import type { HearContext } from '../case.ts'
import type { Due } from './due.ts'
import type { Situation } from './situation.ts'

/** Milliseconds that others had the channel since a window began; the window of most duties stands still meanwhile. */
export const busyMs = (context: HearContext, situation: Situation, due: Due): number => {
  let busy = 0
  for (const line of situation.lines) {
    if (line.mine || line === due.line || line.traffic.channel !== due.line.traffic.channel) continue
    const from = Math.max(line.traffic.atMs, due.sinceMs)
    const to = Math.min(line.endMs, context.promptMs)
    if (to > from) busy += to - from
  }
  return busy
}

/** Milliseconds as seconds with one decimal, for a sentence. */
export const inSeconds = (ms: number): string => {
  const tenths = Math.round(ms / 100)
  const rest = tenths % 10
  return rest > 0 ? `${(tenths - rest) / 10}.${rest}` : String(tenths / 10)
}

/** How long a duty has been open, without the time when others had the channel: radio reference (d), precedence 8. */
export const elapsedMs = (context: HearContext, situation: Situation, due: Due): number =>
  Math.max(0, context.promptMs - due.sinceMs - busyMs(context, situation, due))
