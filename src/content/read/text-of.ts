import type { Problem } from '../problems/problem.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { GivenFile } from './source.ts'

/** No scenario of four minutes needs a quarter of a megabyte. */
export const LARGEST_BYTES = 256 * 1024

type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const BYTE_ORDER_MARK = '\uFEFF'

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of a file, or the problem that it is too big or no text at all. */
export const textOf = ({ file, content }: GivenFile): TextRead => {
  const where = { file, line: 1, column: 1 }
  const size = content.length
  if (size > LARGEST_BYTES) {
    const kilobytes = Math.ceil(size / 1024)
    return { ok: false, problems: [problemOf('SC001', where, { kilobytes, most: LARGEST_BYTES / 1024 })] }
  }
  const text = typeof content === 'string' ? content : decoded(content)
  if (text === null || text.includes('\0')) return { ok: false, problems: [problemOf('SC002', where, {})] }
  return { ok: true, text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text }
}
