import { dark, light } from '../colour.ts'
import { INK, outline } from '../palette.ts'
import { circle, each, ellipse, line, put, rect, stroke, times } from '../svg.ts'

/** An armchair or a sofa, back to the south. */
export const upholstered = (w: number, h: number, colour: string): string => {
  const seats = Math.max(1, Math.round(w / 40))
  return (
    rect(-w / 2, -h / 2, w, h, colour, { rx: 6, ...outline(1.3) }) +
    rect(-w / 2, h / 2 - 11, w, 11, dark(colour, 0.2), { rx: 5, ...outline(1) }) +
    each([-w / 2, w / 2 - 8], (x) => rect(x, -h / 2 + 2, 8, h - 8, dark(colour, 0.12), { rx: 4, ...outline(0.9) })) +
    times(seats, (index) => {
      const wide = (w - 20) / seats
      return rect(-w / 2 + 10 + index * wide, -h / 2 + 3, wide - 1.6, h - 17, light(colour, 0.12), { rx: 3 })
    })
  )
}

export const coffeeTable = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#7a5833', { rx: 3, ...outline(1.2) }) +
  rect(-w / 2 + 3, -h / 2 + 3, w - 6, h - 6, '#8d6a42', { rx: 2 }) +
  rect(-w * 0.26, -h * 0.22, 13, 9, '#ece5d5', { stroke: INK, width: 0.7, transform: 'rotate(-9)' }) +
  circle(w * 0.24, h * 0.05, 4, '#f3efe4', { stroke: INK, width: 0.7 })

/** A closed cupboard or a row of lockers, doors to the south. */
export const cupboard = (w: number, h: number, colour: string): string => {
  const doors = Math.max(1, Math.round(w / 24))
  return (
    rect(-w / 2, -h / 2, w, h, colour, { rx: 1, ...outline(1.2) }) +
    rect(-w / 2 + 2, -h / 2 + 2, w - 4, h - 7, light(colour, 0.12)) +
    times(doors, (index) => {
      const x = -w / 2 + (index * w) / doors
      return rect(x + 0.6, h / 2 - 4.4, w / doors - 1.2, 4.4, dark(colour, 0.2), { stroke: INK, width: 0.7 })
    })
  )
}

/** Compartments for post and sides, open to the south. */
export const pigeonHoles = (w: number, h: number, seed: number): string => {
  const holes = Math.max(2, Math.floor(w / 9))
  return (
    rect(-w / 2, -h / 2, w, h, '#a98a5f', { rx: 1, ...outline(1.2) }) +
    times(holes, (index) => {
      const x = -w / 2 + 1.5 + (index * (w - 3)) / holes
      return (
        rect(x, -h / 2 + 3, (w - 3) / holes - 1.4, h - 5, '#6b5233') +
        ((index * 7 + seed) % 3 === 0
          ? ''
          : rect(x + 1, 0, (w - 3) / holes - 3.4, h / 2 - 3, (index + seed) % 4 === 0 ? '#f4d3d9' : '#f3efe4'))
      )
    })
  )
}

/** A notice board or a row of hooks on a wall, its face to the south. */
export const wallBoard = (w: number, h: number, kind: 'cork' | 'keys'): string =>
  rect(-w / 2, -h / 2, w, Math.max(4, h), kind === 'cork' ? '#b98d5b' : '#59616d', outline(1)) +
  times(Math.floor((w - 4) / 8), (index) =>
    kind === 'cork'
      ? rect(
          -w / 2 + 3 + index * 8,
          -h / 2 + 0.8,
          5.6,
          Math.max(2.4, h - 1.6),
          ['#ffffff', '#f6e7a1', '#cfe0ee', '#f4d3d9'][index % 4] ?? '#ffffff',
        )
      : circle(-w / 2 + 5 + index * 8, h / 2, 1.5, '#e3bf43'),
  )

export const shredder = (): string =>
  rect(-9, -7, 18, 14, '#3b424c', { rx: 2, ...outline(1.2) }) +
  rect(-7, -2, 14, 2.4, '#14171c') +
  circle(5, 4, 1.4, '#57d68d') +
  each([-5, -2, 1, 4], (x) => line(x, -2, x - 0.6, -5.4, '#f3efe4', 1))

/** The counter of a diner: stools stand at its south side. */
export const barCounter = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#8c5f3a', { rx: 2, ...outline(1.3) }) +
  rect(-w / 2, -h / 2, w, h * 0.3, '#b98a55') +
  times(Math.floor(w / 52), (index) => {
    const x = -w / 2 + 22 + index * 52
    return index % 3 === 0
      ? rect(x - 6, -h * 0.16, 13, h * 0.4, '#aab3bf', { rx: 1.4, stroke: INK, width: 0.8 })
      : circle(x, 0.5, 4.4, '#f3efe4', { stroke: INK, width: 0.7 }) +
          circle(x, 0.5, 2.4, index % 2 === 0 ? '#5a3a22' : '#e9e4d6')
  })

/** A standard lamp or a table lamp: its shade from above. */
export const roomLamp = (radius: number): string =>
  circle(0, 0, radius, '#e9d9b0', outline(1.2)) +
  circle(0, 0, radius * 0.62, '#f7ecc9') +
  circle(0, 0, radius * 0.24, '#fffbe8')

/** A television with its screen to the south. */
export const television = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#5d4326', { rx: 1.4, ...outline(1.1) }) +
  rect(-w * 0.42, -h * 0.2, w * 0.84, h * 0.34, '#1a1e25', { rx: 1, ...outline(0.9) }) +
  rect(-w * 0.39, h * 0.12, w * 0.78, 2.6, '#bfe0f2')

