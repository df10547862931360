import type { Encounter } from '../encounters/encounter.ts'
import type { Body } from '../floor/bodies.ts'
import { rightOf } from '../floor/flow.ts'
import { wayToSpot } from '../floor/paths.ts'
import { aBody } from './people.ts'
import { planOf } from './plans.ts'
import { type Draft, emit, openDoors, setBody } from './run-state.ts'

/** One gets out beside the car, on the side of the kerb, millimetres from its middle. */
const BESIDE = 1300

/** Somebody gets out where the car stands, and goes on foot from there. */
export const dropOff = (draft: Draft, { drops }: Encounter, car: Body): void => {
  if (drops === undefined) return
  const out: Body = { ...aBody(draft, drops.who, drops.to), ...rightOf(car, BESIDE), spot: null }
  const way = wayToSpot(planOf(draft, car), out, drops.to, openDoors(draft)) ?? []
  const goes = way.length === 0 ? {} : ({ doing: 'walks', then: { kind: 'leave' } } as const)
  setBody(draft, { ...out, way, opens: true, ...goes })
  emit(draft, { type: 'person.came', person: drops.who })
}
