import drills from 'virtual:drills'
import { learnFromPlay } from '../core/course/from-play.ts'
import { gapsOf, nextPractice } from '../core/course/next.ts'
import type { Assessment } from '../core/rubric/assessment.ts'
import type { Fact } from '../core/vocabulary/fact.ts'
import { RULE_IDS } from '../core/vocabulary/radio.ts'
import type { Ahead } from '../pages/debrief/NextBox.tsx'
import { SCENARIO_LIST } from './scenarios.ts'

/** Where a debrief leads: the gap, what to practise, and what an own run put on the cards. */
export const aheadOf = (facts: readonly Fact[], assessment: Assessment, module: string, own: boolean): Ahead => {
  const gaps = gapsOf(assessment, module)
  const practice = nextPractice(facts, gaps, { drills, scenes: SCENARIO_LIST })
  const learned = own ? learnFromPlay(facts, drills) : new Map()
  return {
    gap: gaps[0] ?? null,
    practice,
    sceneTitle:
      practice?.kind === 'scene' ? (SCENARIO_LIST.find(({ id }) => id === practice.scene)?.title ?? null) : null,
    carded: RULE_IDS.filter((rule) => learned.has(`rule:${rule}`)),
  }
}
