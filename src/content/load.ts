import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, normalize, sep } from 'node:path'
import { LANGUAGES, SET_LANGUAGE } from '../core/vocabulary/language.ts'
import { type Compilation, compileScenario } from './compile.ts'
import { problemOf } from './problems/problem-of.ts'
import type { Problem, Where } from './problems/problem.ts'
import type { GivenFile, Path } from './read/source.ts'
import { type PlaceFiles, readScenario } from './shape/authored.ts'
import { hintFor } from './shape/near.ts'

const PLACES = 'places'
/** What the net says by rule, for every scenario. */
const RADIO = 'radio'
const REPLIES = 'replies'
/** What people say who come upon a post, for every scenario. */
const PEOPLE = 'people'

/** Where scenarios live, seen from the folder of the project. */
export const SCENARIOS = 'scenarios'

/** A scenario by its id and by its file. */
export type ScenarioFile = { readonly id: string; readonly file: string }

/** No scenario is called so; the message says which there are. */
export class UnknownScenario extends Error {
  constructor(id: string, known: readonly string[]) {
    super(`There is no scenario "${id}". ${hintFor(id, known)}`)
    this.name = 'UnknownScenario'
  }
}

const isScenarioFile = (path: string): boolean => {
  const [folder = '', name = '', ...rest] = path.split(sep)
  return rest.length === 0 && /^m\d\d-/.test(folder) && /^[a-z0-9-]+\.yaml$/.test(name)
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Every scenario below a folder, in the order of their paths. */
export const listScenarios = async (root: string = SCENARIOS): Promise<readonly ScenarioFile[]> => {
  const found = await readdir(root, { recursive: true }).catch(() => [])
  const files = found.filter(isScenarioFile).toSorted(byCode)
  return files.map((file) => ({ id: basename(file, '.yaml'), file: join(root, file) }))
}

/** A regular file whole, or null: a folder or a device is no scenario. */
const read = async (file: string): Promise<GivenFile | null> => {
  const known = await stat(file).catch(() => null)
  if (known?.isFile() !== true) return null
  return readFile(file).then(
    (content) => ({ file, content }),
    () => null,
  )
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

/** Text files of one stem in a folder by language, of the languages that are wanted. */
const textsIn = async (
  folder: string,
  stem: string,
  languages: readonly string[],
): Promise<Readonly<Record<string, GivenFile>>> => {
  const found = await Promise.all(
    languages.map(async (language) => [language, await read(join(folder, `${stem}.${language}.yaml`))] as const),
  )
  return Object.fromEntries(found.flatMap(([language, given]) => (given === null ? [] : [[language, given]])))
}

/** The texts beside a scenario file; for a draft that lies elsewhere those of the scenario with its id. */
const readTexts = async (
  file: string,
  id: string,
  root: string,
  languages: readonly string[],
): Promise<Readonly<Record<string, GivenFile>>> => {
  const beside = await textsIn(dirname(file), basename(file, '.yaml'), languages)
  if (SET_LANGUAGE in beside) return beside
  const known = (await listScenarios(root)).find((scenario) => scenario.id === id)
  return known === undefined ? beside : { ...(await textsIn(dirname(known.file), id, languages)), ...beside }
}

const missing = (where: Where, name: string, why: string, known = ''): Problem =>
  problemOf('SC005', where, { name, why, known })

/** The ids of every place below a folder, in order. */
export const listPlaces = async (root: string = SCENARIOS): Promise<readonly string[]> => {
  const names = await namesIn(join(root, PLACES))
  return names.flatMap((name) => (/^[a-z0-9-]+\.yaml$/.test(name) ? [basename(name, '.yaml')] : [])).toSorted(byCode)
}

/** A place file with the texts beside it; null where there is no such file. */
export const readPlaceFiles = async (
  file: string,
  languages: readonly string[] = LANGUAGES,
): Promise<PlaceFiles | null> => {
  const place = await read(file)
  return place === null ? null : { place, texts: await textsIn(dirname(file), basename(file, '.yaml'), languages) }
}

/**
 * Reads and compiles the scenario in one file. Its texts stand beside it; its place stands in the folder of places next
 * to its own folder, or in that of `root`. A file that is missing is a problem like any other. Texts in another language than
 * one of `languages` are left alone.
 */
export const loadScenarioFile = async (
  file: string,
  root: string = SCENARIOS,
  languages: readonly string[] = LANGUAGES,
): Promise<Compilation> => {
  const start: Where = { file, line: 1, column: 1 }
  const scenario = await read(file)
  if (scenario === null) return { ok: false, problems: [missing(start, file, 'it is the scenario itself')] }
  const own = readScenario(scenario)
  if (!own.ok) return own
  const { [SET_LANGUAGE]: en, ...others } = await readTexts(file, own.value.id, root, languages)
  const near = (name: string): string => normalize(join(dirname(file), '..', PLACES, `${name}.yaml`))
  const placeNamed = async (name: string): Promise<PlaceFiles | null> =>
    (await readPlaceFiles(near(name), languages)) ?? readPlaceFiles(join(root, PLACES, `${name}.yaml`), languages)
  const place = await placeNamed(own.value.place)
  const beyond = await Promise.all(own.value.beyond.map(placeNamed))
  const problems: Problem[] = []
  const lacks = async (path: Path, name: string): Promise<void> => {
    const hint = hintFor(name, await listPlaces(root))
    problems.push(missing(own.source.at(path), `${PLACES}/${name}.yaml`, 'it is the place', hint))
  }
  if (place === null) await lacks(['place'], own.value.place)
  for (const [at, found] of beyond.entries())
    if (found === null) await lacks(['beyond', at], own.value.beyond[at] ?? '')
  if (en === undefined) {
    const wanted = `${basename(file, '.yaml')}.${SET_LANGUAGE}.yaml`
    problems.push(missing(start, wanted, 'radio talk is in the language of the set'))
  }
  const common = async (folder: string, stem: string) => {
    const beside = await textsIn(normalize(join(dirname(file), '..', folder)), stem, languages)
    return SET_LANGUAGE in beside ? beside : textsIn(join(root, folder), stem, languages)
  }
  const replies = await common(RADIO, REPLIES)
  const people = await common(PEOPLE, PEOPLE)
  if (!(SET_LANGUAGE in replies)) {
    problems.push(missing(start, `${RADIO}/${REPLIES}.${SET_LANGUAGE}.yaml`, 'the net answers with its words'))
  }
  if (own.value.encounters.length > 0 && !(SET_LANGUAGE in people)) {
    problems.push(missing(start, `${PEOPLE}/${PEOPLE}.${SET_LANGUAGE}.yaml`, 'people answer with its words'))
  }
  if (place === null || en === undefined || problems.length > 0) return { ok: false, problems }
  return compileScenario({
    scenario,
    place: place.place,
    placeTexts: place.texts,
    beyond: beyond.flatMap((found) => found ?? []),
    texts: { en, ...others },
    replies,
    people,
  })
}

/** Where the scenario with this id, or at this path, stands. Throws UnknownScenario where there is none. */
export const findScenario = async (idOrPath: string, root: string = SCENARIOS): Promise<ScenarioFile> => {
  const all = await listScenarios(root)
  const known = all.find(({ id }) => id === idOrPath)
  if (known !== undefined) return known
  const isPath = idOrPath.endsWith('.yaml') || idOrPath.includes('/') || idOrPath.includes(sep)
  if (isPath) return { id: basename(idOrPath).replace(/\.yaml$/, ''), file: idOrPath }
  throw new UnknownScenario(
    idOrPath,
    all.map(({ id }) => id),
  )
}

/** Loads and compiles a scenario by its id or by the path of its file. Throws UnknownScenario for an id that is none. */
export const loadScenario = async (idOrPath: string, root: string = SCENARIOS): Promise<Compilation> =>
  loadScenarioFile((await findScenario(idOrPath, root)).file, root)
