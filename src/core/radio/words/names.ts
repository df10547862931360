import type { RosterEntry } from '../case.ts'
import type { Alias } from './alias.ts'
import { DEPARTMENTS, GROUPS } from './departments.ts'
import { isKnownWord } from './known-words.ts'
import { formsOfName } from './likeness.ts'
import { isNumber, wordsOf } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Everybody on the channel. */
export const EVERYBODY = '*'

type SingleName = Alias & { readonly name: string; readonly forms: readonly string[] }

const endsWith = (words: readonly string[], part: readonly string[]): boolean => {
  for (let start = 0; start + part.length <= words.length; start += 1) {
    if (part.every((word, at) => words[start + at] === word)) return true
  }
  return false
}

const DEPARTMENT_WORDS = DEPARTMENTS.map((names) => names.map(wordsOf))
const GROUP_ALIASES: readonly Alias[] = GROUPS.map((name) => ({ words: wordsOf(name), who: EVERYBODY, via: 'group' }))

const roleAliases = (entry: RosterEntry): Alias[] => {
  const role = wordsOf(entry.role)
  const known = DEPARTMENT_WORDS.filter((names) => names.some((words) => endsWith(role, words)))
  const longest = Math.max(
    0,
    ...known.map((names) => Math.max(...names.map((words) => (endsWith(role, words) ? words.length : 0)))),
  )
  const own = known.filter((names) => names.some((words) => words.length === longest && endsWith(role, words)))
  const spoken = [role, ...own.flat()]
  return [...spoken, ...spoken.flatMap(misheardRole)].map((words) => ({ words, who: entry.name, via: 'role' }))
}

/** "Key pay", "second eighty", "first Eddie": radio reference (k.3). */
const MISHEARD_ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pa', ['pay']],
  ['ad', ['80', 'eddie']],
])

const misheardRole = (words: readonly string[]): readonly (readonly string[])[] =>
  (MISHEARD_ROLES.get(words.at(-1) ?? '') ?? []).map((heard) => [...words.slice(0, -1), heard])

const LEAST_PART = 3
const NO_FIRST_NAME = wordSet('mr ms dr st de da di du la le el van')

/** Jo Pryce is called Jo; the "de" of a surname and the letter of "Matilda P" call nobody. */
const callsAlone = (word: string, at: number): boolean =>
  word.length >= LEAST_PART || (at === 0 && word.length === 2 && !NO_FIRST_NAME.has(word) && !isKnownWord(word))

const nameAliases = (entry: RosterEntry): Alias[] => {
  const words = wordsOf(entry.name)
  const parts = words.length > 1 ? words.filter(callsAlone).map((word) => [word]) : []
  const together = words.length > 1 ? [[words.slice(0, 2).join('')]] : []
  const pairs = words.length > 2 ? [words.slice(0, 2), words.slice(1)] : []
  return [words, ...pairs, ...parts, ...together].map((name) => ({ words: name, who: entry.name, via: 'name' }))
}

/** "D2" is door two: a numbered post by its letter. */
const shortPosts = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((word, at) => {
    const number = words[at + 1] ?? ''
    return isNumber(number) && !isNumber(word) ? [[`${word[0]}${number}`]] : []
  })

/** "Lock-up three" is also "three" only after the word door, gate or lock-up, so the post keeps all its words. */
const postAliases = (entry: RosterEntry): Alias[] =>
  entry.post === undefined || entry.post === ''
    ? []
    : [withoutThe(wordsOf(entry.post)), ...shortPosts(wordsOf(entry.post))].map((words) => ({
        words,
        who: entry.name,
        via: 'post',
      }))

const withoutThe = (words: readonly string[]): readonly string[] => (words[0] === 'the' ? words.slice(1) : words)

const aliasesOf = (entry: RosterEntry): readonly Alias[] =>
  [...nameAliases(entry), ...roleAliases(entry), ...postAliases(entry)].filter((alias) => alias.words.length > 0)

/** A roster made ready for looking up; one for each roster object, so that a run pays for it once. */
export type Names = {
  /** Stands for the roster with the words that are said on it: the roster itself would stay in memory with them. */
  readonly mark: object
  readonly byFirst: ReadonlyMap<string, readonly Alias[]>
  /** Names of one word, which may be misheard. */
  readonly single: readonly SingleName[]
  readonly shared: ReadonlySet<string>
  /** The words of everybody's name. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** Words of a role that nobody else's has: "unit" for the unit manager. */
  readonly roleWords: ReadonlyMap<string, Alias>
}

