export type Random = () => number

/** Numbers from 0 to 1 in an order that the seed alone decides (mulberry32). */
export function random(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One element of a list that is not empty. */
export function pick<T>(from: readonly [T, ...T[]], next: Random): T {
  return from[Math.floor(next() * from.length)] ?? from[0]
}
