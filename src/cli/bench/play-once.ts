import { playBot } from '../../core/bots/bots.ts'
import { findScenario } from '../runs/find-scenario.ts'

/** Plays one scenario with the par bot and prints the peak of this process's memory, in kilobytes. */
const found = await findScenario(process.argv[2] ?? '')
if (found.kind !== 'found') throw new Error(`There is no scenario "${process.argv[2]}" to play`)
playBot('par', found.compiled.scenario, 1)
console.log(process.resourceUsage().maxRSS)
