import type { PersonView, RunView } from '../../core/run/run-view.ts'
import type { Plan } from '../../core/floor/plan.ts'
import { fullMetres, secondsLeft } from '../../ui/numbers.ts'

/** People that the text view names: outside and still there, nearest first. */
export type NearRow = Pick<PersonView, 'id' | 'name' | 'seen' | 'bearing' | 'coming' | 'doing' | 'gesture'> & {
  readonly metres: number
  /** They sit in a vehicle. */
  readonly aboard: boolean
  /** What they have in their hands: ids of things. */
  readonly carries: readonly string[]
}

export const nearRows = (view: Pick<RunView, 'people'>): readonly NearRow[] =>
  view.people
    .filter(({ inside, doing }) => !inside && doing !== 'gone')
    .toSorted((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .map(({ id, name, seen, bearing, coming, doing, gesture, far, aboard, carries }) => ({
      id,
      name,
      seen,
      bearing,
      coming,
      doing,
      gesture,
      metres: fullMetres(far),
      aboard: aboard !== undefined,
      carries: carries?.things ?? [],
    }))

/** How the trainee's place on the way of the post lies to the frame; null elsewhere. */
export type UpstreamRow = { readonly metres: number; readonly seconds: number; readonly turns: boolean }

export const upstreamRow = ({ upstream }: Pick<RunView, 'upstream'>): UpstreamRow | null =>
  upstream === undefined
    ? null
    : {
        metres: fullMetres(Math.max(0, upstream.toFrame)),
        seconds: secondsLeft(upstream.walkMs),
        turns: upstream.toFrame > upstream.turnBack,
      }

/** Metres from the trainee to a point of the plan. */
export const metresTo = (view: Pick<RunView, 'me'>, point: { readonly x: number; readonly y: number }): number => {
  const dx = point.x - view.me.x
  const dy = point.y - view.me.y
  return fullMetres(Math.sqrt(dx * dx + dy * dy))
}

/** One thing that is about to happen, by its text, with the seconds that are left; null where nobody knows. */
export type AheadRow = { readonly key: string; readonly seconds: number | null }

export const aheadRows = (view: Pick<RunView, 'ahead'>): readonly AheadRow[] =>
  view.ahead.map(({ text, ms }) => ({ key: text, seconds: ms === null ? null : secondsLeft(ms) }))

export type DoorRow = { readonly id: string; readonly metres: number; readonly open: boolean }

/** Farther than this a door is somebody else's matter. */
const DOOR_METRES = 12

/** The doors that the trainee may push. */
export const doorRows = (
  scenario: { readonly plan: Pick<Plan, 'doors'> },
  view: Pick<RunView, 'me' | 'doors'>,
): readonly DoorRow[] =>
  scenario.plan.doors
    .filter(({ mine, at }) => mine && metresTo(view, { x: at.x + at.w / 2, y: at.y + at.h / 2 }) <= DOOR_METRES)
    .map(({ id, at, open }) => ({
      id,
      metres: metresTo(view, { x: at.x + at.w / 2, y: at.y + at.h / 2 }),
      open: view.doors.find((door) => door.id === id)?.open ?? open,
    }))

/** The road beside the trainee: whether the officers hold it, how many wait, and the nearest that drives by. */
export type RoadRow = {
  readonly held: boolean
  readonly waiting: number
  readonly nearest: { readonly look: string; readonly moving: boolean; readonly metres: number } | null
}

/** Somebody who drives by farther off is of no matter, and how far is said in steps, metres. */
const ROAD_TO_M = 40
const ROAD_STEP_M = 5

export const roadRow = (view: Pick<RunView, 'me' | 'traffic'>): RoadRow | null => {
  if (view.traffic === undefined) return null
  const { held, waiting, cars } = view.traffic
  const [nearest] = cars
    .map(({ look, moving, x, y }) => ({ look, moving, metres: metresTo(view, { x, y }) }))
    .filter(({ metres }) => metres <= ROAD_TO_M)
    .toSorted((a, b) => a.metres - b.metres)
  const stepped = (metres: number): number => Math.max(1, Math.round(metres / ROAD_STEP_M)) * ROAD_STEP_M
  return { held, waiting, nearest: nearest === undefined ? null : { ...nearest, metres: stepped(nearest.metres) } }
}
