import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { RollState } from '../../core/vocabulary/radio.ts'
import { postsKnown } from './called-in.ts'

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
  /** Posts that are known to be locked, of how many. */
  readonly locked: number
  readonly posts: number
}

type Shown = Parameters<typeof postsKnown>[1] & Pick<RunView, 'tick'>

/**
 * What the roll block of the slate shows. A rehearsal is never red: no camera rolls. The set stands by until every post has
 * called in where the house polls them: green is only what is confirmed.
 */
export const rollBlock = (
  houseStyle: Pick<Scenario['houseStyle'], 'lockupPoll' | 'releaseRule'>,
  view: Shown,
): RollBlock => {
  const { state, rehearsal, since } = view.roll
  const locked = postsKnown(houseStyle, view).size
  const posts = view.posts.length
  const polled = state === 'locked' && houseStyle.lockupPoll && locked < posts
  const face = polled ? 'standby' : state === 'rolling' && rehearsal ? 'rehearsal' : FACES[state]
  return {
    face,
    lit: state === 'cut' && view.tick - since < LIT,
    ms: state === 'rolling' ? Math.floor(((view.tick - since) * 50) / 1000) * 1000 : null,
    locked,
    posts,
  }
}
