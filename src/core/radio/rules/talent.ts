import type { Moment } from '../moment.ts'
import { capital, sameWords } from '../verdict/better.ts'
import { LONGEST_WAIT_MS } from '../thresholds.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import { triggerOf } from '../words/trigger.ts'
import { hasWord, isAt, wordSet } from '../words/word-set.ts'
import { questionOf } from './asked.ts'
import { castIn, castNumberIn } from './subject.ts'
import { DENYING } from './own/denial.ts'
import { findLapse, unsaid } from './own/undone.ts'
import { LENGTHS } from '../words/small-words.ts'
import { when } from './when.ts'

const LEGS = wordSet(
  'left leave gone went landed arrived here there stepped walked came travelled traveled been standing sitting waiting outside on set',
)
const PAST = wordSet('ago now already')
/** "These last five minutes", "for ten minutes". */
const SINCE = wordSet('last past for these')
const AGES = wordSet('ages')
const LEAST_LATE = 2

/** A thing that was not called when it happened, and no word that was put right: "I meant to say ten". */
const UNCALLED =
  'didnt/never call/called/radio/radioed/report/reported (it/that/them/him/her)|forgot/forgotten to call/radio/report'
export const findUncalled = finderOf(UNCALLED)
/** In an answer there are more ways to own up to it. */
const findOwned = finderOf(
  `${UNCALLED}|didnt/never say (it/that/them/him/her)|forgot/forgotten to say/mention/tell|should have/shouldve called/said/radioed/reported|meant to call/say/radio`,
)

/** A leg of the way, and nothing that a coat could do: "it is here on the chair". */
const findLeg = finderOf(
  'left|went|set off|stepping on|brought|landed|got to|been/was at/in/on/by/outside|arrived|stepped|walked|came|travelled|traveled|on set|outside|hes/shes/theyre gone/here/in/out|has/have/had gone',
)

/** "Left ten minutes ago", "on set five minutes now": a leg that nobody was told of when it happened. */
const isLongAgo = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, LEGS) &&
  (hasWord(tokens, AGES) ||
    tokens.some(
      ({ base }, at) =>
        isNumber(base) &&
        Number(base) >= LEAST_LATE &&
        isAt(tokens, at + 1, LENGTHS) &&
        (isAt(tokens, at + 2, PAST) || isAt(tokens, at - 1, SINCE)),
    ))

const WAITING = wordSet('waiting')

/** "We're waiting on Number 4", to everybody: on whoever is spoken of. */
const setWaits = (moment: Moment, number: string): boolean =>
  moment.situation.lines.some(
    ({ mine, utterance, endMs }) =>
      !mine &&
      moment.context.atMs - endMs <= LONGEST_WAIT_MS &&
      hasWord(utterance.tokens, WAITING) &&
      castIn(moment, utterance) &&
      (number === '' || ['', number].includes(castNumberIn(utterance.tokens))),
  )

const findOnSet = finderOf('on set')
const LANDED = wordSet('landed arrived')

/** The call of the leg that was told: "Number 4 landed." */
const callOf = (number: string, tokens: readonly Token[]): string => {
  const leg = findOnSet(tokens) !== null ? 'on set' : hasWord(tokens, LANDED) ? 'landed' : 'traveling'
  return number === '' ? `${capital(leg)}.` : `${number} ${leg}.`
}

const ASKED_LEGS = wordSet('leaving landed moving travelling traveling announce call called')
const TOLD_LATE = triggerOf({ words: [LENGTHS, AGES, DENYING], lists: [findOwned, findLapse] })

/** R-TALENT-MOVES: a leg of a cast move that is told when it is long past, while the set waits or by the trainee's own account. */
export const talentMoves = when(TOLD_LATE, (moment) => {
  const { utterance, meaning } = moment
  const asked = questionOf(moment)
  if (meaning.act !== 'report' && meaning.act !== 'answer') return null
  if ((asked === null || !castIn(moment, asked)) && !castIn(moment, utterance)) return null
  const number = castNumberIn(asked === null ? utterance.tokens : [...utterance.tokens, ...asked.tokens])
  const waits = setWaits(moment, number)
  const owned =
    (asked === null ? findUncalled : findOwned)(utterance.tokens) !== null ||
    (!utterance.asks && unsaid(moment) !== null)
  if (asked === null && !owned && !(waits && isLongAgo(utterance.tokens))) return null
  if (
    !(waits && isLongAgo(utterance.tokens)) &&
    !(owned && (findLeg(utterance.tokens) !== null || (asked !== null && hasWord(asked.tokens, ASKED_LEGS))))
  )
    return null
  return {
    rule: 'R-TALENT-MOVES',
    severity: waits ? 'major' : 'minor',
    why: 'talent.late',
    said: sameWords(moment),
    better: callOf(number, utterance.tokens),
  }
})
