import type { FactCheck } from '../facts/fact-check.ts'
import { keepsDenial } from '../facts/fact-match.ts'
import { wantedOf } from '../facts/wanted.ts'
import type { Moment } from '../moment.ts'
import type { Due } from '../traffic/due.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { sameWord } from '../words/stems.ts'
import type { Token } from '../words/tokens.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { SAFETY_WORDS } from './garbled.ts'

const findKeepAway = finderOf(
  `keep clear/back/away|keep everyone/everybody/people/them behind|keep everyone/everybody/people clear/out of|keep them clear of|
  behind the tape/line/barrier|all clear|stay clear/back/away|keep everybody/everyone/people/folks back/away/out/clear/off|keep them back/away/clear|
  keep the public back/away/out/clear/off|out from under|nobody under/up/on/beneath|nobody walks/goes/stands/works under|nobody touches|
  nobody goes near|nobody crosses/enters/passes/moves|no 1 crosses/enters/passes|dont cross|do not cross|nobody lights/smokes|no smoking/smokes|its safe|it is safe|naked flame/flames|not under|on fire|a fire|smoke|
  drone is/goes/going/flying|do not touch|dont touch|hard lock/locks/locked`,
)
export const SAFETY_KEYS = wordSet('safety hazard danger warning')

export const isSafetyFact = (check: FactCheck): boolean =>
  SAFETY_KEYS.has(check.key.toLowerCase()) ||
  wantedOf(check.wanted).whole.some((token) => isIn(token.bare, SAFETY_WORDS))

const WAYS_OUT = wordSet('fire exit exits escape hydrant')
const KEPT = wordSet('clear keep block blocked blocking open')

/** "Keep the fire lane clear", but not "sandbags to the fire exit". */
const keepsWayOut = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isIn(token.bare, WAYS_OUT)) && tokens.some((token) => isIn(token.lexeme, KEPT))

const AWAY = wordSet('back away clear behind')
const ANYBODY = wordSet('everybody everyone people anybody anyone them folks crew public kids extras background guests')
const KEEP_REACH = 7

const FROM_WHAT = wordSet('from of the this that')

/** "Back from the pen" in the same breath, but not "in the back office". */
const isAway = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + KEEP_REACH && tokens[at - 1]?.stop === ''; at += 1)
    if (isAt(tokens, at, AWAY))
      return tokens[at]?.stop !== '' || at + 1 === tokens.length || isAt(tokens, at + 1, FROM_WHAT)
  return false
}

/** "Keep everybody ten metres back from the pen." */
const keepsBack = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) => token.word === 'keep' && hasWord(tokens, ANYBODY, at + 1, at + 4) && isAway(tokens, at + 2),
  )

/** A matter of safety in the words of the order itself. */
export const isSafetyOrder = (moment: Moment, due: Due): boolean => {
  const { tokens } = due.line.utterance
  return (
    moment.radio.emergencyOnAir === true ||
    moment.situation.emergency !== null ||
    findKeepAway(tokens) !== null ||
    tokens.some((token) => isIn(token.bare, SAFETY_WORDS)) ||
    keepsWayOut(tokens) ||
    keepsBack(tokens)
  )
}

const LEAST_KEEPING = 4

/** What an order keeps people away from, in some word of it, and not only whom to tell. */
export const keepsAway = ({ utterance: { tokens } }: Moment, due: Due): boolean => {
  const ordered = due.line.utterance.tokens
  const away = findKeepAway(ordered)
  return (
    away === null ||
    tokens.some(
      ({ word, base, bare }) =>
        keepsDenial(word) ||
        (base.length >= LEAST_KEEPING && ordered.slice(away.from).some((token) => sameWord(token.bare, bare))),
    )
  )
}
