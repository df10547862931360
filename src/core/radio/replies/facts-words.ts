import type { FactSlots } from '../case.ts'
import { wordSet } from '../words/word-set.ts'

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

/** Words that say nothing by themselves: "till", "to here". */
const EMPTY = wordSet(
  'till until before after when once by to at in on of for from the a an it this that here there now then please and or i you me my your position',
)

const tells = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z0-9'’-]+/)
    .some((word) => word !== '' && !EMPTY.has(word))

/** The key facts of what was heard, to be repeated: the stretch of words that holds them all, else one after the other. */
export const factsWords = (text: string, facts: FactSlots): string | null => {
  const listed = Object.values(facts).filter((value) => value !== '')
  if (listed.length === 0) return null
  const span = spanOf(text, facts) ?? listed.join(', ')
  return tells(span) ? turned(span).replace(/[.?!,\s]+$/, '') : null
}

const LONGEST_CALL_WORDS = 4
const LONGEST_MESSAGE_WORDS = 10

/** What is asked for in the words of whoever asks, without the call and the manners; null where it is long or says nothing. */
export const messageWords = (text: string): string | null => {
  const mark = text.search(/[,.]/)
  const called = mark > 0 && text.slice(0, mark).trim().split(/\s+/).length <= LONGEST_CALL_WORDS
  const message = (called ? text.slice(mark + 1) : text)
    .trim()
    .replace(/^(please\s+)?((can|could|would|will) you\s+)?(please\s+)?/i, '')
    .replace(/[\s,]*(please|thanks|thank you)?[.?!,\s]*$/i, '')
  const short = message.split(/\s+/).length <= LONGEST_MESSAGE_WORDS
  return short && tells(message) ? turned(message.slice(0, 1).toLowerCase() + message.slice(1)) : null
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
