import type { Alias, Called } from './alias.ts'
import { isEveryday } from './known-words.ts'
import type { Lexeme } from './lexeme.ts'
import { formsOfName, isSpokenAs, soundDistance, soundsLike } from './likeness.ts'
import type { Mention } from './mention.ts'
import type { Names } from './names.ts'
import { isVerb } from './subject-verbs.ts'
import { isNumberAt, type Token, wordAt, wordsOf } from './tokens.ts'
import { isAt, isIn, wordSet } from './word-set.ts'
import { DETERMINERS, ORDINALS } from './small-words.ts'
import { isCapital } from './capital.ts'

/** A number in the name of a post may be heard as its small words: "door to" is door two. */
const HOMOPHONES: ReadonlyMap<string, string> = new Map([
  ['to', '2'],
  ['too', '2'],
  ['for', '4'],
  ['won', '1'],
  ['ate', '8'],
])

const TITLES = wordSet('st dr mr mrs ms')

/** The dot of "Dr. Lee" ends nothing. */
const isTitle = (token: Token): boolean => token.stop === '.' && isIn(token.lexeme, TITLES)

const fits = (tokens: readonly Token[], at: number, words: readonly string[]): boolean => {
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = words[offset]
    const token = tokens[at + offset]
    const last = offset === words.length - 1
    if (token === undefined || (!last && token.stop !== '' && !isTitle(token))) return false
    const same =
      token.word === word ||
      (offset > 0 && HOMOPHONES.get(token.word) === word) ||
      (last && (token.base === word || token.word === `${word}s`))
    if (!same) return false
  }
  return true
}

const exactAt = (names: Names, tokens: readonly Token[], at: number): Alias | null => {
  const token = tokens[at]
  if (token === undefined) return null
  const { lexeme, bare } = token
  const { opens, opensOne } = calledBy(lexeme, names)
  const direct =
    firstThatFits(opens, tokens, at) ??
    (bare.word === lexeme.word ? null : firstThatFits(calledBy(bare, names).opens, tokens, at))
  return direct ?? firstThatFits(opensOne, tokens, at)
}

/** Whom a word may call. */
const calledBy = (lexeme: Lexeme, names: Names): Called => {
  const known = lexeme.called
  if (known !== null && known.roster === names.mark) return known
  const { word } = lexeme
  const opensOne = word.endsWith('s') ? names.byFirst.get(word.slice(0, -1)) : undefined
  const opens = names.byFirst.get(word)
  const like = soundsLikeNobody(lexeme) ? null : likeIn(names, word)
  const called = { roster: names.mark, opens, opensOne, like }
  lexeme.called = called
  lexeme.nobodyOn = opens === undefined && opensOne === undefined && like === null ? names.mark : null
  return called
}

const LEAST_HEARD = 3

/** Short words, and those with an everyday meaning, are never bent into a name. */
const soundsLikeNobody = (lexeme: Lexeme): boolean =>
  lexeme.word.length < LEAST_HEARD || isEveryday({ lexeme, bare: lexeme, word: lexeme.word })

/** Most words call nobody, however they stand: told once for a roster, and kept with the word. */
const callsNobody = ({ mark }: Names, { lexeme, bare }: Token): boolean => lexeme === bare && lexeme.nobodyOn === mark

const ORDERED = wordSet(
  'position positions mark marks team thing time one take floor unit half sticks stick street avenue ave bus van truck car cart load lot batch group wave trip run pass round people scene shot setup meal bit part row door gate corner bag box case table few',
)

const AFTER_TITLE = wordSet(
  'for to 4 2 this that thats its it and or on in at by from with please can could shall should may you i im ive there theres what whats wheres here who whos asked just number somebody someone one',
)

/** "First positions" calls no 1st AD, and "the second bus" no 2nd. */
const isOrdinal = (tokens: readonly Token[], at: number, alias: Alias): boolean => {
  const last = at + alias.words.length - 1
  if (!isAt(tokens, last, ORDINALS) || tokens[last]?.stop !== '') return false
  const counts =
    wordAt(tokens, at) === 'the' && !isVerb(wordAt(tokens, last + 1)) && !isAt(tokens, last + 1, AFTER_TITLE)
  return isAt(tokens, last + 1, ORDERED) || (counts && last + 1 < tokens.length)
}