const keyOf = (alias: Alias): string => `${alias.words.join(' ')}`

const buildNames = (people: readonly RosterEntry[]): Names => {
  const owners = new Map<string, Set<string>>()
  const all = people.flatMap(aliasesOf)
  for (const alias of all) owners.set(keyOf(alias), (owners.get(keyOf(alias)) ?? new Set()).add(alias.who))
  const isShared = (alias: Alias): boolean => (owners.get(keyOf(alias))?.size ?? 0) > 1
  const shared = new Set(all.filter((alias) => alias.via === 'name' && isShared(alias)).map(keyOf))
  const usable = all.filter((alias) => alias.via === 'name' || !isShared(alias))
  const byFirst = new Map<string, Alias[]>()
  for (const alias of [...usable, ...GROUP_ALIASES]) {
    const first = alias.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), alias])
  }
  for (const aliases of byFirst.values()) aliases.sort((a, b) => b.words.length - a.words.length)
  const single = usable.flatMap((alias): readonly SingleName[] => {
    const [name = ''] = alias.words
    const isSingle = alias.via === 'name' && alias.words.length === 1
    const forms = formsOfName(name)
    return isSingle && (name.length >= 3 || forms.length > 0) ? [{ ...alias, name, forms }] : []
  })
  const words = new Map(people.map(({ name }) => [name, wordsOf(name)]))
  return { mark: {}, byFirst, single, shared, words, roleWords: roleWordsOf(people) }
}

const roleWordsOf = (people: readonly RosterEntry[]): ReadonlyMap<string, Alias> => {
  const found = new Map<string, Alias>()
  const shared = new Set<string>()
  for (const { name, role } of people) {
    for (const word of wordsOf(role)) {
      if ((found.get(word)?.who ?? name) !== name) shared.add(word)
      found.set(word, { words: [word], who: name, via: 'role' })
    }
  }
  for (const word of shared) found.delete(word)
  return found
}

/** What of somebody makes the names. */
type Person = { readonly name: string; readonly role: string; readonly post: string }

/** A roster that was seen, and what it said then: whoever handed it in may change it. */
type Seen = {
  roster: readonly RosterEntry[]
  me: RosterEntry
  readonly people: readonly Person[]
  readonly trainee: Person
  readonly names: Names
}

const MOST_ROSTERS = 16
/** Those seen last, the newest at the end. */
const SEEN: Seen[] = []

const personOf = ({ name, role, post = '' }: RosterEntry): Person => ({ name, role, post })

const isSame = (entry: RosterEntry | undefined, { name, role, post }: Person): boolean =>
  entry !== undefined && entry.name === name && entry.role === role && (entry.post ?? '') === post

const saysSame = (roster: readonly RosterEntry[], me: RosterEntry, { people, trainee }: Seen): boolean => {
  if (roster.length !== people.length || !isSame(me, trainee)) return false
  let at = 0
  for (const person of people) {
    if (!isSame(roster[at], person)) return false
    at += 1
  }
  return true
}

/**
 * The names that can be heard on this show: the roster and the trainee. Built once for each show. A run hands in the same
 * roster again and again, and cases that are read one after another mostly say the same of it.
 */
export const namesOf = (roster: readonly RosterEntry[], me: RosterEntry): Names => {
  for (let at = SEEN.length - 1; at >= 0; at -= 1) {
    const seen = SEEN[at]
    if (seen === undefined) continue
    if (seen.roster === roster && seen.me === me) return seen.names
    if (!saysSame(roster, me, seen)) continue
    seen.roster = roster
    seen.me = me
    return seen.names
  }
  return namesAnew(roster, me)
}

const namesAnew = (roster: readonly RosterEntry[], me: RosterEntry): Names => {
  const names = buildNames([...roster.filter((entry) => entry.name !== me.name), me])
  if (SEEN.length >= MOST_ROSTERS) SEEN.shift()
  SEEN.push({ roster, me, people: roster.map(personOf), trainee: personOf(me), names })
  return names
}
