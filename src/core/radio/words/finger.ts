/** What lies beside each letter on a keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qeas',
  e: 'wrsd',
  r: 'etdf',
  t: 'ryfg',
  y: 'tugh',
  u: 'yihj',
  i: 'uojk',
  o: 'ipkl',
  p: 'ol',
  a: 'qwsz',
  s: 'wedxza',
  d: 'erfcxs',
  f: 'rtgvcd',
  g: 'tyhbvf',
  h: 'yujnbg',
  j: 'uikmnh',
  k: 'iolmj',
  l: 'opk',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
}

const LETTERS = Object.keys(BESIDE)

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1)
const doubled = (word: string, at: number): string => word.slice(0, at + 1) + word.slice(at)

const swapped = (word: string, at: number): string => {
  const [first = '', second = ''] = [word[at], word[at + 1]]
  return word.slice(0, at) + second + first + word.slice(at + 2)
}

/** In a shorter word a slip makes another word too easily. */
const SHORTEST = 4
const SHORTEST_WITH_GAP = 5

/** What a finger makes of a word: a letter doubled, one of two left out, two the other way round, one left out. */
export const slipsOf = (word: string): readonly string[] => {
  const slips: string[] = []
  if (word.length < SHORTEST) return slips
  for (let at = 0; at < word.length; at += 1) {
    slips.push(doubled(word, at))
    if (word.length > SHORTEST && word[at] === word[at + 1]) slips.push(without(word, at))
    if (at + 1 < word.length) slips.push(swapped(word, at))
    if (word.length >= SHORTEST_WITH_GAP && at > 0) slips.push(without(word, at))
  }
  return slips
}

/** In a shorter word any other letter makes another word. */
const LONG = 7
/** The first letter is hardly ever missed. */
const FIRST = 1

/**
 * The other way round, all that a finger may have meant by a word: two letters swapped, one doubled, in a long word one
 * too many, one beside it or one left out. Most of them are no words.
 */
export const typedAs = (word: string): readonly string[] => {
  const meant: string[] = []
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] ?? ''
    if (at + 1 < word.length) meant.push(swapped(word, at))
    if (letter === word[at + 1]) meant.push(without(word, at))
    if (word.length < LONG || at < FIRST) continue
    const [head, tail] = [word.slice(0, at), word.slice(at + 1)]
    meant.push(without(word, at))
    for (const near of BESIDE[letter] ?? '') meant.push(head + near + tail)
    for (const lost of LETTERS) meant.push(head + lost + letter + tail)
  }
  return meant
}
