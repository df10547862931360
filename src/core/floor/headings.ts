/** Sines of 0 to 90 degrees in ten-thousandths: engines differ in the sine itself. */
const SINES = [
  0, 175, 349, 523, 698, 872, 1045, 1219, 1392, 1564, 1736, 1908, 2079, 2250, 2419, 2588, 2756, 2924, 3090, 3256, 3420,
  3584, 3746, 3907, 4067, 4226, 4384, 4540, 4695, 4848, 5000, 5150, 5299, 5446, 5592, 5736, 5878, 6018, 6157, 6293,
  6428, 6561, 6691, 6820, 6947, 7071, 7193, 7314, 7431, 7547, 7660, 7771, 7880, 7986, 8090, 8192, 8290, 8387, 8480,
  8572, 8660, 8746, 8829, 8910, 8988, 9063, 9135, 9205, 9272, 9336, 9397, 9455, 9511, 9563, 9613, 9659, 9703, 9744,
  9781, 9816, 9848, 9877, 9903, 9925, 9945, 9962, 9976, 9986, 9994, 9998, 10_000,
] as const

const QUARTER = 90
const FULL = 360
/** Length of the vectors of `unitOf`. */
export const UNIT = 10_000

const sine = (degrees: number): number => {
  const turned = ((degrees % FULL) + FULL) % FULL
  const half = turned % (2 * QUARTER)
  const quarter = half > QUARTER ? 2 * QUARTER - half : half
  const value = SINES[quarter] ?? 0
  return turned >= 2 * QUARTER ? -value : value
}

/** Whole degrees clockwise from east, as a vector of length UNIT, rounded. */
export const unitOf = (degrees: number): { readonly dx: number; readonly dy: number } => ({
  dx: sine(degrees + QUARTER),
  dy: sine(degrees),
})
