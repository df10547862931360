import { loadGlossary } from '../../content/glossary/load.ts'
import { listScenarios, loadScenario } from '../../content/load.ts'
import { printProblem } from '../../content/problems/problem.ts'
import type { VoiceCast } from './cast.ts'
import { drillLines } from './drill-lines.ts'
import { replyLines, scenarioLines, type SpokenLine } from './lines.ts'

/** What the front page fetches. */
const FIRST_CALL = 'first-call'
/** What the glossary fetches. */
const GLOSSARY = 'glossary'

/** Every entry of the glossary as the first who says it does. Throws where the glossary does not hold together. */
async function glossaryLines(folder: string): Promise<readonly SpokenLine[]> {
  const result = await loadGlossary(folder)
  if (!result.ok) throw new Error(result.problems.map(printProblem).join('\n\n'))
  return result.glossary.entries.map(({ id, voice, line }) => ({
    voice,
    text: line,
    set: GLOSSARY,
    from: `glossary ${id}`,
  }))
}

/** What the people of every scenario may say by rule. Throws where a scenario does not compile. */
async function allReplies(folder: string): Promise<readonly SpokenLine[]> {
  const lines: SpokenLine[] = []
  for (const { id } of await listScenarios(folder)) {
    const result = await loadScenario(id, folder)
    if (!result.ok) throw new Error(result.problems.map(printProblem).join('\n\n'))
    for (const { scenario } of result.variants) lines.push(...replyLines(scenario))
  }
  return lines
}

/** Everything that can be spoken in the product, in no particular order; a wording may come up in several sets. */
export async function allLines(cast: VoiceCast, scenarios = 'scenarios'): Promise<readonly SpokenLine[]> {
  const first = cast.firstCall.map((line) => ({ ...line, set: FIRST_CALL, from: 'the front page' }))
  return [
    ...(await scenarioLines(scenarios)),
    ...(await allReplies(scenarios)),
    ...first,
    ...(await glossaryLines(`${scenarios}/glossary`)),
    ...(await drillLines(`${scenarios}/drills`)),
  ]
}
