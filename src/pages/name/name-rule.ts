import { NAME_LIMIT } from './name-limit.ts'

/** Everybody who can be called on the show (syllabus 3, standing cast). A trainee may not answer to any of these. */
export const CAST_NAMES = [
  'Dee',
  'Reyes',
  'Pat',
  'Lind',
  'Mo',
  'Kaur',
  'Jay',
  'Torres',
  'Priya',
  'Luis',
  'Dana',
  'Fisk',
  'Kofi',
  'Osei',
  'Okafor',
  'Amato',
  'June',
  'Tom',
  'Nina',
  'Leo',
  'Omar',
] as const

/** Words that start or stop something when they are heard on the air. */
const CALLS = ['cut', 'rolling', 'action', 'stop', 'copy', 'hold', 'release', 'picture', 'standby', 'emergency', 'lock']

export type NameVerdict =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly why: 'empty' | 'long' | 'letters' | 'call' }
  | { readonly ok: false; readonly why: 'cast'; readonly near: string }

const VOWELS: Readonly<Record<string, string>> = {
  ae: 'e',
  ai: 'e',
  au: 'o',
  ay: 'e',
  ea: 'i',
  ee: 'i',
  ei: 'e',
  eo: 'io',
  ey: 'e',
  eye: 'e',
  ie: 'i',
  iya: 'ia',
  oa: 'o',
  oe: 'o',
  oo: 'u',
  ou: 'u',
  oui: 'ui',
  ue: 'u',
  y: 'i',
}

/** How a name sounds over a small speaker: spelling differences that nobody hears are gone. */
export const soundOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=..)(?<![aeiouy])e$/, '')
    .replace(/ph/g, 'f')
    .replace(/ck|q(u(?=[aeiou]))?/g, 'k')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/([aeiou])w(?![aeiouy])/g, (_, vowel: string) => (vowel === 'e' ? 'u' : 'o'))
    .replace(/ew/g, 'u')
    .replace(/(?<=[bdgkprtw])h/g, '')
    .replace(/(?<=[aeiouy])h(?![aeiouy])/g, '')
    .replace(/[aeiouy]+/g, (run) => VOWELS[run] ?? run.replace(/y/g, 'i'))
    .replace(/(.)\1+/g, '$1')

/** At most one sound was changed, added or left out. */
const nearlyEqual = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

const confused = (mine: string, theirs: string): boolean => {
  const a = soundOf(mine)
  const b = soundOf(theirs)
  if (a === b) return true
  return a.length > 3 && b.length > 3 && a[0] === b[0] && nearlyEqual(a, b)
}

/** Says whether a trainee may go by this name on the radio; the name comes back trimmed, with one space between words. */
export const checkName = (typed: string): NameVerdict => {
  const name = typed.trim().replace(/\s+/g, ' ')
  if (name === '') return { ok: false, why: 'empty' }
  if (name.length > NAME_LIMIT) return { ok: false, why: 'long' }
  if (!/^\p{L}[\p{L}\p{M}’'. -]*$/u.test(name)) return { ok: false, why: 'letters' }
  const words = name.split(/[ -]/).filter((word) => word !== '')
  if (words.some((word) => CALLS.includes(word.toLowerCase()))) return { ok: false, why: 'call' }
  const near = CAST_NAMES.find((cast) => words.some((word) => confused(word, cast)))
  return near === undefined ? { ok: true, name } : { ok: false, why: 'cast', near }
}
