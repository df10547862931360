import { light } from '../colour.ts'
import { outline } from '../palette.ts'
import { circle, line, rect, times } from '../svg.ts'

const STEEL_DOOR = '#56707c'
/** A leaf of any length, its hinge at the origin, lying to the east. */
export const doorLeaf = (length: number, glass: boolean): string =>
  (glass
    ? rect(0, -3, length, 6, '#3b424c', { ...outline(1.2), rx: 1 }) + rect(3, -1.4, length - 6, 2.8, '#b6d0de')
    : rect(0, -3.6, length, 7.2, STEEL_DOOR, { ...outline(1.2), rx: 1 }) +
      rect(1, -3, length - 2, 2, light(STEEL_DOOR, 0.2))) +
  rect(length - 11.4, -0.4, 8, 2.4, '#d7dde3', { rx: 1 }) +
  circle(0, 0, 2.4, '#14171c')

/** A single leaf of 54, closed. */
export const singleDoor = (): string =>
  rect(-27, -4, 54, 8, STEEL_DOOR, { ...outline(1.2), rx: 1 }) + rect(12, -1, 10, 2.4, '#d7dde3')

/** The big sliding door of a stage, closed, 230 wide; `hazard` is the pattern of its lower edge. */
export const elephantDoor = (hazard: string): string =>
  rect(0, 0, 230, 22, '#8b6d3c', outline(1.4)) +
  rect(0, 0, 230, 6, '#a98748') +
  times(9, (index) => line(index * 28.75, 1, index * 28.75, 22, '#6d542b', 1.4)) +
  rect(0, 22, 230, 7, `url(#${hazard})`, outline(0.8)) +
  rect(112, 0, 4, 22, '#4c3b1e')

/** The lamp over a stage door. Off it is dark glass, so that only the light makes it red. */
export const redLamp = (on: boolean): string =>
  rect(-13, -8, 26, 12, '#2b3039', { rx: 2, ...outline(1) }) +
  circle(0, 5, 8.4, on ? '#E5231B' : '#4a2422', outline(1.2)) +
  circle(0, 4, 4, on ? '#FFB3AA' : '#6b3b37')

export const bell = (): string =>
  circle(0, 3, 9.4, '#b08a3d', outline(1.2)) +
  circle(0, 3, 5.4, '#d1ad5e') +
  circle(0, 3, 1.8, '#5a431a') +
  rect(7, -5, 9, 5, '#3b424c', { rx: 1, ...outline(0.9) })

/** A sign with an empty plate; the page writes EXIT on it. */
export const exitSign = (): string =>
  rect(-19, -10, 38, 20, '#d7d9d6', { rx: 2, ...outline(1.2) }) + rect(-15.5, -7.5, 31, 15, '#f0e9d6')
