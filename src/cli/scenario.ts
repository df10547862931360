import { writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { generatedFiles } from '../content/docs/generated-files.ts'
import { loadScenarioFile, UnknownScenario } from '../content/load.ts'
import { printProblem } from '../content/problems/problem.ts'
import { type Checked, checkOne, formatChecked, namedScenarios } from './authoring/check.ts'
import { createScenario } from './authoring/new.ts'
import { CHARTS, type Chart, showScenario } from './authoring/show.ts'
import { leave, readArguments, type Said, saidBy, startCommand } from './runs/command.ts'
import { SCENARIO_ROOT } from './runs/find-scenario.ts'

const USAGE = `Usage: npm run --silent scenario -- check [ID or FILE…] [--json]
       npm run --silent scenario -- show ID [--chart ${CHARTS.join('|')}]
       npm run --silent scenario -- new ID
       npm run --silent scenario -- docs`

const wrongCall = (message: string): never => leave(message, 2)

const fine = (out: string): Said => ({ status: 0, out, err: '' })

const OPTIONS = { json: { type: 'boolean', default: false }, chart: { type: 'string' } } as const

const isChart = (text: string): text is Chart => CHARTS.some((chart) => chart === text)

const named = (names: readonly string[]) =>
  namedScenarios(names).catch((error: unknown) => {
    if (!(error instanceof UnknownScenario)) throw error
    return wrongCall(error.message)
  })

const showProgress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
}

const check = async (names: readonly string[], json: boolean): Promise<Said> => {
  const files = await named(names)
  const checked: Checked[] = []
  for (const file of files) {
    showProgress(`${checked.length + 1} of ${files.length}: ${file.id}`)
    checked.push(await checkOne(file))
  }
  showProgress('')
  const ok = checked.every((one) => one.ok)
  const out = json ? JSON.stringify({ scenarios: checked, ok }, null, 2) : checked.map(formatChecked).join('\n\n')
  return { status: ok ? 0 : 1, out, err: '' }
}

const one = (names: readonly string[]): string => {
  const [name, ...more] = names
  if (name === undefined) return wrongCall(`Which scenario?\n${USAGE}`)
  if (more.length > 0) return wrongCall(`One scenario at a time: "${more.join('", "')}" is too much.\n${USAGE}`)
  return name
}

const show = async (names: readonly string[], chart: string | undefined): Promise<Said> => {
  const [file] = await named([one(names)])
  if (chart !== undefined && !isChart(chart)) {
    return wrongCall(`There is no chart "${chart}". Charts are: ${CHARTS.join(', ')}.`)
  }
  const result = await loadScenarioFile(file?.file ?? '', SCENARIO_ROOT)
  if (!result.ok) return leave(result.problems.map(printProblem).join('\n\n'), 1)
  return fine(showScenario(result.shaped, chart ?? null).trimEnd())
}

const create = async (names: readonly string[]): Promise<Said> => {
  const made = await createScenario(one(names), SCENARIO_ROOT)
  return made.ok ? fine(made.files.join('\n')) : wrongCall(made.message)
}

/** Writes what is made from the code: the schemas for editors and the tables of the guide. */
const writeDocs = async (): Promise<Said> => {
  const files = await generatedFiles(SCENARIO_ROOT)
  for (const { file, text } of files) await writeFile(file, text)
  return fine(files.map(({ file }) => relative(process.cwd(), file)).join('\n'))
}

/** `npm run scenario`: checks, shows and begins scenarios. */
export const scenarioCommand = (args: readonly string[]): Promise<Said> =>
  saidBy(async () => {
    const { values, positionals } = readArguments(args, OPTIONS, USAGE)
    const [command, ...names] = positionals
    if (command !== 'check' && values.json) return wrongCall(`--json goes with check.\n${USAGE}`)
    if (command !== 'show' && values.chart !== undefined) return wrongCall(`--chart goes with show.\n${USAGE}`)
    if (command === 'check') return check(names, values.json)
    if (command === 'show') return show(names, values.chart)
    if (command === 'new') return create(names)
    if (command === 'docs' && names.length === 0) return writeDocs()
    return wrongCall(command === undefined ? USAGE : `There is no command "${positionals.join(' ')}".\n${USAGE}`)
  })

await startCommand(import.meta.filename, scenarioCommand)
