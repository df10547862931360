import drills from 'virtual:drills'
import { readCard } from '../core/course/card.ts'
import { learnFromPlay } from '../core/course/from-play.ts'
import { review } from '../core/course/schedule.ts'
import type { Fact } from '../core/vocabulary/fact.ts'
import { wallNow } from '../pages/drill/wall-clock.ts'
import type { Store } from '../store/store.ts'

/** Puts the radio rules that slipped in a run on the trainee's cards, so that the drills ask for them. */
export const keepSlips = (store: Store, facts: readonly Fact[]): void => {
  const now = wallNow()
  for (const [card, outcome] of learnFromPlay(facts, drills))
    void store.drills.change(card, readCard, (before) => review(before, outcome, now))
}
