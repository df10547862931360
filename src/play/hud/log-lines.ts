import type { LogLine, RunView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { formatClock } from '../../ui/numbers.ts'
import type { LineVerdict, TranscriptLine } from '../../ui/Transcript.tsx'

/** The words that a line of the log needs, in the reader's language. */
export type LogWords = {
  readonly name: (person: PersonId) => string
  readonly role: (line: LogLine) => string | null
  readonly said: (line: LogLine) => string
  readonly gloss: (line: LogLine) => string | null
  readonly place: (channel: number | null) => string
  readonly verdict: (verdict: NonNullable<LogLine['verdict']>) => LineVerdict
  /** Why words of one's own were not put on the air. */
  readonly unsent: (why: NonNullable<LogLine['unsent']>) => LineVerdict
}

const TICKS_A_SECOND = 20

/** The line that is on the air now, by its number in the run; null when nobody talks. */
export const lineOnAir = (view: Pick<RunView, 'log' | 'radio'>): number | null => {
  const air = view.radio.onAir
  if (air === null) return null
  const line = view.log.findLast(({ channel, by }) => channel !== null && by === air.by)
  return line === undefined || line.tick < air.from ? null : line.order
}

const verdictOf = (line: LogLine, words: LogWords): LineVerdict | null => {
  if (line.unsent !== undefined) return words.unsent(line.unsent)
  return line.verdict === undefined ? null : words.verdict(line.verdict)
}

/** What was chosen is words only where it has some in quotation marks; else it was done and not said. */
export const isDeed = (words: string): boolean => !/[“«]/.test(words)

/** The line as it is printed. `startClock` is the set clock at the first tick, in seconds. */
export const printedLine = (line: LogLine, startClock: number, now: boolean, words: LogWords): TranscriptLine => ({
  key: line.order,
  time: formatClock(line.clock ?? startClock + line.tick / TICKS_A_SECOND),
  place: words.place(line.channel),
  who: words.name(line.by),
  role: words.role(line),
  words: words.said(line),
  gloss: words.gloss(line),
  mine: line.by === 'me',
  chosen: line.by === 'me' && line.text !== null,
  now,
  verdict: verdictOf(line, words),
})

/** How many letters of the words have been said when `part` of the time is over: whole words only. */
export const saidSoFar = (words: string, part: number): number => {
  if (part >= 1) return words.length
  const reached = Math.floor(words.length * Math.max(0, part))
  const end = words.indexOf(' ', reached)
  return end === -1 ? words.length : end
}

export type LogPrinter = (
  log: readonly LogLine[],
  onAir: number | null,
  startClock: number,
  words: LogWords,
) => readonly TranscriptLine[]

/** Prints a log again and again; a line that has not changed is the same object as before. */
export const logPrinter = (): LogPrinter => {
  let printed = new Map<LogLine, { readonly now: boolean; readonly line: TranscriptLine; readonly words: LogWords }>()
  return (log, onAir, startClock, words) => {
    const next: typeof printed = new Map()
    const lines = log.map((line) => {
      const now = line.order === onAir
      const kept = printed.get(line)
      const same = kept?.now === now && kept.words === words
      const print = same ? kept.line : printedLine(line, startClock, now, words)
      next.set(line, { now, line: print, words })
      return print
    })
    printed = next
    return lines
  }
}
