import { deliveryScooter } from './street-furniture.ts'
import { forklift } from './forklift.ts'
import { bySeed } from './prop.ts'
import { parkedCar, passengerVan, policeCar, taxi } from './vehicles.ts'
import { ambulance, deliveryVan, golfCart, iceCreamVan, serviceTruck, workTruck } from './work-vehicles.ts'
import { minibus } from './yard.ts'

/** A vehicle that drives about: it faces east, `w` by `h` world pixels without what sticks out. */
export type Driven = {
  readonly draw: (seed: number, lit: boolean) => string
  readonly w: number
  readonly h: number
  readonly half: number
  /** Where its lights are, ahead of its middle; null where it has none. */
  readonly lights: number | null
  /** It has a lamp that comes and goes when it is called out. */
  readonly beacon?: boolean
}

const PAINTS = ['#5b7285', '#6d4b4d', '#51697a', '#7a7f78', '#3d4a44', '#8a7a5c', '#444a5a', '#93908a'] as const

/** Every vehicle that a scenario may bring, by its look. */
export const DRIVEN = {
  ambulance: { draw: (_seed, lit) => ambulance(lit), w: 204, h: 86, half: 112, lights: 100, beacon: true },
  bus: { draw: () => minibus('#a3553c'), w: 308, h: 96, half: 162, lights: 150 },
  car: { draw: (seed) => parkedCar(bySeed(PAINTS, seed)), w: 198, h: 84, half: 108, lights: 94 },
  'delivery-van': {
    draw: (seed) => deliveryVan(bySeed(['#dfe0dc', '#b8a06a', '#5e7387'], seed)),
    w: 204,
    h: 86,
    half: 112,
    lights: 100,
  },
  forklift: { draw: forklift, w: 92, h: 54, half: 102, lights: null },
  'golf-cart': { draw: golfCart, w: 92, h: 40, half: 54, lights: 44 },
  'ice-cream-van': { draw: iceCreamVan, w: 204, h: 86, half: 112, lights: 100 },
  minibus: { draw: () => minibus('#8a8f95'), w: 308, h: 96, half: 162, lights: 150 },
  moped: {
    draw: (seed) => deliveryScooter(bySeed(['#4d7a5c', '#b44a3c', '#3f6f9c'], seed)),
    w: 84,
    h: 30,
    half: 48,
    lights: 30,
  },
  'police-car': { draw: policeCar, w: 198, h: 84, half: 108, lights: 94 },
  'service-truck': { draw: serviceTruck, w: 170, h: 88, half: 100, lights: 80 },
  taxi: { draw: taxi, w: 198, h: 84, half: 108, lights: 94 },
  truck: { draw: () => workTruck(340, '#b7b2a4'), w: 340, h: 88, half: 190, lights: 165 },
  van: { draw: passengerVan, w: 212, h: 86, half: 114, lights: 102 },
} as const satisfies Readonly<Record<string, Driven>>

/** The vehicle of that look; null for people. */
export const drivenOf = (look: string): Driven | null => {
  for (const [name, driven] of Object.entries(DRIVEN)) if (name === look) return driven
  return null
}
