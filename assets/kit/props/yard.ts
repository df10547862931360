import { dark, light } from '../colour.ts'
import { INK, outline } from '../palette.ts'
import { circle, each, line, rect, shape, stroke, times } from '../svg.ts'

/** A truck with a kitchen: serving hatch and its flap to the south, cab to the east. */
export const cateringTruck = (): string =>
  each([-116, -84, 108], (x) => each([-58, 48], (y) => rect(x - 12, y, 24, 9, '#111318', { rx: 3 }))) +
  rect(92, -50, 66, 100, '#c9cfd4', { rx: 16, ...outline(1.4) }) +
  shape('M138,-42Q150,-40 151,-24L151,24Q150,40 138,42Q145,0 138,-42Z', '#35495e', { stroke: INK, width: 0.9 }) +
  rect(-158, -54, 254, 108, '#e4e2da', { rx: 4, ...outline(1.5) }) +
  rect(-152, -48, 242, 96, '#efede6', { rx: 2 }) +
  rect(-152, -48, 242, 6, '#ffffff', { opacity: 0.7 }) +
  each(
    [-110, -50],
    (x) =>
      rect(x, -34, 34, 30, '#aab0b1', { rx: 3, ...outline(1) }) +
      circle(x + 17, -19, 10, '#8e9597', outline(0.9)) +
      circle(x + 17, -19, 4, '#59616d'),
  ) +
  rect(20, -34, 46, 18, '#c2c7c4', { rx: 2, ...outline(0.9) }) +
  rect(-112, 48, 132, 20, '#c34a3f', outline(1.2)) +
  times(5, (index) => rect(-112 + index * 27, 48.6, 13, 18.8, '#efe9da')) +
  rect(36, 48, 30, 8, '#8b9294', outline(1))

/** A generator on wheels: louvres, exhaust, sockets. */
export const towedGenerator = (): string =>
  shape('M119,-12L142,0L119,12Z', '#59616d', outline(1.1)) +
  each([-56, -30], (x) => each([-59, 50], (y) => rect(x - 12, y, 24, 9, '#111318', { rx: 3 }))) +
  rect(-121, -52, 242, 104, '#7f868d', { rx: 5, ...outline(1.5) }) +
  rect(-114, -45, 228, 90, '#8c9298', { rx: 3 }) +
  rect(-106, -38, 92, 76, '#737a82', { rx: 3, ...outline(1) }) +
  times(8, (index) => line(-99, -32 + index * 9, -22, -32 + index * 9, '#545b64', 3.4)) +
  circle(14, -24, 9, '#3a4048', outline(1)) +
  circle(14, -24, 4.6, '#14171c') +
  rect(36, -34, 62, 68, '#5d646d', { rx: 2, ...outline(1) }) +
  each([48, 66, 84], (x) =>
    each(
      [-18, 2, 22],
      (y) =>
        circle(x, y, 5, '#23272f') + circle(x, y, 2.6, ['#e2653b', '#4d9fd6', '#57b36f'][(x + y) % 3] ?? '#e9e6dc'),
    ),
  )

/** A minibus facing east. */
export const minibus = (colour: string): string =>
  each([-92, 96], (x) => each([-52, 43], (y) => rect(x - 16, y, 32, 9, '#111318', { rx: 3 }))) +
  shape(
    'M-154,-36Q-154,-48 -142,-48L122,-48Q148,-46 154,-18L154,18Q148,46 122,48L-142,48Q-154,48 -154,36Z',
    colour,
    outline(1.5),
  ) +
  rect(-146, -42, 252, 84, light(colour, 0.12), { rx: 6 }) +
  rect(-146, -42, 252, 7, light(colour, 0.34), { rx: 3, opacity: 0.8 }) +
  each([-118, -66, -14, 38], (x) => rect(x, -32, 40, 64, light(colour, 0.2), { rx: 5 })) +
  shape('M112,-42Q130,-40 136,-34Q145,0 136,34Q130,40 112,42Q124,0 112,-42Z', '#35495e', { stroke: INK, width: 0.9 }) +
  each([-36, 26], (y) => rect(150, y, 4, 11, '#e9e2c8', { rx: 1.6 }))

/** Bins for sorted waste in a row. */
export const recyclingBins = (w: number, h: number): string => {
  const count = Math.max(1, Math.round(w / 26))
  return times(count, (index) => {
    const x = -w / 2 + (index * w) / count
    const colour = ['#3f6f8c', '#4d7a5c', '#8a7a3a', '#59616d'][index % 4] ?? '#59616d'
    return (
      rect(x + 1, -h / 2, w / count - 2, h, colour, { rx: 3, ...outline(1.2) }) +
      rect(x + 4, -h / 2 + 3, w / count - 8, h - 9, light(colour, 0.14), { rx: 2 }) +
      rect(x + w / count / 2 - 5, h / 2 - 6, 10, 3, dark(colour, 0.4), { rx: 1 })
    )
  })
}

