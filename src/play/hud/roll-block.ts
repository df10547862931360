import type { RunView } from '../../core/run/run-view.ts'
import type { RollState } from '../../core/vocabulary/radio.ts'

/** The five faces of the roll block: shape, word and colour go together. */
export type RollFace = 'reset' | 'standby' | 'locked' | 'rehearsal' | 'rolling' | 'cut'

/** How long the cut stays lit, in ticks of 50 ms: two seconds. */
const LIT = 40

const FACES: Readonly<Record<RollState, RollFace>> = {
  idle: 'reset',
  warning: 'standby',
  locked: 'locked',
  rolling: 'rolling',
  cut: 'cut',
}

export type RollBlock = {
  readonly face: RollFace
  /** Freshly cut: the block is lit for two seconds. */
  readonly lit: boolean
  /** Milliseconds that this take or rehearsal has run, in full seconds; null when nothing runs. */
  readonly ms: number | null
  /** Posts that are locked, of how many. */
  readonly locked: number
  readonly posts: number
}

/** What the roll block of the slate shows. A rehearsal is never red: no camera rolls. */
export const rollBlock = (view: Pick<RunView, 'roll' | 'tick' | 'posts'>): RollBlock => {
  const { state, rehearsal, since } = view.roll
  const face = state === 'rolling' && rehearsal ? 'rehearsal' : FACES[state]
  return {
    face,
    lit: state === 'cut' && view.tick - since < LIT,
    ms: state === 'rolling' ? Math.floor(((view.tick - since) * 50) / 1000) * 1000 : null,
    locked: view.posts.filter((post) => post.state === 'locked').length,
    posts: view.posts.length,
  }
}
