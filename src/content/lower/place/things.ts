import { LENS_SLOPES, type Lens } from '../../../core/floor/lenses.ts'
import type { Camera, Fixture, Light, Loose, Point, SoundSource } from '../../../core/floor/plan.ts'
import { PROP_KINDS, type PropKind } from '../../../core/floor/prop-kinds.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'

/** A pool of light on the ground is an ellipse (LOOK, light and shadow). */
const FLAT = 0.55

export const isPropKind = (kind: string): kind is PropKind => Object.hasOwn(PROP_KINDS, kind)

/** A thing without a name is called after its kind and its number among them. */
export const namesOfProps = (place: ShapedPlace): readonly string[] => {
  const counts = new Map<string, number>()
  return place.props.map(({ id, kind }) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return id ?? `${kind}-${count}`
  })
}

/** What a thing of the picture is called, so that no two look the same. */
export const nameOfDecor = (index: number): string => `decor-${index + 1}`

/** Things of the picture alone; left out where there are none. */
export const decorOf = ({ decor }: ShapedPlace): { readonly decor?: readonly Fixture[] } => {
  if (decor.length === 0) return {}
  return {
    decor: decor.flatMap(({ kind, at, turn, size, only }, index) => {
      if (!isPropKind(kind)) return []
      const { w, d, h } = PROP_KINDS[kind]
      const measures = { w: size?.w ?? w, d: size?.d ?? d, h }
      return [{ id: nameOfDecor(index), kind, ...at, turn, ...measures, solid: false, only }]
    }),
  }
}

/** Things that stand still, and loose ones. A kind that nobody knows is left out; the checker says so. */
export const thingsOf = (
  place: ShapedPlace,
): { readonly dressing: readonly Fixture[]; readonly props: readonly Loose[] } => {
  const names = namesOfProps(place)
  const dressing: Fixture[] = []
  const props: Loose[] = []
  for (const [index, prop] of place.props.entries()) {
    const { kind, at, turn, size, solid, movedTo, only } = prop
    if (!isPropKind(kind)) continue
    const usual = PROP_KINDS[kind]
    const thing: Fixture = {
      id: names[index] ?? kind,
      kind,
      ...at,
      turn,
      w: size?.w ?? usual.w,
      d: size?.d ?? usual.d,
      h: usual.h,
      solid: solid ?? usual.solid,
      only,
    }
    if (movedTo === undefined) dressing.push(thing)
    else props.push({ ...thing, movedTo })
  }
  return { dressing, props }
}

const slopeOf = (lens: number): number => LENS_SLOPES[lens as Lens] ?? LENS_SLOPES[35]

export const camerasOf = (place: ShapedPlace): readonly Camera[] =>
  place.cameras.map(({ id, at, toward, lens, depth, height, only }) => ({
    id,
    ...at,
    dx: toward.x - at.x,
    dy: toward.y - at.y,
    lens,
    slope: slopeOf(lens),
    depth,
    height,
    only,
  }))

export const lightsOf = (place: ShapedPlace): readonly Light[] =>
  place.lights.map(({ id, at, radius, high, colour, strength, on, glows, only }, index) => ({
    id: id ?? `light-${index + 1}`,
    ...at,
    rx: radius,
    ry: high ?? Math.round(radius * FLAT),
    colour,
    strength,
    on,
    glows,
    only,
  }))

export const soundsOf = (place: ShapedPlace): readonly SoundSource[] =>
  place.sounds.map(({ id, kind, at, carries, only }, index) => ({
    id: id ?? `sound-${index + 1}`,
    kind,
    ...at,
    carries,
    only,
  }))

/** The microphone; without one the first camera, or the middle of the place. */
export const micOf = ({ mic, cameras, bounds }: ShapedPlace): Point =>
  mic ?? cameras[0]?.at ?? { x: Math.round(bounds.x + bounds.w / 2), y: Math.round(bounds.y + bounds.h / 2) }
