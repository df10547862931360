import { bundleSuite, NotBuilt } from './bench/bundle-suite.ts'
import { contentSuite } from './bench/content-suite.ts'
import { coreSuite } from './bench/core-suite.ts'
import type { Figure, Suite } from './bench/figure.ts'
import { frameSuite } from './bench/frame-suite.ts'
import { pageSuite } from './bench/page-suite.ts'
import { radioSuite } from './bench/radio-suite.ts'
import { leave, readArguments, type Said, saidBy, startCommand } from './runs/command.ts'

const SUITES: Readonly<Record<string, () => Suite | Promise<Suite>>> = {
  core: coreSuite,
  radio: radioSuite,
  content: contentSuite,
  bundle: bundleSuite,
  frame: frameSuite,
  page: pageSuite,
}
/** Takes a quarter of an hour and, once, the package registry: measured when it is asked for by its name. */
const ALONE: readonly string[] = ['page']
/** Named by the contract, and not there to be measured in this version. */
const NOT_YET: readonly string[] = ['server']
const USAGE = `Usage: npm run --silent bench -- [${Object.keys(SUITES).join('|')}] [--json]`

const OPTIONS = { json: { type: 'boolean', default: false } } as const

const formatFigure = (suite: string, name: string, figure: Figure): string => {
  const { median, min, max, unit, baseline, ratio } = figure
  const beside = baseline === undefined ? '' : `  baseline ${baseline}, ratio ${ratio ?? ''}`
  return `${`${suite}.${name}`.padEnd(28)} ${String(median).padStart(10)} ${unit.padEnd(13)} ${min} to ${max}${beside}`
}

const measure = async (name: string): Promise<Suite> => {
  const suite = SUITES[name]
  if (suite === undefined) throw new Error(`No suite "${name}"`)
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[Kmeasuring ${name}`)
  try {
    return await suite()
  } catch (error) {
    if (error instanceof NotBuilt) return leave(error.message, 1)
    throw error
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  }
}

const measureAll = async (args: readonly string[]): Promise<Said> => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [asked, ...more] = positionals
  if (more.length > 0) return leave(`One suite at a time, or none for all.\n${USAGE}`, 2)
  if (asked !== undefined && NOT_YET.includes(asked)) return leave(`The suite "${asked}" is not measured yet.`, 2)
  if (asked !== undefined && SUITES[asked] === undefined) {
    return leave(`There is no suite "${asked}". Suites are: ${Object.keys(SUITES).join(', ')}.`, 2)
  }
  const measured: Record<string, Suite> = {}
  const all = Object.keys(SUITES).filter((name) => !ALONE.includes(name))
  for (const name of asked === undefined ? all : [asked]) measured[name] = await measure(name)
  const lines = Object.entries(measured).flatMap(([suite, figures]) =>
    Object.entries(figures).map(([name, figure]) => formatFigure(suite, name, figure)),
  )
  return { status: 0, out: values.json ? JSON.stringify(measured, null, 2) : lines.join('\n'), err: '' }
}

/** `npm run bench`: how fast and how heavy the parts are. */
export const benchCommand = async (args: readonly string[]): Promise<Said> => saidBy(async () => measureAll(args))

await startCommand(import.meta.filename, benchCommand)
