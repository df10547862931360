import { heardFrom } from '../../core/run/heard.ts'
import { planAt } from '../../core/run/plans.ts'
import type { PointView, RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Plan, Point } from '../../core/floor/plan.ts'
import type { DoorId } from '../../core/vocabulary/ids.ts'
import type { Hearing } from './fact-sounds.ts'
import { HERE, type Whereabouts, whereabouts } from './whereabouts.ts'

/** What of the show the ear needs. */
export type HeardShow = Pick<Scenario, 'cast' | 'houseStyle' | 'plan' | 'beyond' | 'post' | 'script'>

/** A seat of a vehicle keeps out as much as a shut door does. */
const ABOARD = 4

/** The trainee's ears at a moment: where they are, and what a sound passes on its way to them. */
export type Ears = {
  readonly plan: Plan
  readonly openDoors: readonly DoorId[]
  /** How a point of the place sounds from here. */
  readonly hear: (at: PointView) => Whereabouts
}

/** Where a sound is heard from; from inside a vehicle all that is outside is dull. */
export const earsOf = (show: HeardShow, view: RunView): Ears => {
  const plan = planAt(show, view.place)
  const openDoors = view.doors.flatMap(({ id, open }) => (open ? [id] : []))
  const within = view.me.aboard === undefined ? 1 : ABOARD
  return {
    plan,
    openDoors,
    hear: (at) => {
      const from = heardFrom(plan, view.me, at, openDoors)
      return whereabouts({ ...from, times: from.times * within })
    },
  }
}

/** A leaf is heard on the side where one stands: it does not stand in its own way. */
const LEAF = 600
const thisSide = (door: Point, me: Point): Point => {
  const far = Math.sqrt((me.x - door.x) ** 2 + (me.y - door.y) ** 2)
  const part = far < LEAF ? 1 : LEAF / far
  return { x: door.x + (me.x - door.x) * part, y: door.y + (me.y - door.y) * part }
}

/** What is known at the moment of a fact, for its sound. */
export const hearingOf = (show: HeardShow, view: RunView, talking: Hearing['talking']): Hearing => {
  const { plan, hear } = earsOf(show, view)
  const pointOf = (what: Parameters<Hearing['whereIs']>[0]): Point | undefined => {
    if (what.person !== undefined) return view.people.find(({ id }) => id === what.person)
    if (what.prop !== undefined) return view.props.find(({ id }) => id === what.prop)
    const door = plan.doors.find(({ id }) => id === what.door)?.at
    return door === undefined ? undefined : thisSide({ x: door.x + door.w / 2, y: door.y + door.h / 2 }, view.me)
  }
  const whereIs: Hearing['whereIs'] = (what) => {
    const at = pointOf(what)
    return at === undefined ? HERE : hear(at)
  }
  const bell = plan.dressing.find(({ kind }) => kind === 'bell') ?? plan.spots.find(({ id }) => id === show.post.mark)
  return {
    channel: view.radio.channel,
    talking,
    whereIs,
    // A bell hangs on the wall that one stands before, and rings on both sides of it.
    bell: bell === undefined ? HERE : { ...hear(bell), times: 1, behind: null },
  }
}
