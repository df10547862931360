import { random } from '../random.ts'
import { circle, each, ellipse, group, num, rect, times } from '../svg.ts'

type Ring = {
  readonly count: number
  readonly at: number
  readonly from: number
  readonly to: number
  readonly colours: readonly string[]
  readonly off: number
}

/** Leaves in a ring about the middle, moved towards the light in the north-west. */
const leaves = (next: () => number, { count, at, from, to, colours, off }: Ring): string =>
  times(count, (index) => {
    const turn = (index / count) * 6.283 + next() * 0.5
    const far = at * (0.86 + next() * 0.22)
    const r = from + next() * (to - from)
    return circle(
      Math.cos(turn) * far + off,
      Math.sin(turn) * far + off,
      r,
      colours[index % colours.length] ?? '#47683e',
    )
  })

export type Foliage = 'street' | 'park' | 'autumn'
const GREENS: Readonly<Record<Foliage, readonly (readonly [string, string])[]>> = {
  street: [
    ['#35503a', '#3b5741'],
    ['#46664c', '#416047'],
    ['#557a5c', '#4e7255'],
    ['#688c6d', '#618466'],
    ['#80a283', '#789a7b'],
  ],
  park: [
    ['#3f5f38', '#47683e'],
    ['#557a48', '#4e7243'],
    ['#678d54', '#5f854e'],
    ['#7fa467', '#769b5f'],
    ['#98ba7c', '#8fb274'],
  ],
  autumn: [
    ['#74512c', '#7f5a30'],
    ['#936a36', '#8a6232'],
    ['#ab7d3e', '#a2753a'],
    ['#c19549', '#b88c44'],
    ['#d3ab5d', '#caa155'],
  ],
}

/** The crown of a tree, lit from the north-west. */
export function crown(radius: number, seed: number, foliage: Foliage): string {
  const next = random(seed * 97 + 5)
  const tones = GREENS[foliage]
  const r = radius / 1.18
  const tone = (index: number): readonly string[] => tones[index] ?? ['#47683e', '#557a48']
  const rim = leaves(next, { count: 14, at: r * 0.78, from: r * 0.3, to: r * 0.4, colours: tone(0), off: 0 })
  return (
    group(rim, { stroke: foliage === 'autumn' ? '#3a2814' : '#1d2d1a', width: 2 }) +
    rim +
    circle(0, 0, r * 0.8, tone(0)[1] ?? '#47683e') +
    leaves(next, { count: 12, at: r * 0.56, from: r * 0.22, to: r * 0.32, colours: tone(1), off: -r * 0.08 }) +
    leaves(next, { count: 10, at: r * 0.34, from: r * 0.16, to: r * 0.24, colours: tone(2), off: -r * 0.16 }) +
    leaves(next, { count: 7, at: r * 0.18, from: r * 0.1, to: r * 0.17, colours: tone(3), off: -r * 0.24 }) +
    leaves(next, { count: 5, at: r * 0.1, from: r * 0.05, to: r * 0.09, colours: tone(4), off: -r * 0.3 })
  )
}

/** The square of earth that a street tree stands in. */
export const treePit = (): string =>
  rect(-19, -19, 38, 38, '#3f3a33', { rx: 1, stroke: '#2a2723', width: 1.4 }) +
  each([-12, -4, 4, 12], (x) => rect(x - 0.8, -19, 1.6, 38, '#2a2723', { opacity: 0.6 })) +
  circle(0, 0, 7, '#5a4733')

export const trunk = (): string =>
  circle(0, 0, 8, '#5a4733', { stroke: '#2a2018', width: 1.4 }) + circle(-1.6, -1.6, 3.4, '#6d573f')

/** A low bush. */
export const bush = (radius: number, seed: number): string => {
  const next = random(seed * 31 + 11)
  return (
    group(
      leaves(next, {
        count: 9,
        at: radius * 0.6,
        from: radius * 0.34,
        to: radius * 0.46,
        colours: ['#43613d', '#4b6b44'],
        off: 0,
      }),
      {
        stroke: '#1d2d1a',
        width: 1.6,
      },
    ) +
    circle(0, 0, radius * 0.6, '#4b6b44') +
    leaves(next, {
      count: 7,
      at: radius * 0.4,
      from: radius * 0.18,
      to: radius * 0.28,
      colours: ['#5d8152', '#557849'],
      off: -radius * 0.1,
    }) +
    leaves(next, {
      count: 4,
      at: radius * 0.2,
      from: radius * 0.08,
      to: radius * 0.16,
      colours: ['#7a9f66'],
      off: -radius * 0.22,
    })
  )
}

/** A clipped hedge of any length. */
export function hedge(w: number, h: number, seed: number): string {
  const next = random(seed * 53 + 3)
  const along = Math.max(3, Math.round((w * h) / 190))
  return (
    rect(-w / 2, -h / 2, w, h, '#456340', { rx: Math.min(w, h) * 0.32, stroke: '#1d2d1a', width: 1.6 }) +
    times(along, (index) => {
      const x = -w / 2 + 5 + next() * (w - 10)
      const y = -h / 2 + 4 + next() * (h - 8)
      const colour = ['#557849', '#4d6f45', '#628651'][index % 3] ?? '#557849'
      return circle(x, y, 2.4 + next() * 3, colour, { opacity: 0.9 })
    })
  )
}

/** Flowers in a bed of earth. */
export function flowerBed(w: number, h: number, seed: number): string {
  const next = random(seed * 29 + 7)
  return (
    ellipse(0, 0, w / 2, h / 2, '#5d4a35', { stroke: '#3b2f22', width: 1.6 }) +
    times(Math.round((w * h) / 90), (index) => {
      const turn = next() * 6.283
      const far = Math.sqrt(next()) * 0.88
      const x = Math.cos(turn) * far * (w / 2)
      const y = Math.sin(turn) * far * (h / 2)
      const colour = ['#5f8550', '#6d945a', '#d38aa0', '#e0c35a', '#5f8550', '#eeeadd'][index % 6] ?? '#5f8550'
      return circle(x, y, Number(num(2 + next() * 2)), colour)
    })
  )
}
