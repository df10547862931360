import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type Compilation, compileScenario } from './compile.ts'
import { problemOf } from './problems/problem-of.ts'
import type { Problem } from './problems/problem.ts'
import type { GivenFile } from './read/source.ts'
import { placeOf } from './read/place-of.ts'
import { hintFor } from './shape/near.ts'

/** The language of the set: its texts are part of what is played. */
const SET_LANGUAGE = 'en'
const PLACES = 'places'

/** Where scenarios live when nothing else is said: beside the place where the command runs. */
export const SCENARIOS = 'scenarios'

/** A scenario by its id and by its file. */
export type ScenarioFile = { readonly id: string; readonly file: string }

const isScenarioFile = (path: string): boolean => {
  const parts = path.split(sep)
  return parts.length === 2 && /^m\d\d-/.test(parts[0] ?? '') && /^[a-z0-9-]+\.yaml$/.test(parts[1] ?? '')
}

/** Every scenario below a folder, by the order of their paths. */
export const listScenarios = async (root: string = SCENARIOS): Promise<readonly ScenarioFile[]> => {
  const found = await readdir(root, { recursive: true }).catch(() => [])
  const files = found.filter(isScenarioFile).sort()
  return files.map((file) => ({ id: basename(file, '.yaml'), file: join(root, file) }))
}

const read = async (file: string): Promise<GivenFile | null> =>
  readFile(file).then(
    (content) => ({ file, content }),
    () => null,
  )

const textFiles = async (scenarioFile: string): Promise<readonly (readonly [language: string, file: string])[]> => {
  const folder = dirname(scenarioFile)
  const stem = basename(scenarioFile, '.yaml')
  const names = await readdir(folder).catch(() => [])
  return names.sort().flatMap((name) => {
    const language = name.startsWith(`${stem}.`) && name.endsWith('.yaml') ? name.slice(stem.length + 1, -5) : ''
    return /^[a-z]{2}(-[A-Z]{2})?$/.test(language) ? [[language, join(folder, name)] as const] : []
  })
}

const missing = (file: string, name: string, why: string, known: readonly string[]): Problem =>
  problemOf('SC005', { file, line: 1, column: 1 }, { name, why, known: known.length === 0 ? '' : hintFor(name, known) })

const placeFile = async (scenarioFile: string, place: string, root: string): Promise<GivenFile | null> => {
  const beside = resolve(dirname(scenarioFile), '..', PLACES, `${place}.yaml`)
  const shown = join(dirname(dirname(scenarioFile)), PLACES, `${place}.yaml`)
  const own = await readFile(beside).then(
    (content) => ({ file: shown, content }),
    () => null,
  )
  return own ?? (await read(join(root, PLACES, `${place}.yaml`)))
}

/**
 * Reads and compiles the scenario in one file: its texts stand beside it, its place in the folder of places next to its
 * module, or in that of `root`. A file that is missing is a problem like any other.
 */
export const loadScenarioFile = async (file: string, root: string = SCENARIOS): Promise<Compilation> => {
  const scenario = await read(file)
  if (scenario === null) return { ok: false, problems: [missing(file, file, 'it is the scenario itself', [])] }
  const texts: Record<string, GivenFile> = {}
  for (const [language, name] of await textFiles(file)) {
    const given = await read(name)
    if (given !== null) texts[language] = given
  }
  const { [SET_LANGUAGE]: en } = texts
  const problems: Problem[] = []
  if (en === undefined) {
    const name = `${file.replace(/\.yaml$/, '')}.${SET_LANGUAGE}.yaml`
    problems.push(missing(file, name, 'radio talk is in the language of the set', []))
  }
  const placeName = placeOf(scenario)
  const place = placeName === null ? null : await placeFile(file, placeName.name, root)
  if (placeName !== null && place === null) {
    const places = await readdir(join(root, PLACES)).catch(() => [])
    const known = places.flatMap((name) => (name.endsWith('.yaml') ? [basename(name, '.yaml')] : []))
    problems.push({ ...missing(file, `${PLACES}/${placeName.name}.yaml`, 'it is the place', known), ...placeName.where })
  }
  if (en === undefined || place === null) {
    const alone = compileScenario({ scenario, place: scenario, texts: { en: scenario } })
    const own = alone.problems.filter((problem) => placeName === null && problem.file === file)
    return { ok: false, problems: problems.length > 0 ? problems : own }
  }
  return compileScenario({ scenario, place, texts: { ...texts, en } })
}
