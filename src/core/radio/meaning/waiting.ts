import { matchIn } from '../facts/fact-match.ts'
import { LEADS_TO_NAME } from '../words/address.ts'
import type { Due } from '../traffic/due.ts'
import { lastOf, type Situation } from '../traffic/situation.ts'
import { EXCHANGE_GAP_MS } from '../thresholds.ts'
import type { Mention } from '../words/names.ts'
import { ACKNOWLEDGING } from '../words/phrase-sets.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'

/** The words, and the situation as it is for whoever they answer. */
export type Heard = { readonly situation: Situation; readonly utterance: Utterance }

/**
 * A name at the end without a comma, as a recogniser writes it, speaks to that person if they wait to hear something:
 * "ute's not left yet bruce".
 */
const closingName = (situation: Situation, { mentions, tokens, address }: Utterance): Mention | null => {
  const last = mentions.at(-1)
  if (last === undefined || address.called.length > 0 || address.stranger !== '') return null
  if (last.via !== 'name' || last.to !== tokens.length || last.from <= address.bodyFrom) return null
  if (LEADS_TO_NAME.has(tokens[last.from - 1]?.word ?? '')) return null
  const lastSpeaker = lastOf(situation.lines, (line) => !line.mine)?.traffic.from
  const listens = [situation.due?.from, situation.partner, lastSpeaker, ...situation.pending.map((due) => due.from)]
  return listens.includes(last.who) ? last : null
}

const withClosingName = (situation: Situation, utterance: Utterance): Utterance => {
  const name = closingName(situation, utterance)
  if (name === null) return utterance
  const { address } = utterance
  return {
    ...utterance,
    address: { ...address, called: [name.who], order: 'calledOnly', closing: true, bodyTo: name.from },
  }
}

/** The words take an order: a copy, or one of its facts. */
const takes = (due: Due, utterance: Utterance): boolean =>
  due.kind === 'order' &&
  (hasAny(utterance, ACKNOWLEDGING) ||
    Object.entries(due.facts).some(([key, wanted]) => matchIn(utterance, key, wanted) !== null))

/** Who of several is answered: whoever is named first, and a copy is for the order and not for the call after it. */
const answered = (situation: Situation, utterance: Utterance): Due | null => {
  const { due, pending } = situation
  const named = pending.find((older) => utterance.address.called.includes(older.from))
  if (named !== undefined || due === null || utterance.address.called.includes(due.from)) return named ?? null
  if (due.kind !== 'hail') return null
  return pending.find((older) => due.sinceMs - older.sinceMs <= EXCHANGE_GAP_MS && takes(older, utterance)) ?? null
}

/** Two acts in one transmission: the one that the state was waiting for, else the first (contract). */
export const heardAs = (situation: Situation, words: Utterance): Heard => {
  const utterance = withClosingName(situation, words)
  if (situation.pending.length === 0) return { situation, utterance }
  const due = answered(situation, utterance)
  return due === null || due === situation.due
    ? { situation, utterance }
    : { situation: { ...situation, due }, utterance }
}
