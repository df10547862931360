import { isInBox } from '../../../core/floor/box.ts'
import { eyeOf, pointFrom } from '../../../core/floor/camera-view.ts'
import { HIDES_FROM } from '../../../core/floor/prop-kinds.ts'
import { isInMass, type Mass } from './masses.ts'
import { at, placeProblem, type Placed, type PlaceProblem, spelled } from './placed.ts'

/** The frame is free for this far ahead of the lens, millimetres. */
const FREE = 300

/** Cameras that stand in a wall or look into one at once, and mirrors inside a wall. */
export const checkCameras = ({ plan, source }: Placed, masses: readonly Mass[]): readonly PlaceProblem[] => {
  const hides = masses.filter(({ kind, sees, height, loose }) =>
    kind === 'thing' ? height >= HIDES_FROM && !loose : !sees,
  )
  const cameras = plan.cameras.flatMap((camera, index) => {
    const where = source.at(['cameras', index])
    const spot = spelled(camera)
    if (camera.dx === 0 && camera.dy === 0)
      return [at(placeProblem('PL041', where, { camera: camera.id, at: spot }), camera)]
    const eye = eyeOf(camera)
    const start = [camera, pointFrom(eye, { ahead: FREE, aside: 0 })]
    return hides
      .filter((mass) => start.some((point) => isInMass(point, mass, 0)))
      .map(({ what }) => at(placeProblem('PL040', where, { camera: camera.id, what, at: spot }), camera))
  })
  const mirrors = plan.mirrors.flatMap(({ id, from, to }, index) => {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    const inside = hides.find(({ boxes }) =>
      boxes.some((box) => [from, middle, to].some((point) => isInBox(point, box))),
    )
    if (inside === undefined) return []
    const values = { mirror: id, what: inside.what, at: spelled(middle) }
    return [at(placeProblem('PL042', source.at(['mirrors', index]), values), middle)]
  })
  return [...cameras, ...mirrors]
}
