import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  YAMLError,
} from 'yaml'
import type { Problem, Where } from '../problems/problem.ts'
import { problemOf } from '../problems/problem-of.ts'
import { textOf } from './text-of.ts'
import type { GivenFile, Path, SourceRead } from './source.ts'

type Read = Document.Parsed<ParsedNode>

/** Lists and maps inside each other; far more than the format has, far less than the reader's stack holds. */
const DEEPEST = 40

const keyNode = (parent: unknown, key: string | number): unknown => {
  if (!isMap(parent)) return undefined
  return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.key
}

const startOf = (node: unknown): number | undefined =>
  isNode(node) && node.range !== null && node.range !== undefined ? node.range[0] : undefined

const whereIn = (file: string, document: Read, lines: LineCounter) => {
  const spot = (offset: number): Where => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const nodeAt = (path: Path): unknown => (path.length === 0 ? document.contents : document.getIn(path, true))
  const at = (path: Path): Where => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = startOf(nodeAt(path.slice(0, length)))
      if (offset !== undefined) return spot(offset)
    }
    return spot(0)
  }
  const keyAt = (path: Path): Where => {
    const last = path.at(-1)
    const offset = last === undefined ? undefined : startOf(keyNode(nodeAt(path.slice(0, -1)), last))
    return offset === undefined ? at(path) : spot(offset)
  }
  return { at, keyAt, spot }
}

/** The first bracket of flow lists that are nested too deeply for the reader; undefined where there is none. */
const tooDeepAt = (text: string): number | undefined => {
  let depth = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text[offset]
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return offset
  }
  return undefined
}

const refused = (document: Read, spot: (offset: number) => Where): Problem[] => {
  const problems: Problem[] = []
  visit(document, {
    Node(_key, node, path) {
      const where = spot(startOf(node) ?? 0)
      if (isAlias(node)) problems.push(problemOf('SC004', where, { what: `*${node.source}` }))
      else if (node.anchor !== undefined) problems.push(problemOf('SC004', where, { what: `&${node.anchor}` }))
      if (node.tag?.startsWith('!') === true) problems.push(problemOf('SC003', where, { detail: `a tag, ${node.tag}` }))
      if (isCollection(node) && path.length > DEEPEST * 2) {
        problems.push(problemOf('SC003', where, { detail: 'lists inside lists, far too deep' }))
        return visit.BREAK
      }
      return undefined
    },
  })
  return problems
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message

/** Reads one YAML document. Every problem of its text is returned with its line; nothing is thrown. */
export const readYaml = (given: GivenFile): SourceRead => {
  const start: Where = { file: given.file, line: 1, column: 1 }
  const read = textOf(given)
  if (!read.ok) return read
  const { text } = read
  const lines = new LineCounter()
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    const before = text.slice(0, deep).split('\n')
    const where = { file: given.file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
    return { ok: false, problems: [problemOf('SC003', where, { detail: 'lists inside lists, far too deep' })] }
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, logLevel: 'error' })
  const { at, keyAt, spot } = whereIn(given.file, document, lines)
  const broken = [...document.errors, ...document.warnings].filter((error) => error instanceof YAMLError)
  if (broken.length > 0) {
    const problems = broken
      .slice(0, 5)
      .map((error) => problemOf('SC003', spot(error.pos[0]), { detail: firstLine(error.message) }))
    return { ok: false, problems }
  }
  const problems = refused(document, spot)
  if (problems.length > 0) return { ok: false, problems }
  if (document.contents === null)
    return { ok: false, problems: [problemOf('SC003', start, { detail: 'nothing in it' })] }
  const value: unknown = document.toJS()
  return { ok: true, source: { file: given.file, value, at, keyAt } }
}
