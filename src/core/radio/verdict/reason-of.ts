import type { Reason, ReasonId } from '../../vocabulary/reason.ts'

const LONGEST_QUOTE = 90

/** A quotation short enough for one sentence, without its closing stop. */
const quotable = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…` : line
  return short.replace(/[.,;:\s]+$/, '')
}

type Words = {
  readonly said?: string | undefined
  readonly better?: string | undefined
  readonly what?: string | undefined
}

/** A reason with the words that stand in its holes, short enough to be quoted. */
export const reasonOf = (id: ReasonId, { said, better, what }: Words = {}): Reason => ({
  id,
  ...(said === undefined ? {} : { said: quotable(said) }),
  ...(better === undefined ? {} : { better: better.trim() }),
  ...(what === undefined ? {} : { what: quotable(what) }),
})
