import { CORE_VERSION, type RunRecord } from '../record/record.ts'
import type { RecordError } from '../record/record-error.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { StampedInput } from '../vocabulary/input.ts'
import { type Recording, recordOf, recordStep, startRecording } from './recording.ts'
import { begin, type Run, step } from './run.ts'

/** A run that was played again and is the one recorded, ready to go on; or why it is not. */
export type Verified =
  | { readonly verified: true; readonly run: Run; readonly facts: readonly Fact[]; readonly recording: Recording }
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
  const begun = begin(scenario, record.header.seed)
  let { run } = begun
  let recording = startRecording(record.header, begun)
  const facts: Fact[] = [...begun.facts]
  let at = 0
  while (run.tick < record.end.tick && run.ended === null) {
    const now: StampedInput[] = []
    for (let next = record.inputs[at]; next?.tick === run.tick; next = record.inputs[at]) {
      now.push(next)
      at += 1
    }
    const stepped = step(run, now)
    recording = recordStep(recording, now, stepped)
    run = stepped.run
    for (const fact of stepped.facts) facts.push(fact)
    const last = recording.digests.at(-1)
    if (last?.tick === run.tick && last.digest !== record.digests[recording.digests.length - 1]?.digest) {
      return drifted(run.tick)
    }
  }
  const { end } = recordOf(recording, run)
  if (end.tick !== record.end.tick || end.digest !== record.end.digest || end.ended !== record.end.ended) {
    return drifted(run.tick)
  }
  return { verified: true, run, facts, recording }
}
