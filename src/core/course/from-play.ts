import type { Fact } from '../vocabulary/fact.ts'
import { RULE_IDS, type RuleId } from '../vocabulary/radio.ts'
import { type CardId, type Outcome, OUTCOMES } from './card.ts'

/** A radio rule that was broken in a run: how often, and what that is worth for the memory of it. */
export type Slip = { readonly rule: RuleId; readonly times: number; readonly outcome: Outcome }

/** Radio rules that were broken in a run, the most often first, of two the graver. A slip that was never more than minor was partly held. */
export const slipsOf = (facts: readonly Fact[]): readonly Slip[] => {
  const slips = new Map<RuleId, Slip>()
  for (const fact of facts) {
    if (fact.type !== 'radio.graded') continue
    for (const { rule, severity } of fact.faults) {
      const times = (slips.get(rule)?.times ?? 0) + 1
      const missed = severity !== 'minor' || slips.get(rule)?.outcome === 'missed'
      slips.set(rule, { rule, times, outcome: missed ? 'missed' : 'partly' })
    }
  }
  const worth = ({ outcome }: Slip): number => OUTCOMES.indexOf(outcome)
  return [...slips.values()].sort(
    (a, b) => b.times - a.times || worth(a) - worth(b) || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule),
  )
}

/** A drill, and how many of its items train each rule. */
export interface TrainsRules {
  readonly id: string
  readonly rules: Readonly<Partial<Record<RuleId, number>>>
}

/** The drill for a rule: the one with most items for it, of two the earlier in the order of teaching; null where none has any. */
export const drillFor = <Drill extends TrainsRules>(drills: readonly Drill[], rule: RuleId): Drill | null => {
  const items = (drill: Drill | null): number => drill?.rules[rule] ?? 0
  return drills.reduce<Drill | null>((best, drill) => (items(drill) > items(best) ? drill : best), null)
}

/** What a run teaches the memory: rules that slipped and that some drill can ask for. */
export const learnFromPlay = (facts: readonly Fact[], drills: readonly TrainsRules[]): ReadonlyMap<CardId, Outcome> =>
  new Map(
    slipsOf(facts).flatMap(({ rule, outcome }) =>
      drillFor(drills, rule) === null ? [] : [[`rule:${rule}`, outcome] as const],
    ),
  )
