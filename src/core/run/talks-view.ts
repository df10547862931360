import { TICK_MS, ticksToMs } from '../time/ticks.ts'
import { isInReach, presentNow, wouldHear } from './encounters.ts'
import { talksNow } from './open-talks.ts'
import type { Run } from './run-state.ts'
import type { TalkView } from './run-view.ts'

/** Farther than this nobody who is met is offered words, millimetres: a voice carries less (set and crew 2.4). */
const OFFERED_WITHIN = 15_000

/** Who is met can be talked to in own words as well; nobody asks help on its way. */
const metTalks = (run: Run): readonly TalkView[] =>
  presentNow(run)
    .filter((present) => isInReach(present) && present.met.stage !== 'round' && present.far <= OFFERED_WITHIN)
    .map((present) => {
      const { met, encounter } = present
      const isAsked = met.figure > 0
      const of = isAsked ? ticksToMs(met.figure) : 1
      return {
        id: met.id,
        person: encounter.who,
        near: wouldHear(run, present, 'voice'),
        ms: isAsked ? ticksToMs(met.left) : of,
        of,
      }
    })

export const talksOf = (run: Run): readonly TalkView[] => {
  const open = openTalksOf(run)
  return [...open, ...metTalks(run).filter(({ person }) => !open.some((talk) => talk.person === person))]
}

const openTalksOf = (run: Run): readonly TalkView[] =>
  talksNow(run).map(({ talk, open, near }) => ({
    id: talk.id,
    person: talk.who,
    scripted: true,
    near,
    ms: open.patience * TICK_MS,
    of: talk.patienceMs,
  }))
