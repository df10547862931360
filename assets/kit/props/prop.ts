/** What the painter says of a thing: its measures in world pixels before it is turned, and a seed for what varies. */
export type PropOptions = { readonly w: number; readonly h: number; readonly seed: number; readonly state?: string }

/** How a thing is drawn from above about its middle: vehicles and cameras face east, everything else north. */
export type PropArt = {
  readonly draw: (options: PropOptions) => string
  /** What of it hangs above the heads of people. */
  readonly over?: (options: PropOptions) => string
  /** Its shadow is round. */
  readonly round?: boolean
  /** Half the side of a box that holds the whole drawing, where that is more than its measures say. */
  readonly reach?: number
}

/** A drawing of one size, stretched to the measures of the thing. */
export const stretched =
  (w: number, h: number, drawing: (options: PropOptions) => string) =>
  (options: PropOptions): string => {
    const x = Math.round((options.w / w) * 1000) / 1000
    const y = Math.round((options.h / h) * 1000) / 1000
    const inner = drawing(options)
    return x === 1 && y === 1 ? inner : `<g transform="scale(${x} ${y})">${inner}</g>`
  }

/** One of a few by the seed. */
export const bySeed = <const T>(from: readonly [T, ...T[]], seed: number): T =>
  from[Math.abs(seed) % from.length] ?? from[0]
