/** One cycle is two steps: 2 steps a second at 1.4 m/s make 1.4 m, 61.6 world pixels. */
export const CYCLE_PX = 1.4 * 44

/** Below this pace (world pixels a second, 0.1 m/s) the feet stand still. */
export const STILL_PX_PER_S = 4.4

/**
 * How far the feet are apart after that many world pixels walked: -1 is the left foot in front, 1 the right, 0 both under
 * the body.
 */
export const gaitOf = (walkedPx: number): number => Math.sin((walkedPx / CYCLE_PX) * 2 * Math.PI)

/** The frame of `frames` in a full cycle for that many world pixels walked; frame 0 begins with both feet under the body. */
export const gaitFrame = (walkedPx: number, frames: number): number => {
  const turns = walkedPx / CYCLE_PX
  const part = turns - Math.floor(turns)
  return Math.floor(part * frames) % frames
}
