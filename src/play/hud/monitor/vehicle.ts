import type { MonitorVehicle } from '../../../core/run/run-view.ts'
import { carPaint, type Paint } from './car-paint.ts'
import { carOf, cornersOf, type Upright } from './masses.ts'

/** Length, width, height, and how much of the length has windows, of what drives by; millimetres. */
const SIZES: Readonly<Record<string, readonly [w: number, d: number, h: number, glass: number]>> = {
  car: [4500, 1850, 1480, 0.6],
  taxi: [4500, 1850, 1560, 0.6],
  'police-car': [4500, 1850, 1560, 0.6],
  van: [4900, 1950, 2100, 0.94],
  'delivery-van': [4900, 1950, 2300, 0.96],
  ambulance: [5200, 2000, 2500, 0.96],
}
/** The first faces of a car are the sides of its body. */
const SIDES = 4
const ANY = [5600, 2050, 2300, 0.96] as const

const WHITE: Paint = { lit: '#f4ead2', shade: '#cfc5ad' }
const RED: Paint = { lit: '#c8402f', shade: '#9a3226' }

/** A pair of lamps on the short side between two corners. */
const lamps = (
  a: { x: number; y: number },
  b: { x: number; y: number },
  paint: Paint,
  glows: boolean,
): readonly Upright[] =>
  [0.08, 0.74].map((from) => {
    const at = (part: number) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part })
    return { a: at(from), b: at(from + 0.18), from: 620, to: 820, ...paint, over: 1, ...(glows ? { glows } : {}) }
  })

/** What drives by as upright faces that look outwards, its lamps ahead and behind. */
export const vehicleFaces = (vehicle: MonitorVehicle): readonly Upright[] => {
  const { look, x, y, dx, dy } = vehicle
  const [w, d, h, glass] = SIZES[look] ?? ANY
  const standing = { x, y, turn: (Math.atan2(dy, dx) * 180) / Math.PI, w, d }
  const [backLeft, frontLeft, frontRight, backRight] = cornersOf(standing)
  const body = carOf(standing, h, carPaint(vehicle.look, Number(vehicle.id.replace(/\D/g, ''))), glass)
  // Over the near sides the far ones are seen from within: bonnet and boot.
  const within = body.slice(0, SIDES).map((face) => ({ ...face, a: face.b, b: face.a }))
  if (backLeft === undefined || frontLeft === undefined || frontRight === undefined || backRight === undefined)
    return body
  return [...within, ...body, ...lamps(frontLeft, frontRight, WHITE, true), ...lamps(backRight, backLeft, RED, false)]
}
