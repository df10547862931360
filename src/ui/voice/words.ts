import type { Stretch } from './recogniser.ts'

/** What has been made out so far: words that stand, words that may still change, and other readings of the whole. */
export type Words = { readonly sure: string; readonly maybe: string; readonly others: readonly string[] }

export const NO_WORDS: Words = { sure: '', maybe: '', others: [] }

/** Most readings besides the best one: more are never worth their time. */
const MOST_OTHERS = 5

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
const plain = (text: string): string => tidy(text).toLowerCase()
const joined = (parts: readonly string[]): string => tidy(parts.join(' '))

const readingsOf = (stretch: Stretch): readonly string[] =>
  Array.from({ length: stretch.length }, (_, reading) => tidy(stretch[reading]?.transcript ?? '')).filter(
    (words) => words !== '',
  )

/** Some phones give a stretch again, grown longer, instead of the next one. */
const grows = (before: readonly string[] | undefined, now: readonly string[]): boolean =>
  before?.[0] !== undefined && now[0] !== undefined && plain(now[0]).startsWith(plain(before[0]))

const isNew = (words: string, known: readonly string[]): boolean =>
  words !== '' && !known.some((other) => plain(other) === plain(words))

/** Everything that was said, or may have been. */
export const textOf = ({ sure, maybe }: Words): string => joined([sure, maybe])

/** Puts the results of one session together, after the words of sessions before it. */
export const wordsFrom = (results: ArrayLike<Stretch>, before: Words = NO_WORDS): Words => {
  const final: (readonly string[])[] = []
  const open: string[] = []
  for (const stretch of Array.from(results)) {
    const readings = readingsOf(stretch)
    if (readings[0] === undefined) continue
    if (!stretch.isFinal) open.push(readings[0])
    else if (grows(final.at(-1), readings)) final[final.length - 1] = readings
    else final.push(readings)
  }
  const best = final.map(([reading]) => reading ?? '')
  const sure = joined([before.sure, ...best])
  const others: string[] = before.others.map((other) => joined([other, ...best]))
  for (const [at, readings] of final.entries()) {
    for (const reading of readings.slice(1)) {
      const whole = joined([before.sure, ...best.with(at, reading)])
      if (isNew(whole, [sure, ...others])) others.push(whole)
    }
  }
  return { sure, maybe: joined(open), others: others.slice(0, MOST_OTHERS) }
}

/** The words of a session that is over: what might still have changed stands now. */
export const settled = (words: Words): Words => ({ sure: textOf(words), maybe: '', others: words.others })
