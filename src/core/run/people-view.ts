import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import { isSeen, sightBoxes } from '../floor/obstacles.ts'
import { zonesAt } from '../floor/zones.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import { movedProps } from './camera.ts'
import { carriedBy, drawnWith } from './carried.ts'
import { loudNow } from './loud.ts'
import { metWith } from './met-state.ts'
import { apart, planOf } from './plans.ts'
import { openDoors, type Run } from './run-state.ts'
import type { PersonView } from './run-view.ts'
import { settledNow } from './settled.ts'
import { meOf, planHere } from './world.ts'

type Bearing = PersonView['bearing']

/** Compass word of a direction, y down the page; eighths by the ratio of the sides, 0.414 being the tangent of 22.5°. */
const bearingOf = (dx: number, dy: number): Bearing => {
  const flat = Math.abs(dy) <= Math.abs(dx) * 0.414
  const steep = Math.abs(dx) <= Math.abs(dy) * 0.414
  if (flat) return dx >= 0 ? 'east' : 'west'
  if (steep) return dy >= 0 ? 'south' : 'north'
  return `${dy >= 0 ? 'south' : 'north'}${dx >= 0 ? 'east' : 'west'}`
}

/** Whether somebody is in the same place as the trainee, or on the same road. */
export const inSight = (me: Body, body: Body): boolean => me.place === body.place && me.road === body.road

/**
 * Behind the door that a post holds the set works, and nobody there is met. Where a post holds a way, it is who stands
 * where the crew works; where nothing is filmed there is no other side.
 */
const isWithTheSet = (run: Run, body: Body): boolean => {
  const plan = planOf(run, body)
  if (plan.cameras.length === 0) return false
  if (run.scenario.script.post.door !== null) return body.y < plan.mic.y
  return metWith(run, body.id) === undefined && zonesAt(plan, body).some(({ kind }) => kind === 'crew')
}

/** What somebody carries, left out with empty hands. */
export const inHands = (run: Run, who: PersonId): Pick<PersonView, 'carries'> => {
  const things = carriedBy(run, who).map(({ id }) => id)
  return things.length === 0 ? {} : { carries: { things, drawn: drawnWith(run, who) } }
}

/** What can be seen of somebody; whoever talks through a shut door shows nothing. */
const looksOf = (run: Run, body: Body, seen: PersonView['seen']): Pick<PersonView, 'seen' | 'hidden'> => {
  const talks = run.talks?.some(({ id }) => run.scenario.script.talks?.find((talk) => talk.id === id)?.who === body.id)
  if (talks !== true) return { seen }
  const boxes = sightBoxes(planHere(run), { openDoors: openDoors(run), moved: movedProps(run) })
  return isSeen(meOf(run), body, boxes) ? { seen } : { seen: null, hidden: true }
}

/** Everybody where the trainee is, nearest first. */
export const peopleOf = (run: Run): readonly PersonView[] => {
  const me = meOf(run)
  const loud = loudNow(run)
  const settled = settledNow(run)
  const view: PersonView[] = []
  for (const body of run.bodies) {
    if (body.id === ME || body.doing === 'gone' || !inSight(me, body)) continue
    const member = run.scenario.cast.find((candidate) => candidate.id === body.id)
    if (member === undefined) continue
    const far = apart(body, me)
    const next = body.way[0]
    const carries = loud.get(body.id)
    view.push({
      id: body.id,
      name: member.name,
      look: member.look,
      x: body.x,
      y: body.y,
      dx: body.dx,
      dy: body.dy,
      doing: body.doing === 'walks' && body.way.length === 0 ? 'stands' : body.doing,
      gesture: body.gesture,
      ...looksOf(run, body, member.seen),
      far,
      bearing: bearingOf(body.x - me.x, body.y - me.y),
      coming: next !== undefined && distance(next, me) < far,
      ...(settled.has(body.id) ? { settled: true as const } : {}),
      inside: isWithTheSet(run, body),
      ...(body.aboard === undefined ? {} : { aboard: body.aboard }),
      ...(carries === undefined ? {} : { loud: carries }),
      ...inHands(run, body.id),
    })
  }
  return view.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
}
