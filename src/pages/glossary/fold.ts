/** Figures of number words; tens may be followed by a unit. */
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + i * 10] as const),
])

/** Number words as figures: `eighty six` is `86`, `one hundred` is `100`, and `ten one` stays two numbers. */
const figures = (words: readonly string[]): string[] => {
  const out: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const value = NUMBERS[word]
    const next = words[at + 1] ?? ''
    const unit = NUMBERS[next] ?? 0
    if (value === undefined) out.push(word)
    else if (next === 'hundred') {
      out.push(`${value * 100}`)
      at += 1
    } else if (value >= 20 && unit >= 1 && unit <= 9) {
      out.push(`${value + unit}`)
      at += 1
    } else out.push(`${value}`)
  }
  return out
}

/** Words of a text as they are compared: without case, accents and signs, numbers as figures. */
export const fold = (text: string): readonly string[] => {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain === '' ? [] : figures(plain.split(' '))
}

/** How many letters must be put in, taken out, changed or swapped; `most + 1` where it is more than `most`. */
export const slips = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const best = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next.push(swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
