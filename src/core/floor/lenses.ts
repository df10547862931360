/**
 * How far a frame opens to either side of its heading, in thousandths of the distance, for the focal lengths that are in
 * use on Super 35 (24.9 mm wide): half the width over the focal length. The angle itself is never needed.
 */
export const LENS_SLOPES = {
  18: 692,
  21: 593,
  24: 519,
  25: 498,
  27: 461,
  32: 389,
  35: 356,
  40: 311,
  50: 249,
  65: 192,
  75: 166,
  85: 146,
  100: 125,
  135: 92,
} as const

export type Lens = keyof typeof LENS_SLOPES
