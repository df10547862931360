import { writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { generatedFiles } from '../content/docs/generated-files.ts'
import { loadScenarioFile, UnknownScenario } from '../content/load.ts'
import { printProblem } from '../content/problems/problem.ts'
import { type Checked, checkOne, formatChecked, namedScenarios } from './authoring/check.ts'
import { createScenario } from './authoring/new.ts'
import { CHARTS, type Chart, showScenario } from './authoring/show.ts'
import { SCENARIO_ROOT } from './runs/find-scenario.ts'
import { endWhenUnread, leave } from './runs/leave.ts'

const USAGE = `Usage: npm run --silent scenario -- check [ID or FILE…] [--json]
       npm run --silent scenario -- show ID [--chart ${CHARTS.join('|')}]
       npm run --silent scenario -- new ID
       npm run --silent scenario -- docs`

const wrongCall = (message: string): never => leave(message, 2)

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, chart: { type: 'string' } },
    })
  } catch (error) {
    return wrongCall(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

const isChart = (text: string): text is Chart => CHARTS.some((chart) => chart === text)

const named = (names: readonly string[]) =>
  namedScenarios(names).catch((error: unknown) => {
    if (!(error instanceof UnknownScenario)) throw error
    return wrongCall(`${error.message}\nScenarios are: ${error.known.join(', ') || 'none yet'}.`)
  })

const check = async (names: readonly string[], json: boolean): Promise<void> => {
  const files = await named(names)
  const checked: Checked[] = []
  for (const file of files) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${checked.length + 1} of ${files.length}: ${file.id}`)
    checked.push(await checkOne(file))
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  const ok = checked.every((one) => one.ok)
  if (json) console.log(JSON.stringify({ scenarios: checked, ok }, null, 2))
  else console.log(checked.map(formatChecked).join('\n\n'))
  process.exitCode = ok ? 0 : 1
}

const one = (names: readonly string[]): string => {
  const [name, ...more] = names
  if (name === undefined) return wrongCall(`Which scenario?\n${USAGE}`)
  if (more.length > 0) return wrongCall(`One scenario at a time: "${more.join('", "')}" is too much.\n${USAGE}`)
  return name
}

const show = async (names: readonly string[], chart: string | undefined): Promise<void> => {
  const [file] = await named([one(names)])
  if (chart !== undefined && !isChart(chart))
    return wrongCall(`There is no chart "${chart}". Charts are: ${CHARTS.join(', ')}.`)
  const result = await loadScenarioFile(file?.file ?? '', SCENARIO_ROOT)
  if (!result.ok) return leave(result.problems.map(printProblem).join('\n\n'), 1)
  process.stdout.write(showScenario(result.shaped, chart ?? null))
}

const create = async (names: readonly string[]): Promise<void> => {
  const made = await createScenario(one(names), SCENARIO_ROOT)
  if (!made.ok) return wrongCall(made.message)
  console.log(made.files.join('\n'))
}

/** Writes what is made from the code: the schemas for editors and the tables of the guide. */
const writeDocs = async (): Promise<void> => {
  for (const { file, text } of await generatedFiles(SCENARIO_ROOT)) {
    await writeFile(file, text)
    console.log(relative(process.cwd(), file))
  }
}

endWhenUnread()
const { values, positionals } = readArguments(process.argv.slice(2))
const [command, ...names] = positionals
if (command !== 'check' && values.json) wrongCall(`--json goes with check.\n${USAGE}`)
if (command !== 'show' && values.chart !== undefined) wrongCall(`--chart goes with show.\n${USAGE}`)
if (command === 'check') await check(names, values.json)
else if (command === 'show') await show(names, values.chart)
else if (command === 'new') await create(names)
else if (command === 'docs') await writeDocs()
else wrongCall(command === undefined ? USAGE : `There is no command "${command}".\n${USAGE}`)
