import { type Played, playBot } from '../../../src/core/bots/bots.ts'
import { encodeRecord } from '../../../src/core/record/file.ts'
import { headerOf, recordInputs, recordOf } from '../../../src/core/run/recording.ts'
import type { StampedInput } from '../../../src/core/vocabulary/input.ts'
import { theScenario } from '../../stories/stage.ts'

const SEED = 3

/** The record of the stage door as somebody plays it half a window too late, and does what else is added. */
const recordWith = async (added: (played: Played) => readonly StampedInput[]): Promise<string> => {
  const { scenario } = await theScenario('m04-lock-ups-1', 'stage-door')
  const played = playBot('late', scenario, SEED)
  const inputs = [...played.inputs, ...added(played)]
    .toSorted((a, b) => a.tick - b.tick)
    .map((one, order) => ({ ...one, order }))
  const header = headerOf(scenario, SEED, { name: 'Ana', bot: null, language: 'en', pace: 1 })
  const { recording, run: end } = recordInputs(scenario, header, inputs, played.run.tick)
  return encodeRecord(recordOf(recording, end))
}

/** The record of somebody who does everything half a window too late. */
export const lateRecord = (): Promise<string> => recordWith(() => [])

/** How long after “rolling” somebody who cannot keep quiet talks, ticks. */
const TALKS_AFTER = [100, 180]

/** The record of somebody who is late, and talks twice while the camera rolls. */
export const talkersRecord = (): Promise<string> =>
  recordWith(({ facts, inputs }) => {
    const who = inputs[0]?.who ?? ''
    const rolls = facts.find((fact) => fact.type === 'call.made' && fact.beat === 'rolling')?.tick ?? 0
    return TALKS_AFTER.map((after) => ({
      tick: rolls + after,
      who,
      order: 0,
      input: { type: 'radio.said', channel: 1, words: 'Torres, the electrician is still waiting.', mode: 'typed' },
    }))
  })
