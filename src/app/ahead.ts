import drills from 'virtual:drills'
import { learnFromPlay } from '../core/course/from-play.ts'
import { gapsOf, nextPractice } from '../core/course/next.ts'
import type { Assessment } from '../core/rubric/assessment.ts'
import type { Scenario } from '../core/scene/scenario.ts'
import type { Fact } from '../core/vocabulary/fact.ts'
import { RULE_IDS } from '../core/vocabulary/radio.ts'
import type { Ahead } from '../pages/debrief/ahead.ts'
import { SCENARIO_LIST, scenarioEntries } from './scenarios.ts'

/** Where a debrief leads: the gap, what to practise, and what an own run put on the cards. */
export const aheadOf = (
  facts: readonly Fact[],
  assessment: Assessment,
  here: Pick<Scenario, 'id' | 'module'>,
  own: boolean,
  language: string,
): Ahead => {
  const gaps = gapsOf(assessment, here.module)
  const practice = nextPractice(facts, gaps, { drills, scenes: SCENARIO_LIST })
  const learned = own ? learnFromPlay(facts, drills) : new Map()
  return {
    gap: gaps[0] ?? null,
    practice,
    sceneTitle:
      practice?.kind === 'scene'
        ? (scenarioEntries(language).find(({ id }) => id === practice.scene)?.title ?? null)
        : null,
    sameScene: practice?.kind === 'scene' && practice.scene === here.id,
    carded: RULE_IDS.filter((rule) => learned.has(`rule:${rule}`)),
  }
}
