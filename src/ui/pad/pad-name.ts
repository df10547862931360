import type { PadPart } from './pad-parts.ts'

/** Whose words are printed on the pad. */
export type PadMake = 'xbox' | 'playstation' | 'nintendo'

const ARROWS = ['↑', '↓', '←', '→'] as const

/** What is printed on the buttons, by their numbers on the standard gamepad (Gamepad API, “Remapping”). */
const PRINTED: Readonly<Record<PadMake, readonly string[]>> = {
  xbox: ['A', 'B', 'X', 'Y', 'LB', 'RB', 'LT', 'RT', 'VIEW', 'MENU', 'LS', 'RS', ...ARROWS, 'GUIDE'],
  playstation: [
    'CROSS',
    'CIRCLE',
    'SQUARE',
    'TRIANGLE',
    'L1',
    'R1',
    'L2',
    'R2',
    'CREATE',
    'OPTIONS',
    'L3',
    'R3',
    ...ARROWS,
    'PS',
    'TOUCHPAD',
  ],
  nintendo: ['B', 'A', 'Y', 'X', 'L', 'R', 'ZL', 'ZR', '−', '+', 'LS', 'RS', ...ARROWS, 'HOME', 'CAPTURE'],
}

/** The sticks, by axis: which it is, and its two ways. */
const STICKS = [
  { name: 'LS', less: '←', more: '→' },
  { name: 'LS', less: '↑', more: '↓' },
  { name: 'RS', less: '←', more: '→' },
  { name: 'RS', less: '↑', more: '↓' },
] as const

/** The make of a pad from what the browser calls it: the words or the number of its maker. */
export const padMake = (id: string): PadMake => {
  if (/054c|dualsense|dualshock|playstation/i.test(id)) return 'playstation'
  return /057e|nintendo|joy-con/i.test(id) ? 'nintendo' : 'xbox'
}

/** The name of a button or of one way of a stick, as printed on this make. */
export const padName = (part: PadPart, make: PadMake): string => {
  const number = Number(/\d+/.exec(part)?.[0] ?? 0)
  if (part.startsWith('b')) return PRINTED[make][number] ?? `#${number}`
  const stick = STICKS[number]
  const more = part.endsWith('+')
  return stick === undefined ? `AXIS ${number}${more ? '+' : '−'}` : `${stick.name} ${more ? stick.more : stick.less}`
}
