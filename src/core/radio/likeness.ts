/** Whether one insertion, deletion, change or swap of neighbours turns one word into the other. */
export const withinOneEdit = (a: string, b: string): boolean => {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  const room = Math.min(a.length, b.length) - head
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const restA = a.length - head - tail
  const restB = b.length - head - tail
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
}

const SOUNDS: ReadonlyMap<string, string> = new Map([
  ...pairs('b', 'bp'),
  ...pairs('f', 'fv'),
  ...pairs('k', 'ckgqxj'),
  ...pairs('s', 'sz'),
  ...pairs('t', 'td'),
  ...pairs('l', 'l'),
  ...pairs('m', 'mn'),
  ...pairs('r', 'r'),
])

function pairs(sound: string, letters: string): (readonly [string, string])[] {
  return [...letters].map((letter) => [letter, sound] as const)
}

/** How a name sounds, roughly: its consonants in classes, vowels dropped, doubles once. */
export const soundOf = (word: string): string => {
  let key = ''
  let last = ''
  for (const letter of word.replace('ph', 'f')) {
    const sound = SOUNDS.get(letter) ?? ''
    if (sound !== last) key += sound
    last = sound
  }
  return key
}

/** "Lill" for Lil: a short name with its last letter twice. */
const isDrawnOut = (word: string, name: string): boolean =>
  name.length === 3 && word.length === 4 && word.startsWith(name) && word[3] === name[2]

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter)

/** Two consonants of one class. */
const beginsAlike = (word: string, name: string): boolean => {
  const sound = SOUNDS.get(word[0] ?? '')
  return sound !== undefined && sound === SOUNDS.get(name[0] ?? '')
}

/**
 * Whether a word may be a mis-hearing or a slip of the finger for a name: radio reference (k.4). Short names need
 * the same first sound, since most short words are one letter from some name.
 */
export const soundsLike = (word: string, name: string): boolean => {
  if (word === name || isDrawnOut(word, name)) return true
  if (name.length < 4 || word.length < 4) return false
  if (word[0] !== name[0] && !beginsAlike(word, name)) return false
  if (withinOneEdit(word, name)) return true
  if (word[0] !== name[0] && Math.min(word.length, name.length) < 5) return false
  return (
    Math.abs(word.length - name.length) <= 2 &&
    soundOf(word) === soundOf(name) &&
    soundOf(name).length >= 2 &&
    sharesVowel(word, name)
  )
}

const sharesVowel = (word: string, name: string): boolean => {
  const vowelOf = (text: string): string => [...text].find((letter) => isVowel(letter)) ?? ''
  const front = (letter: string): boolean => letter === 'e' || letter === 'i' || letter === 'y'
  const first = vowelOf(word)
  const second = vowelOf(name)
  return first === second || (front(first) && front(second))
}
