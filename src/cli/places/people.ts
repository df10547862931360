import { circle, each, line, rect, shape, stroke } from '../../../assets/kit/svg.ts'
import { onPath, pathOf, pathFrom, pointOn, entersFrame } from '../../core/floor/along.ts'
import type { ZoneKind } from '../../core/floor/kinds.ts'
import type { Plan, Point, PostPlace } from '../../core/floor/plan.ts'
import { boundsOf } from '../../core/floor/area.ts'
import type { Tag } from './lettering.ts'
import { BLUE, GOLD, GREEN, INK, pathOn, QUIET, RED, type Sheet } from './paper.ts'

const ZONES: Readonly<Record<ZoneKind, string>> = {
  lockup: GREEN,
  wait: BLUE,
  danger: RED,
  'keep-clear': GOLD,
  crew: QUIET,
  holding: BLUE,
}

/** Zones, paths with their width, and straight ways between spots. */
export const drawWays = (sheet: Sheet, plan: Plan): string => {
  const spots = new Map(plan.spots.map((spot) => [spot.id, spot]))
  const lineOf = (ids: readonly string[]): readonly Point[] => ids.flatMap((id) => spots.get(id) ?? [])
  const drawn = new Set(
    plan.paths.flatMap(({ along }) => along.slice(1).map((to, index) => [along[index] ?? to, to].toSorted().join(' '))),
  )
  return (
    each(
      plan.zones,
      ({ area, kind }) =>
        shape(pathOn(sheet, area), ZONES[kind], { opacity: 0.07 }) +
        shape(pathOn(sheet, area), 'none', { stroke: ZONES[kind], width: 1.6, dash: '7 4' }),
    ) +
    each(plan.paths, ({ along, width, kind, level }) => {
      const d = pathOn(sheet, lineOf(along), false)
      const colour = kind === 'walk' ? GREEN : '#8A2B20'
      return (
        stroke(d, colour, Math.max(2, sheet.long(width)), { opacity: 0.12, cap: 'butt' }) +
        stroke(d, colour, 1.4, { dash: level ? '7 5' : '2 4' })
      )
    }) +
    each(plan.spots, (spot) =>
      each(spot.to, (id) => {
        const other = spots.get(id)
        if (other === undefined || id < spot.id || drawn.has([spot.id, id].toSorted().join(' '))) return ''
        const a = sheet.at(spot)
        const b = sheet.at(other)
        return line(a.x, a.y, b.x, b.y, GREEN, 0.9, { opacity: 0.45 })
      }),
    )
  )
}

/** Where the turn-back distance of a post ends, on its path, for every camera. */
const turnBackOf = (plan: Plan, post: PostPlace): Point | null => {
  const [camera] = plan.cameras
  if (post.path === null || post.comesFrom === null || camera === undefined) return null
  const path = pathOf(plan, post.path)
  const entry = entersFrame(plan, camera, path, post.comesFrom)
  if (entry === null) return null
  const forward = path.along.at(-1) !== post.comesFrom
  const edge = onPath(plan, path, entry.at).along
  const along = forward ? edge - post.turnBack : edge + post.turnBack
  return along < 0 || pathFrom(plan, path, post.comesFrom).length === 0 ? null : pointOn(plan, path, along)
}

