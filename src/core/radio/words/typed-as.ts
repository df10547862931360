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
/** In a shorter word any other letter makes another word. */
const LONG = 7

/** The first letter is hardly ever missed. */
const FIRST = 1

/**
 * All that a finger may have meant by a word: two letters the other way round, one doubled, one left out or one beside it.
 * Most of them are no words.
 */
export const typedAs = (word: string): readonly string[] => {
  const meant: string[] = []
  for (let at = 0; at < word.length; at += 1) {
    const [head, letter = '', tail] = [word.slice(0, at), word[at], word.slice(at + 1)]
    if (at + 1 < word.length) meant.push(head + (word[at + 1] ?? '') + letter + word.slice(at + 2))
    if (letter === word[at + 1]) meant.push(head + tail)
    if (word.length < LONG) continue
    if (at >= FIRST) {
      meant.push(head + tail)
      for (const near of BESIDE[letter] ?? '') meant.push(head + near + tail)
      for (const lost of LETTERS) meant.push(head + lost + letter + tail)
    }
  }
  return meant
}
