import type { PersonId } from '../../vocabulary/ids.ts'
import { termsIn } from '../terms.ts'
import { askedIn, asksToGo, isGreeting, leaveFor } from './asked.ts'
import type { ReplyKind } from './kinds.ts'
import { type NetNow, type Reply, reply, type Said } from './net-now.ts'

/** Whoever said "stand by" comes back with what there is, after so long. */
const COMES_BACK_MS = 12_000

const ASKS = {
  again: [
    'say again',
    'go again',
    'come again',
    'come back',
    'say that again',
    'repeat that',
    'repeat',
    'once more',
    'missed that',
    'missed you',
    "didn't get",
    "didn't catch",
    "didn't copy",
    "didn't hear",
  ],
  eyes: ['eyes on', 'seen', 'where is', "where's"],
}

export const isQuestion = (words: string): boolean =>
  /\?\s*$/.test(words) && !/\b(can|could|would|will) you\b/i.test(words)

/** "Say again?", and what one says who has not understood. */
export const asksAgain = (words: string): boolean =>
  termsIn(words, ASKS).includes('again') || /^\W*(sorry|what|huh|pardon|excuse me)\W*$/i.test(words)

/** "Can I let them through?" wants a yes or a no. */
export const asksLeave = (words: string): boolean =>
  isQuestion(words) && /\b(can|could|may|should|shall|do) (i|we) (?!get\b|have\b|borrow\b)/i.test(words)

/** What somebody knows is said. Small talk waits while the set locks up. */
export const knows = (kind: ReplyKind, by: PersonId | null, net: NetNow): readonly Reply[] => {
  if (net.roll !== 'idle' && ['soon', 'good', 'later', 'hello'].includes(kind)) return reply('stand-by', by)
  return reply(kind, by, kind === 'clock' ? { facts: net.clock } : {})
}

const unanswered = (net: NetNow, by: PersonId): readonly Reply[] => [
  ...reply('stand-by', by),
  ...(net.roll === 'idle' ? reply('nothing-yet', by, { leastMs: COMES_BACK_MS, mostMs: COMES_BACK_MS }) : []),
]

/** What is asked is answered as far as anybody can know it; nobody is left waiting without a word. */
export const toQuestion = (
  said: Said,
  net: NetNow,
  to: PersonId | undefined,
  charge: PersonId | null,
): readonly Reply[] => {
  const { words, rules } = said
  const asked = termsIn(words, ASKS)
  if (asksAgain(words)) {
    const speaker = to ?? net.last
    // With nothing to say again, the order that stands.
    return speaker === null ? knows('orders', charge, net) : reply('repeat', speaker)
  }
  if (/\bwho( is| are|['’]s) (this|that|you)\b/i.test(words)) return reply('go', to ?? net.last ?? charge)
  if (rules.includes('R-CH1-CLEAR') || asksToGo(words)) return reply('to-two', to ?? charge)
  const names = Object.fromEntries(net.parties.map(({ id, name }) => [id, [name]]))
  const named = asked.includes('eyes') ? termsIn(words, names).filter((id) => id !== to) : []
  const sought = net.parties.find(({ id, channel }) => named.includes(id) && channel !== net.channel)
  if (sought !== undefined) return reply('elsewhere', charge, { other: sought.id })
  const kind = named.length > 0 ? 'posts' : (askedIn(words) ?? (asksLeave(words) ? leaveFor(words) : null))
  if (kind !== null) return knows(kind, to ?? charge, net)
  if (to !== undefined) return unanswered(net, to)
  return rules.includes('R-HAIL') ? reply('who', charge) : []
}

/** Whether anybody has an answer to these words by rule, whatever else they may be. */
export const isPlain = (words: string, names: readonly string[]): boolean =>
  askedIn(words) !== null || isGreeting(words, names) || asksAgain(words)
