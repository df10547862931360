import { distance } from '../floor/geometry.ts'
import { spotOf } from '../floor/paths.ts'
import type { Body } from '../floor/bodies.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import { isPastTurning } from './bogeys.ts'
import { framedNow } from './camera.ts'
import { encounterOf } from './met-state.ts'
import { planWith } from './plans.ts'
import { type Draft, isOpen, type Run, type Trouble } from './run-state.ts'

/** Made once for a cast. */
const shots = new WeakMap<Run['scenario']['cast'], ReadonlySet<PersonId>>()

/** Whose business it is to be in the picture: those whom the scenario puts there. */
export const belongsInShot = ({ scenario: { cast } }: Run | Draft, person: PersonId): boolean => {
  const known = shots.get(cast)
  if (known !== undefined) return known.has(person)
  const fresh = new Set(cast.flatMap(({ id, inShot }) => (inShot === true ? [id] : [])))
  shots.set(cast, fresh)
  return fresh.has(person)
}

/** Help goes through, and a vehicle is a danger before it is a bogey (lock-ups 6, B3). */
const canBeBogey = (run: Run | Draft, person: PersonId): boolean => {
  const kind = run.scenario.cast.find(({ id }) => id === person)?.kind ?? 'crew'
  return person !== ME && kind !== 'emergency' && kind !== 'driver' && kind !== 'vehicle'
}

/**
 * Somebody who was not won over: past the turn-back point on the way to the frame, or, at a door, with an aim beyond it. Whoever
 * has none walks up to the post.
 */
const isComing = (run: Run | Draft, body: Body): boolean => {
  const { scenario } = run
  const { id, doing, way } = body
  const met = run.met?.find((one) => one.stage !== 'over' && encounterOf(run, one.id).who === id)
  if (met !== undefined && met.stage !== 'comes' && met.stage !== 'goes') return false
  if (met !== undefined) return scenario.script.post.door !== null || isPastTurning(run, id)
  const end = way.at(-1)
  const mark = spotOf(planWith(scenario, scenario.post.mark), scenario.post.mark)
  return doing === 'walks' && end !== undefined && distance(end, mark) <= scenario.script.post.radiusMm
}

const standsOpen = (run: Run | Draft): boolean => {
  const { door } = run.scenario.script.post
  return run.locked && door !== null && isOpen(run, door)
}

/** Somebody is a bogey already: past the post, or about to be; who says "locked" then says what is not so (rubric 4). */
export const isBogey = (trouble: Trouble | null): boolean => trouble === 'past' || trouble === 'coming'

/** What stands against a roll now as far as the trainee's post goes; null where nothing does. */
export const troubleNow = (run: Run | Draft): Trouble | null => {
  const bogeys = run.bodies.filter(({ id, doing }) => doing !== 'gone' && canBeBogey(run, id))
  if (bogeys.some(({ id }) => run.past?.includes(id) === true)) return 'past'
  if (standsOpen(run)) return 'door'
  if (bogeys.some((body) => isComing(run, body))) return 'coming'
  return framedNow(run, (person) => !belongsInShot(run, person)).length > 0 ? 'framed' : null
}
