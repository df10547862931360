import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { DRILL_IDS, type DrillId } from '../../core/radio/drill/drill.ts'
import type { Glossary } from '../../core/vocabulary/glossary.ts'
import { loadGlossary } from '../glossary/load.ts'
import type { GivenFile } from '../read/source.ts'
import { compileDrill, type DrillCompilation, translateDrill } from './compile.ts'
import { type DrillProblem, drillProblem } from './problems.ts'
import type { DrillFiles } from './read.ts'

/** Where drills live, seen from the folder of the project. */
export const DRILLS = 'scenarios/drills'

/** The files of a drill by name, in the order in which a reader looks at them. */
export const drillFileNames = (id: DrillId): readonly [drill: string, texts: string, house: string] => [
  `${id}.yaml`,
  `${id}.${SET_LANGUAGE}.yaml`,
  'house.yaml',
]

const read = (file: string): Promise<GivenFile | null> =>
  readFile(file).then(
    (content) => ({ file, content }),
    () => null,
  )

const NO_GLOSSARY: Glossary = { entries: [], roles: {}, slots: {}, sources: [] }

/** The glossary, for phrases; one with problems of its own has none, and they are told there. */
export const glossaryForDrills = async (language: string = SET_LANGUAGE): Promise<Glossary> => {
  const read = await loadGlossary(undefined, language)
  return read.ok ? read.glossary : NO_GLOSSARY
}

type FilesRead =
  | { readonly ok: true; readonly files: DrillFiles }
  | { readonly ok: false; readonly problems: readonly DrillProblem[] }

/** The files of one drill. A file that is missing is a problem like any other. */
export const drillFiles = async (id: DrillId, folder: string = DRILLS): Promise<FilesRead> => {
  const names = drillFileNames(id).map((name) => join(folder, name))
  const [drill, texts, house] = await Promise.all(names.map(read))
  if (drill && texts && house) return { ok: true, files: { drill, texts, house } }
  const missing = names.filter((_, at) => [drill, texts, house][at] === null)
  return { ok: false, problems: missing.map((file) => drillProblem('DR001', { file, line: 1, column: 1 }, { file })) }
}

/** Reads one drill and puts it together. */
export const loadDrill = async (
  id: DrillId,
  glossary: Glossary,
  folder: string = DRILLS,
): Promise<DrillCompilation> => {
  const given = await drillFiles(id, folder)
  if (!given.ok) return given
  const compiled = compileDrill(given.files, glossary)
  if (!compiled.ok || compiled.drill.id === id) return compiled
  const { file } = given.files.drill
  return { ok: false, problems: [drillProblem('DR015', { file, line: 1, column: 1 }, { file, id: compiled.drill.id })] }
}

/** One drill as another language has it, or null where that has no words for it. */
export const loadTranslatedDrill = async (
  id: DrillId,
  language: string,
  folder: string = DRILLS,
): Promise<DrillCompilation | null> => {
  const [words, house] = await Promise.all([
    read(join(folder, `${id}.${language}.yaml`)),
    read(join(folder, `house.${language}.yaml`)),
  ])
  if (words === null) return null
  const given = await drillFiles(id, folder)
  return given.ok ? translateDrill(given.files, { words, house }, await glossaryForDrills(language)) : given
}

/** Every drill, in the order in which they are taught. */
export const loadDrills = async (folder: string = DRILLS): Promise<readonly DrillCompilation[]> => {
  const glossary = await glossaryForDrills()
  return Promise.all(DRILL_IDS.map((id) => loadDrill(id, glossary, folder)))
}
