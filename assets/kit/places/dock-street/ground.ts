import { ground } from '../../grounds.ts'
import { manhole } from '../../props/street.ts'
import { each, line, put, rect, shape, stroke, times } from '../../svg.ts'

const PAVEMENT_WEST = 'M400,566L654,566Q690,566 690,604L690,820L640,820L640,652L400,652Z'
const PAVEMENT_EAST = 'M1100,566L898,566Q862,566 862,604L862,820L926,820L926,652L1100,652Z'
const KERBS = [
  'M400,298L1100,298',
  'M400,567L654,567Q690,567 690,604L690,820',
  'M1100,567L898,567Q862,567 862,604L862,820',
] as const

const kerb = (d: string): string =>
  stroke(d, '#23272e', 8, { transform: 'translate(0 2)', opacity: 0.5 }) +
  stroke(d, '#9b9a94', 5) +
  stroke(d, '#b6b4ac', 1.4, { transform: 'translate(0 -1.4)' })

const paint = (): string =>
  each([408, 472, 536, 600, 664, 728, 792, 984, 1048], (x) =>
    rect(x, 429, 34, 5, '#b9b49f', { opacity: 0.62, rx: 0.6 }),
  ) +
  times(9, (index) => rect(868, 312 + index * 27, 54, 14, '#c9c6bc', { opacity: 0.6, rx: 1 })) +
  times(3, (index) => rect(773, 650 + index * 56, 5, 30, '#b9b49f', { opacity: 0.5 })) +
  rect(697, 604, 74, 7, '#c9c6bc', { opacity: 0.5 })

const drain = (x: number): string =>
  rect(x, 301, 26, 8, '#1c2026', { rx: 1 }) +
  each([4, 9, 14, 19], (d) => line(x + d, 302.5, x + d, 307.5, '#4d545e', 1.4))

const patches = (): string =>
  shape('M430,330L520,326L524,372L434,378Z', '#454a52', { opacity: 0.7 }) +
  shape('M940,500L1060,496L1060,540L938,544Z', '#464b53', { opacity: 0.6 }) +
  put(manhole(), 702, 486, 10, 0.9) +
  each([560, 980], drain)

/** Dock Street east to west, Weir Lane to the south, their pavements and paint, wetted down. */
export const paintStreet = (): string =>
  rect(400, 60, 700, 150, ground('tar')) +
  rect(400, 298, 700, 270, ground('asphalt')) +
  rect(636, 560, 300, 260, ground('asphalt')) +
  shape(PAVEMENT_WEST, ground('slab')) +
  shape(PAVEMENT_EAST, ground('slab')) +
  rect(400, 206, 700, 92, ground('slab')) +
  each(KERBS, kerb) +
  paint() +
  patches() +
  shape(
    'M330,318C420,306 700,304 1100,306L1100,560C1000,564 900,560 860,562L700,560C560,566 420,540 360,470Z',
    '#20242c',
    { opacity: 0.42 },
  )
