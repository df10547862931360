import type { Frame } from '../figures/frames.ts'
import { ellipse, radialGradient } from '../svg.ts'
import { redLamp, stageDoor } from './doors.ts'
import { flightCase, flightCaseShadow } from './flight-case.ts'
import { forklift, forkliftShadow } from './forklift.ts'
import { cross, lockUpMark, reticle, talking, traineeRing } from './marks.ts'

/** The blue spot that a forklift throws on the floor ahead of it. */
const forkliftSpot = (): string =>
  `<defs>${radialGradient('forklift-spot', [
    { at: 0, colour: '#cfe0ff', opacity: 0.8 },
    { at: 0.4, colour: '#8cb4ff', opacity: 0.5 },
    { at: 1, colour: '#6ea4ff', opacity: 0 },
  ])}</defs>${ellipse(0, 0, 28, 18, 'url(#forklift-spot)')}`

/** What moves or changes on the set, and the signs that are drawn over it. Doors and vehicles have the scale 1. */
export const propFrames = (): readonly Frame[] => [
  { name: 'prop/forklift', svg: forklift(), half: 102 },
  { name: 'shadow/forklift', svg: forkliftShadow(), half: 60 },
  { name: 'light/forklift-spot', svg: forkliftSpot(), half: 30 },
  { name: 'prop/flight-case', svg: flightCase(), half: 44 },
  { name: 'shadow/flight-case', svg: flightCaseShadow(), half: 50 },
  { name: 'prop/stage-door-closed', svg: stageDoor('closed'), half: 44 },
  { name: 'prop/stage-door-held', svg: stageDoor('held'), half: 44 },
  { name: 'prop/stage-door-open', svg: stageDoor('open'), half: 44 },
  { name: 'prop/red-lamp-off', svg: redLamp(false), half: 16 },
  { name: 'prop/red-lamp-on', svg: redLamp(true), half: 16 },
  { name: 'mark/lock-up', svg: lockUpMark(), half: 32 },
  { name: 'mark/reticle', svg: reticle(), half: 36 },
  { name: 'mark/cross', svg: cross(), half: 12 },
  { name: 'mark/ring', svg: traineeRing(), half: 34 },
  { name: 'mark/talking', svg: talking(), half: 30 },
]
