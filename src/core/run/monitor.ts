import { eyeOf, seenFrom } from '../floor/camera-view.ts'
import { BODY_RADIUS, lookThrough } from '../floor/in-frame.ts'
import { imageOf, reflectorsOf } from '../floor/mirrors.ts'
import type { Camera, Plan, Point } from '../floor/plan.ts'
import type { Body } from '../floor/bodies.ts'
import type { Sighting } from '../floor/in-frame.ts'
import { framedNow, movedProps } from './camera.ts'
import { planOf } from './plans.ts'
import { openDoors, type Run } from './run-state.ts'
import type { MonitorFigure, MonitorVehicle, MonitorView } from './run-view.ts'
import { belongsInShot } from './shot.ts'
import { carsHere } from './traffic.ts'
import { meOf, planHere } from './world.ts'

/** A monitor shows so much more than the frame takes in, in hundredths: whoever comes is seen in the surround before. */
const SURROUND = 135
const HUNDREDTHS = 100
const THOUSANDTHS = 1000

const pointOf = (plan: Plan, body: Body, sighting: Sighting): Point => {
  if (sighting.by === 'direct') return body
  const mirror = reflectorsOf(plan).find(({ id }) => id === sighting.id)
  return mirror === undefined ? body : imageOf(body, mirror)
}

/** Where somebody stands in the picture: thousandths of half the frame to the right of its middle, and how far ahead. */
const placeOf = (camera: Camera, point: Point): Pick<MonitorFigure, 'x' | 'ahead'> => {
  const { ahead, aside } = seenFrom(eyeOf(camera), point)
  const half = Math.max(1, (ahead * camera.slope) / THOUSANDTHS)
  return { x: Math.round((aside * THOUSANDTHS) / half), ahead: Math.round(ahead) }
}

/** Half the length of a vehicle: any part of it may be in the picture, millimetres. */
const VEHICLE_RADIUS = 2000

/** Whether somebody of the cast is a vehicle, or comes by one. */
const isVehicle = ({ scenario: { script } }: Run, { id }: Body): boolean =>
  script.vehicles.includes(id) || script.encounters?.some(({ who, drives }) => drives && who === id) === true

type Look = ReturnType<typeof lookThrough>

/** Every vehicle that the camera has on the monitor, of the cast and of the traffic. */
const vehiclesNow = (run: Run, plan: Plan, camera: Camera, look: Look): readonly MonitorVehicle[] => {
  const driven = run.bodies
    .filter((body) => body.doing !== 'gone' && planOf(run, body) === plan && isVehicle(run, body))
    .map((body) => ({ id: body.id, look: run.scenario.cast.find(({ id }) => id === body.id)?.look ?? '', at: body }))
  const cars = carsHere(run, meOf(run)).map(({ car, at }) => ({ id: `car-${car.id}`, look: car.look, at }))
  return [...driven, ...cars].flatMap(({ id, look: drawn, at: { x, y, dx, dy } }): readonly MonitorVehicle[] => {
    if (look({ x, y }, VEHICLE_RADIUS)?.by !== 'direct') return []
    return [{ id, look: drawn, x, y, dx, dy, ahead: Math.round(seenFrom(eyeOf(camera), { x, y }).ahead) }]
  })
}

/** What the first camera of the place where the trainee is shows on the small monitor, the farthest first; null where nobody films. */
export const monitorNow = (run: Run): MonitorView | null => {
  const plan = planHere(run)
  const [camera] = plan.cameras
  if (camera === undefined || (plan !== run.scenario.plan && run.roll.take === 0)) return null
  const wide: Camera = { ...camera, slope: Math.round((camera.slope * SURROUND) / HUNDREDTHS) }
  const look = lookThrough(plan, wide, { openDoors: openDoors(run), moved: movedProps(run) })
  const framed = new Set(framedNow(run).flatMap((one) => (one.camera === camera ? [one.person] : [])))
  const figures = run.bodies.flatMap((body): readonly MonitorFigure[] => {
    if (body.doing === 'gone' || planOf(run, body) !== plan) return []
    const sighting = look(body, BODY_RADIUS)
    if (sighting === null) return []
    return [
      {
        person: body.id,
        ...placeOf(camera, pointOf(plan, body, sighting)),
        framed: framed.has(body.id),
        belongs: belongsInShot(run, body.id),
        mirror: sighting.by === 'mirror',
        ...(isVehicle(run, body) ? { drives: true } : {}),
      },
    ]
  })
  return {
    camera: camera.id,
    slope: camera.slope,
    height: camera.height,
    figures: figures.sort((a, b) => b.ahead - a.ahead || (a.person < b.person ? -1 : 1)),
    vehicles: vehiclesNow(run, plan, camera, look),
  }
}
