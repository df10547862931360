import type { Assessment } from '../rubric/assessment.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { RuleId } from '../vocabulary/radio.ts'
import type { Criterion } from '../vocabulary/words.ts'
import { drillFor, slipsOf, type TrainsRules } from './from-play.ts'

/** A criterion where points were lost, and the module that teaches it. */
export type Gap = { readonly criterion: Criterion; readonly lost: number; readonly module: string }

/** What to practise next: a drill for a rule or for a criterion, or a scene. */
export type Practice =
  | { readonly kind: 'rule'; readonly drill: string; readonly rule: RuleId; readonly times: number }
  | { readonly kind: 'drill'; readonly drill: string; readonly criterion: Criterion }
  | { readonly kind: 'scene'; readonly scene: string; readonly criterion: Criterion }

/** What there is to be practised with. */
export type Offer = {
  readonly drills: readonly TrainsRules[]
  readonly scenes: readonly { readonly id: string; readonly module: string }[]
}

/** Modules that teach a criterion, in the order that settles a tie; the second is for outdoors, and for money (rubric 6). */
const TEACHES: readonly (readonly [Criterion, string, string?])[] = [
  ['R1', 'm02'],
  ['R6', 'm11'],
  ['R5', 'm06'],
  ['R2', 'm04', 'm05'],
  ['R3', 'm03'],
  ['R4', 'm03'],
  ['R7', 'm01'],
  ['R8', 'm12'],
  ['R9', 'm12'],
  ['R11', 'm11'],
  ['R10', 'm08', 'm09'],
  ['R12', 'm10'],
]

/** The drill of a criterion that has one of its own (rubric 6). */
const DRILL_OF: Readonly<Partial<Record<Criterion, string>>> = { R4: 'read-back' }

/** Less than this is what sums of shares leave over. */
const NOTHING = 0.0001

/** Criteria where points were lost, most first, in a scene of this module. */
export const gapsOf = ({ criteria }: Assessment, module: string): readonly Gap[] =>
  TEACHES.flatMap(([criterion, usual, other]): Gap[] => {
    const mark = criteria.find((one) => one.criterion === criterion)
    const lost = mark === undefined ? 0 : mark.weight - mark.points
    if (lost <= NOTHING) return []
    return [{ criterion, lost, module: other !== undefined && module.startsWith(other) ? other : usual }]
  }).sort((a, b) => b.lost - a.lost)

const forRule = (facts: readonly Fact[], { drills }: Offer, least: number): Practice | null => {
  for (const { rule, times } of slipsOf(facts)) {
    const drill = drillFor(drills, rule)
    if (times >= least && drill !== null) return { kind: 'rule', drill: drill.id, rule, times }
  }
  return null
}

const forGap = ({ criterion, module }: Gap, facts: readonly Fact[], offer: Offer): Practice | null => {
  const own = DRILL_OF[criterion]
  if (own !== undefined && offer.drills.some(({ id }) => id === own)) return { kind: 'drill', drill: own, criterion }
  if (criterion === 'R3') {
    const first = offer.drills[0]
    return forRule(facts, offer, 1) ?? (first === undefined ? null : { kind: 'drill', drill: first.id, criterion })
  }
  const scene = offer.scenes.find((one) => one.module.startsWith(module))
  return scene === undefined ? null : { kind: 'scene', scene: scene.id, criterion }
}

/**
 * What to practise next (rubric 6): a radio rule that failed twice comes first, by its drill; then the criterion where
 * most points were lost and that there is something to practise with. Null where nothing was lost.
 */
export const nextPractice = (facts: readonly Fact[], gaps: readonly Gap[], offer: Offer): Practice | null => {
  const twice = forRule(facts, offer, 2)
  if (twice !== null) return twice
  for (const gap of gaps) {
    const practice = forGap(gap, facts, offer)
    if (practice !== null) return practice
  }
  return null
}
