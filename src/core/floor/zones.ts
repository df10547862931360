import { isIn } from './area.ts'
import type { Ground, Lane, Plan, Point, Zone } from './plan.ts'

const zoneOf = (plan: Plan, id: string): Zone | undefined => plan.zones.find((zone) => zone.id === id)

/** Whether a point lies in a zone of this name. */
export const isInZone = (plan: Plan, id: string, point: Point): boolean => {
  const zone = zoneOf(plan, id)
  return zone !== undefined && isIn(point, zone.area)
}

/** Every zone that a point lies in, in the order of the plan. */
export const zonesAt = (plan: Plan, point: Point): readonly Zone[] => plan.zones.filter(({ area }) => isIn(point, area))

/** The ground under a point: what was painted last; null where there is none. */
export const groundAt = (plan: Plan, point: Point): Ground | null =>
  plan.ground.filter(({ area }) => isIn(point, area)).at(-1) ?? null

/** The lane of a road under a point. Whoever stands in a live one is in the traffic (lock-ups 2). */
export const laneAt = (plan: Plan, point: Point): Lane | null =>
  plan.lanes.find(({ area }) => isIn(point, area)) ?? null

/** The post that a spot is the mark of, or in whose zone a point lies; null where it is none. */
export const postAt = (plan: Plan, point: Point): Plan['posts'][number] | null =>
  plan.posts.find(({ zone }) => zone !== null && isInZone(plan, zone, point)) ?? null
