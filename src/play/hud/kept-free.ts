import type { Plan } from '../../core/floor/plan.ts'
import type { Box, KeptFree } from './label-places.ts'
import type { Say } from './names.ts'
import type { Project } from './project.ts'

/** Over the picture, and not the picture: nothing that hangs on somebody goes under these. */
const PANELS = '.dock, .talkcard, .stage__monitor, .alertcard, .works, .soundline:not([hidden])'

/** About what a letter of the ground and its line take up, pixels. */
const LETTER = 8
const OVER = 18
const BELOW = 8

type Written = { readonly x: number; readonly y: number; readonly letters: number }

/** What is written on the ground: the words of the plan, and those along the lower edge of what is kept clear. */
export const writtenOn = ({ labels, zones }: Pick<Plan, 'labels' | 'zones'>, say: Say): readonly Written[] => [
  ...labels.map(({ x, y, text }) => ({ x, y, letters: say(text).length })),
  ...zones.flatMap(({ kind, name, area }) => {
    if (kind !== 'keep-clear' || name === null) return []
    const across = area.map(({ x }) => x)
    const x = (Math.min(...across) + Math.max(...across)) / 2
    return [{ x, y: Math.max(...area.map(({ y }) => y)), letters: say(name).length }]
  }),
]

/** Half of what somebody without a tape takes up, pixels. */
const HALF = 16

/** Whoever has no tape: nobody else's goes over them where there is a choice. */
export const untaped = (
  people: readonly { readonly id: string; readonly x: number; readonly y: number }[],
  taped: ReadonlySet<string>,
  project: Project,
): readonly Box[] =>
  people.flatMap(({ id, x, y }) => {
    const at = taped.has(id) ? null : project(x, y)
    return at === null ? [] : [{ left: at.x - HALF, top: at.y - HALF, right: at.x + HALF, bottom: at.y + HALF }]
  })

/** Above and below the picture: a label there would be cut. */
export const outside = (width: number, height: number): readonly Box[] => [
  { left: 0, top: -height, right: width, bottom: 0 },
  { left: 0, top: height, right: width, bottom: 2 * height },
]

/** What labels keep off in the picture as it stands now. */
export const keptFree = (room: Element, project: Project, written: readonly Written[]): KeptFree => {
  const { left: x0, top: y0, width, height } = room.getBoundingClientRect()
  const over = [...document.querySelectorAll(PANELS)].map((panel): Box => {
    const { left, top, right, bottom } = panel.getBoundingClientRect()
    return { left: left - x0, top: top - y0, right: right - x0, bottom: bottom - y0 }
  })
  const panels = [...over, ...outside(width, height)]
  const words = written.flatMap(({ x, y, letters }): readonly Box[] => {
    const at = project(x, y)
    const half = (letters * LETTER) / 2
    return at === null ? [] : [{ left: at.x - half, top: at.y - OVER, right: at.x + half, bottom: at.y + BELOW }]
  })
  return { panels, words }
}
