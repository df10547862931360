import { matchIn } from '../facts/fact-match.ts'
import { wantedOf } from '../facts/wanted.ts'
import { LEADS_TO_NAME } from '../words/closing-name.ts'
import { IMPERATIVES } from '../facts/slots.ts'
import type { Due } from '../traffic/due.ts'
import { answering, lastOf, type Situation } from '../traffic/situation.ts'
import { EXCHANGE_GAP_MS } from '../thresholds.ts'
import { asksIn } from '../words/asking.ts'
import { type Address, calledAnew } from '../words/call.ts'
import type { Mention } from '../words/mention.ts'
import { ACKNOWLEDGING } from '../words/phrase-sets.ts'
import { heardAnew, type Utterance } from '../words/utterance.ts'
import { withoutOpener } from './opener.ts'
import { asksWhat } from './questions.ts'
import { endsSentence } from '../words/sentences.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'

/** The words as they are meant, and the situation as it is for whoever they answer. */
type Answering = { readonly situation: Situation; readonly utterance: Utterance }

/**
 * A name at the end without a comma, as a recogniser writes it, speaks to that person if they wait to hear something:
 * "ute's not left yet bruce".
 */
const closingName = (situation: Situation, { mentions, tokens, address }: Utterance): Mention | null => {
  const last = mentions.at(-1)
  if (last === undefined || address.called.length > 0 || address.stranger !== '') return null
  if (last.via !== 'name' || last.to !== tokens.length || last.from <= address.bodyFrom) return null
  if (isAt(tokens, last.from - 1, LEADS_TO_NAME)) return null
  const lastSpeaker = lastOf(situation.lines, (line) => !line.mine)?.traffic.from
  const listens = [situation.due?.from, situation.partner, lastSpeaker, ...situation.pending.map((due) => due.from)]
  return listens.includes(last.who) ? last : null
}

const withClosingName = (situation: Situation, utterance: Utterance): Utterance => {
  const name = closingName(situation, utterance)
  if (name === null) return utterance
  const { address } = utterance
  return heardAnew(
    utterance,
    calledAnew(address, { called: [name.who], order: 'calledOnly', closing: true, bodyTo: name.from }),
  )
}

/** The words up to here take an order: a copy, or one of its facts. */
const takes = (due: Due, utterance: Utterance, end: number): boolean =>
  due.kind === 'order' &&
  (utterance.found.some((found) => ACKNOWLEDGING.has(found.id) && found.to <= end) ||
    Object.entries(due.facts).some(([key, wanted]) => (matchIn(utterance, key, wantedOf(wanted))?.from ?? end) < end))

const isSpokenTo = (tokens: Utterance['tokens'], { from, to, via }: Mention): boolean =>
  via === 'name' &&
  (to === tokens.length || (tokens[to - 1]?.stop ?? '') !== '') &&
  !(isAt(tokens, from - 1, LEADS_TO_NAME) && tokens[from - 1]?.stop === '')

/** Where the first sentence ends; a name that is spoken to after it begins something for somebody else. */
const firstEnd = (tokens: Utterance['tokens']): number => {
  const at = tokens.findIndex(endsSentence)
  return at < 0 ? tokens.length : at + 1
}

type Answered = { readonly due: Due; readonly cut: number }

/**
 * Who of several is answered: whoever is named first; a copy is for the order and not for the call after it. `cut` is
 * where something for somebody else begins.
 */
const answered = (situation: Situation, utterance: Utterance): Answered | null => {
  const { tokens, mentions, address } = utterance
  const { due, pending } = situation
  if (due === null || (mentions.length === 0 && address.called.length === 0 && due.kind !== 'hail')) return null
  const all = [due, ...pending]
  const end = firstEnd(tokens)
  const spokenTo = mentions.filter(
    (mention) => isSpokenTo(tokens, mention) && (mention.from === end || all.some((one) => one.from === mention.who)),
  )
  const early = spokenTo.find((mention) => mention.from < end)
  const later = spokenTo.find((mention) => mention.from >= end && mention.who !== early?.who)
  const cut = later === undefined ? tokens.length : end
  const named = all.find((one) => one.from === early?.who || (later === undefined && address.called.includes(one.from)))
  if (named !== undefined) return { due: named, cut }
  if (later === undefined && due.kind !== 'hail') return null
  const others = all.filter((one) => one.from !== later?.who && due.sinceMs - one.sinceMs <= EXCHANGE_GAP_MS)
  const first = others.find((one) => takes(one, utterance, cut) || (later !== undefined && one.kind === 'question'))
  return first === undefined ? null : { due: first, cut }
}

const cutAt = (utterance: Utterance, { due, cut }: Answered): Utterance => {
  const { address, found, tokens } = utterance
  if (cut >= tokens.length) return utterance
  const called = address.called.filter((name) => name === due.from)
  return heardAnew(
    utterance,
    calledAnew(address, { called, bodyTo: Math.min(address.bodyTo, cut) }),
    found.filter((phrase) => phrase.to <= cut),
  )
}

/** The words with nobody called by them. */
const callingNobody = (utterance: Utterance, body: Partial<Address>): Utterance =>
  heardAnew(utterance, calledAnew(utterance.address, { ...body, called: [], order: 'none' }))

