import { writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { compilePlace, type PlaceCompilation } from '../content/compile-place.ts'
import { listPlaces, readPlaceFiles } from '../content/load.ts'
import { type Problem, printProblem } from '../content/problems/problem.ts'
import { hintFor } from '../content/shape/near.ts'
import { VARIANTS, type Variant } from '../core/vocabulary/words.ts'
import { drawPlace } from './places/drawing.ts'
import { pngOf } from './places/png.ts'
import { leave, readArguments, type Said, saidBy, startCommand } from './runs/command.ts'
import { SCENARIO_ROOT } from './runs/find-scenario.ts'
import { shownPath, typedPath, whyNotWritten } from './runs/paths.ts'

const USAGE = `Usage: npm run --silent place -- check [ID or FILE…] [--json]
       npm run --silent place -- draw ID [--variant ${VARIANTS.join('|')}] --out FILE.svg|FILE.png`

const wrongCall = (message: string): never => leave(message, 2)

const OPTIONS = {
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  variant: { type: 'string' },
} as const

type Found = { readonly id: string; readonly file: string }

const find = (name: string, known: readonly string[]): Found => {
  if (known.includes(name)) return { id: name, file: join(SCENARIO_ROOT, 'places', `${name}.yaml`) }
  if (name.endsWith('.yaml')) return { id: basename(name, '.yaml'), file: typedPath(name) }
  return wrongCall(`There is no place "${name}". ${hintFor(name, known)}`)
}

const load = async ({ file }: Found): Promise<PlaceCompilation> => {
  const files = await readPlaceFiles(file)
  return files === null ? leave(`There is no file ${shownPath(file)}.`, 1) : compilePlace(files)
}

type Checked = {
  readonly id: string
  readonly file: string
  readonly ok: boolean
  readonly problems: readonly Problem[]
}

const format = ({ id, file, ok, problems }: Checked): string => {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const verdict = ok ? 'ok' : `${errors} ${errors === 1 ? 'problem' : 'problems'}`
  return [...problems.map(printProblem), `${id}  ${verdict}  ${file}`].join('\n\n')
}

const check = async (names: readonly string[], json: boolean): Promise<Said> => {
  const known = await listPlaces(SCENARIO_ROOT)
  const places: Checked[] = []
  for (const found of (names.length === 0 ? known : names).map((name) => find(name, known))) {
    const result = await load(found)
    const problems = result.problems.map((problem) => ({ ...problem, file: shownPath(problem.file) }))
    places.push({ id: found.id, file: shownPath(found.file), ok: result.ok, problems })
  }
  const ok = places.every((place) => place.ok)
  const out = json ? JSON.stringify({ places, ok }, null, 2) : places.map(format).join('\n\n')
  return { status: ok ? 0 : 1, out, err: '' }
}

const variantOf = (text: string | undefined): Variant | null => {
  if (text === undefined) return null
  return (
    VARIANTS.find((variant) => variant === text) ??
    wrongCall(`There is no variant "${text}". Variants are: ${VARIANTS.join(', ')}.`)
  )
}

const draw = async (names: readonly string[], out: string | undefined, variant: Variant | null): Promise<Said> => {
  const [name, ...more] = names
  if (name === undefined || more.length > 0) return wrongCall(`One place at a time.\n${USAGE}`)
  if (out === undefined) return wrongCall(`Where to? Add --out FILE.svg or FILE.png.\n${USAGE}`)
  const kind = extname(out)
  if (kind !== '.svg' && kind !== '.png') return wrongCall(`"${out}" is neither .svg nor .png.`)
  const result = await load(find(name, await listPlaces(SCENARIO_ROOT)))
  const plan = result.plan
  if (plan === null) return leave(result.problems.map(printProblem).join('\n\n'), 1)
  if (variant !== null && !plan.looks.some((look) => look.variant === variant)) {
    return wrongCall(
      `${plan.id} has no variant "${variant}", only: ${plan.looks.map((look) => look.variant).join(', ')}.`,
    )
  }
  const svg = drawPlace(plan, result.texts['en'] ?? {}, { variant, problems: result.problems })
  const drawing = kind === '.svg' ? svg : await pngOf(svg)
  await writeFile(typedPath(out), drawing).catch((error: unknown) =>
    leave(`The drawing could not be written to ${typedPath(out)}: ${whyNotWritten(error)}.`, 1),
  )
  return { status: result.ok ? 0 : 1, out, err: result.problems.map(printProblem).join('\n\n') }
}

/** `npm run place`: checks places, and draws them for their authors. */
export const placeCommand = (args: readonly string[]): Promise<Said> =>
  saidBy(async () => {
    const { values, positionals } = readArguments(args, OPTIONS, USAGE)
    const [command, ...names] = positionals
    if (command === 'check' && values.out === undefined && values.variant === undefined)
      return check(names, values.json)
    if (command === 'draw' && !values.json) return draw(names, values.out, variantOf(values.variant))
    return wrongCall(command === undefined ? USAGE : `There is no such call: "${args.join(' ')}".\n${USAGE}`)
  })

await startCommand(import.meta.filename, placeCommand)
