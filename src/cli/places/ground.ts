import { each, line, pattern, rect, shape, stroke } from '../../../assets/kit/svg.ts'
import type { PlaceLayers } from '../../core/floor/layers.ts'
import type { Surface } from '../../core/floor/kinds.ts'
import { INK, pathOn, QUIET, type Sheet, words } from './paper.ts'

const TINTS: Readonly<Record<Surface, string>> = {
  slab: '#E9E4D6',
  asphalt: '#D5D6D6',
  cobble: '#D9D0C0',
  gravel: '#EBDFC4',
  concrete: '#E3E2DC',
  grass: '#D9E6C8',
  earth: '#E0D2B8',
  water: '#C3DCE8',
  planks: '#EBD9BC',
  tiles: '#EEE9DD',
  carpet: '#E6D3CD',
  stage: '#DEDBD3',
  led: '#D9D3E6',
}

const ROUGH = `<defs>${pattern('cobble', 9, 9, '<circle cx="2.2" cy="2.2" r="1.1" fill="#A89A80"/><circle cx="6.7" cy="6.7" r="1.1" fill="#A89A80"/>')}${pattern('gravel', 7, 7, '<circle cx="1.6" cy="1.6" r=".7" fill="#B39B62"/><circle cx="5" cy="4.6" r=".7" fill="#B39B62"/>')}</defs>`

/** Ground, lanes with the way of their traffic, and kerbs. */
export const drawGround = (sheet: Sheet, layers: PlaceLayers): string =>
  ROUGH +
  each(layers.ground, ({ surface, kind, area }) => {
    const d = pathOn(sheet, area)
    const edge = kind === 'hot-set' ? { stroke: '#B3160F', width: 1.6, dash: '5 4' } : { stroke: '#C9C0AE', width: 0.8 }
    const rough = surface === 'cobble' || surface === 'gravel' ? shape(d, `url(#${surface})`, { opacity: 0.6 }) : ''
    return shape(d, TINTS[surface], edge) + rough
  }) +
  each(layers.lanes, ({ area, centre, flow, live }) => {
    const points = flow === 'along' ? centre : [...centre].reverse()
    const way = points.map(sheet.at)
    const arrows = way.slice(1).map((to, index) => {
      const from = way[index] ?? to
      const long = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2)
      const count = Math.max(1, Math.floor(long / 160))
      return each(
        Array.from({ length: count }, (_, at) => (at + 0.5) / count),
        (share) => {
          const x = from.x + (to.x - from.x) * share
          const y = from.y + (to.y - from.y) * share
          const ux = (to.x - from.x) / long
          const uy = (to.y - from.y) / long
          const d = `M${x - ux * 14},${y - uy * 14}L${x + ux * 14},${y + uy * 14}M${x + ux * 6 - uy * 5},${y + uy * 6 + ux * 5}L${x + ux * 14},${y + uy * 14}L${x + ux * 6 + uy * 5},${y + uy * 6 - ux * 5}`
          return stroke(d, live ? '#8A2B20' : '#8C8C86', 1.6)
        },
      )
    })
    return shape(pathOn(sheet, area), 'none', { stroke: '#FFFFFF', width: 1.4, dash: '8 6' }) + arrows.join('')
  }) +
  each(layers.kerbs, ({ line: points, dropped }) =>
    stroke(pathOn(sheet, points, false), '#8C8778', 2.4, dropped ? { dash: '2 5' } : {}),
  )

/** A line for each metre where there is room, a stronger one for each five, and the metres along the rim. */
export const drawGrid = (sheet: Sheet, layers: PlaceLayers): string => {
  const { bounds } = layers
  const step = sheet.scale >= 26 ? 1000 : 5000
  const marks = (low: number, long: number) => {
    const first = Math.ceil(low / step) * step
    return Array.from({ length: Math.floor((low + long - first) / step) + 1 }, (_, index) => first + index * step)
  }
  const { frame } = sheet
  const strong = (mm: number): boolean => mm % 5000 === 0
  const named = (mm: number): boolean => mm % (sheet.scale >= 26 ? 5000 : 10_000) === 0
  return (
    each(marks(bounds.x, bounds.w), (mm) => {
      const { x } = sheet.at({ x: mm, y: bounds.y })
      return (
        line(x, frame.y, x, frame.y + frame.h, INK, strong(mm) ? 0.7 : 0.4, {
          opacity: strong(mm) ? 0.2 : 0.1,
          cap: 'butt',
        }) +
        (named(mm) ? words(x, frame.y - 6, String(mm / 1000), { anchor: 'middle', colour: QUIET, halo: false }) : '')
      )
    }) +
    each(marks(bounds.y, bounds.h), (mm) => {
      const { y } = sheet.at({ x: bounds.x, y: mm })
      return (
        line(frame.x, y, frame.x + frame.w, y, INK, strong(mm) ? 0.7 : 0.4, {
          opacity: strong(mm) ? 0.2 : 0.1,
          cap: 'butt',
        }) +
        (named(mm) ? words(frame.x - 6, y + 4, String(mm / 1000), { anchor: 'end', colour: QUIET, halo: false }) : '')
      )
    }) +
    rect(frame.x, frame.y, frame.w, frame.h, 'none', { stroke: INK, width: 1.6 })
  )
}
