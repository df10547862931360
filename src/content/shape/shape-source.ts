import * as v from 'valibot'
import type { Problem } from '../problems/problem.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Path, Source } from '../read/source.ts'
import { hintFor } from './near.ts'

type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const KINDS: Readonly<Record<string, string>> = {
  strict_object: 'a map',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  tuple: 'a list',
  string: 'a word or a sentence in quotation marks',
  number: 'a number',
  boolean: 'true or false',
}

const found = (input: unknown): string => {
  if (input === null) return 'empty'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'a map'
  if (typeof input === 'string') return `"${input.length > 40 ? `${input.slice(0, 40)}…` : input}"`
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : typeof input
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).flatMap((item) => (typeof item.key === 'string' || typeof item.key === 'number' ? [item.key] : []))

/** A path as an author reads it: `beats[3].say.by`. */
export const spell = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )

type Entries = { readonly entries?: Readonly<Record<string, unknown>> }

/** Keys of the map that stands at this path of a schema, for "did you mean". */
const keysAt = (schema: unknown, path: Path): readonly string[] => {
  let at: unknown = schema
  const open = (): void => {
    for (;;) {
      if (typeof at !== 'object' || at === null) return
      if ('pipe' in at && Array.isArray(at.pipe)) at = at.pipe[0]
      else if ('wrapped' in at) at = at.wrapped
      else return
    }
  }
  for (const key of path) {
    open()
    if (typeof at !== 'object' || at === null) return []
    if ('entries' in at) at = (at as Entries).entries?.[String(key)]
    else if ('item' in at) at = at.item
    else if ('value' in at) at = at.value
    else return []
  }
  open()
  return typeof at === 'object' && at !== null && 'entries' in at ? Object.keys((at as Entries).entries ?? {}) : []
}

const isMap = (input: unknown): boolean => typeof input === 'object' && input !== null && !Array.isArray(input)

const problemFor = (source: Source, schema: unknown, issue: v.BaseIssue<unknown>): Problem => {
  const path = pathOf(issue)
  const last = issue.path?.at(-1)
  const spelled = path.length === 0 ? 'the file' : spell(path)
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    const key = String(path.at(-1))
    if (issue.expected === 'never') {
      const known = keysAt(schema, path.slice(0, -1))
      return problemOf('SC007', source.keyAt(path), { key, hint: hintFor(key, known) })
    }
    const around = path.slice(0, -1)
    if (Array.isArray(last.input)) {
      const where = around.length === 0 ? 'the file' : spell(around)
      return problemOf('SC008', source.at(around), { path: where, found: 'a list', wanted: 'a map' })
    }
    return problemOf('SC006', source.at(path.slice(0, -1)), { key })
  }
  if (issue.type === 'check') return problemOf('SC010', source.at(path), { path: spelled, rule: issue.message })
  if (issue.kind === 'validation') {
    const where = last?.origin === 'key' ? source.keyAt(path) : source.at(path)
    const shown = last?.origin === 'key' ? path.at(-1) : issue.input
    return problemOf('SC009', where, { path: spelled, found: found(shown), wanted: issue.message })
  }
  const kind = KINDS[issue.type]
  if (kind !== undefined && !(kind === 'a map' && isMap(issue.input))) {
    if (last?.origin === 'key') {
      return problemOf('SC009', source.keyAt(path), { path: spelled, found: found(path.at(-1)), wanted: kind })
    }
    return problemOf('SC008', source.at(path), { path: spelled, found: found(issue.input), wanted: kind })
  }
  const wanted = (issue.expected ?? 'something else').replaceAll(' | ', ', ').replace(/^\(|\)$/g, '')
  return problemOf('SC009', source.at(path), { path: spelled, found: found(issue.input), wanted })
}

/** Holds a document against a schema: the value with its defaults, or every place where it does not fit. */
export const shapeSource = <const Schema extends v.GenericSchema>(
  source: Source,
  schema: Schema,
): Shaped<v.InferOutput<Schema>> => {
  const result = v.safeParse(schema, source.value)
  if (result.success) return { ok: true, value: result.output }
  const problems = new Map(
    result.issues.map((issue) => {
      const problem = problemFor(source, schema, issue)
      return [`${problem.line}:${problem.column} ${problem.message}`, problem] as const
    }),
  )
  return { ok: false, problems: [...problems.values()] }
}