/** "Who moved it?" "Hamza, I think": the name is the answer, and nobody is called by it. */
const withNameForAnswer = (situation: Situation, utterance: Utterance): Utterance => {
  const { due } = situation
  const { address, tokens } = utterance
  const [name] = address.called
  if (due?.kind !== 'question' || name === undefined) return utterance
  const asked = due.line.utterance
  if (isWhereabouts(due, utterance))
    return callingNobody(utterance, { closing: false, bodyFrom: 0, bodyTo: tokens.length })
  if (address.order !== 'calledOnly') return utterance
  if (tellsOfAsked(asked, utterance)) return callingNobody(utterance, { bodyFrom: 0 })
  if (utterance.asks || !asked.tokens.some((token) => isIn(token.lexeme, WHO)) || name === due.from) return utterance
  if (address.closing) return callingNobody(utterance, { closing: false, bodyTo: tokens.length })
  const after = tokens.slice(address.bodyFrom)
  if (after.length > LONGEST_NAMING || after.some((token) => isIn(token.lexeme, IMPERATIVES))) return utterance
  return callingNobody(utterance, { bodyFrom: 0 })
}

/** "Six for Tuck" gives back "send six to Tuck": whom the order names for it is not called by its facts. */
const withOrderedName = ({ due }: Situation, utterance: Utterance): Utterance => {
  const { address, mentions, tokens } = utterance
  const [name] = address.called
  const alone = address.order === 'calledOnly' && mentions[0]?.from === 0 && tokens[mentions[0].to - 1]?.stop === ''
  if (due?.kind !== 'order' || name === undefined || name === due.from) return utterance
  if (address.order !== 'callerFirst' && !(alone && !utterance.asks)) return utterance
  const { mentions: ordered, address: inOrder, tokens: order } = due.line.utterance
  const first = tokens[0]?.base ?? ''
  if (mentions[0]?.who !== name || (!alone && (mentions[0].from === 0 || !order.some((token) => token.base === first))))
    return utterance
  if (!ordered.some((mention) => mention.who === name && mention.from >= inOrder.bodyFrom)) return utterance
  return callingNobody(utterance, { bodyFrom: 0, bodyTo: tokens.length })
}

const TO_WHOM = wordSet('to for')

/** "To Priya" after a wrong read-back puts the name right that the trainee's own order had, and calls nobody. */
const withNamePutRight = ({ due, lines }: Situation, utterance: Utterance): Utterance => {
  const { mentions, tokens } = utterance
  const [own, last] = [lines.at(-2), lines.at(-1)]
  const [name] = mentions
  if (due !== null || own?.mine !== true || last?.mine !== false || name?.from !== 1) return utterance
  if (!isAt(tokens, 0, TO_WHOM) || name.who === last.traffic.from) return utterance
  if (!own.utterance.mentions.some(({ who }) => who === name.who)) return utterance
  return callingNobody(utterance, { bodyFrom: 0, bodyTo: tokens.length })
}

/** "Where is Beau?" "Beau overslept": who was asked after is not called by it. */
const tellsOfAsked = (asked: Utterance, { tokens, mentions, address, asks }: Utterance): boolean => {
  const [first] = mentions
  return (
    !asks &&
    first?.from === 0 &&
    first.who === address.called[0] &&
    first.to < tokens.length &&
    tokens[first.to - 1]?.stop === '' &&
    asked.mentions.some(({ who }) => who === first.who)
  )
}

/** "With Gio", "gone to Gio" tells where somebody is, or whom one would have to ask. */
const isWhereabouts = (due: Due, { tokens, mentions, address, asks }: Utterance): boolean => {
  const [first] = mentions
  return (
    !asks &&
    first !== undefined &&
    first.who === address.called[0] &&
    first.who !== due.from &&
    isAt(tokens, first.from - 1, BESIDE) &&
    asksWhat(due.line.utterance)
  )
}

const BESIDE = wordSet('with by near beside behind at past to ask')

const WHO = wordSet('who whos whose whom which')
const LONGEST_NAMING = 6

const LEAST_STATEMENT = 2
const SOFT = wordSet('sorry hey hi okay ok um uh so oh right')

/** "They're up, Skye. Can you get me two more?" answers first, and what it asks after that is another matter. */
const withFirstAct = ({ due }: Situation, utterance: Utterance): Utterance => {
  const { tokens, address, asks, mentionAt } = utterance
  if (!asks || (due?.kind !== 'question' && due?.kind !== 'order')) return utterance
  const end = firstEnd(tokens)
  const first = tokens.slice(0, end)
  const telling = first.filter((token, at) => !isIn(token.lexeme, SOFT) && mentionAt[at] === undefined).length
  if (end >= tokens.length || telling < LEAST_STATEMENT || asksIn(first, Math.min(address.bodyFrom, end)))
    return utterance
  return heardAnew(utterance, address, utterance.found, false)
}

/** Who is called by the words, and who is only named in them. */
const withNamesMeant = (situation: Situation, words: Utterance): Utterance =>
  withNamePutRight(
    situation,
    withOrderedName(situation, withNameForAnswer(situation, withClosingName(situation, words))),
  )

/** Two acts in one transmission: the one that the state was waiting for, else the first (contract). */
export const heardAs = (situation: Situation, words: Utterance): Answering => {
  const named = words.mentions.length === 0 ? words : withNamesMeant(situation, words)
  const whole = withoutOpener(situation, named)
  const utterance = whole.asks ? withFirstAct(situation, whole) : whole
  const first = situation.pending.length === 0 ? null : answered(situation, utterance)
  if (first === null) return { situation, utterance }
  const same = first.due === situation.due
  return { situation: same ? situation : answering(situation, first.due), utterance: cutAt(utterance, first) }
}
