import { outline } from '../palette.ts'
import { random } from '../random.ts'
import { circle, each, ellipse, line, num, put, radialGradient, rect, shape, stroke, times } from '../svg.ts'

/** A point of an ellipse, thicker in its middle, by two numbers of chance. */
const within = (w: number, h: number, next: () => number): readonly [number, number] => {
  const turn = next() * 2 * Math.PI
  const far = Math.sqrt(next()) * 0.94
  return [Math.cos(turn) * far * (w / 2), Math.sin(turn) * far * (h / 2)]
}

/** A table of planks with a bench on either side, east to west. */
export const picnicTable = (w: number, h: number): string =>
  each([-w * 0.32, w * 0.32], (x) => rect(x - 3, -h / 2 + 2, 6, h - 4, '#5d4326', outline(1))) +
  each(
    [-h / 2, h / 2 - 13],
    (y) =>
      rect(-w / 2, y, w, 13, '#9c7a4c', { rx: 1.6, ...outline(1.2) }) + rect(-w / 2 + 2, y + 2, w - 4, 3.4, '#b59264'),
  ) +
  rect(-w / 2, -h * 0.24, w, h * 0.48, '#a98655', { rx: 1.6, ...outline(1.3) }) +
  times(3, (index) => rect(-w / 2 + 2, -h * 0.24 + 2 + index * (h * 0.16), w - 4, h * 0.16 - 3, '#b9976a', { rx: 1 })) +
  each([-w * 0.32, w * 0.32], (x) => each([-h * 0.16, 0, h * 0.16], (y) => circle(x, y, 1.1, '#5d4326')))

/** Grass that nobody has mown. */
export const longGrass = (w: number, h: number, seed: number): string => {
  const next = random(seed * 37 + 3)
  return (
    ellipse(0, 0, w / 2, h / 2, '#5f7a46', { opacity: 0.3 }) +
    times(Math.round((w * h) / 62), (index) => {
      const [x, y] = within(w, h, next)
      const lean = next() * 10 - 5
      const tall = 9 + next() * 8
      const colour = ['#566f3f', '#6f8f50', '#86a465', '#a3ba74'][index % 4] ?? '#6f8f50'
      return stroke(
        `M${num(x)},${num(y)}q${num(lean * 0.3)},${num(-tall * 0.6)} ${num(lean)},${num(-tall)}`,
        colour,
        1.5,
      )
    })
  )
}

const PETALS = ['#f4f1e6', '#f4f1e6', '#ead36a', '#d7a3c4', '#f4f1e6', '#a9b4e0'] as const

/** Wild flowers over a stretch of grass. */
export const wildFlowers = (w: number, h: number, seed: number): string => {
  const next = random(seed * 59 + 23)
  return times(Math.round((w * h) / 170), (index) => {
    const [x, y] = within(w, h, next)
    const green = line(x, y + 1, x + next() * 3 - 1.5, y + 5, '#5c7a45', 1.2)
    const size = 1.5 + next() * 1.1
    const colour = PETALS[index % PETALS.length] ?? '#f4f1e6'
    return green + circle(x, y, size, colour) + circle(x, y, 0.7, '#d9a83a')
  })
}

/** Leaves that lie where they fell. */
export const fallenLeaves = (w: number, h: number, seed: number): string => {
  const next = random(seed * 67 + 13)
  return times(Math.round((w * h) / 240), (index) => {
    const [x, y] = within(w, h, next)
    const colour = ['#a07a3c', '#8a6232', '#7d7a3a', '#b08d4a', '#6f7d3c'][index % 5] ?? '#a07a3c'
    return put(ellipse(0, 0, 3.4, 1.8, colour), x, y, next() * 180)
  })
}

