/** What lies over what, from the floor upwards. */
export const DEPTH = {
  ground: 0,
  mark: 10,
  prop: 40,
  door: 42,
  pools: 58,
  red: 60,
  ring: 66,
  word: 68,
  shadow: 70,
  person: 80,
  me: 84,
  overhead: 90,
  rain: 94,
  frame: 100,
  way: 110,
  sign: 112,
  /** A word on what hangs over heads. */
  wordAbove: 118,
} as const
