import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type CaseProblem, decodeCase } from '../core/radio/decode-case.ts'
import type { RadioVerdict } from '../core/radio/case.ts'
import { grade } from '../core/radio/grade.ts'
import { inEnglish } from '../i18n/english-reasons.ts'

/** A longer line is answered with an error and passed over, so that memory stays constant. */
const LONGEST_LINE = 16 * 1024 * 1024
const OUTPUT_BATCH = 64 * 1024
const BYTE_ORDER_MARK = '\uFEFF'

type Answer = { readonly ok: boolean; readonly line: string }

const refusal = (id: string | null, error: CaseProblem): Answer => ({ ok: false, line: JSON.stringify({ id, error }) })

const parseLine = (line: string): { readonly value: unknown } | { readonly message: string } => {
  try {
    const value: unknown = JSON.parse(line)
    return { value }
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

/** The verdict as it is written out: its reasons are sentences. */
const inWords = (verdict: RadioVerdict) => ({
  ...verdict,
  faults: verdict.faults.map((fault) => ({ ...fault, why: inEnglish(fault.why) })),
  notes: verdict.notes.map(inEnglish),
})

/** The answer to one line of input, without its line end. */
export const answerLine = (line: string): Answer => {
  const parsed = parseLine(line)
  if ('message' in parsed) {
    return refusal(null, { code: 'case/not-json', message: `the line is not valid JSON: ${parsed.message}`, path: '' })
  }
  const decoded = decodeCase(parsed.value)
  if (!decoded.ok) return refusal(decoded.id, decoded.problem)
  return { ok: true, line: JSON.stringify({ id: decoded.case.id, ...inWords(grade(decoded.case)) }) }
}

const tooLong = (): Answer =>
  refusal(null, { code: 'case/too-long', message: `the line is longer than ${LONGEST_LINE} characters`, path: '' })

/** Cuts a stream of text into lines at line feeds alone; null stands for a line that is too long to keep. */
async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string | null> {
  let pieces: string[] = []
  let length = 0
  for await (const chunk of input) {
    const text = String(chunk)
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield length + end - start > LONGEST_LINE ? null : pieces.join('') + text.slice(start, end)
      pieces = []
      length = 0
      start = end + 1
    }
    length += text.length - start
    if (length > LONGEST_LINE) pieces = []
    else pieces.push(text.slice(start))
  }
  if (length > 0) yield length > LONGEST_LINE ? null : pieces.join('')
}

const write = async (output: Writable, text: string): Promise<void> => {
  if (text !== '' && !output.write(text)) await once(output, 'drain')
}

/**
 * Grade cases from one stream to another, one JSON object a line, in order. Reads no further than the reader of the
 * output keeps up with. Resolves to the exit status: 0 if every line was graded, 1 if any was answered with an error.
 */
export const gradeStream = async (input: Readable, output: Writable): Promise<number> => {
  let status = 0
  let batch = ''
  let first = true
  input.setEncoding('utf8')
  for await (const line of linesOf(input)) {
    const text = first && line?.startsWith(BYTE_ORDER_MARK) === true ? line.slice(1) : line
    first = false
    const answer = text === null ? tooLong() : answerLine(text)
    if (!answer.ok) status = 1
    batch += `${answer.line}\n`
    if (batch.length < OUTPUT_BATCH && input.readableLength > 0) continue
    await write(output, batch)
    batch = ''
  }
  await write(output, batch)
  return status
}

const isStarted = (): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)

const stopWhenUnread = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}

const USAGE = 'Usage: npm run --silent radio:grade < cases.jsonl > graded.jsonl'

const startedWith = (args: readonly string[]): boolean => {
  if (args.length === 0) return true
  const asked = args.includes('--help') || args.includes('-h')
  if (asked) console.log(USAGE)
  else console.error(`Cases are read from standard input; "${args.join(' ')}" is not.\n${USAGE}`)
  process.exitCode = asked ? 0 : 2
  return false
}

if (isStarted() && startedWith(process.argv.slice(2))) {
  process.stdout.on('error', stopWhenUnread)
  process.exitCode = await gradeStream(process.stdin, process.stdout)
}