const firstThatFits = (aliases: readonly Alias[] | undefined, tokens: readonly Token[], at: number): Alias | null => {
  if (aliases === undefined) return null
  for (const alias of aliases) if (fits(tokens, at, alias.words) && !isOrdinal(tokens, at, alias)) return alias
  return null
}

/** Names are matched by sound, and only from the roster: radio reference (k.4). */
const likeAt = (names: Names, token: Token): Alias | null => {
  const { like } = calledBy(token.bare, names)
  return like === null || isEveryday(token) ? null : like
}

const likeIn = (names: Names, word: string): Alias | null => {
  let best: Alias | null = null
  for (const alias of names.single) {
    if (!soundsLike(word, alias.name, alias.forms)) continue
    if (best !== null && best.who !== alias.who) return null
    best = alias
  }
  return best
}

/** Everyday words that are also given names. */
const NAME_WORDS =
  wordSet(`will may mark art rob bill chase dash drew hope grace lane page rose summer dale cash duke ford chance miles penny faith ray rusty skip
  sandy gail rich jack frank dean wade cliff heath holly ivy lily violet olive pepper rocky buddy sunny chip tank cutter bow robin jay kit pat
  sue dot bea noor joy misty gene rod stew mason hunter fisher baker cook taylor parker archer king prince rain river sky skye stone wolf fox
  drake crane falcon april june august dawn eve autumn winter pearl ruby jade amber ginger honey candy melody harmony charity mercy patience
  victor major guy lance pierce rip rusty sage basil herb reed heather fern flint clay brook glen forest woody don dick jimmy nick pip ace max
  bob gaffer sparky red blue tiny moose bear duck goose tex mick van tab marina carol merry happy lucky`)

/** A text with capitals inside: there a lower-case word is no name. */
const isCased = (text: string, tokens: readonly Token[]): boolean => isCapital(text, tokens[0]?.from ?? 0)

const AFTER_MODAL = wordSet('you we i he she they it there be not do have get take need go come')
const MODALS = wordSet('will may')

/** "Will do", "the chase car", "may I": the word and not the person. */
const isPlainWord = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !isIn(token.bare, NAME_WORDS)) return false
  const cased = isCased(text, tokens)
  const next = token.stop === '' ? (tokens[at + 1]?.word ?? '') : ''
  if (isIn(token.lexeme, MODALS) && AFTER_MODAL.has(next)) return true
  if (cased && !isCapital(text, token.from)) return true
  return isAt(tokens, at - 1, DETERMINERS) && !(cased && isCapital(text, token.from))
}

const OF = wordSet('in from at with of')

/** "Mark in props" is the Mark whose role that is. */
const ownerWith = (
  names: Names,
  tokens: readonly Token[],
  named: Alias,
  end: number,
): { who: string; to: number } | null => {
  if (named.via !== 'name' || !isAt(tokens, end, OF) || tokens[end - 1]?.stop !== '') return null
  const role = exactAt(names, tokens, end + 1)
  if (role === null || role.via !== 'role') return null
  const first = named.words[0] ?? ''
  return wordsOf(role.who)[0] === first ? { who: role.who, to: end + 1 + role.words.length } : null
}

const NAME_BEFORE = wordSet('for to with ask tell from and by is its hey hi hello yes copy thanks sorry of im this')

/** A word that only sounds like a name is one at the edge of a clause, or after a word that leads to one. */
const mayName = (tokens: readonly Token[], at: number): boolean =>
  at <= 2 ||
  at === tokens.length - 1 ||
  (tokens[at - 1]?.stop ?? '') !== '' ||
  (tokens[at]?.stop ?? '') !== '' ||
  isAt(tokens, at - 1, NAME_BEFORE)

/** In the middle of a clause only a word that is said as the name is: "tell Linder the bridge is closed". */
const heardAt = (names: Names, tokens: readonly Token[], token: Token, at: number): Alias | null => {
  const alias = isAt(tokens, at - 1, DETERMINERS) ? null : likeAt(names, token)
  if (alias === null || mayName(tokens, at)) return alias
  const [name = ''] = alias.words
  return isSpokenAs(token.base, name, formsOfName(name)) ? alias : null
}

