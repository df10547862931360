import type { Span } from '../../words/phrase-finder.ts'
import { type Token } from '../../words/tokens.ts'
import { isPulled, type Pulled, triggerOf } from '../../words/trigger.ts'
import type { Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'
import { isBody, OF_BODIES } from './body.ts'
import { DWELLINGS, isHome, isKin, isLetGo, isPay, SPANS, STREETS, phoneNumberIn, RELATIONS } from './off-the-set.ts'
import { findAffair, findAilment, findUnwilling } from './phrases.ts'
import { tellsAt } from './places.ts'
import { isBeing, isRefusing, isSeeming, OF_WILL, SENSES } from './seeming.ts'
import { WAYS, waysIn } from './words.ts'
import { POINTERS } from '../../words/small-words.ts'

/** Words that tell of a person, whether of a body or a mind, and whether they are the person's name themselves. */
export type Told = Span & { readonly medical: boolean; readonly who: boolean }

const NOBODY = wordSet('nobody noone no none not isnt wasnt fake prop stage rubber')
const DENIED_REACH = 2

const isDenied = (tokens: readonly Token[], at: number): boolean => {
  for (let left = at - 1; left >= at - DENIED_REACH && tokens[left]?.stop === ''; left -= 1)
    if (isAt(tokens, left, NOBODY)) return true
  return false
}
const THINGS = wordSet(
  'set sets scene bed beds ward room corridor gown gowns costume costumes uniform coat prop props wing cart sign van bay kit makeup door doors extras background artists water dress veil ring cake suit bar garden tent shop yard tower cellar lounge club hall block press glass glasses store counter barrel barrels crate crates cap caps cue cues rig march music song scene',
)

/** "Piles of apple boxes". */
const HEAPS = wordSet('piles pile')
const OF = wordSet('of')
const MADE_UP = wordSet('bruise bruises scar scars rash blister stitches pregnant')
const BY_MAKEUP = wordSet(
  'match matching matched matches photo continuity prosthetic painted refresh refreshed latex glued rack belly',
)
const DONE_TO_THINGS = wordSet('fighting hiding')
const PEOPLE = wordSet('director producer crew cast')
const WITH = wordSet('with')
const LATE = wordSet('late')
const IN = wordSet('in')

/** "Fighting the dolly up the ramp", "late with the chairs": work with things. */
const isWork = (tokens: readonly Token[], at: number): boolean =>
  (isAt(tokens, at, DONE_TO_THINGS) && isAt(tokens, at + 1, POINTERS) && !isAt(tokens, at + 2, PEOPLE)) ||
  (isAt(tokens, at, LATE) &&
    (isAt(tokens, at + 1, WITH) || (isAt(tokens, at + 1, IN) && isAt(tokens, at + 2, POINTERS))))

/** "Nobody hurt", "the hospital set", "the bruise wants matching". */
const isNone = (tokens: readonly Token[], at: number): boolean =>
  isDenied(tokens, at) ||
  (isAt(tokens, at, HEAPS) && isAt(tokens, at + 1, OF)) ||
  ((tokens[at]?.stop ?? '') === '' && isAt(tokens, at + 1, THINGS)) ||
  (isAt(tokens, at, MADE_UP) && hasWord(tokens, BY_MAKEUP)) ||
  isWork(tokens, at)

/** "That drunk", "the homeless guy": words that are all there is to know of somebody. */
const AS_PERSON = (1 << WAYS.indexOf('of')) | (1 << WAYS.indexOf('who'))

/** Kip may be on the roster. */
const isName = ({ tokens, mentionAt }: Utterance, at: number): boolean =>
  mentionAt[at]?.who.toLowerCase().includes(tokens[at]?.base ?? '') === true

/** With none of these, and no word that tells by itself, a word tells of nobody. */
const TELLING = wordSet(OF_BODIES, RELATIONS, DWELLINGS, STREETS, SENSES, SPANS, 'go')

const wordSpan = (at: number): Span => ({ from: at, to: at + 1 })
const told = ({ from, to }: Span, medical: boolean, who = false): Told => ({ from, to, medical, who })

/** What privates are told with, but for words that tell by themselves and for figures. */
const PRIVATE = triggerOf({ words: [TELLING], lists: [findAilment, findAffair] })

const LEAST_PIECES = 2

/** Whether anything in the words may tell of a person; most words do not. */
export const mayTell = (pulled: Pulled, tokens: readonly Token[]): boolean => {
  if (isPulled(pulled, PRIVATE)) return true
  let figures = 0
  for (const { bare } of tokens) {
    if (waysIn(bare) !== 0) return true
    if (bare.isFigure) figures += 1
  }
  return figures >= LEAST_PIECES
}

/** The first words that tell of a body, or else of anything else that is private; radio reference (e.1). */
export const privateIn = (words: Utterance, from: number = words.address.bodyFrom): Told | null => {
  const { tokens } = words
  const ailment = findAilment(tokens, from)
  if (ailment !== null) return told(ailment, true)
  const affair = findAffair(tokens, from)
  let first = affair === null ? null : told(affair, false)
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const known = waysIn(token.bare)
    if (known === 0 && !isIn(token.bare, TELLING) && !isIn(token.lexeme, TELLING)) continue
    const ways = known !== 0 && (isNone(tokens, at) || isName(words, at)) ? 0 : known
    const person = ways & AS_PERSON
    if (tellsAt(words, at, person)) {
      if (first?.who !== true) first = told(wordSpan(at), false, true)
      continue
    }
    if (isBody(words, at) || tellsAt(words, at, ways >> WAYS.length)) return told(wordSpan(at), true)
    if (first !== null) continue
    if (
      tellsAt(words, at, ways) ||
      isKin(words, at) ||
      isSeeming(words, at) ||
      isLetGo(words, at) ||
      isHome(words, at) ||
      isPay(words, at)
    )
      first = told(wordSpan(at), false)
  }
  const number = first === null ? phoneNumberIn(tokens, from) : null
  return number === null ? first : told(number, false)
}

/** What tells of somebody's will. */
export const UNWILLING = triggerOf({ words: [OF_WILL], lists: [findUnwilling] })

/** Words that are private of the cast only: that somebody of theirs will not do what is wanted, or how they behave. */
export const unwillingIn = (words: Utterance): Span | null => {
  const { tokens, address } = words
  const spelled = findUnwilling(tokens, address.bodyFrom)
  if (spelled !== null) return spelled
  for (let at = address.bodyFrom; at < tokens.length; at += 1)
    if (isAt(tokens, at, OF_WILL) && (isBeing(words, at) || isRefusing(words, at))) return { from: at, to: at + 2 }
  return null
}
