import { playBot } from '../../../src/core/bots/bots.ts'
import { encodeRecord } from '../../../src/core/record/file.ts'
import { headerOf, recordInputs, recordOf } from '../../../src/core/run/recording.ts'
import { theScenario } from '../../stories/stage.ts'

/** A run of the stage door that is passed, in somebody's name. */
export const passedBy = async (name: string, seed: number): Promise<string> => {
  const { scenario } = await theScenario('m04-lock-ups-1', 'stage-door')
  const { run, inputs } = playBot('par', scenario, seed)
  const header = headerOf(scenario, seed, { name, bot: null, language: 'en', pace: 1 })
  const { recording, run: end } = recordInputs(scenario, header, inputs, run.tick)
  return encodeRecord(recordOf(recording, end))
}
