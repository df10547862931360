/** A generator's whole state: four unsigned 32-bit numbers, never all zero. Plain data, kept in the run. */
export type ChanceState = readonly [number, number, number, number]

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/** One unsigned 32-bit number and the state after it: xoshiro128** 1.1 of Blackman and Vigna. */
export const nextWord = ([a, b, c, d]: ChanceState): readonly [number, ChanceState] => {
  const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
  const two = c ^ a
  const three = d ^ b
  return [word, [(a ^ three) >>> 0, (b ^ two) >>> 0, (two ^ (b << 9)) >>> 0, rotated(three, 11) >>> 0]]
}

const in64 = (value: bigint): bigint => BigInt.asUintN(64, value)

/** The output of splitmix64 for a state that was already advanced. */
const mixed = (state: bigint): bigint => {
  const first = in64((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n)
  const second = in64((first ^ (first >> 27n)) * 0x94d049bb133111ebn)
  return second ^ (second >> 31n)
}

const GOLDEN = 0x9e3779b97f4a7c15n

/** The first `count` outputs of splitmix64 from a 64-bit seed. */
export const splitmix64 = (seed: bigint, count: number): readonly bigint[] =>
  Array.from({ length: count }, (_, index) => mixed(in64(seed + GOLDEN * BigInt(index + 1))))

/** FNV-1a, 64 bits, over the UTF-16 units of a text, low byte first where a unit is above 255. */
export const fnv1a64 = (text: string): bigint => {
  let hash = 0xcbf29ce484222325n
  const eat = (byte: number): void => {
    hash = in64((hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    eat(unit & 0xff)
    if (unit > 0xff) eat(unit >>> 8)
  }
  return hash
}