const CALL_LINKS = wordSet('for 4 to 2 too fur fer four')

/**
 * Who is wanted in "Sam for bee": after the own name and "for" a name must follow, so that a word that only sounds like
 * one is taken for it, if one name on the roster is nearest.
 */
const wantedAt = (names: Names, tokens: readonly Token[], at: number, mentions: readonly Mention[]): Alias | null => {
  const last = mentions.at(-1)
  if (last === undefined || last.from > 2 || last.via === 'group') return null
  const token = tokens[at]
  const link = wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  const base = token?.word === 'unit' && tokens[at + 1]?.word === 'base' && at + 2 === tokens.length
  const ends = token !== undefined && (token.stop !== '' || at === tokens.length - 1 || base)
  if (last.to !== link || !ends || !isAt(tokens, link, CALL_LINKS)) return null
  if (base) return withWords(names.roleWords.get('base'), ['unit', 'base'])
  return nearestName(names, token.base) ?? names.roleWords.get(token.base) ?? null
}

/** "Sam for the bee": words between a name and the one that it calls. */
const LONGEST_LINK = 2

const withWords = (alias: Alias | undefined, words: readonly string[]): Alias | null =>
  alias === undefined ? null : { ...alias, words }

/** "Hope for may please": in a call the word after "for" is whoever is called. */
const isWanted = (tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean => {
  const ends = tokens[at]?.stop !== '' || at === tokens.length - 1 || tokens[at + 1]?.word === 'please'
  return ends && mentions.length === 1 && mentions[0]?.from === 0 && isCallLink(tokens, at - 1, mentions)
}

const isCallLink = (tokens: readonly Token[], link: number, mentions: readonly Mention[]): boolean =>
  mentions.at(-1)?.to === link && isAt(tokens, link, CALL_LINKS)

const nearestName = (names: Names, word: string): Alias | null => {
  let best: Alias | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const alias of names.single) {
    const distance = soundsLike(word, alias.name, alias.forms) ? 0 : soundDistance(word, alias.name)
    if (distance > FARTHEST_SOUND || distance > bestDistance) continue
    if (distance === bestDistance && best !== null && best.who !== alias.who) return null
    best = alias
    bestDistance = distance
  }
  return best
}

/** Share of the sounds that may differ. */
const FARTHEST_SOUND = 0.3

/** "Two nurses" are not the nurse. */
const isCounted = (tokens: readonly Token[], at: number, { words }: Alias): boolean => {
  const last = at + words.length - 1
  return isNumberAt(tokens, at - 1) && wordAt(tokens, last) === `${words.at(-1)}s`
}

/** "Door three, two bricks": things that are counted at the head of a clause sound like nobody. */
const areCounted = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at - 1) && (at < 2 || tokens[at - 2]?.stop !== '') && wordAt(tokens, at).endsWith('s')

/** Everybody who is named in the words, left to right. */
export const mentionsIn = (names: Names, text: string, tokens: readonly Token[]): readonly Mention[] => {
  const mentions: Mention[] = []
  let at = 0
  /** Up to here a word that sounds like a name may still be called by the one before. */
  let linked = -1
  while (at < tokens.length) {
    const token = tokens[at]
    if (token !== undefined && at > linked && callsNobody(names, token)) {
      at += 1
      continue
    }
    const alias =
      exactAt(names, tokens, at) ??
      (areCounted(tokens, at)
        ? null
        : ((token === undefined ? null : heardAt(names, tokens, token, at)) ?? wantedAt(names, tokens, at, mentions)))
    if (
      alias === null ||
      (alias.via === 'group' && isAt(tokens, at - 1, DETERMINERS)) ||
      (alias.via === 'role' && isCounted(tokens, at, alias)) ||
      (alias.via === 'name' &&
        alias.words.length === 1 &&
        isPlainWord(text, tokens, at) &&
        !isWanted(tokens, at, mentions))
    )
      at += 1
    else {
      const end = at + alias.words.length
      const owner = ownerWith(names, tokens, alias, end)
      mentions.push({ who: owner?.who ?? alias.who, via: alias.via, from: at, to: owner?.to ?? end })
      at = owner?.to ?? end
      if (isAt(tokens, at, CALL_LINKS)) linked = at + LONGEST_LINK
    }
  }
  return mentions
}
