import type { Point } from '../../core/floor/plan.ts'
import { type Lettering, type Sheet, widthOf, words } from './paper.ts'

type Taken = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Words that look for a free place around a point of the plan. */
export type Tag = {
  readonly at: Point
  readonly text: string
  readonly lettering?: Lettering
  /** How far from the point, in pixels. */
  readonly off?: number
  /** Left out rather than laid over others. */
  readonly maybe?: boolean
  readonly centred?: boolean
}

const overlaps = (a: Taken, b: Taken): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Letters all tags of a sheet, the first ones first; each takes the first free place around its point. */
export const letter = (sheet: Sheet, tags: readonly Tag[]): string => {
  const taken: Taken[] = []
  const { frame } = sheet
  return tags
    .map(({ at, text, lettering = {}, off = 7, maybe = false, centred = false }) => {
      const size = lettering.size ?? 11
      const wide = widthOf(text, size)
      const point = sheet.at(at)
      if (lettering.turn !== undefined && lettering.turn !== 0) {
        return words(point.x, point.y + size * 0.35, text, { ...lettering, anchor: 'middle' })
      }
      const places = [
        ...(centred ? [{ x: point.x - wide / 2, y: point.y + size * 0.35 }] : []),
        { x: point.x + off, y: point.y + size * 0.35 },
        { x: point.x - off - wide, y: point.y + size * 0.35 },
        { x: point.x - wide / 2, y: point.y - off },
        { x: point.x - wide / 2, y: point.y + off + size * 0.7 },
        { x: point.x + off, y: point.y - off },
        { x: point.x + off, y: point.y + off + size * 0.7 },
        { x: point.x - off - wide, y: point.y - off },
        { x: point.x - off - wide, y: point.y + off + size * 0.7 },
        { x: point.x - wide / 2, y: point.y - off - size },
        { x: point.x - wide / 2, y: point.y + off + size * 1.7 },
      ].map(({ x, y }) => ({
        x: Math.max(frame.x + 2, Math.min(frame.x + frame.w - wide - 2, x)),
        y: Math.max(frame.y + size, Math.min(frame.y + frame.h - 3, y)),
      }))
      const boxOf = ({ x, y }: Point): Taken => ({
        left: x - 1,
        right: x + wide + 1,
        top: y - size * 0.8,
        bottom: y + 2,
      })
      const free = places.find((place) => !taken.some((one) => overlaps(one, boxOf(place))))
      if (free === undefined && maybe) return ''
      const place = free ?? places[0] ?? point
      taken.push(boxOf(place))
      return words(place.x, place.y, text, lettering)
    })
    .join('')
}
