import { BOTS, type BotName, isBotName, playBot } from '../core/bots/bots.ts'
import type { CompiledScenario } from '../content/compiled-scenario.ts'
import { hintFor } from '../content/shape/near.ts'
import { encodeRecord } from '../core/record/file.ts'
import { headerOf, type Recorded, recordInputs, recordOf } from '../core/run/recording.ts'
import { leave, readArguments, type Said, saidBy, startCommand } from './runs/command.ts'
import { findScenario } from './runs/find-scenario.ts'
import { typedPath } from './runs/paths.ts'
import { seedPath, writeRecord } from './runs/record-file.ts'
import { formatResult, resultOf, type RunResult } from './runs/result.ts'

const USAGE = 'Usage: npm run --silent play -- ID --bot NAME --seed N [--runs N] [--out FILE] [--json]'
const MOST_RUNS = 100_000

type Call = {
  readonly id: string
  readonly bot: BotName
  readonly seed: number
  /** Null: one run, printed alone. */
  readonly runs: number | null
  readonly out: string | null
  readonly json: boolean
}

const wrongCall = (message: string): never => leave(message, 2)

const wholeNumber = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text)
  return /^\d+$/.test(text) && value >= least && value <= most
    ? value
    : wrongCall(`--${name} is "${text}". Give a whole number from ${least} to ${most}.`)
}

const OPTIONS = {
  bot: { type: 'string' },
  seed: { type: 'string' },
  runs: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const readCall = (args: readonly string[]): Call => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [id, ...more] = positionals
  if (id === undefined) return wrongCall(`Which scenario?\n${USAGE}`)
  if (more.length > 0) return wrongCall(`One scenario at a time: "${more.join('", "')}" is too much.\n${USAGE}`)
  const bots = BOTS.join(', ')
  if (values.bot === undefined) return wrongCall(`Which bot? --bot takes one of: ${bots}.`)
  if (!isBotName(values.bot)) return wrongCall(`There is no bot "${values.bot}". Bots are: ${bots}.`)
  if (values.seed === undefined) return wrongCall('Which seed? --seed takes a whole number from 0.')
  const runs = values.runs === undefined ? null : wholeNumber('runs', values.runs, 1, MOST_RUNS)
  const seed = wholeNumber('seed', values.seed, 0, Number.MAX_SAFE_INTEGER - (runs ?? 1))
  if (values.out === '') return wrongCall('--out needs the name of a file.')
  return { id, bot: values.bot, seed, runs, out: values.out ?? null, json: values.json }
}

const compiledOf = async (id: string): Promise<CompiledScenario> => {
  const found = await findScenario(id)
  if (found.kind === 'found') return found.compiled
  if (found.kind === 'unknown') {
    return wrongCall(`There is no scenario "${id}". ${hintFor(id, found.known)}`)
  }
  return leave(`Scenario "${id}" cannot be played:\n${found.problems.join('\n')}`, 1)
}

const recorded = (bot: BotName, { scenario }: CompiledScenario, seed: number): Recorded => {
  const { run, inputs } = playBot(bot, scenario, seed)
  const header = headerOf(scenario, seed, { name: bot, bot, language: 'en', pace: 1 })
  return recordInputs(scenario, header, inputs, run.tick)
}

const showProgress = (done: number, all: number): void => {
  if (process.stderr.isTTY && all > 1) process.stderr.write(done === all ? '\r\u001B[K' : `\r${done} of ${all} runs`)
}

const playAll = async (args: readonly string[]): Promise<Said> => {
  const call = readCall(args)
  const compiled = await compiledOf(call.id)
  const results: RunResult[] = []
  const count = call.runs ?? 1
  for (let seed = call.seed; seed < call.seed + count; seed += 1) {
    const played = recorded(call.bot, compiled, seed)
    results.push(resultOf(played, compiled))
    if (call.out !== null) {
      const path = typedPath(call.runs === null ? call.out : seedPath(call.out, seed))
      const failure = writeRecord(path, encodeRecord(recordOf(played.recording, played.run)))
      if (failure !== null) return leave(failure, 1)
    }
    showProgress(results.length, count)
  }
  const out = call.json
    ? JSON.stringify(call.runs === null ? results[0] : results, null, 2)
    : results.map(formatResult).join('\n')
  return { status: 0, out, err: '' }
}

/** `npm run play`: bots play without a screen. */
export const playCommand = async (args: readonly string[]): Promise<Said> => saidBy(async () => playAll(args))

await startCommand(import.meta.filename, playCommand)
