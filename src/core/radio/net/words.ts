/** A stretch of time in milliseconds, its end not in it. */
export type Span = { readonly from: number; readonly to: number }

/** Stands on a screen for words that were not heard. */
export const GONE = '…'

/** The words of a text as they are spoken, one after the other. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** When each of so many words is spoken, if they share the time evenly. */
export const spansOf = (count: number, { from, to }: Span): readonly Span[] =>
  Array.from({ length: count }, (_, index) => ({
    from: from + Math.floor(((to - from) * index) / count),
    to: from + Math.floor(((to - from) * (index + 1)) / count),
  }))

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/** Numbers of the words of which half or more fell into stretches that nobody could hear. */
export const lostIn = (spans: readonly Span[], gaps: readonly Span[]): readonly number[] =>
  spans.flatMap((span, index) => {
    const lost = gaps.reduce((sum, gap) => sum + shared(span, gap), 0)
    return lost > 0 && lost * 2 >= span.to - span.from ? [index] : []
  })

/** The text without the words that were lost: what there was to be understood. */
export const withoutWords = (text: string, lost: readonly number[]): string =>
  lost.length === 0
    ? text
    : wordsOf(text)
        .filter((_, index) => !lost.includes(index))
        .join(' ')

/** The text with a mark for every stretch of words that was lost: what a caption shows. */
export const withGaps = (text: string, lost: readonly number[]): string =>
  lost.length === 0
    ? text
    : wordsOf(text)
        .map((word, index) => (lost.includes(index) ? GONE : word))
        .filter((word, index, all) => word !== GONE || all[index - 1] !== GONE)
        .join(' ')
