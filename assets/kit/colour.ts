type Channels = readonly [red: number, green: number, blue: number]

function channelsOf(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const pair = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0')

/** The colour a part of the way from one to the other, 0 to 1. Colours are `#rrggbb`. */
export function mix(from: string, to: string, part: number): string {
  const [r1, g1, b1] = channelsOf(from)
  const [r2, g2, b2] = channelsOf(to)
  return `#${pair(r1 + (r2 - r1) * part)}${pair(g1 + (g2 - g1) * part)}${pair(b1 + (b2 - b1) * part)}`
}

/** Nearer to the ink of the night. */
export const dark = (colour: string, part: number): string => mix(colour, '#0b0d12', part)

export const light = (colour: string, part: number): string => mix(colour, '#ffffff', part)