export const rug = (w: number, h: number, colour: string): string =>
  rect(-w / 2, -h / 2, w, h, colour, { rx: 2, ...outline(1) }) +
  rect(-w / 2 + 5, -h / 2 + 5, w - 10, h - 10, 'none', { stroke: light(colour, 0.34), width: 2.4 }) +
  rect(-w / 2 + 12, -h / 2 + 12, w - 24, h - 24, light(colour, 0.09)) +
  times(Math.floor(h / 5), (index) =>
    each([-w / 2, w / 2], (x) =>
      line(x, -h / 2 + 3 + index * 5, x + (x < 0 ? -3 : 3), -h / 2 + 3 + index * 5, light(colour, 0.4), 1),
    ),
  )

/** A made bed, its head to the west. */
export const bed = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#5d4326', { rx: 2, ...outline(1.3) }) +
  rect(-w / 2 + 4, -h / 2 + 3, w - 7, h - 6, '#e9e4d6', { rx: 4 }) +
  rect(-w / 2 + 30, -h / 2 + 2, w - 33, h - 4, '#5e7387', { rx: 4, ...outline(1) }) +
  rect(-w / 2 + 30, -h / 2 + 2, 9, h - 4, '#76899b', { rx: 2 }) +
  each([-h * 0.23, h * 0.23], (y) =>
    rect(-w / 2 + 7, y - h * 0.17, 20, h * 0.34, '#f7f4ea', { rx: 5, stroke: INK, width: 0.8 }),
  )

export const cleanerTrolley = (): string =>
  rect(-26, -13, 52, 26, '#3f6f8c', { rx: 3, ...outline(1.3) }) +
  rect(-22, -9, 18, 18, '#dd6f34', { rx: 2, ...outline(1) }) +
  circle(4, 0, 7, '#59616d', outline(1)) +
  circle(4, 0, 4, '#8fb4c4') +
  stroke('M4,0L26,-12', '#c9b07a', 2) +
  rect(14, -4, 10, 12, '#e9e6dc', { rx: 2, stroke: INK, width: 0.8 })

/** A telephone or a terminal on the wall or a table. */
export const deskPhone = (): string =>
  rect(-6, -5, 12, 10, '#2b3039', { rx: 1.6, ...outline(0.9) }) +
  rect(-5.4, -4.4, 3.6, 8.8, '#14171c', { rx: 1.6 }) +
  each([-2, 0.6, 3.2], (y) => each([1, 3.4], (x) => circle(x, y, 0.7, '#aab3bf')))

/** A mirror with lamps round it over a make-up table, its face to the south. */
export const makeupMirror = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#c9bfae', { rx: 2, ...outline(1.2) }) +
  rect(-w / 2, -h / 2, w, 5, '#59616d', outline(0.9)) +
  rect(-w / 2 + 3, -h / 2 + 4, w - 6, 2.6, '#dcecf4') +
  times(Math.max(2, Math.floor(w / 9)), (index) => circle(-w / 2 + 5 + index * 9, -h / 2 + 2.4, 1.9, '#fff2c4')) +
  each([-8, 0, 9], (x, index) =>
    rect(x - 3, 0, 6, 6, ['#c97f9a', '#f0d6de', '#7d5b5c'][index] ?? '#c97f9a', { rx: 1, stroke: INK, width: 0.6 }),
  )

/** First aid on a stand. */
export const firstAid = (): string =>
  rect(-12, -8, 24, 16, '#2f7d55', { rx: 2, ...outline(1.2) }) +
  rect(-2, -5.4, 4, 10.8, '#f4f7f2') +
  rect(-5.4, -2, 10.8, 4, '#f4f7f2')

/** A row of wash-basins in a counter, their mirror on the wall to the south. */
export const basins = (w: number, h: number): string => {
  const count = Math.max(1, Math.round(w / 36))
  return (
    rect(-w / 2, -h / 2, w, h, '#8d9499', { rx: 1.5, ...outline(1.3) }) +
    rect(-w / 2 + 2, -h / 2 + 2, w - 4, h - 7, '#a9b0b4', { rx: 1 }) +
    rect(-w / 2 + 1, h / 2 - 4, w - 2, 3.4, '#dcecf4', { stroke: INK, width: 0.7 }) +
    times(count, (index) => {
      const x = -w / 2 + ((index + 0.5) * w) / count
      return (
        ellipse(x, -1.5, 11, 7, '#f4f2ec', { stroke: INK, width: 0.9 }) +
        ellipse(x, -1.2, 8, 4.6, '#d3dadd') +
        circle(x, -0.6, 1.3, '#59616d') +
        line(x, 6, x, 1.6, '#7d8693', 2)
      )
    })
  )
}

/** A cubicle: its partitions, the bowl at its south end, its door ajar to the north. */
export const cubicle = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, '#cdd2d0') +
  each([-1, 1], (side) => rect((side * w) / 2 - 2, -h / 2, 4, h, '#7f9299', outline(1))) +
  rect(-w / 2, h / 2 - 4, w, 4, '#7f9299', outline(1)) +
  rect(-9, h / 2 - 15, 18, 9, '#f4f2ec', { rx: 2, stroke: INK, width: 0.9 }) +
  ellipse(0, h / 2 - 23, 8, 10, '#f4f2ec', { stroke: INK, width: 0.9 }) +
  ellipse(0, h / 2 - 23.6, 5, 6.6, '#bcd0d6') +
  circle(w / 2 - 7, h / 2 - 26, 3, '#f7f4ea', { stroke: INK, width: 0.7 }) +
  put(rect(0, -1.6, w - 9, 3.2, '#93a6ad', outline(1)), -w / 2 + 3, -h / 2 + 2, 24)
