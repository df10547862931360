import { dark, light } from '../colour.ts'
import { INK, outline } from '../palette.ts'
import { circle, each, line, num, put, rect, shape, stroke, times } from '../svg.ts'

/** An awning over a shop front, its edge to the south. */
export const awning = (w: number, h: number, colour: string): string => {
  const stripes = Math.max(1, Math.round(w / 28))
  const wide = w / stripes
  const west = -w / 2
  return (
    rect(west, -h / 2, w, h, colour, outline(1.2)) +
    times(stripes, (index) => rect(west + wide * (index + 0.5), -h / 2 + 0.6, wide / 2, h - 1.2, '#d8d2c1')) +
    rect(west, -h / 2, w, 3, '#000000', { opacity: 0.25 }) +
    stroke(`M${num(west)},${num(h / 2)}${times(stripes * 2, () => `q${num(wide / 4)},6 ${num(wide / 2)},0`)}`, INK, 1)
  )
}

const cafeChair = (x: number, y: number, turn: number): string =>
  put(
    rect(-8, -8, 16, 15, '#8a6a44', { rx: 4, ...outline(1) }) +
      rect(-8.6, 5, 17.2, 4.6, '#6b5233', { rx: 2.2, ...outline(0.9) }),
    x,
    y,
    turn,
  )

/** A round café table with two chairs; cups tell that somebody was there. */
export const cafeTable = (seed: number): string => {
  const turn = (seed * 47) % 180
  return put(
    cafeChair(0, 22, 0) +
      cafeChair(0, -22, 180) +
      circle(0, 0, 15, '#cfc8b6', outline(1.2)) +
      circle(0, 0, 12, '#dcd6c6') +
      circle(-4, -4, 3.4, '#f7f4ea', { stroke: INK, width: 0.7 }) +
      circle(-4, -4, 1.9, '#5a3a22') +
      (seed % 2 === 0 ? rect(2, 1, 7, 5, '#f3efe4', { stroke: INK, width: 0.6, transform: 'rotate(20)' }) : ''),
    0,
    0,
    turn,
  )
}

/** A parasol, or an umbrella held by somebody: eight panels, lit from the north-west. */
export const canopy = (radius: number, colour: string): string => {
  const panel = (index: number): string => {
    const a = (index * Math.PI) / 4
    const b = a + Math.PI / 4
    const x = Math.cos(a) * radius
    const y = Math.sin(a) * radius
    const x2 = Math.cos(b) * radius
    const y2 = Math.sin(b) * radius
    const mid = (a + b) / 2
    const fill = index === 5 || index === 6 ? light(colour, 0.2) : index % 2 === 1 ? colour : light(colour, 0.08)
    const d = `M0,0L${num(x)},${num(y)}Q${num(Math.cos(mid) * radius * 0.88)},${num(Math.sin(mid) * radius * 0.88)} ${num(x2)},${num(y2)}Z`
    return shape(d, fill, { stroke: INK, width: 0.9, join: 'round' })
  }
  return times(8, panel) + circle(0, 0, 2, '#d9d4c4')
}

/** A bicycle at a stand, seen from above. */
export const parkedBike = (colour: string): string =>
  rect(-36, -1.8, 25, 3.6, '#14171c', { rx: 1.8 }) +
  rect(11, -1.8, 25, 3.6, '#14171c', { rx: 1.8 }) +
  line(-22, 0, 22, 0, INK, 4) +
  line(-22, 0, 22, 0, colour, 2.4) +
  stroke('M18,-10Q21,0 18,10', '#8e97a3', 2.4) +
  rect(-20, -3, 12, 6, '#20242c', { rx: 3 })

/** A scooter with a delivery box behind the saddle, facing east. */
export const deliveryScooter = (colour: string): string =>
  rect(-42, -3, 20, 6, '#14171c', { rx: 3 }) +
  rect(22, -3, 20, 6, '#14171c', { rx: 3 }) +
  shape('M-26,-9Q0,-13 20,-6L30,0L20,6Q0,13 -26,9Z', colour, outline(1.2)) +
  rect(-34, -13, 24, 26, '#d9d4c4', { rx: 3, ...outline(1.2) }) +
  line(-22, -12, -22, 12, '#b7b2a4', 1.2) +
  stroke('M22,-15Q27,0 22,15', '#59616d', 2.8) +
  rect(-8, -5, 18, 10, '#20242c', { rx: 4 })

