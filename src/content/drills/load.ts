import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DRILL_IDS, type DrillId } from '../../core/radio/drill/drill.ts'
import { loadGlossary } from '../glossary/load.ts'
import type { GivenFile } from '../read/source.ts'
import { compileDrill, type DrillCompilation, type KnownPhrases } from './compile.ts'
import { drillProblem } from './problems.ts'

/** Where drills live, seen from the folder of the project. */
export const DRILLS = 'scenarios/drills'

const LANGUAGE_OF_THE_SET = 'en'

/** The files of a drill by name, in the order in which a reader looks at them. */
export const drillFileNames = (id: DrillId): readonly [drill: string, texts: string, house: string] => [
  `${id}.yaml`,
  `${id}.${LANGUAGE_OF_THE_SET}.yaml`,
  'house.yaml',
]

const read = (file: string): Promise<GivenFile | null> =>
  readFile(file).then(
    (content) => ({ file, content }),
    () => null,
  )

/** Ids of the glossary, for phrase cards; a glossary with problems of its own has none, and they are told there. */
export const phrasesOfGlossary = async (): Promise<KnownPhrases> => {
  const read = await loadGlossary()
  return read.ok ? read.glossary.entries.map(({ id }) => id) : []
}

/** Reads and proves one drill. A file that is missing is a problem like any other. */
export const loadDrill = async (
  id: DrillId,
  known: KnownPhrases,
  folder: string = DRILLS,
): Promise<DrillCompilation> => {
  const names = drillFileNames(id).map((name) => join(folder, name))
  const files = await Promise.all(names.map(read))
  const missing = names.filter((_, at) => files[at] === null)
  const [drill, texts, house] = files
  if (!drill || !texts || !house) {
    const problems = missing.map((file) => drillProblem('DR001', { file, line: 1, column: 1 }, { file }))
    return { ok: false, problems }
  }
  const compiled = compileDrill({ drill, texts, house }, known)
  if (!compiled.ok || compiled.drill.id === id) return compiled
  const where = { file: drill.file, line: 1, column: 1 }
  return { ok: false, problems: [drillProblem('DR015', where, { file: drill.file, id: compiled.drill.id })] }
}

/** Every drill, in the order in which they are taught. */
export const loadDrills = async (folder: string = DRILLS): Promise<readonly DrillCompilation[]> => {
  const known = await phrasesOfGlossary()
  return Promise.all(DRILL_IDS.map((id) => loadDrill(id, known, folder)))
}