/** Ground that feet have worn bare: soft at its rim, with grass that comes back into it. */
export const bareGround = (w: number, h: number, seed: number): string => {
  const next = random(seed * 83 + 29)
  const id = `bare-${seed}`
  return (
    `<defs>${radialGradient(id, [
      { at: 0, colour: '#cdbb93', opacity: 0.72 },
      { at: 0.6, colour: '#bfae85', opacity: 0.5 },
      { at: 1, colour: '#b3a684', opacity: 0 },
    ])}</defs>${ellipse(0, 0, w / 2, h / 2, `url(#${id})`)}` +
    times(Math.round((w * h) / 700), () => {
      const [x, y] = within(w * 0.8, h * 0.8, next)
      return next() < 0.5
        ? circle(x, y, 1 + next() * 1.2, '#9d8f6b', { opacity: 0.8 })
        : line(x, y, x + next() * 4 - 2, y - 5, '#6f8f50', 1.2)
    })
  )
}

/** Where wheels have crossed the grass, east to west: two tracks with the print of their tyres. */
export const wheelTracks = (w: number, h: number): string =>
  each([-h / 2 + 6, h / 2 - 6], (y) => {
    const way = `M${num(-w / 2)},${num(y)}Q${num(-w / 6)},${num(y - 7)} 0,${num(y)}T${num(w / 2)},${num(y)}`
    return (
      stroke(way, '#8d8058', 13, { opacity: 0.34 }) +
      stroke(way, '#7a6c46', 8, { opacity: 0.3 }) +
      stroke(way, '#5d5235', 8, { opacity: 0.3, dash: '2.4 5', cap: 'butt' })
    )
  })

/** Reeds at the edge of water, their roots to the south. */
export const reeds = (w: number, h: number, seed: number): string => {
  const next = random(seed * 31 + 41)
  return times(Math.round(w / 3.4), (index) => {
    const x = (next() - 0.5) * w
    const y = h / 2 - next() * h * 0.5
    const lean = next() * 9 - 4.5
    const tall = 15 + next() * 13
    const colour = ['#4f6a3c', '#6d8a4c', '#89a35c'][index % 3] ?? '#6d8a4c'
    const head =
      index % 5 === 0
        ? put(
            rect(-1.7, -6, 3.4, 9, '#6b4a2c', { rx: 1.6, stroke: '#3b2a1a', width: 0.6 }),
            x + lean,
            y - tall,
            lean * 3,
          )
        : ''
    return stroke(`M${num(x)},${num(y)}q0,${num(-tall * 0.6)} ${num(lean)},${num(-tall)}`, colour, 1.7) + head
  })
}

/** Leaves of water lilies, and some in flower. */
export const waterLilies = (w: number, h: number, seed: number): string => {
  const next = random(seed * 47 + 5)
  return times(Math.max(4, Math.round((w * h) / 330)), (index) => {
    const [x, y] = within(w, h, next)
    const r = 5 + next() * 4
    const leaf =
      circle(1, 1.4, r, '#24413f', { opacity: 0.3 }) +
      shape(`M0,0L${num(r)},${num(-r * 0.3)}A${num(r)} ${num(r)} 0 1 1 ${num(r * 0.8)},${num(-r * 0.62)}Z`, '#5f8a52', {
        stroke: '#2f4a2b',
        width: 0.9,
      }) +
      line(0, 0, -r * 0.7, r * 0.2, '#86ab6f', 0.9)
    const flower =
      index % 4 === 1
        ? each([0, 60, 120, 180, 240, 300], (turn) => put(ellipse(0, -2.6, 1.3, 2.6, '#f2e3ea'), 0, 0, turn)) +
          circle(0, 0, 1.4, '#e3bf43')
        : ''
    return put(leaf + flower, x, y, next() * 360)
  })
}

/** Ducks that swim to the east, and the water behind them. */
export const ducks = (seed: number): string => {
  const next = random(seed * 17 + 61)
  return each(
    [
      [-12, -9, '#6b5238'],
      [9, 2, '#4d6d58'],
      [-16, 12, '#6b5238'],
    ],
    ([x, y, head]) =>
      put(
        stroke('M-10,0L-24,-6M-10,0L-24,6', '#e6f2ef', 1, { opacity: 0.6 }) +
          ellipse(0, 0, 9, 5.4, '#9a8a6c', outline(1)) +
          ellipse(-2, 0, 6, 3.2, '#b7a888') +
          shape('M-9,0L-13,-2V2Z', '#7a6a4e') +
          shape('M11,-1.6L16,0L11,1.6Z', '#d99a3c') +
          circle(8.4, 0, 3.6, head, outline(0.9)),
        x,
        y,
        next() * 40 - 20,
      ),
  )
}

/** The lines of a football pitch, its goals to the west and the east. */
export const pitchLines = (w: number, h: number): string => {
  const white = { opacity: 0.62 } as const
  const box = (deep: number, wide: number): string =>
    each([-1, 1], (side) =>
      stroke(
        `M${num((side * w) / 2)},${num(-wide / 2)}h${num(-side * deep)}v${num(wide)}h${num(side * deep)}`,
        '#f4f3ea',
        4.4,
        white,
      ),
    )
  return (
    rect(-w / 2, -h / 2, w, h, 'none', { stroke: '#f4f3ea', width: 4.4, opacity: 0.62 }) +
    line(0, -h / 2, 0, h / 2, '#f4f3ea', 4.4, white) +
    circle(0, 0, h * 0.17, 'none', { stroke: '#f4f3ea', width: 4.4, opacity: 0.62 }) +
    circle(0, 0, 4, '#f4f3ea', white) +
    box(w * 0.15, h * 0.6) +
    box(w * 0.06, h * 0.32) +
    each([-1, 1], (x) => each([-1, 1], (y) => circle((x * w) / 2, (y * h) / 2, 3.4, '#d9603c', outline(1))))
  )
}
