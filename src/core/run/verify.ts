import { CORE_VERSION, type Digest, type RunRecord } from '../record/record.ts'
import type { RecordError } from '../record/record-error.ts'
import type { Scenario } from '../scene/scenario.ts'
import { type Recorded, recordInputs, recordOf } from './recording.ts'

/** A run that was played again and is the one recorded, ready to go on; or why it is not. */
export type Verified =
  | ({ readonly verified: true } & Recorded)
  | { readonly verified: false; readonly error: RecordError }

const refused = (error: RecordError): Verified => ({ verified: false, error })

/** Whether this record can be played here at all. */
const refusalOf = ({ header }: RunRecord, scenario: Scenario | null): RecordError | null => {
  if (header.core !== CORE_VERSION) {
    return {
      code: 'wrongVersion',
      message: `The run was played under version ${header.core} of the rules; this is ${CORE_VERSION}.`,
    }
  }
  if (scenario === null || scenario.id !== header.scenario.id) {
    return { code: 'unknownScenario', message: `There is no scenario "${header.scenario.id}" here.` }
  }
  if (scenario.variant !== header.scenario.variant) {
    const variant = header.scenario.variant ?? 'a form without variants'
    return { code: 'unknownScenario', message: `Scenario "${scenario.id}" cannot be played as ${variant} here.` }
  }
  if (scenario.hash !== header.scenario.hash) {
    return { code: 'scenarioChanged', message: `Scenario "${scenario.id}" has changed since this run was played.` }
  }
  if (scenario.houseStyle.region !== header.region) {
    return { code: 'badValue', message: `Scenario "${scenario.id}" is not of this region.`, path: 'header.region' }
  }
  return null
}

const drifted = (tick: number): Verified =>
  refused({
    code: 'drifted',
    message: `Played again, the run comes to another state by tick ${tick}: its inputs are not the ones it was played with.`,
    tick,
  })

/**
 * Plays a record again and compares every digest on the way. `scenario` is the one of the record's id, or null where
 * there is none. A drift is named by the first digest that differs.
 */
export const verifyRecord = (record: RunRecord, scenario: Scenario | null): Verified => {
  const refusal = refusalOf(record, scenario)
  if (refusal !== null || scenario === null) {
    return refused(refusal ?? { code: 'unknownScenario', message: 'There is no such scenario here.' })
  }
  const { header, inputs, digests, end } = record
  const same = (found: readonly Digest[]): boolean => found.at(-1)?.digest === digests[found.length - 1]?.digest
  const played = recordInputs(scenario, header, inputs, end.tick, same)
  const found = recordOf(played.recording, played.run)
  const first = found.digests.find(({ digest }, index) => digest !== digests[index]?.digest)
  if (first !== undefined) return drifted(first.tick)
  const ends = found.end.tick === end.tick && found.end.digest === end.digest && found.end.ended === end.ended
  return ends ? { verified: true, ...played } : drifted(found.end.tick)
}
