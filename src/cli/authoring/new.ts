import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { listScenarios, loadScenario } from '../../content/load.ts'
import { skeletonOf } from '../../content/skeleton.ts'
import { SCENARIO_ROOT } from '../runs/find-scenario.ts'

export type Created =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly message: string }

/** The module of a draft whose author names none: lock-ups at a door are the first that the course has. */
const MODULE = 'm04-lock-ups-1'
/** The place of a draft, and the scenario whose words for what every run needs are taken over. */
const PLACE = { id: 'stage-4', from: 'stage-door' }

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Writes a commented skeleton and its texts: `ID`, or `MODULE/ID`. Nothing that is there is overwritten. */
export const createScenario = async (name: string, root: string): Promise<Created> => {
  const [module, id] = name.includes('/')
    ? [name.split('/')[0] ?? '', name.split('/').slice(1).join('/')]
    : [MODULE, name]
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    return { ok: false, message: `"${id}" cannot be a name. Use lower-case letters, digits and hyphens: night-door.` }
  }
  if (!/^m\d\d-[a-z0-9-]+$/.test(module)) {
    return { ok: false, message: `"${module}" is no module folder. They are called m04-lock-ups-1 and the like.` }
  }
  const known = (await listScenarios(root)).find((scenario) => scenario.id === id)
  if (known !== undefined) {
    return { ok: false, message: `There is a scenario "${id}" already: ${relative(process.cwd(), known.file)}.` }
  }
  const model = await loadScenario(PLACE.from, SCENARIO_ROOT)
  const texts = model.ok ? (model.compiled.texts.en ?? {}) : {}
  const skeleton = skeletonOf({ id, module, place: PLACE.id, runTexts: texts })
  const folder = join(root, module)
  const files = [
    [join(folder, `${id}.yaml`), skeleton.scenario],
    [join(folder, `${id}.en.yaml`), skeleton.texts],
  ] as const
  for (const [file] of files) {
    if (await exists(file)) return { ok: false, message: `${relative(process.cwd(), file)} is there already.` }
  }
  await mkdir(folder, { recursive: true })
  for (const [file, text] of files) await writeFile(file, text, { flag: 'wx' })
  return { ok: true, files: files.map(([file]) => relative(process.cwd(), file)) }
}