/** Spots, posts with the way they look, their sight lines and turn-back points. */
export const drawStands = (sheet: Sheet, plan: Plan): string => {
  const marks = new Map(plan.posts.map((post) => [post.mark, post]))
  const spots = new Map(plan.spots.map((spot) => [spot.id, spot]))
  const places = new Map(plan.posts.map((post) => [post.id, spots.get(post.mark)]))
  return (
    each(plan.posts, (post) => {
      const here = spots.get(post.mark)
      if (here === undefined) return ''
      const a = sheet.at(here)
      const seen = each(post.sees, (id) => {
        const there = places.get(id)
        if (there === undefined || id < post.id) return ''
        const b = sheet.at(there)
        return line(a.x, a.y, b.x, b.y, BLUE, 1, { dash: '1 5' })
      })
      const back = turnBackOf(plan, post)
      const mark = back === null ? null : sheet.at(back)
      return (
        seen +
        (mark === null
          ? ''
          : stroke(
              `M${mark.x - 6},${mark.y - 6}L${mark.x + 6},${mark.y + 6}M${mark.x + 6},${mark.y - 6}L${mark.x - 6},${mark.y + 6}`,
              RED,
              2,
            ))
      )
    }) +
    each(plan.spots, (spot) => {
      const { x, y } = sheet.at(spot)
      const post = marks.get(spot.id)
      if (post !== undefined) {
        const to = sheet.at(post.faces)
        const long = Math.max(1, Math.sqrt((to.x - x) ** 2 + (to.y - y) ** 2))
        const ux = (to.x - x) / long
        const uy = (to.y - y) / long
        return (
          line(x, y, x + ux * 20, y + uy * 20, GREEN, 2.4) +
          rect(x - 6, y - 6, 12, 12, GREEN, { stroke: '#FFFDF8', width: 1.4 })
        )
      }
      if (spot.text !== null) return circle(x, y, 4, '#FFFDF8', { stroke: GREEN, width: 2 })
      return circle(x, y, 1.8, GREEN, { opacity: 0.8 })
    })
  )
}

/** Words for posts, spots, zones, paths and doors. */
export const standTags = (plan: Plan): readonly Tag[] => {
  const marks = new Map(plan.posts.map((post) => [post.mark, post]))
  const spots = new Map(plan.spots.map((spot) => [spot.id, spot]))
  const posts = plan.posts.flatMap((post): Tag[] => {
    const here = spots.get(post.mark)
    const back = turnBackOf(plan, post)
    if (here === undefined) return []
    return [
      { at: here, text: post.label, lettering: { size: 15, weight: 700, colour: GREEN }, off: 10 },
      ...(back === null
        ? []
        : [{ at: back, text: `${post.label} turn back`, lettering: { size: 10, colour: RED }, off: 9 }]),
    ]
  })
  const named = plan.spots.flatMap((spot): Tag[] => {
    if (marks.has(spot.id) || (spot.text === null && spot.to.length === 0)) return []
    const isNamed = spot.text !== null
    return [
      {
        at: spot,
        text: spot.id,
        lettering: { size: isNamed ? 10.5 : 9, colour: GREEN, weight: isNamed ? 600 : 500 },
        maybe: !isNamed,
      },
    ]
  })
  const doors = plan.doors.map(
    (door): Tag => ({
      at: { x: (door.from.x + door.to.x) / 2, y: (door.from.y + door.to.y) / 2 },
      text: door.id,
      lettering: { size: 10, colour: INK },
      off: 12,
    }),
  )
  const zones = plan.zones.map(({ area, id, kind }): Tag => {
    const { x, y, w, h } = boundsOf(area)
    return { at: { x: x + w / 2, y: y + h / 2 }, text: id, lettering: { size: 10, colour: ZONES[kind] }, centred: true }
  })
  const paths = plan.paths.flatMap(({ along, id, kind }): Tag[] => {
    const middle = spots.get(along[Math.floor((along.length - 1) / 2)] ?? '')
    const next = spots.get(along[Math.floor((along.length - 1) / 2) + 1] ?? '')
    if (middle === undefined || next === undefined) return []
    const at = { x: (middle.x + next.x) / 2, y: (middle.y + next.y) / 2 }
    return [
      {
        at,
        text: id,
        lettering: { size: 9.5, colour: kind === 'walk' ? GREEN : '#8A2B20', weight: 500 },
        centred: true,
        maybe: true,
      },
    ]
  })
  return [
    ...posts,
    ...doors,
    ...named.filter(({ maybe }) => maybe !== true),
    ...zones,
    ...paths,
    ...named.filter(({ maybe }) => maybe === true),
  ]
}
