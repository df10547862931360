const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  S: 'Š',
}
/** Right-to-left override, and its end. */
const TURNED = ['\u202e', '\u202c'] as const
/** Names in braces are filled and stay as they are. */
const HOLE = /(\{\{[^}]*\}\}|<[^>]*>)/

const longer = (text: string): string => text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)

const pseudoText = (text: string, turned: boolean): string => {
  const parts = text.split(HOLE)
  const said = parts.map((part, at) => {
    if (at % 2 === 1 || part.trim() === '') return part
    return turned ? `${TURNED[0]}${part}${TURNED[1]}` : longer(part)
  })
  // A third longer, in words of five, so that lines break as they would.
  const room = turned ? '' : '~'.repeat(Math.ceil(text.length / 3)).replace(/~{5}(?=~)/g, '~~~~~ ')
  return `[${said.join('')}${room}]`
}

/** Words as a language that nobody speaks has them: whatever is left in plain English was not translated. */
export const pseudoWords = (words: unknown, turned: boolean): unknown => {
  if (typeof words === 'string') return pseudoText(words, turned)
  if (Array.isArray(words)) return words.map((one: unknown) => pseudoWords(one, turned))
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudoWords(value, turned)]))
}
