import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import { checkTexts } from './texts.ts'

/** Everything that is wrong with a scenario whose files have the right shape, in the order of its lines. */
export const checkScenario = (authored: Authored): readonly Problem[] => checkTexts(authored)
