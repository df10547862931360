import { readFileSync, statSync } from 'node:fs'
import { decodeRecord, MOST_BYTES } from '../core/record/file.ts'
import type { CompiledScenario } from '../content/compiled-scenario.ts'
import type { RunRecord } from '../core/record/record.ts'
import type { RecordError } from '../core/record/record-error.ts'
import { reweigh, type Reweighing, type ReweighingError } from '../core/rubric/reweigh.ts'
import { verifyRecord } from '../core/run/verify.ts'
import { CRITERIA, type Criterion } from '../core/vocabulary/words.ts'
import { checkCode } from './runs/check-code.ts'
import { leave, readArguments, type Said, saidBy, startCommand } from './runs/command.ts'
import { addressOf, findScenario } from './runs/find-scenario.ts'
import { typedPath } from './runs/paths.ts'
import { formatResult, resultOf, type RunResult } from './runs/result.ts'

const USAGE = 'Usage: npm run --silent replay -- FILE [--weights R1=20,R3=10] [--pass 75] [--code PU-…] [--json]'

/** What the command prints. */
type Answer = (RunResult & { readonly verified: true }) | { readonly verified: false; readonly error: RecordError }

const OPTIONS = {
  json: { type: 'boolean', default: false },
  weights: { type: 'string' },
  pass: { type: 'string' },
  code: { type: 'string' },
} as const

/** The text of a file; null when it is larger than any record. */
const readText = (file: string): string | null => {
  const path = typedPath(file)
  try {
    const known = statSync(path)
    if (known.isFile() && known.size > MOST_BYTES) return null
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'this account may not read it',
    }
    return leave(`${path} cannot be read: ${reasons[String(code)] ?? String(error)}.`, 2)
  }
}

/** `R1=20,R3=10` and `75` as an assignment's own weighing. */
const readWeighing = (weights: string | undefined, pass: string | undefined): Reweighing => {
  const shares = (weights ?? '').split(',').filter((part) => part !== '')
  const read = shares.map((part): readonly [Criterion, number] => {
    const [name, share = ''] = part.split('=')
    const criterion = CRITERIA.find((one) => one === name)
    if (criterion === undefined || !/^\d+(?:\.\d+)?$/.test(share)) {
      return leave(
        `"${part}" is no weight. Write a criterion of ${CRITERIA[0]} to R12 and its share: R3=20.\n${USAGE}`,
        2,
      )
    }
    return [criterion, Number(share)]
  })
  if (pass !== undefined && !/^\d+$/.test(pass))
    leave(`"${pass}" is no pass mark. Give whole points: --pass 75\n${USAGE}`, 2)
  return { weights: Object.fromEntries(read), ...(pass === undefined ? {} : { passMark: Number(pass) }) }
}

const REFUSALS: Readonly<Record<ReweighingError['code'], string>> = {
  badWeight: 'a share is 0 to 100',
  notExercised: 'this scenario does not exercise it',
  nothingWeighs: 'no criterion is left that weighs anything',
  badPassMark: 'the pass mark is 0 to 100',
}

const weighed = (compiled: CompiledScenario, weighing: Reweighing): CompiledScenario => {
  const changed = reweigh(compiled.marks, weighing)
  if (changed.ok) return { ...compiled, marks: changed.marks }
  const { error } = changed
  return leave(`${'criterion' in error ? `${error.criterion}: ` : ''}${REFUSALS[error.code]}.\n${USAGE}`, 2)
}

const replayRecord = async (record: RunRecord, weighing: Reweighing): Promise<Answer> => {
  const found = await findScenario(addressOf(record.header.scenario.id, record.header.scenario.variant))
  if (found.kind === 'broken') leave(`Its scenario cannot be played:\n${found.problems.join('\n')}`, 1)
  const compiled = found.kind === 'found' ? found.compiled : null
  const verified = verifyRecord(record, compiled?.scenario ?? null)
  if (!verified.verified) return verified
  if (compiled === null) throw new Error(`A record of "${record.header.scenario.id}" was verified without its scenario`)
  return { ...resultOf(verified, weighed(compiled, weighing)), verified: true }
}

const answerTo = async (text: string | null, weighing: Reweighing): Promise<Answer> => {
  if (text === null)
    return { verified: false, error: { code: 'tooLarge', message: 'The file is over 50 MB; no record is.' } }
  const decoded = decodeRecord(text)
  return decoded.ok ? replayRecord(decoded.record, weighing) : { verified: false, error: decoded.error }
}

const sayAnswer = (answer: Answer, json: boolean): Said => {
  const status = answer.verified ? 0 : 1
  if (json) return { status, out: JSON.stringify(answer, null, 2), err: '' }
  return answer.verified
    ? { status, out: `${formatResult(answer)}  |  verified`, err: '' }
    : { status, out: '', err: `Not verified: ${answer.error.message} (${answer.error.code})` }
}

/**
 * `npm run replay`: plays a record again and says whether it is true, and what it is worth: by the scenario's own marks, or
 * as an assignment weighs them. With `--code` it says whether the code of a certificate is of the records in a proof file.
 */
export const replayCommand = async (args: readonly string[]): Promise<Said> =>
  saidBy(async () => {
    const { values, positionals } = readArguments(args, OPTIONS, USAGE)
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return leave(`Give one record.\n${USAGE}`, 2)
    const weighing = readWeighing(values.weights, values.pass)
    const text = readText(file)
    if (values.code !== undefined && text !== null) return checkCode(values.code, text, values.json)
    return sayAnswer(await answerTo(text, weighing), values.json)
  })

await startCommand(import.meta.filename, replayCommand)
