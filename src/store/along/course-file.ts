import { sha256Hex } from '../../core/record/digest.ts'
import { MOST_BYTES } from '../../core/record/file.ts'
import { parsed } from '../../core/record/parsed.ts'
import { RECORD_FORMAT } from '../../core/record/record.ts'
import { type Language, LANGUAGES } from '../../core/vocabulary/language.ts'
import { HABITS } from '../drills.ts'
import { isRecord } from '../kept.ts'
import { readHead } from '../run-head.ts'
import { readFinished } from '../saved-run.ts'
import { SETTINGS } from '../settings.ts'
import { BOXES, broughtUp, SCHEMA, type Standing } from '../schema.ts'
import type { BoxEntry } from '../shelf.ts'
import { FORMAT, START } from './begins-as-course.ts'

/** Version of the file format; the shape of what is in it has a version of its own. */
const VERSION = 1

/** How the name of such a file ends. */
export const COURSE_ENDING = '.pictures-up-course.txt'

/** Why a file is not brought in. The closed list; the page words each. */
export type FileRefusal = 'notOurs' | 'aRecord' | 'cutShort' | 'altered' | 'badValue' | 'newer' | 'tooLarge'

export type ReadCourse =
  | {
      readonly ok: true
      readonly saved: number
      /** The language in which the page was read; null in a file from before, or of a language that is not here. */
      readonly language: Language | null
      readonly entries: readonly BoxEntry[]
    }
  /** `line` is where the value stands that no page writes, counted from 1. */
  | { readonly ok: false; readonly refusal: FileRefusal; readonly line?: number }

/** Says of a value of the drills when it was last asked for; null when it is none. */
export type LastAsked = (raw: unknown) => number | null

const refused = (refusal: FileRefusal): ReadCourse => ({ ok: false, refusal })
const badValue = (line: number): ReadCourse => ({ ok: false, refusal: 'badValue', line })

const runOf = (key: string): string => key.slice(0, key.indexOf('/') + 1)

/** Each entry, or null where it does not read as what it should be. A log without its run is none. */
const wholeOf = (entries: readonly Standing[], lastAsked: LastAsked): readonly (BoxEntry | null)[] => {
  const runs = new Set(entries.flatMap(({ box, key }) => (box === 'runs' ? [key] : [])))
  const reads = ({ box, key, value }: BoxEntry): boolean => {
    if (box === 'records') return readFinished(value)?.id === key
    if (box === 'runs') return `${readHead(value)?.id ?? ''}/` === key
    if (box === 'log') return runs.has(runOf(key))
    if (box === 'cards') return lastAsked(value) !== null
    return isRecord(value) || (key !== SETTINGS && key !== HABITS)
  }
  return entries.map(({ box, key, value }) => {
    const own = BOXES.find((one) => one === box)
    const entry = own === undefined ? null : { box: own, key, value }
    return entry !== null && reads(entry) ? entry : null
  })
}

/**
 * Everything that is kept, as the text of one file: a line that says what it is, a line for each entry, and the SHA-256 of
 * all before it. What is damaged is left out. Null where it would be too large to be brought in again. `language` is that of
 * the page.
 */
export const writeCourse = (
  entries: readonly BoxEntry[],
  saved: number,
  language: string,
  lastAsked: LastAsked,
): string | null => {
  const sound = wholeOf(entries, lastAsked).filter((entry) => entry !== null)
  const header = { format: FORMAT, version: VERSION, shape: SCHEMA, saved, entries: sound.length, language }
  const lines = [header, ...sound.map(({ box, key, value }) => [box, key, value])]
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const text = `${body}${sha256Hex(body)}\n`
  return text.length > MOST_BYTES ? null : text
}

const entryIn = (line: string): Standing | null => {
  const read = parsed(line)
  if (!Array.isArray(read) || read.length !== 3) return null
  const [box, key, value]: readonly unknown[] = read
  return typeof box === 'string' && typeof key === 'string' ? { box, key, value } : null
}

/** Reads such a file. Whatever the text is, the answer is a value; of a file with any fault nothing is taken. */
export const readCourse = (text: string, lastAsked: LastAsked): ReadCourse => {
  if (text.length > MOST_BYTES) return refused('tooLarge')
  // What is sent about may come back with other ends of lines.
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n')
  const [first = ''] = lines
  const header = parsed(first)
  if (!first.startsWith(START)) {
    if (isRecord(header) && header['format'] === RECORD_FORMAT) return refused('aRecord')
    return refused(first !== '' && START.startsWith(first) ? 'cutShort' : 'notOurs')
  }
  if (!isRecord(header)) return refused(lines.length === 1 ? 'cutShort' : 'altered')
  const { version, shape, saved, entries: count, language = '' } = header
  if (typeof version !== 'number' || typeof shape !== 'number') return refused('altered')
  if (version > VERSION || shape > SCHEMA) return refused('newer')
  if (typeof saved !== 'number' || typeof count !== 'number') return refused('altered')
  const checksum = lines.at(-1) ?? ''
  if (lines.length < count + 2 || checksum.length < 64) return refused('cutShort')
  if (checksum !== sha256Hex(`${lines.slice(0, -1).join('\n')}\n`)) return refused('altered')
  if (typeof language !== 'string') return badValue(1)
  const standing = lines.slice(1, -1).map(entryIn)
  const torn = standing.findIndex((entry) => entry === null)
  if (torn >= 0) return badValue(torn + 2)
  const read = wholeOf(
    broughtUp(
      standing.filter((entry) => entry !== null),
      shape,
    ),
    lastAsked,
  )
  const odd = read.findIndex((entry) => entry === null)
  if (odd >= 0) return badValue(odd + 2)
  if (read.length !== count) return badValue(1)
  return {
    ok: true,
    saved,
    language: LANGUAGES.find((one) => one === language) ?? null,
    entries: read.filter((entry) => entry !== null),
  }
}
