import type { HeardFrom } from '../../core/run/heard.ts'

/** Sides as the picture shows them: up is north. */
export const SIDES = ['left', 'right', 'up', 'down'] as const
export type Side = (typeof SIDES)[number]

/** Where a sound comes from, as an ear and a caption need it. */
export type Whereabouts = {
  /** Metres from the trainee; 0 for what is worn or comes from the screen. */
  readonly metres: number
  /** -1 is left in the picture, 1 is right. */
  readonly pan: number
  /** What stands between makes it sound as from so many times as far. */
  readonly times: number
  /** Null where it is as good as here. */
  readonly side: Side | null
  readonly behind: 'door' | 'wall' | null
}

export const HERE: Whereabouts = { metres: 0, pan: 0, times: 1, side: null, behind: null }

/** Nearer than this a sound is here, metres. */
const HERE_M = 1.5
/** At this distance to the side a sound stands half-way to it: what is near fills both ears, metres. */
const NEAR_M = 3
/** Nothing comes from one ear alone. */
const MOST_PAN = 0.85

/** On which side of the picture something lies, by the longer way to it. */
export const sideOf = (dx: number, dy: number): Side => {
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right'
  return dy < 0 ? 'up' : 'down'
}

/**
 * The picture never turns, so left is its left, whichever way the trainee faces: what is heard at one side is seen at
 * that side.
 */
export const whereabouts = ({ dx, dy, mm, behind, times }: HeardFrom): Whereabouts => {
  const metres = mm / 1000
  const aside = dx / 1000
  const pan = (MOST_PAN * aside) / Math.sqrt(aside * aside + (dy / 1000) ** 2 * 0.25 + NEAR_M * NEAR_M)
  return { metres, pan, times, side: metres < HERE_M ? null : sideOf(dx, dy), behind }
}
