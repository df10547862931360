import type { Script } from '../../core/scene/script.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { anchorsOf } from './timeline.ts'

/** The ways between the places; nothing where there are none. */
export const journeysOf = ({ ways }: ShapedScenario): Pick<Script, 'journeys'> =>
  ways.length === 0
    ? {}
    : {
        journeys: ways.map(({ id, by, from, to, out, in: into, stop, minutes }) => ({
          id,
          by: by ?? null,
          from,
          to,
          drive: out === undefined || into === undefined || stop === undefined ? null : { out, in: into, stop },
          minutes,
        })),
      }

const secondsOf = (clock: string): number => {
  const [hours, minutes, seconds = '0'] = clock.split(':')
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/**
 * What the set clock says at every beat of the spine: what the file writes, in a straight line between two such beats, a
 * second a second after the last. Nothing where the file writes nothing.
 */
export const clockOf = ({ beats, show }: ShapedScenario): Pick<Script, 'clock'> => {
  if (beats.every(({ clock }) => clock === undefined)) return {}
  const spine = anchorsOf(beats).map(({ beat }) => beat)
  const points = spine.flatMap(({ atMs, clock }, at) =>
    clock === undefined && at > 0 ? [] : [{ atMs, seconds: secondsOf(clock ?? show.clock) }],
  )
  const at = (ms: number): number => {
    const before = points.findLast(({ atMs }) => atMs <= ms)
    const after = points.find(({ atMs }) => atMs > ms)
    if (before === undefined) return secondsOf(show.clock)
    if (after === undefined) return before.seconds + Math.floor((ms - before.atMs) / 1000)
    const part = (ms - before.atMs) / (after.atMs - before.atMs)
    return before.seconds + Math.floor((after.seconds - before.seconds) * part)
  }
  return { clock: spine.map(({ id, atMs }) => ({ beat: id, seconds: at(atMs) })) }
}
