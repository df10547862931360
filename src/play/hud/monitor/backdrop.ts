import { mix } from '../../../../assets/kit/colour.ts'
import type { GroundKind, Lighting } from '../../../core/floor/kinds.ts'
import type { Camera, Plan } from '../../../core/floor/plan.ts'
import { beyondNear, type Lens, lensOf, type Screen, type Seen, type Spot } from './lens.ts'
import { type Upright, uprightsOf } from './masses.ts'

/** A flat piece of the picture. */
export type Patch = { readonly corners: readonly Spot[]; readonly fill: string; readonly burns?: boolean }

/** What is behind everybody on the small monitor: sky over ground, then patches from the farthest to the nearest. */
export type Backdrop = {
  readonly sky: readonly [top: string, low: string]
  readonly ground: string
  /** Where the ground meets the sky. */
  readonly horizon: number
  readonly patches: readonly Patch[]
}

type Air = {
  readonly sky: readonly [string, string]
  readonly dusk: string
  readonly dark: number
  readonly lamp: string
}

/** The three lights of a place (LOOK, light and shadow). `dark` is how much of a colour the night takes. */
const AIR: Readonly<Record<Lighting, Air>> = {
  day: { sky: ['#a9b8c4', '#dce2e4'], dusk: '#c3ccd1', dark: 0, lamp: '#d8d3c4' },
  night: { sky: ['#070a12', '#18202f'], dusk: '#0d131f', dark: 0.66, lamp: '#f0c27a' },
  work: { sky: ['#15181e', '#242932'], dusk: '#20252d', dark: 0.34, lamp: '#e8dcc0' },
}

const GROUND: Readonly<Record<GroundKind, string>> = {
  pavement: '#a3a096',
  road: '#5c6166',
  lane: '#6a6d6e',
  yard: '#8f8c84',
  grass: '#6f8f57',
  path: '#a39a82',
  water: '#5b7b8c',
  floor: '#9c8f7c',
  stage: '#4d4a46',
  set: '#8f7a5c',
  'hot-set': '#8f7a5c',
}

/** Air takes so much of a colour at this distance, millimetres. */
const FAR = 60_000
const MOST_AIR = 0.55
/** Somewhat more than the monitor shows: beyond it nothing is drawn. */
const SHOWN = 1.5

const shown = (corners: readonly Seen[], slope: number): boolean =>
  !corners.every(({ ahead, aside }) => aside > ahead * slope) &&
  !corners.every(({ ahead, aside }) => -aside > ahead * slope)

const farOf = (corners: readonly Seen[]): number =>
  corners.reduce((sum, { ahead, aside }) => sum + Math.hypot(ahead, aside), 0) / corners.length

const painted = (colour: string, far: number, air: Air, glows: boolean): string => {
  if (glows && air.dark > 0) return mix(air.lamp, air.dusk, Math.min(0.5, far / FAR))
  return mix(mix(colour, air.dusk, air.dark), air.dusk, Math.min(MOST_AIR, (far / FAR) * MOST_AIR))
}

const groundOf = (plan: Plan, lens: Lens, slope: number, air: Air): readonly Patch[] =>
  plan.ground.flatMap(({ area, kind }): readonly Patch[] => {
    const corners = beyondNear(area.map((point) => lens.seen(point, 0)))
    if (corners.length < 3 || !shown(corners, slope)) return []
    const nearest = corners.reduce((least, { ahead }) => Math.min(least, ahead), FAR)
    return [{ corners: corners.map(lens.on), fill: painted(GROUND[kind], nearest, air, false) }]
  })

const facing = ({ a, b, lit, shade }: Upright, camera: Camera): string => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(camera.dx, camera.dy)
  const across = length === 0 ? 1 : Math.abs((b.x - a.x) * camera.dy - (b.y - a.y) * camera.dx) / length
  return mix(shade, lit, across)
}

/** Upright faces as a camera has them, each with how far it is. */
const facesOn = (faces: readonly Upright[], plan: Plan, camera: Camera, screen: Screen) => {
  const air = AIR[plan.looks[0]?.lighting ?? 'day']
  const lens = lensOf(camera, screen)
  const slope = (camera.slope / 1000) * SHOWN
  return faces.flatMap((face) => {
    const { a, b, from, to } = face
    const corners = beyondNear([lens.seen(a, from), lens.seen(b, from), lens.seen(b, to), lens.seen(a, to)])
    if (corners.length < 3 || !shown(corners, slope)) return []
    const far = farOf(corners)
    const burns = face.glows === true && air.dark > 0
    const fill = painted(facing(face, camera), far, air, face.glows === true)
    // Glass lies in its wall and is drawn over it.
    return [{ far: far - (face.over ?? 0) * 200, patch: { corners: corners.map(lens.on), fill, burns } }]
  })
}

/** Something round which the camera sees no more than its near sides: these, in the order in which they were made. */
export const nearSidesOf = (faces: readonly Upright[], plan: Plan, camera: Camera, screen: Screen): readonly Patch[] =>
  facesOn(
    faces.filter(({ a, b }) => (camera.x - a.x) * (b.y - a.y) - (camera.y - a.y) * (b.x - a.x) > 0),
    plan,
    camera,
    screen,
  ).map(({ patch }) => patch)

/** What stands behind everybody in the picture of a camera, drawn from the plan of the place. */
export const backdropOf = (plan: Plan, camera: Camera, screen: Screen): Backdrop => {
  const air = AIR[plan.looks[0]?.lighting ?? 'day']
  const lens = lensOf(camera, screen)
  const slope = (camera.slope / 1000) * SHOWN
  return {
    sky: air.sky,
    ground: painted(GROUND.yard, FAR / 2, air, false),
    horizon: screen.middle.y,
    patches: [
      ...groundOf(plan, lens, slope, air),
      ...facesOn(uprightsOf(plan), plan, camera, screen)
        .toSorted((one, other) => other.far - one.far)
        .map(({ patch }) => patch),
    ],
  }
}