/** Traffic light on its post, lamps to the east. */
export const trafficLight = (): string =>
  circle(-14, 0, 6, '#3c434d', outline(1.2)) +
  line(-12, 0, 8, 0, INK, 5) +
  line(-12, 0, 8, 0, '#4a525e', 3) +
  rect(4, -6, 22, 12, '#20242c', { rx: 3, ...outline(1.2) }) +
  each([-8, -1, 6], (x, index) => circle(15 + x, 0, 2.8, ['#5b1f1c', '#6b5420', '#57d68d'][index] ?? '#20242c'))

export const bollard = (): string =>
  circle(0, 0, 7, '#3c434d', outline(1.2)) + circle(0, 0, 4.4, '#59616d') + circle(-1.2, -1.2, 1.6, '#8e97a3')

/** A bus shelter with a bench, open to the south. */
export const busShelter = (): string =>
  rect(-58, -18, 116, 36, '#aebfc9', { opacity: 0.55, ...outline(1.3) }) +
  rect(-58, -18, 116, 5, '#59616d', outline(1)) +
  each([-58, 53], (x) => rect(x, -18, 5, 36, '#59616d', outline(1))) +
  rect(-44, -10, 88, 9, '#8d6a42', { rx: 2, ...outline(0.9) }) +
  stroke('M-40,14L-10,-14M0,14L24,-10', '#e8f0f4', 2, { opacity: 0.5 })

/** Steps down to an entrance, going down to the south. */
export const stoop = (w: number, h: number): string => {
  const treads = Math.max(2, Math.round(h / 9))
  return times(treads, (index) =>
    rect(-w / 2, -h / 2 + (index * h) / treads, w, h / treads, light('#6f6a63', 0.06 * index), outline(0.9)),
  )
}

/** A litter bag, as shops put them out. */
export const binBags = (seed: number): string =>
  each(
    [
      [-9, 2, 10],
      [8, -3, 11],
      [3, 9, 8],
    ],
    ([x, y, r], index) =>
      circle(x, y, r, (seed + index) % 2 === 0 ? '#23272f' : '#2b3038', outline(1)) +
      circle(x - r * 0.3, y - r * 0.3, r * 0.3, '#454c57', { opacity: 0.7 }) +
      stroke(`M${x - 2},${y - 1}l3,3`, '#14171c', 1.2),
  )

/** A wheeled rubbish container. */
export const skipBin = (colour: string): string =>
  rect(-32, -20, 64, 40, colour, { rx: 4, ...outline(1.4) }) +
  rect(-29, -17, 58, 34, dark(colour, 0.25), { rx: 2 }) +
  rect(-29, -17, 58, 16, light(colour, 0.1), { rx: 2, ...outline(0.8) }) +
  line(-24, -9, 24, -9, dark(colour, 0.3), 1.4)

/** Heater for a terrace or for holding, seen from above. */
export const patioHeater = (): string =>
  circle(0, 0, 20, '#7d8693', outline(1.3)) +
  circle(0, 0, 15, '#8e97a3') +
  circle(0, 0, 10, '#ffb46a', { opacity: 0.9 }) +
  circle(0, 0, 6, '#8e97a3', outline(0.9)) +
  stroke('M-14,-7A16,16 0 0 1 -4,-15', '#dfe5ea', 1.8, { opacity: 0.8 })

/** A sandwich board on the pavement. */
export const aBoard = (): string =>
  rect(-14, -6, 28, 13, '#59616d', { rx: 1, ...outline(1) }) +
  rect(-15, -9, 30, 9, '#2d3a35', { rx: 1, ...outline(1.1) }) +
  stroke('M-10,-6h16M-10,-3h10', '#d8d2c1', 1.2)

/** A pavement sign on a stand that says who is filming; the page writes on it. */
export const filmingSign = (): string =>
  rect(-18, -4, 36, 15, '#59616d', { rx: 1, ...outline(1) }) +
  rect(-20, -12, 40, 14, '#f0cf45', { rx: 1, ...outline(1.2) }) +
  rect(-16, -9, 32, 2.8, '#20242c') +
  rect(-16, -4.6, 22, 2.2, '#5c5018')
