import { contactShadow, dayShadow } from '../figures/figure.ts'
import { FIGURE_SCALE } from '../figures/person.ts'
import { each, ellipse, put, radialGradient, rect, shape, times } from '../svg.ts'
import { redLamp } from './doors.ts'
import { flightCase, flightCaseShadow } from './flight-case.ts'
import { cross, lockUpMark, reticle, talking, traineeRing } from './marks.ts'

/** A drawing about its own origin in a square box of twice `half`, in world pixels. */
export type Piece = { readonly half: number; readonly draw: () => string }

/** The blue spot that a forklift throws on the floor ahead of it. */
const forkliftSpot = (): string =>
  `<defs>${radialGradient('forklift-spot', [
    { at: 0, colour: '#cfe0ff', opacity: 0.8 },
    { at: 0.4, colour: '#8cb4ff', opacity: 0.5 },
    { at: 1, colour: '#6ea4ff', opacity: 0 },
  ])}</defs>${ellipse(0, 0, 28, 18, 'url(#forklift-spot)')}`

/** How far to either side of the middle a vehicle has its lamps. */
const LAMP = 25

/** Two cones of light on the ground before a vehicle that drives at night, from its lamps to the east, one field where they meet. */
const headlights = (): string => {
  const cone = (side: number): string =>
    times(9, (step) =>
      ellipse(8 + step * 23, side * (1 + step * 0.045), 30 + step * 9, 8 + step * 6, 'url(#headlights)', {
        opacity: 0.62 - step * 0.052,
      }),
    )
  return `<defs>${radialGradient('headlights', [
    { at: 0, colour: '#ffeec4', opacity: 0.6 },
    { at: 0.5, colour: '#ffe9b8', opacity: 0.22 },
    { at: 1, colour: '#ffe4ac', opacity: 0 },
  ])}</defs>${cone(-LAMP)}${cone(LAMP)}${ellipse(150, 0, 130, 74, 'url(#headlights)', { opacity: 0.42 })}`
}

/** Two lamps that burn, and what blooms round them; a vehicle has white ones ahead and red ones behind. */
const burning = (id: string, colour: string, core: string, bloom: number): string =>
  `<defs>${radialGradient(id, [
    { at: 0, colour, opacity: 0.9 },
    { at: 0.3, colour, opacity: 0.4 },
    { at: 1, colour, opacity: 0 },
  ])}</defs>` +
  each(
    [-LAMP, LAMP],
    (y) => ellipse(0, y, bloom, bloom, `url(#${id})`) + ellipse(0, y, 3.4, 6, core, { opacity: 0.95 }),
  )

/** What a red light throws on the ground before it, to the south. */
const redPool = (): string =>
  `<defs>${radialGradient('red-pool', [
    { at: 0, colour: '#ff3a2a', opacity: 0.62 },
    { at: 0.35, colour: '#ff3a2a', opacity: 0.26 },
    { at: 1, colour: '#ff3a2a', opacity: 0 },
  ])}</defs>${ellipse(0, 30, 70, 62, 'url(#red-pool)')}`

/** A lit cloud of a picture on a wall of screens, and what it adds to the glow on the floor; the wall runs along x. */
const cloud = (): string =>
  `<defs>${radialGradient('cloud', [
    { at: 0, colour: '#fff2d8', opacity: 0.85 },
    { at: 0.5, colour: '#ffe2bd', opacity: 0.4 },
    { at: 1, colour: '#ffd9ad', opacity: 0 },
  ])}</defs>${each([-22, 0, 19], (x, index) => ellipse(x, index - 1, 26, 3.6, 'url(#cloud)'))}`
const gleam = (): string =>
  `<defs>${radialGradient('gleam', [
    { at: 0, colour: '#ffdcb4', opacity: 0.5 },
    { at: 0.4, colour: '#f2b98f', opacity: 0.2 },
    { at: 1, colour: '#f2b98f', opacity: 0 },
  ])}</defs>${ellipse(0, 0, 96, 54, 'url(#gleam)')}`

/** A ring on a puddle. */
const ripple = (): string => ellipse(0, 0, 9, 5, 'none', { stroke: '#c9d8e2', width: 1.1, opacity: 0.7 })
const streak = (): string => shape('M0.4,-15L-3.6,15L-5,15L-0.6,-15Z', '#d6e2ea', { opacity: 0.42 })

/** What moves or changes over a place: marks, shadows, lights. Everything has the scale 1. */
export const PIECES = {
  'light/forklift-spot': { half: 30, draw: forkliftSpot },
  'light/headlights': { half: 300, draw: headlights },
  'light/head-lamps': { half: 56, draw: () => burning('head-lamps', '#ffe6b0', '#fffaf0', 30) },
  'light/tail-lamps': { half: 48, draw: () => burning('tail-lamps', '#ff3a26', '#ff8a70', 20) },
  'light/red-lamp': { half: 100, draw: redPool },
  'mark/cross': { half: 12, draw: cross },
  'mark/lock-up': { half: 32, draw: lockUpMark },
  'mark/reticle': { half: 36, draw: reticle },
  'mark/ring': { half: 34, draw: traineeRing },
  'mark/talking': { half: 30, draw: talking },
  'prop/flight-case': { half: 44, draw: flightCase },
  'prop/red-lamp-off': { half: 16, draw: () => redLamp(false) },
  'prop/red-lamp-on': { half: 16, draw: () => redLamp(true) },
  'rain/ripple': { half: 12, draw: ripple },
  'rain/streak': { half: 18, draw: streak },
  'screen/cloud': { half: 52, draw: cloud },
  'screen/gleam': { half: 98, draw: gleam },
  'shadow/flight-case': { half: 50, draw: flightCaseShadow },
  'shadow/person': { half: 28, draw: () => put(contactShadow(), 0, 0, 0, FIGURE_SCALE) },
  'shadow/person-day': { half: 36, draw: () => put(dayShadow(), 0, 0, 0, FIGURE_SCALE) },
} as const satisfies Readonly<Record<string, Piece>>

export type PieceName = keyof typeof PIECES

export const pieceOf = (name: PieceName): Piece => PIECES[name]

/** The shadow of something with four corners that drives: it lies as the thing is turned, and is put aside by the light. */
export const boxShadow = (w: number, h: number): string => rect(-w / 2, -h / 2, w, h, '#05070b', { rx: 16 })
