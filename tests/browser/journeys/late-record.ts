import { playBot } from '../../../src/core/bots/bots.ts'
import { encodeRecord } from '../../../src/core/record/file.ts'
import { headerOf, recordInputs, recordOf } from '../../../src/core/run/recording.ts'
import { theScenario } from '../../stories/stage.ts'

/** The record of somebody who does everything half a window too late. */
export const lateRecord = async (): Promise<string> => {
  const { scenario } = await theScenario('m04-lock-ups-1', 'stage-door')
  const { run, inputs } = playBot('late', scenario, 3)
  const header = headerOf(scenario, 3, { name: 'Ana', bot: null, language: 'en', pace: 1 })
  const { recording, run: end } = recordInputs(scenario, header, inputs, run.tick)
  return encodeRecord(recordOf(recording, end))
}
