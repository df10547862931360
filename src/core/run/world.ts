import { boomHears } from '../floor/sound.ts'
import { spotOf } from '../floor/paths.ts'
import { ACTION_AFTER_ROLLING_MS } from '../floor/roll.ts'
import { isInZone, zonesAt } from '../floor/zones.ts'
import type { Plan } from '../floor/plan.ts'
import type { WorldNow } from '../scene/condition.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { Body } from '../floor/bodies.ts'
import { type PersonId, ME } from '../vocabulary/ids.ts'
import type { Loudness } from '../vocabulary/words.ts'
import { farTo, placedOn, planOf, planWith } from './plans.ts'
import { bodyOf, type Draft, openDoors, type Run } from './run-state.ts'
import { carriedBy } from './carried.ts'
import { coversSight, eyedBy } from './eyes.ts'
import { isBogey, troubleNow } from './shot.ts'
import { spoil, worldFlags } from './spoiled.ts'

export const meOf = (run: Pick<Run, 'bodies'>): Body => {
  const me = bodyOf(run, ME)
  if (me === undefined) throw new Error('The trainee is not on the floor')
  return me
}

/** The red light and the bell belong to a stage (radio reference (g) 8); a street has none. */
export const hasRedLight = ({ plan }: Run['scenario']): boolean => plan.ground.some(({ kind }) => kind === 'stage')

/** The plan that the trainee is on. */
export const planHere = (run: Pick<Run, 'bodies' | 'scenario'>): Plan => planOf(run, meOf(run))

/** Facing out is a view at least 90° off the set (rubric 5). */
export const facingOf = (run: Run | Draft): 'set' | 'out' => {
  const me = meOf(run)
  const { mic } = planHere(run)
  return me.dx * (mic.x - me.x) + me.dy * (mic.y - me.y) > 0 ? 'set' : 'out'
}

/** The way that a post without a door holds is held from anywhere in its zone (lock-ups 3.3). */
const isInPostZone = (run: Run | Draft): boolean => {
  const { plan, post, script } = run.scenario
  const me = meOf(run)
  const zone = plan.posts.find(({ id }) => id === post.id)?.zone ?? null
  return script.post.door === null && zone !== null && me.place === undefined && isInZone(plan, zone, me)
}

export const isAtPost = (run: Run | Draft): boolean => {
  if (isInPostZone(run)) return true
  const plan = planWith(run.scenario, run.scenario.post.mark)
  const mark = spotOf(plan, run.scenario.post.mark)
  return farTo(meOf(run), mark, placedOn(run.scenario, plan).place) <= run.scenario.script.post.radiusMm
}

const zonesOf = (run: Run | Draft): Pick<WorldNow, 'zones'> => {
  const plan = planHere(run)
  return plan.zones.length === 0 ? {} : { zones: zonesAt(plan, meOf(run)).map(({ id }) => id) }
}

/** Hands and lines of sight, where the scenario has something to do with them. */
const bodyNow = (run: Run | Draft): Pick<WorldNow, 'carries' | 'between' | 'eyeline'> => ({
  ...(run.things === undefined ? {} : { carries: carriedBy(run, ME).map(({ id }) => id) }),
  ...(run.scenario.script.sightlines === undefined
    ? {}
    : {
        between: run.scenario.script.sightlines
          .filter(([from, to]) => coversSight(run, from, to))
          .map((pair) => pair.join(' ')),
      }),
  ...(run.scenario.script.asksEyeline === true ? { eyeline: eyedBy(run).length > 0 } : {}),
})

/** The world as a scene may ask about it. */
export const worldNow = (run: Run | Draft): WorldNow => {
  const trouble = troubleNow(run)
  return {
    atPost: isAtPost(run),
    facing: facingOf(run),
    openDoors: openDoors(run),
    rolling: run.roll.state === 'rolling',
    clear: trouble === null,
    flags: worldFlags(run),
    home: run.home,
    ...zonesOf(run),
    ...bodyNow(run),
    ...(run.met === undefined
      ? {}
      : { met: run.met.flatMap(({ id, known }) => known.map((one) => `${id}.${one}`)), bogey: isBogey(trouble) }),
  }
}

/** From "action" to "cut" the boom counts (set and crew 2.4). */
export const isActionOn = (run: Run | Draft): boolean =>
  run.roll.state === 'rolling' && (run.tick - run.roll.since) * TICK_MS >= ACTION_AFTER_ROLLING_MS

/** Whether the boom of the set hears somebody; nobody films where there is no camera, if another place has one. */
export const isHeardBySet = (draft: Draft, body: Body, loudness: Loudness): boolean => {
  const plan = planOf(draft, body)
  if (draft.scenario.beyond !== undefined && plan.cameras.length === 0) return false
  return boomHears(plan, body, loudness, openDoors(draft))
}

/** A voice on the floor: it spoils the take when the boom can hear it. */
export const makeNoise = (draft: Draft, by: PersonId, loudness: Loudness): void => {
  const body = bodyOf(draft, by)
  if (body === undefined || !isActionOn(draft)) return
  if (isHeardBySet(draft, body, loudness)) spoil(draft, 'voice', by)
}