/** A skip with rubble and broken flats. */
export const skip = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#c08a2e', { rx: 3, ...outline(1.5) }) +
  rect(-w / 2 + 5, -h / 2 + 5, w - 10, h - 10, '#4a4238') +
  rect(-w * 0.34, -h * 0.2, w * 0.44, 7, '#b99a6a', { ...outline(0.9), transform: 'rotate(11)' }) +
  rect(-w * 0.2, h * 0.06, w * 0.5, 6, '#a98b5d', { ...outline(0.9), transform: 'rotate(-8)' }) +
  circle(w * 0.26, -h * 0.14, 9, '#8f8d86', outline(0.9)) +
  circle(-w * 0.3, h * 0.2, 7, '#7d7b75', outline(0.9)) +
  each([-w * 0.3, 0, w * 0.3], (x) => line(x, -h / 2, x, -h / 2 + 5, '#8a6220', 2))

/** An electric fan on a stand, blowing north. */
export const standFan = (): string =>
  circle(0, 0, 12, '#59616d', outline(1.2)) +
  rect(-15, -9, 30, 9, '#8e97a3', { rx: 4, ...outline(1.1) }) +
  each([-10, -5, 0, 5, 10], (x) => line(x, -8, x, -1, '#4a525e', 1)) +
  stroke('M-8,-14v-5M0,-15v-6M8,-14v-5', '#c3cad3', 1, { opacity: 0.7 })

/** Tables with walkies laid out in rows, their chargers behind. */
export const walkieTable = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#c9bfae', { rx: 2, ...outline(1.3) }) +
  times(Math.floor((w - 8) / 9), (index) => {
    const x = -w / 2 + 6 + index * 9
    return (
      rect(x, -h / 2 + 5, 6, 11, '#22262e', { rx: 1.2, stroke: INK, width: 0.7 }) +
      line(x + 1.4, -h / 2 + 5, x + 1.4, -h / 2 + 0.5, '#22262e', 1.4) +
      circle(x + 4, -h / 2 + 8, 0.8, index === 3 ? '#f2b233' : '#57d68d')
    )
  }) +
  rect(-w / 2 + 6, h / 2 - 13, w * 0.34, 9, '#f3efe4', { stroke: INK, width: 0.7 }) +
  rect(w * 0.1, h / 2 - 14, w * 0.34, 10, '#2b3039', { rx: 1.4, stroke: INK, width: 0.8 })

/** A stack of pallets or sheets. */
export const palletStack = (w: number, h: number): string =>
  rect(-w / 2 + 3, -h / 2 + 3, w, h, '#7a5833', outline(1.1)) +
  rect(-w / 2, -h / 2, w, h, '#a97f50', outline(1.3)) +
  times(Math.max(3, Math.floor(w / 13)), (index) => {
    const count = Math.max(3, Math.floor(w / 13))
    return rect(-w / 2 + 1 + (index * (w - 2)) / count, -h / 2 + 1, (w - 2) / count - 2.4, h - 2, '#bd9160')
  })

/** The screen that is keyed out, its face to the north, held from behind. */
export const greenScreen = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, 7, '#3f9d55', outline(1.2)) +
  rect(-w / 2, -h / 2, w, 2.4, '#5bbd70') +
  shape(
    `M${-w / 2},${-h / 2}L${w / 2},${-h / 2}L${w / 2 + 8},${-h / 2 - 12}L${-w / 2 - 8},${-h / 2 - 12}Z`,
    '#3f9d55',
    { opacity: 0.35 },
  ) +
  each(
    [-w * 0.32, w * 0.32],
    (x) =>
      line(x, -h / 2 + 7, x, h / 2 - 4, INK, 5) +
      line(x, -h / 2 + 7, x, h / 2 - 4, '#8e97a3', 3) +
      rect(x - 9, h / 2 - 9, 18, 7, '#b0623a', { rx: 3, ...outline(1) }),
  )

/** A goal with its net to the south. */
export const goal = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#ffffff', { opacity: 0.18 }) +
  times(Math.floor(w / 9), (index) =>
    line(-w / 2 + index * 9, -h / 2, -w / 2 + index * 9, h / 2, '#ffffff', 0.7, { opacity: 0.6 }),
  ) +
  times(Math.floor(h / 9), (index) =>
    line(-w / 2, -h / 2 + index * 9, w / 2, -h / 2 + index * 9, '#ffffff', 0.7, { opacity: 0.6 }),
  ) +
  stroke(`M${-w / 2},${h / 2}V${-h / 2}H${w / 2}V${h / 2}`, INK, 5.4) +
  stroke(`M${-w / 2},${h / 2}V${-h / 2}H${w / 2}V${h / 2}`, '#f2f2ee', 3.4)

/** A gully in the gutter. */
export const drain = (): string =>
  rect(-13, -5, 26, 10, '#1c2026', { rx: 1, stroke: '#2f353d', width: 1.2 }) +
  each([-9, -4, 1, 6, 10], (x) => line(x, -3.4, x, 3.4, '#4d545e', 1.4))

/** A sign of the road on its post, its face to the north. */
export const roadSign = (): string =>
  rect(-9, -2, 18, 10, '#59616d', { rx: 2, ...outline(1) }) +
  rect(-15, -6, 30, 6, '#dd6f34', { rx: 1, ...outline(1.1) }) +
  rect(-13, -5, 26, 2, '#f3efe4')

/** The sign of a shop or a house, flat over its front; the page letters it. */
export const signBoard = (w: number, h: number, colour: string): string =>
  rect(-w / 2, -h / 2, w, h, colour, { rx: 1.4, ...outline(1.1) }) +
  rect(-w / 2 + 2, -h / 2 + 1.4, w - 4, 2, light(colour, 0.3))
