import { digestOf } from '../record/digest.ts'
import { CORE_VERSION, type Digest, DIGEST_EVERY, type RecordHeader, type RunRecord } from '../record/record.ts'
import { memoryOf, valueOf } from '../scene/scene.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { StampedInput } from '../vocabulary/input.ts'
import { begin, type Run, step, type Stepped } from './run.ts'

/** A record in the making: what was played so far, and what the next digest will cover. */
export type Recording = {
  readonly header: RecordHeader
  readonly inputs: readonly StampedInput[]
  readonly digests: readonly Digest[]
  /** Inputs and facts since the last digest. */
  readonly since: { readonly inputs: readonly StampedInput[]; readonly facts: readonly Fact[] }
}

/** Who plays, and how the page is set; none of it changes an outcome. */
export type Player = Pick<RecordHeader, 'name' | 'bot' | 'language' | 'pace'>

export const headerOf = (scenario: Scenario, seed: number, player: Player): RecordHeader => ({
  core: CORE_VERSION,
  scenario: {
    id: scenario.id,
    hash: scenario.hash,
    ...(scenario.variant === undefined ? {} : { variant: scenario.variant }),
  },
  seed,
  pace: player.pace,
  language: player.language,
  region: scenario.houseStyle.region,
  name: player.name,
  bot: player.bot,
})

/** The run as plain data: its machine is named by where it stands, and its scenario stands in the header. */
const plainRun = ({ scenario: _, scene, ...rest }: Run): unknown => ({
  ...rest,
  scene: { value: valueOf(scene), memory: memoryOf(scene) },
})

/** The digest of a run on its own, without how it came there. */
export const digestOfRun = (run: Run): string => digestOf(plainRun(run))

/** Each digest covers the one before it, everything that came in and out since, and the state: nothing can be swapped. */
const digestNow = ({ digests, since }: Recording, run: Run): string =>
  digestOf({ before: digests.at(-1)?.digest ?? null, ...since, run: plainRun(run) })

const NOTHING: Recording['since'] = { inputs: [], facts: [] }

/** The recording of a run that has just begun. */
export const startRecording = (header: RecordHeader, begun: Stepped): Recording => ({
  header,
  inputs: [],
  digests: [],
  since: { inputs: [], facts: begun.facts },
})

/** The recording one tick on: what went in, and what that step made of it. */
export const recordStep = (recording: Recording, inputs: readonly StampedInput[], stepped: Stepped): Recording => {
  const { run, facts } = stepped
  const heard: Recording =
    inputs.length === 0 && facts.length === 0
      ? recording
      : {
          ...recording,
          inputs: inputs.length === 0 ? recording.inputs : [...recording.inputs, ...inputs],
          since: {
            inputs: [...recording.since.inputs, ...inputs],
            facts: [...recording.since.facts, ...facts],
          },
        }
  if (run.tick % DIGEST_EVERY !== 0) return heard
  return { ...heard, digests: [...heard.digests, { tick: run.tick, digest: digestNow(heard, run) }], since: NOTHING }
}

/** The record as it stands; of a run that goes on it has no ending yet. */
export const recordOf = (recording: Recording, run: Run): RunRecord => ({
  header: recording.header,
  inputs: recording.inputs,
  digests: recording.digests,
  end: { tick: run.tick, digest: digestNow(recording, run), ended: run.ended },
})

/** A run that was played from its inputs, and its recording. */
export type Recorded = { readonly run: Run; readonly facts: readonly Fact[]; readonly recording: Recording }

/**
 * Plays inputs, each at its tick, until the run ends or `ticks` are done. `holds` is asked at every digest; where it
 * does not hold the playing stops.
 */
export const recordInputs = (
  scenario: Scenario,
  header: RecordHeader,
  inputs: readonly StampedInput[],
  ticks: number,
  holds: (digests: readonly Digest[]) => boolean = () => true,
): Recorded => {
  const begun = begin(scenario, header.seed)
  let { run } = begun
  let recording = startRecording(header, begun)
  const facts: Fact[] = [...begun.facts]
  let at = 0
  while (run.tick < ticks && run.ended === null) {
    const now: StampedInput[] = []
    for (let next = inputs[at]; next?.tick === run.tick; next = inputs[at]) {
      now.push(next)
      at += 1
    }
    const stepped = step(run, now)
    const { digests } = recording
    recording = recordStep(recording, now, stepped)
    run = stepped.run
    for (const fact of stepped.facts) facts.push(fact)
    if (recording.digests !== digests && !holds(recording.digests)) break
  }
  return { run, facts, recording }
}
