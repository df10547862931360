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

const ALIKE = ['bp', 'fv', 'kcgqxj', 'sz', 'td', 'l', 'mn', 'r']

/** For each letter, by its code, the consonant that stands for its class; none for a vowel. */
const SOUNDS: readonly string[] = Array.from(
  { length: 128 },
  (_, code) => ALIKE.find((letters) => letters.includes(String.fromCharCode(code)))?.[0] ?? '',
)

/** The class of the consonant at a place of a word, empty for anything else. */
const soundAt = (word: string, at: number): string => (at < word.length ? (SOUNDS[word.charCodeAt(at)] ?? '') : '')

/** How a name sounds, roughly: its consonants in classes, vowels dropped, doubles once. */
export const soundOf = (word: string): string => {
  let key = ''
  let last = ''
  const plain = word.replace('ph', 'f')
  for (let at = 0; at < plain.length; at += 1) {
    const sound = soundAt(plain, at)
    if (sound !== last) key += sound
    last = sound
  }
  return key
}

const said = (names: string): readonly (readonly [string, readonly string[]])[] =>
  names.split('|').map((row) => {
    const [name = '', ...forms] = row.trim().split(' ')
    return [name, forms]
  })

/** Names that are not said as they are spelt, and short ones that sound like a word: radio reference (k.4). */
const SAID_AS: ReadonlyMap<string, readonly string[]> = new Map(
  said(
    `saoirse seersha sersha sorsha searcha|siobhan shivaun shivawn chevonne shavon shevon shiv|niamh neve neave neeve knee|aoife efa eefa eva ifa|caoimhe keeva kweeva
    |oisin osheen usheen|padraig porrig paudrig|eoin owen|sean shawn shaun|roisin rosheen|ciaran kieran|xavier zavier savior|joaquin wakeen|jorge horhay
    |guillermo geeyermo|nguyen win when|zoe zoey zowie|chloe kloe cloey|phoebe feebee|hugh hue hew|ian eon|yvonne evon|thuy twee|duc duke|xiomara ciomara seomara
    |dee d di dea|bea bee be b|jo joe|al owl el|kit kid|ray rae rey|kai kay chi|bev beth|gail gale|jay j|kay k|may mae|ed add|lou lew lu|sol saul soul|art heart
    |neil kneel|rhys reese reece|geoff jeff|steph stef|marc mark|mark marc|carl karl|karl carl|eric erik|jon john|john jon|sara sarah|sarah sara|kathy cathy|cathy kathy
    |brian bryan|bryan brian|steven stephen|stephen steven|aidan aiden|lindsay lindsey|mikel michael|mateo matteo|luis louis lewis|louis luis|noor nor|hana hannah|hannah hana
    |zbigniew zbig zibignew|wojciech wojtek voytek|agnieszka agneshka|tomasz tomash thomas|lukasz lukash|jacques jack|genevieve jennavieve|etienne etyen|guy gi|anais anaees
    |priya preeya prea|arjun arjen|deepa deeper|jia gia|xin shin|qing ching|tui tooey twoey|hemi hemmy|marama maramar`,
  ),
)

/** How else a name is written by what hears it. */
export const formsOfName = (name: string): readonly string[] => SAID_AS.get(name) ?? []

/** "Lill" for Lil: a short name with its last letter twice. */
const isDrawnOut = (word: string, name: string): boolean =>
  name.length === 3 && word.length === 4 && word.startsWith(name) && word[3] === name[2]

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter)

/** What is written in many ways and said in one, most telling first. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/(?:er|ar|or|ah)$/, 'a'],
  [/ph/g, 'f'],
  [/c(?=[eiy])|z/g, 's'],
  [/ck?|q(?=u)/g, 'k'],
  [/sk?h|sch/g, 'sh'],
  [/(?:ee|ea|ie|ei|ey|y)/g, 'i'],
  [/(?<=[aeiou])h|(?<=[^aeiou])e$/g, ''],
  [/(.)\1/g, '$1'],
]

/** A name as it is said, near enough: "Kristin" and "Christine" are not the same, "Jazmin" and "Jasmyn", "Lynda" and "Linder" are. */
const spokenAs = (word: string): string => {
  const known = spoken.get(word)
  if (known !== undefined) return known
  const said = WAYS.reduce((letters, [way, one]) => letters.replace(way, one), word)
  if (spoken.size >= MOST_SPOKEN) spoken.clear()
  spoken.set(word, said)
  return said
}

const spoken = new Map<string, string>()
const MOST_SPOKEN = 2048
const MOST_LONGER = 2

/** Whether a word is a name as it is said, however it is written: radio reference (k.4). */
export const isSpokenAs = (word: string, name: string, forms: readonly string[]): boolean =>
  forms.includes(word) ||
  (name.length >= 4 &&
    word.length >= 4 &&
    Math.abs(name.length - word.length) <= MOST_LONGER &&
    spokenAs(word) === spokenAs(name))

/** Two consonants of one class. */
const beginsAlike = (word: string, name: string): boolean => {
  const sound = soundAt(word, 0)
  return sound !== '' && sound === soundAt(name, 0)
}

/**
 * Whether a word may be a mis-hearing or a slip of the finger for a name with its forms: radio reference (k.4). Short names need
 * the same first sound, since most short words are one letter from some name.
 */
export const soundsLike = (word: string, name: string, forms: readonly string[]): boolean => {
  if (word === name || isDrawnOut(word, name) || isSpokenAs(word, name, forms)) return true
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

const firstVowel = (word: string): string => [...word].find(isVowel) ?? ''
const FRONT: ReadonlySet<string> = new Set('eiy')

const sharesVowel = (word: string, name: string): boolean => {
  const first = firstVowel(word)
  const second = firstVowel(name)
  return first === second || (FRONT.has(first) && FRONT.has(second))
}

/** A word as a recogniser hears it: letters in classes, all vowels alike, nothing twice. */
const heardAs = (word: string): string => {
  let heard = ''
  for (let at = 0; at < word.length; at += 1) {
    const sound = isVowel(word[at]) ? 'a' : soundAt(word, at)
    if (!heard.endsWith(sound) || sound === '') heard += sound
  }
  return heard
}

/** How far two words are apart by sound, as a share of the longer one: 0 is the same, 1 has nothing in common. */
export const soundDistance = (first: string, second: string): number => {
  const a = heardAs(first)
  const b = heardAs(second)
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : editsBetween(a, b) / longest
}

const editsBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? longestOf(a, b)
}

const longestOf = (a: string, b: string): number => Math.max(a.length, b.length)
