import type { Reason, ReasonId } from '../../vocabulary/reason.ts'

const LONGEST_QUOTE = 90
/** Blanks at an end, two together, or others than the plain one. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/

const BLANK = 0x20
const LAST_PLAIN = 0x7e

/** Most quotations are plain signs with single blanks between them, and need no closer look. */
const isEven = (words: string): boolean => {
  let before = BLANK
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    if (code < BLANK || code > LAST_PLAIN || (code === BLANK && before === BLANK)) return false
    before = code
  }
  return before !== BLANK
}

const evened = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ').trim() : words)

/** A full stop, a comma, a colon, a semicolon or a blank. */
const isClosing = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3a || code === 0x3b || code === BLANK

/** A quotation short enough for one sentence, without its closing stop. */
const quotable = (words: string): string => {
  const line = isEven(words) ? words : evened(words)
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…` : line
  let end = short.length
  while (end > 0 && isClosing(short.charCodeAt(end - 1))) end -= 1
  return end === short.length ? short : short.slice(0, end)
}

type Words = {
  readonly said?: string | undefined
  readonly better?: string | undefined
  readonly what?: string | undefined
}

/** A reason with the words that stand in its holes, short enough to be quoted. */
export const reasonOf = (id: ReasonId, { said, better, what }: Words = {}): Reason => {
  const reason: { -readonly [Part in keyof Reason]: Reason[Part] } = { id }
  if (said !== undefined) reason.said = quotable(said)
  if (better !== undefined) reason.better = better.trim()
  if (what !== undefined) reason.what = quotable(what)
  return reason
}
