import type { FactSlots } from '../case.ts'

/** The trainee's words from the listener's side. */
const TURNED: Readonly<Record<string, string>> = {
  my: 'your',
  mine: 'yours',
  me: 'you',
  "i'm": 'you’re',
  i: 'you',
  our: 'your',
}

const turned = (words: string): string =>
  words.replaceAll(/[A-Za-z'’]+/g, (word) => TURNED[word.toLowerCase().replace('’', "'")] ?? word)

/** From the first key fact to the last, as it was said; null where there is none. */
const spanOf = (text: string, facts: FactSlots): string | null => {
  const lower = text.toLowerCase()
  let from = text.length
  let to = 0
  for (const value of Object.values(facts)) {
    const at = value === '' ? -1 : lower.indexOf(value.toLowerCase())
    if (at < 0) continue
    from = Math.min(from, at)
    to = Math.max(to, at + value.length)
  }
  return from < to ? text.slice(from, to) : null
}

/** The key facts of what was heard, to be repeated: the stretch of words that holds them all, else one after the other. */
export const factsWords = (text: string, facts: FactSlots): string | null => {
  const listed = Object.values(facts).filter((value) => value !== '')
  if (listed.length === 0) return null
  return turned(spanOf(text, facts) ?? listed.join(', ')).replace(/[.?!,\s]+$/, '')
}

const bare = (word: string): string => word.toLowerCase().replaceAll(/[.,?!]/g, '')

/** The same with words put in for others, for a read-back that is wrong on purpose. */
export const misread = (words: string, swap: Readonly<Record<string, string>>): string =>
  Object.entries(swap).reduce((said, [right, wrong]) => {
    const wanted = right.toLowerCase().split(' ')
    const spoken = said.split(' ')
    const out: string[] = []
    for (let at = 0; at < spoken.length; ) {
      const fits = wanted.every((word, offset) => bare(spoken[at + offset] ?? '') === word)
      out.push(fits ? wrong : (spoken[at] ?? ''))
      at += fits ? wanted.length : 1
    }
    return out.join(' ')
  }, words)
