/** Somebody who makes room; world pixels. */
export type Elbows = {
  /** Where the run has them, between two of its ticks. */
  trueX: number
  trueY: number
  /** Where they are drawn, and how far that is aside of it. */
  x: number
  y: number
  asideX: number
  asideY: number
  /** Stays where they are, and others make room: the trainee. */
  readonly firm: boolean
  /** Neither makes room nor is made room for: what drives, whoever rides along. */
  readonly apart: boolean
}

/** Two bodies whose middles are nearer than this would be drawn through each other. */
const BODIES_PX = 34
/** Nobody is drawn farther than this from where they are: 40 cm, as far as one leans past somebody. */
const MOST_PX = 17
/** Milliseconds in which 63 % of the way aside is covered. */
const EASE_MS = 140

const limited = (value: number): number => Math.max(-MOST_PX, Math.min(MOST_PX, value))

/**
 * Draws people who pass close by one another a little aside, so that nobody walks through anybody. Where the run has them
 * does not change.
 */
export function makeRoom(all: readonly Elbows[], ms: number, atOnce: boolean): void {
  const share = atOnce ? 1 : 1 - Math.exp(-ms / EASE_MS)
  for (const one of all) {
    let x = 0
    let y = 0
    if (!one.firm && !one.apart) {
      for (const other of all) {
        if (other === one || other.apart) continue
        const dx = one.trueX - other.trueX
        const dy = one.trueY - other.trueY
        if (Math.abs(dx) >= BODIES_PX || Math.abs(dy) >= BODIES_PX) continue
        const far = Math.sqrt(dx * dx + dy * dy)
        if (far >= BODIES_PX || far < 1) continue
        const part = ((BODIES_PX - far) * (other.firm ? 1 : 0.5)) / far
        x += dx * part
        y += dy * part
      }
    }
    one.asideX += (limited(x) - one.asideX) * share
    one.asideY += (limited(y) - one.asideY) * share
    one.x = one.trueX + one.asideX
    one.y = one.trueY + one.asideY
  }
}
