import type { Act } from '../../vocabulary/radio.ts'
import type { Finding, Moment } from '../moment.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { THEY } from '../words/small-words.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import { clauseQuote, quoteOf, type Utterance } from '../words/utterance.ts'
import { hasWord, wordSet } from '../words/word-set.ts'
import { questionOf } from './asked.ts'
import { strangeIn } from './private/strange.ts'
import { isOfTrade } from './private/trades.ts'
import { confShow } from './secret/show.ts'
import { findPlayed } from './pretended.ts'
import { findScorn } from './sensitive.ts'
import { castIn } from './subject.ts'

const findReasonAsked = finderOf(
  'why|whys|how is/hows number/artist|how are number/artist|delay|hold up|holding up|holdup|holding us up|the problem|wrong with|the matter|what happened|whats up with|going on with|the story with|keeping|whats with',
)
const OF_THEM = wordSet(THEY, 'theyre theyve him his her')
/** What may be told of cast: a time, a leg of the way, a place of work, or that it will be told in person. */
const NEUTRAL = wordSet(
  `minute minutes min mins second seconds 10-1 10-2 10-100 traveling travelling walking way ready here set stepping coming wired wire sound mic hair makeup wardrobe costume
  dressed changed changing chair works guardian chaperone ramp door steps stage holding lot elevator lift stairs stuck rain van car driver traffic person meet base eta away update`,
)

/** "He'll be there in ten". */
const tellsWhen = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => token.word === 'in' && isNumber(tokens[at + 1]?.word ?? ''))

/** "She had a bad phone call": the set needs a number, not a reason (exchange E34). */
const reasonFor = (moment: Moment): Finding | null => {
  const { situation, utterance, meaning } = moment
  const due = situation.due ?? situation.open
  const asked = due?.kind === 'question' ? due.line.utterance : null
  if (asked === null || meaning.act !== 'report' || findReasonAsked(asked.tokens) === null) return null
  const { tokens, address } = utterance
  if (hasWord(tokens, NEUTRAL) || tokens.some(({ base }) => isOfTrade(base))) return null
  if (asksAfterCrew(moment, asked) && !hasWord(tokens, ASSURING)) return reason(moment, 'major')
  if (!castIn(moment, asked) || !hasWord(tokens, OF_THEM, address.bodyFrom) || tellsWhen(tokens)) return null
  return reason(moment, 'critical')
}

const reason = ({ utterance }: Moment, severity: Finding['severity']): Finding => ({
  rule: 'R-CONF-PERSON',
  severity,
  why: 'person.private',
  said: quoteOf(utterance, utterance.address.bodyFrom, utterance.address.bodyTo),
  better: 'Can you meet me at base?',
})

/** "Boyfriend trouble" to "what is wrong with Del": whatever it is, it is theirs. */
const asksAfterCrew = ({ context }: Moment, asked: Utterance): boolean => {
  const after = findAfter(asked.tokens)
  const who = after === null ? undefined : asked.mentions.find(({ from, via }) => from === after.to && via === 'name')
  const last = who === undefined ? undefined : asked.tokens[who.to - 1]
  return who !== undefined && who.who !== context.me.name && last?.word === last?.base
}
const findAfter = finderOf('wrong/matter/up with|bothering|ailing|eating')
const ASSURING = wordSet(
  'nothing fine okay ok good idea know sure phone signal channel waiting radio brick battery headset mic working work lost stuck',
)

const TELLING_ACTS: readonly Act[] = ['report', 'answer', 'hail']

/** "Nev's chundering", "Brig has had a real donnybrook": words that a set has no use for, told of somebody who was asked after. */
const strange = (moment: Moment): Finding | null => {
  const { utterance, meaning } = moment
  const { tokens } = utterance
  if (utterance.asks || !TELLING_ACTS.includes(meaning.act)) return null
  const asked = questionOf(moment)
  const found = asked === null ? null : strangeIn(moment, asked)
  if (found === null || findPlayed(tokens) !== null || findScorn(tokens) !== null || confShow(moment) !== null)
    return null
  const severity = found.whom === 'cast' ? 'critical' : 'major'
  return { ...reason(moment, severity), said: clauseQuote(utterance, found.span) }
}

/** What an answer about somebody tells of them, whatever was asked. */
export const toldWhereAsked = (moment: Moment): Finding | null =>
  (moment.situation.due ?? moment.situation.open)?.kind === 'question' ? (reasonFor(moment) ?? strange(moment)) : null
