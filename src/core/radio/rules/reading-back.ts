import { anyIs, type FactCheck } from '../facts/fact-check.ts'
import { OPPOSITE } from '../facts/opposites.ts'
import { contradicts } from '../facts/readback.ts'
import { reversalIn } from '../facts/reversal.ts'
import { wantedOf } from '../facts/wanted.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import type { Due } from '../traffic/due.ts'
import type { Line } from '../traffic/line.ts'
import { orderWords, readbackOf, sameWords } from '../verdict/better.ts'
import { lexemeOf } from '../words/lexeme.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { MOVE, SWITCHING } from '../words/phrase-sets.ts'
import { sameWord } from '../words/stems.ts'
import { tokensOf } from '../words/tokens.ts'
import { hasAny, quoteOf } from '../words/utterance.ts'
import { hasWord, wordSet } from '../words/word-set.ts'
import { garbledFor } from './garbled.ts'
import { isHeardCondition, isOneFact, isTrivial, owedFacts } from './owed-facts.ts'
import { privateIn } from './private/told.ts'
import { isSafetyFact, isSafetyOrder, keepsAway } from './safety-order.ts'
import { secondAck } from './second-ack.ts'
import { tellsOfShow } from './secret/show.ts'
import { findSomebody } from './sensitive.ts'

const findThere = finderOf('see/meet you there|there|heading over|coming over')

/** What may not be said is not read back: radio reference (d), precedence 6. */
const isSecret = (moment: Moment, due: Due): boolean => {
  const { secrets } = moment.radio
  const { utterance } = due.line
  if (tellsOfShow(utterance.tokens)) return true
  if (privateIn(utterance) !== null && speaksOfSomebody(due.line)) return true
  if (secrets === undefined) return false
  const told = [due.line.traffic.text, ...Object.values(due.facts)].join(' ').toLowerCase()
  return [...(secrets.people ?? []), ...(secrets.show ?? [])].some(
    (secret) => secret !== '' && told.includes(secret.toLowerCase()),
  )
}

/** "Rail on the landing" for "in the lobby, not on the landing": the order's own words, in the wrong place. */
const isForbidden = (due: Due, check: FactCheck): boolean => {
  if (check.state !== 'wrong' || check.key !== 'place' || !hasWord(due.line.utterance.tokens, FORBIDS)) return false
  return check.said !== '' && isOrdered(due, check.said)
}

const FORBIDS = wordSet('not no never dont instead rather')

/** Words that contradict the order's own, whichever fact they are part of. */
const isContradicted = ({ utterance }: Moment, due: Due, { state, key, wanted, said }: FactCheck): boolean =>
  state === 'wrong' &&
  (key === OPPOSITE ||
    (key === 'what' && contradicts(utterance, wanted)) ||
    (key === 'place' && !isOrdered(due, said) && contradicts(utterance, wanted)))

/** Whether words are all the order's own. */
const isOrdered = (due: Due, said: string): boolean =>
  tokensOf(said).every(({ base }) => due.line.utterance.tokens.some((token) => token.base === base))

/** R-READBACK: repeat the facts when there is more than one thing to get wrong. */
export const readback: Rule = (moment) => {
  const due = moment.situation.due
  const { act } = moment.meaning
  const takes = act === 'acknowledge' || act === 'readback'
  if (due?.kind !== 'order' || !takes || secondAck(moment) !== null) return null
  const fault = saidWrong(moment, due) ?? turnedRound(moment, due) ?? leftOut(moment, due)
  return fault === null || isSecret(moment, due) ? null : fault
}

const postOf = ({ context }: Moment): string => context.me.post ?? ''

/** A fact that was given back as another. */
const saidWrong = (moment: Moment, due: Due): Finding | null => {
  const { checks } = moment
  if (!anyIs(checks, 'wrong')) return null
  const counted = due.guessed ? owedFacts(due, checks, postOf(moment)) : checks
  const wrong =
    counted.find((check) => check.state === 'wrong') ??
    checks.find((check) => isForbidden(due, check) || isContradicted(moment, due, check))
  return wrong === undefined
    ? null
    : {
        rule: 'R-READBACK',
        severity: 'major',
        why: 'readback.wrong',
        said: wrong.said,
        what: wrong.wanted,
        better: readbackOf(due),
      }
}

/** The order's own words, with their sense turned round. */
const turnedRound = ({ utterance }: Moment, due: Due): Finding | null => {
  const turned = reversalIn(due.line.utterance, utterance)
  return turned === null
    ? null
    : {
        rule: 'R-READBACK',
        severity: 'major',
        why: 'readback.wrong',
        said: quoteOf(utterance, turned.said.from, turned.said.to),
        what: quoteOf(due.line.utterance, turned.wanted.from, turned.wanted.to),
        better: orderWords(due),
      }
}

/** "Switching" is all that a move to another channel wants to hear: R-SWITCH-ACK. */
const isMove = ({ utterance }: Moment, due: Due): boolean =>
  hasAny(due.line.utterance, MOVE) && (hasAny(utterance, SWITCHING) || findThere(utterance.tokens) !== null)

/** Facts that the read-back owed and left out. */
const findInPerson = finderOf(
  'come/coming (and/to) see/find/meet you|see you about|meet you|in person|off the air|talk to you about|a word with you|tell you about',
)

const leftOut = (moment: Moment, due: Due): Finding | null => {
  if (moment.utterance.asks && findInPerson(moment.utterance.tokens) !== null) return null
  const { meaning, checks } = moment
  const { act } = meaning
  const safe = isSafetyOrder(moment, due)
  const owed =
    garbledFor(moment) !== null
      ? checks.filter(isHeardCondition)
      : safe
        ? checks
        : owedFacts(due, checks, postOf(moment))
  const open = owed.filter((check) => check.state !== 'right')
  const heard = safe && (anyIs(checks, 'right') || givesWordBack(moment, due))
  const unsaid = safe && checks.length === 0 && act === 'acknowledge' && !givesWordBack(moment, due)
  if (open.length === 0 && !unsaid && !(heard && !keepsAway(moment, due))) return null
  if (isMove(moment, due) || (!safe && (isTrivial(due, open) || isOneFact(due)))) return null
  if (heard && due.guessed && !open.some(isSafetyFact) && keepsAway(moment, due)) return null
  const safety = safe || open.some(isSafetyFact)
  if (!safety && moment.radio.style?.acknowledge === 'copy') return null
  return {
    rule: 'R-READBACK',
    severity: safety ? 'major' : 'minor',
    why: 'readback.missing',
    said: sameWords(moment),
    what: open.length === 0 ? orderWords(due) : listed(open),
    better: readbackOf(due),
  }
}

/** "Hands off the crate" for "watch the crate on the ramp, nobody touches it": what the order is about, in other words. */
const givesWordBack = ({ utterance }: Moment, due: Due): boolean => {
  const { address } = due.line.utterance
  const about = wantedOf(quoteOf(due.line.utterance, address.bodyFrom, address.bodyTo)).words[1]
  return about !== undefined && utterance.tokens.some((token) => sameWord(token.bare, lexemeOf(about)))
}

const speaksOfSomebody = (line: Line): boolean =>
  findSomebody(line.utterance.tokens) !== null ||
  line.utterance.tokens.some((token) => token.word === 'number') ||
  line.utterance.mentions.some((mention) => mention.via === 'name' && mention.from >= line.utterance.address.bodyFrom)

const listed = (checks: readonly FactCheck[]): string => checks.map((check) => check.wanted).join(', ')
