import { circle, each, ellipse, rect, shape, stroke } from '../../../assets/kit/svg.ts'
import type { LightColour } from '../../core/floor/kinds.ts'
import type { PlaceLayers } from '../../core/floor/layers.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { PropKind } from '../../core/floor/prop-kinds.ts'
import type { Tag } from './lettering.ts'
import { BLUE, pathOn, QUIET, type Sheet, VIOLET } from './paper.ts'

const COLOURS: Readonly<Record<LightColour, string>> = {
  tungsten: '#E39A3B',
  work: '#C9A24A',
  moon: '#5E86BC',
  monitor: '#5FA3C9',
  neon: '#2F9E99',
  fire: '#D2622A',
}

/** How far a crown reaches, in widths of the stem. */
const CROWNS: Readonly<Partial<Record<PropKind, number>>> = { tree: 9, bush: 1, parasol: 8, umbrella: 6 }

/** Things; loose ones have a dashed outline at both of their places. */
export const drawThings = (sheet: Sheet, layers: PlaceLayers, plan: Plan): string =>
  each(layers.props, ({ kind, at, w }) => {
    const reach = CROWNS[kind]
    const { x, y } = sheet.at(at)
    return reach === undefined
      ? ''
      : circle(x, y, sheet.long((w * reach) / 2), '#7FA05E', { opacity: 0.35, stroke: '#5D7A45', width: 1 })
  }) +
  each(layers.props, ({ area, solid, loose, h }) =>
    shape(pathOn(sheet, area), solid ? (h >= 1700 ? '#C8A878' : '#DFC9A2') : 'none', {
      stroke: '#6B5330',
      width: solid ? 1 : 0.8,
      ...(solid && !loose ? {} : { dash: loose ? '5 3' : '2 3' }),
    }),
  ) +
  each(plan.props, (prop) => {
    const from = sheet.at(prop)
    const to = sheet.at(prop.movedTo)
    return (
      stroke(`M${from.x},${from.y}L${to.x},${to.y}`, '#6B5330', 1, { dash: '3 4' }) + circle(to.x, to.y, 3, '#6B5330')
    )
  })

/** Pools of light, dead spots and where sound comes from. */
export const drawFields = (sheet: Sheet, layers: PlaceLayers, plan: Plan): string =>
  each(layers.lights, ({ at, rx, ry, colour, strength }) => {
    const { x, y } = sheet.at(at)
    return (
      ellipse(x, y, sheet.long(rx), sheet.long(ry), COLOURS[colour], { opacity: Math.round(strength / 5) / 100 }) +
      ellipse(x, y, sheet.long(rx), sheet.long(ry), 'none', { stroke: COLOURS[colour], width: 1, dash: '2 4' }) +
      circle(x, y, 3, COLOURS[colour])
    )
  }) +
  each(plan.deadSpots, ({ x, y, radius, kind }) => {
    const centre = sheet.at({ x, y })
    const r = sheet.long(radius)
    return (
      circle(centre.x, centre.y, r, '#3C3A38', {
        opacity: 0.18,
      }) +
      circle(centre.x, centre.y, r, 'none', { stroke: '#3C3A38', width: 1.4, dash: kind === 'dead' ? '1 3' : '6 4' })
    )
  }) +
  each(plan.sounds, (sound) => {
    const { x, y } = sheet.at(sound)
    const arc = (r: number): string => `M${x + r * 0.6},${y - r * 0.8}A${r},${r} 0 0 1 ${x + r * 0.6},${y + r * 0.8}`
    return rect(x - 4, y - 3, 5, 6, VIOLET) + stroke(`${arc(5)}${arc(9)}`, VIOLET, 1.3)
  }) +
  (() => {
    const { x, y } = sheet.at(plan.mic)
    return circle(x, y, 5, '#FFFDF8', { stroke: VIOLET, width: 1.8 }) + circle(x, y, 2, VIOLET)
  })()

/** Words for things, fields and the microphone. */
export const thingTags = (layers: PlaceLayers, plan: Plan): readonly Tag[] => [
  { at: plan.mic, text: 'mic', lettering: { colour: VIOLET, size: 10 } },
  ...plan.deadSpots.map(({ x, y, id, kind }) => ({
    at: { x, y },
    text: `${id} (${kind})`,
    centred: true,
    lettering: { size: 10 },
  })),
  ...plan.sounds.map(({ x, y, kind, carries }) => ({
    at: { x, y },
    text: `${kind} ${Math.round(carries / 1000)} m`,
    lettering: { colour: VIOLET, size: 10 },
    off: 11,
    maybe: true,
  })),
  ...layers.lights.map(({ at, colour }) => ({
    at,
    text: colour,
    lettering: { colour: COLOURS[colour], size: 9.5 },
    maybe: true,
  })),
  ...layers.props.map(({ at, id, kind, loose }) => ({
    at,
    text: loose ? id : kind,
    lettering: { colour: loose ? BLUE : QUIET, size: 9.5, weight: 500 as const },
    off: 5,
    centred: true,
    maybe: !loose,
  })),
]
