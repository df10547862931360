import { KINDS } from '../encounters/kinds.ts'
import type { PersonId, TextId } from '../vocabulary/ids.ts'
import type { Gesture } from '../vocabulary/words.ts'
import { LEADS_WITHIN, type Present, presentNow, isUnseen } from './encounters.ts'
import type { Draft, Run } from './run-state.ts'

/** Something that can be shown or done to somebody who is met, besides what a scenario offers. */
export type Sign = {
  readonly id: string
  readonly text: TextId
  readonly to: PersonId
  readonly gesture: Gesture
  /** Null for a gesture; otherwise whether they are led or let go of. */
  readonly leads: boolean | null
}

/** So many people at most are offered signs at once, nearest first. */
const MOST = 2
/** Farther than this nobody is offered a sign, millimetres. */
const WITHIN = 40_000

const sign = (to: PersonId, name: string, gesture: Gesture): Sign => ({
  id: `sign-${name}.${to}`,
  text: `people.sign.${name}`,
  to,
  gesture,
  leads: null,
})

const leading = (to: PersonId, name: 'lead' | 'leave'): Sign => ({
  id: `sign-${name}.${to}`,
  text: `people.sign.${name}`,
  to,
  gesture: 'none',
  leads: name === 'lead',
})

const signsFor = ({ encounter, met, far }: Present): readonly Sign[] => {
  const { who, kind, round, stop, go } = encounter
  const { follows, needs } = KINDS[kind]
  // Nobody directs a car: the driver of one that stands is pointed on, and no more.
  if (needs === 'standing')
    return met.stood !== undefined && met.stage === 'comes' ? [sign(who, 'pull-up', 'point')] : []
  if (met.stage === 'led') return [leading(who, 'leave')]
  if (met.agreed) return [met.stage === 'quiet' ? sign(who, 'go', go) : sign(who, 'stop', stop)]
  const lead = follows && far <= LEADS_WITHIN ? [leading(who, 'lead')] : []
  if (met.stage === 'waits' || met.stage === 'quiet' || met.stage === 'aside') {
    const point = round === null || met.stage !== 'waits' ? [] : [sign(who, 'point', 'point')]
    // To wave them on stands last: a key pressed twice must not let anybody into a take.
    return [...point, ...lead, sign(who, 'wave', 'wave')]
  }
  if (met.stage === 'round') return []
  const point = round === null ? [] : [sign(who, 'point', 'point')]
  return [sign(who, 'palm', 'palm'), sign(who, 'finger', 'finger'), ...point, ...lead, sign(who, 'wave', 'wave')]
}

const metNow = (run: Run | Draft): readonly Present[] =>
  presentNow(run)
    .filter(({ far }) => far <= WITHIN)
    .slice(0, MOST)

/** What can be shown or done to whoever is met now, nearest first. */
export const signsNow = (run: Run | Draft): readonly Sign[] => metNow(run).flatMap(signsFor)

/** Of those who can be shown something, who does not see the trainee. */
export const unseeingNow = (run: Run | Draft): ReadonlySet<PersonId> =>
  new Set(metNow(run).flatMap((present) => (isUnseen(run, present) ? [present.encounter.who] : [])))
