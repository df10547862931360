import type { RosterEntry } from '../../case.ts'
import type { Moment } from '../../moment.ts'
import { isKnownWord } from '../../words/known-words.ts'
import { wordsOf } from '../../words/tokens.ts'
import { quoteOf, type Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { castIn } from '../subject.ts'

const LEAST_NAME = 2
const AFTER_MODAL = wordSet('need be have want take not get')
const ARTICLES = wordSet('a an the this that')

const isCapital = ({ text, tokens }: Utterance, at: number): boolean => {
  const from = tokens[at]?.from ?? 0
  return text[from] !== text[from]?.toLowerCase()
}

/** Whether a word stands there as a name: a short one with its capital, and not in "the stone bench". */
const isNameAt = (words: Utterance, at: number): boolean => {
  const { tokens } = words
  const token = tokens[at]
  if (token === undefined) return false
  const capital = isCapital(words, at)
  if (!capital && (token.base.length <= LEAST_NAME || isAt(tokens, at - 1, ARTICLES))) return false
  return !(isKnownWord(token.word) && isAt(tokens, at + 1, AFTER_MODAL))
}

/** Where somebody of the cast is on the way to, or comes from. */
const OF_CAST = wordSet('trailer traveling travelling winnie winnebago pickup stepping fans autograph autographs limo')
const BESIDE = wordSet('with by from for to at in of and')

/** A name that somebody of the crew has, too, is the star's where one was asked for, or where only cast are told of. */
const isStarsOwn = (moment: Moment, at: number): boolean => {
  const { due } = moment.situation
  const { tokens, address } = moment.utterance
  if (at < address.bodyFrom || isAt(tokens, at - 1, BESIDE) || (tokens[at]?.stop ?? '') !== '') return false
  const asked = due?.kind === 'question' ? due.line.utterance : null
  return hasWord(tokens, OF_CAST, at) || (asked !== null && castIn(moment, asked))
}

const isStar = (names: readonly string[], star: readonly string[]): boolean =>
  names.length > 1 && names.join(' ') === star.join(' ')

/** Whose name a word is, or part of, besides the star's. */
const ownerOf = (roster: readonly RosterEntry[], word: string, star: readonly string[]): readonly string[] =>
  roster.map(({ name }) => wordsOf(name)).find((names) => names.includes(word) && !isStar(names, star)) ?? []

/** The first place where the name of a star, or a telling part of it, stands in the words; empty if it does not. */
export const starIn = (moment: Moment, name: string): string => {
  const { utterance, context } = moment
  const { tokens } = utterance
  const star = wordsOf(name).filter((word) => word.length >= LEAST_NAME)
  for (let at = 0; at < tokens.length; at += 1) {
    const said = [tokens[at]?.base ?? '', tokens[at]?.word ?? ''].find((word) => star.includes(word))
    if (said === undefined || !isNameAt(utterance, at)) continue
    const [before = '', after = ''] = [tokens[at - 1]?.base, tokens[at + 1]?.base]
    const owner = ownerOf(context.roster, said, star)
    const beside = [before, after].some((word) => star.includes(word) && word !== said && !owner.includes(word))
    const crews = [before, after].some((word) => owner.includes(word) && word !== said && !star.includes(word))
    if (owner.length === 0 || beside || (!crews && isStarsOwn(moment, at)))
      return quoteOf(utterance, at, beside && star.includes(after) ? at + 2 : at + 1)
  }
  return ''
}
