import type { RosterEntry } from '../../case.ts'
import type { Moment } from '../../moment.ts'
import { wordsOf } from '../../words/tokens.ts'
import { quoteOf, type Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { questionOf } from '../asked.ts'
import { castIn } from '../subject.ts'
import { mayBeName, tellingParts } from '../../words/said-name.ts'
import { isCapital } from '../../words/capital.ts'
import { POINTERS } from '../../words/small-words.ts'

/** "The stone bench" names no Stone. */
const isThing = ({ text, tokens }: Utterance, at: number): boolean =>
  isAt(tokens, at - 1, POINTERS) && !isCapital(text, tokens[at]?.from ?? 0)

/** Where somebody of the cast is on the way to, or comes from. */
const OF_CAST = wordSet('trailer traveling travelling winnie winnebago pickup stepping fans autograph autographs limo')
const BESIDE = wordSet('with by from for to at in of and')

/** A name that somebody of the crew has, too, is the star's where one was asked for, or where only cast are told of. */
const isStarsOwn = (moment: Moment, at: number): boolean => {
  const { tokens, address } = moment.utterance
  if (at < address.bodyFrom || isAt(tokens, at - 1, BESIDE) || (tokens[at]?.stop ?? '') !== '') return false
  const asked = questionOf(moment)
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
  const star = tellingParts(name)
  for (let at = 0; at < tokens.length; at += 1) {
    const said = [tokens[at]?.base ?? '', tokens[at]?.word ?? ''].find((word) => star.includes(word))
    if (said === undefined || !mayBeName(utterance, at) || isThing(utterance, at)) continue
    const [before = '', after = ''] = [tokens[at - 1]?.base, tokens[at + 1]?.base]
    const owner = ownerOf(context.roster, said, star)
    const beside = [before, after].some((word) => star.includes(word) && word !== said && !owner.includes(word))
    const crews = [before, after].some((word) => owner.includes(word) && word !== said && !star.includes(word))
    if (owner.length === 0 || beside || (!crews && isStarsOwn(moment, at)))
      return quoteOf(utterance, at, beside && star.includes(after) ? at + 2 : at + 1)
  }
  return ''
}
