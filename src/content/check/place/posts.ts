import { distanceToFrame } from '../../../core/floor/along.ts'
import { isIn } from '../../../core/floor/area.ts'
import { inFrame } from '../../../core/floor/in-frame.ts'
import type { PostPlace, Spot } from '../../../core/floor/plan.ts'
import { HIDES_FROM } from '../../../core/floor/prop-kinds.ts'
import { crossingOf, type Mass } from './masses.ts'
import { at, metres, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'

/** A post may stand so much nearer than its turn-back distance, millimetres: half a second of walking. */
const NEARER = 700

const sightProblems = (
  placed: Placed,
  masses: readonly Mass[],
  post: PostPlace,
  mark: Spot,
  index: number,
): readonly PlaceProblem[] => {
  const hides = masses.filter(({ kind, sees, height, loose }) =>
    kind === 'thing' ? height >= HIDES_FROM && !loose : !sees,
  )
  return post.sees.flatMap((other, seen) => {
    const target = placed.plan.posts.find(({ id }) => id === other)
    const there = placed.plan.spots.find(({ id }) => id === target?.mark)
    if (there === undefined) return []
    const between = hides.map((mass) => ({ mass, point: crossingOf(mark, there, mass, 0) }))
    const first = between.find(({ point }) => point !== null)
    if (first === undefined || first.point === null) return []
    const values = { post: post.id, other, what: first.mass.what, at: spelled(first.point) }
    return [at(placeProblem('PL051', placed.source.at(['posts', index, 'sees', seen]), values), first.point)]
  })
}

const distanceProblems = (placed: Placed, post: PostPlace, mark: Spot, index: number): readonly PlaceProblem[] => {
  const { plan, source } = placed
  const path = plan.paths.find(({ id }) => id === post.path)
  if (path === undefined || post.comesFrom === null) return []
  const ends = [path.along[0], path.along.at(-1)]
  if (!ends.includes(post.comesFrom)) {
    const values = { post: post.id, path: path.id, spot: post.comesFrom, at: spelled(mark) }
    return [at(placeProblem('PL053', source.at(['posts', index, 'comesFrom']), values), mark)]
  }
  if (post.doors.length > 0) return []
  const nearest = plan.cameras
    .map((camera) => distanceToFrame(plan, camera, path, post.comesFrom ?? '', mark))
    .filter((far) => far !== null)
    .toSorted((a, b) => a - b)[0]
  if (nearest === undefined || nearest >= post.turnBack - NEARER) return []
  const values = { post: post.id, far: metres(nearest), wanted: metres(post.turnBack), at: spelled(mark) }
  return [at(placeProblem('PL054', source.at(['posts', index]), values), mark)]
}

/** Posts whose mark, zone, sight lines or distance do not agree with the ground. */
export const checkPosts = (placed: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => {
  const { plan, source } = placed
  return plan.posts.flatMap((post, index) => {
    const mark = plan.spots.find(({ id }) => id === post.mark)
    if (mark === undefined) return []
    const where = source.at(['posts', index])
    const spot = spelled(mark)
    const zone = plan.zones.find(({ id }) => id === post.zone)
    const problems: PlaceProblem[] = []
    if (zone !== undefined && !isIn(mark, zone.area))
      problems.push(at(placeProblem('PL050', where, { post: post.id, zone: zone.id, at: spot }), mark))
    for (const camera of plan.cameras) {
      if (inFrame(plan, camera, mark))
        problems.push(at(placeProblem('PL052', where, { post: post.id, camera: camera.id, at: spot }), mark))
    }
    return [
      ...problems,
      ...sightProblems(placed, masses, post, mark, index),
      ...distanceProblems(placed, post, mark, index),
    ]
  })
}
