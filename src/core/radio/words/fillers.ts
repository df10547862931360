import type { Found } from './phrases.ts'
import { type Token, withStop, wordAt } from './tokens.ts'
import { ALL_AUXILIARIES } from './question-words.ts'
import { isAt, wordSet } from './word-set.ts'

/** Sounds that keep the channel and say nothing, wherever they stand. */
const SOUNDS = wordSet('um umm ummm uh uhh er err erm ehm')
/** "Uh huh" is a yes, "uh oh" a start. */
const AFTER_UH = wordSet('huh oh')
/** After these a pause ends no clause: "bring the, uh, kettle". */
const HANGING = wordSet('the a an to for of at in on by from with and or my his her their our is are this that for')

const isSound = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, SOUNDS) && !isAt(tokens, at + 1, AFTER_UH)

/** The words without the sounds between them; nothing but sounds stays as it is. */
const withoutSounds = (tokens: readonly Token[]): readonly Token[] => {
  let first = 0
  while (first < tokens.length && !isSound(tokens, first)) first += 1
  return first === tokens.length ? tokens : withoutSoundsFrom(tokens, first)
}

const withoutSoundsFrom = (tokens: readonly Token[], first: number): readonly Token[] => {
  const kept = tokens.slice(0, first)
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const last = kept.at(-1)
    if (!isSound(tokens, at)) kept.push(token)
    else if (last !== undefined && isAt(kept, kept.length - 1, HANGING)) kept[kept.length - 1] = withStop(last, '')
    else if (last !== undefined && last.stop === '') kept[kept.length - 1] = withStop(last, token.stop)
  }
  return kept.length === 0 ? tokens : kept
}

/** Words that gather breath before a message. */
const OPENERS = wordSet('so well basically anyway anyways anyhow')
/** These do so only before a pause or before who the message is about: "look, we've a problem", "right the van's here". */
const CALLS_TO_HEAR = wordSet('look listen right hey oh ah sorry')
/** Before "so" these take nothing and say nothing: "okay so", "yeah so". */
const BEFORE_SO = wordSet('ok okay kay alright right yeah yep cool great good and')
/** "So far", "well done", "anyway you like": words of the message. */
const OWN_SENSE = wordSet('far sorry long much many that done you')
const SUBJECTS = wordSet(
  `so well listen i im ive ill we were weve well youre he hes she shes they theyre the theres this thats its it can could would what where who how`,
)

/** "So is she." */
const isEcho = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, ALL_AUXILIARIES) && (tokens[at + 1]?.stop !== '' || at + 2 >= tokens.length)

/** Where what begins with a word that may gather breath goes on, or the same place. */
const pastBreath = (tokens: readonly Token[], at: number): number => {
  const pause = tokens[at]?.stop === ','
  if (!pause && wordAt(tokens, at + 1) === 'so' && isAt(tokens, at, BEFORE_SO)) return at + 1
  if (isAt(tokens, at, OPENERS) && (pause || !(isAt(tokens, at + 1, OWN_SENSE) || isEcho(tokens, at + 1))))
    return at + 1
  if (isAt(tokens, at, CALLS_TO_HEAR) && (pause || isAt(tokens, at + 1, SUBJECTS))) return at + 1
  return at
}

const BREATH = wordSet(OPENERS, CALLS_TO_HEAR, BEFORE_SO)

const pastOpener = (tokens: readonly Token[], found: readonly Found[], at: number): number => {
  const stop = tokens[at]?.stop ?? '.'
  if (stop !== '' && stop !== ',') return at
  const past = isAt(tokens, at, BREATH) ? pastBreath(tokens, at) : at
  if (past > at) return past
  for (const phrase of found) if (phrase.from === at && phrase.id === 'exclaiming') return phrase.to
  return at
}

/** Where the message begins after what only gathers breath for it: "okay so", "right, listen,", "just so you know,". */
export const pastOpeners = (tokens: readonly Token[], found: readonly Found[], from: number, to: number): number => {
  let at = from
  for (let next = pastOpener(tokens, found, at); next > at && next < to; next = pastOpener(tokens, found, at)) at = next
  return at
}

/** The words without what says nothing: sounds wherever they stand, and what gathers breath before the first word. */
export const withoutFillers = (spoken: readonly Token[]): readonly Token[] => {
  const tokens = withoutSounds(spoken)
  const from = pastOpeners(tokens, NONE, 0, tokens.length)
  return from === 0 ? tokens : tokens.slice(from)
}

const NONE: readonly Found[] = []
