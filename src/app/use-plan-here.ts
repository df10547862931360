import { useEffect, useState } from 'react'
import type { Plan } from '../core/floor/plan.ts'
import { planAt } from '../core/run/plans.ts'
import type { Scenario } from '../core/scene/scenario.ts'
import type { LiveRun } from '../play/live/live-run.ts'

/** The plan of the place where the trainee is; another one when they have come to another place. */
export const usePlanHere = (run: LiveRun, scenario: Scenario): Plan => {
  const [place, setPlace] = useState(() => run.view().place)
  useEffect(() => run.listen((view) => setPlace(view.place)), [run])
  return planAt(scenario, place)
}
