import type { Plan } from '../../core/floor/plan.ts'
import { planAt } from '../../core/run/plans.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'

/** The plan of the place where the trainee is now. */
export const usePlan = (): Plan => {
  const { scenario } = usePlay()
  const place = usePlaySlice((view) => view.place)
  return planAt(scenario, place)
}
