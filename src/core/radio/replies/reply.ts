import type { PersonId } from '../../vocabulary/ids.ts'
import type { Act, RollState, RuleId } from '../../vocabulary/radio.ts'
import type { FactSlots } from '../case.ts'
import { termsIn } from '../terms.ts'
import { channelOf } from './channel-of.ts'
import { factsWords, messageWords } from './facts-words.ts'
import type { ReplyKind } from './kinds.ts'

/** How a transmission of the trainee came in at the others' ears. */
export type CameIn = 'clear' | 'clipped' | 'broken' | 'stepped' | 'unclear'

/** What the others have of it. `to` are those of the net who are addressed. */
export type Said = {
  readonly words: string
  readonly act: Act
  readonly to: readonly PersonId[]
  readonly facts: FactSlots
  readonly rules: readonly RuleId[]
  readonly cameIn: CameIn
}

/** Somebody who could answer. */
export type Party = {
  readonly id: PersonId
  /** What they are called. */
  readonly name: string
  /** The channel that they are on now; null without a radio. */
  readonly channel: number | null
  /** Face to face with the trainee, within a few steps. */
  readonly near: boolean
}

/** The net as it stands when the trainee has spoken. */
export type NetNow = {
  readonly channel: number
  readonly parties: readonly Party[]
  readonly roll: RollState
  readonly charge: PersonId | null
  readonly firstAd: PersonId | null
  /** Who keeps the radios. */
  readonly walkies: PersonId | null
  /** Who spoke on this channel last, if that is not long ago. */
  readonly last: PersonId | null
  /** Whose line the trainee talked over; null for calls, which nobody repeats. */
  readonly stepped: PersonId | null
  /** Who has just read something back wrong. */
  readonly misreader: PersonId | null
  readonly emergency: boolean
  /** The house style asks for read-backs. */
  readonly readsBack: boolean
}

/** Who answers what, and between which times after the trainee's last word. `repeat` says their last line again. */
export type Reply = {
  readonly kind: ReplyKind | 'repeat'
  readonly by: PersonId
  readonly other: PersonId | null
  readonly facts: string | null
  readonly leastMs: number
  readonly mostMs: number
}

/** Anybody answers after one to three seconds; a check is left to others for three. */
const LEAST_MS = 1000
const MOST_MS = 3000

const reply = (kind: Reply['kind'], by: PersonId | null | undefined, more: Partial<Reply> = {}): readonly Reply[] =>
  by === null || by === undefined
    ? []
    : [{ kind, by, other: null, facts: null, leastMs: LEAST_MS, mostMs: MOST_MS, ...more }]

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
  corrects: ['negative', 'correction', 'i say again', 'not', 'no'],
}

const isQuestion = (words: string): boolean => /\?\s*$/.test(words) && !/\b(can|could|would|will) you\b/i.test(words)

/** "Can I let them through?" wants a yes or a no, which nobody gives by rule. */
const asksLeave = (words: string): boolean =>
  isQuestion(words) && /\b(can|could|may|should|shall) (i|we) (?!get\b|have\b|borrow\b)/i.test(words)

/** "Copy", with the facts where the show wants them and there are some. */
const acknowledged = (said: Said, net: NetNow, by: PersonId | undefined): readonly Reply[] => {
  const { channel } = said.facts
  if (channel !== undefined && channelOf(channel) !== null) return reply('switching', by, { facts: channel })
  const own = said.act === 'request' || said.act === 'order' ? messageWords(said.words) : null
  const facts = net.readsBack ? (factsWords(said.words, said.facts) ?? own) : null
  return facts === null ? reply('copy', by) : reply('readback', by, { facts })
}

const notUnderstood = (said: Said, net: NetNow, asks: PersonId | null): readonly Reply[] => {
  if (said.cameIn === 'broken') return reply('broken-up', asks)
  if (said.cameIn === 'clipped') return reply('cut-out', asks)
  if (said.cameIn !== 'stepped') return reply('say-again', asks)
  const takesCharge = net.charge === net.stepped ? net.firstAd : (net.charge ?? asks)
  return net.stepped === null
    ? reply('stepped-on', takesCharge)
    : reply('stepped-on-other', takesCharge, { other: net.stepped })
}

const toMessage = (said: Said, net: NetNow, to: PersonId | undefined, charge: PersonId | null): readonly Reply[] => {
  if (net.emergency && said.act === 'announce') return reply('clear-channel', net.firstAd ?? charge)
  if (said.rules.includes('R-CONF-PERSON') || said.rules.includes('R-CONF-SHOW')) {
    // Nothing about it on the air: whoever stands near says so quietly, else nobody does.
    return reply('in-person', net.parties.find(({ id, near }) => near && id === (to ?? charge))?.id)
  }
  if (said.rules.includes('R-CH1-CLEAR')) return reply('to-two', to ?? charge)
  if (to !== undefined) return acknowledged(said, net, to)
  if (said.act === 'announce') return reply('copy', charge)
  return said.rules.includes('R-HAIL') ? reply('who', charge) : []
}

const toQuestion = (said: Said, net: NetNow, to: PersonId | undefined, charge: PersonId | null): readonly Reply[] => {
  const asked = termsIn(said.words, ASKS)
  if (asked.includes('again')) return reply('repeat', to ?? net.last)
  if (said.rules.includes('R-CH1-CLEAR')) return reply('to-two', to ?? charge)
  const names = Object.fromEntries(net.parties.map(({ id, name }) => [id, [name]]))
  const named = asked.includes('eyes') ? termsIn(said.words, names) : []
  const sought = net.parties.find(({ id, channel }) => named.includes(id) && channel !== net.channel)
  if (sought !== undefined) return reply('elsewhere', charge, { other: sought.id })
  return reply('stand-by', to)
}

/**
 * What the net answers by rule (radio reference (c), (i)): hails, checks, requests and reports, and "say again?" for what
 * could not be made out (X-ASR). Nothing while they roll; nothing about a fault on the open channel.
 */
export const replyTo = (said: Said, net: NetNow): readonly Reply[] => {
  if (net.roll === 'rolling') return []
  const here = (id: PersonId | null): id is PersonId =>
    id !== null && net.parties.some((one) => one.id === id && one.channel === net.channel)
  const to = said.to.find(here)
  const charge = here(net.charge) ? net.charge : null
  const last = here(net.last) ? net.last : null
  const asks = to ?? last ?? charge
  if (said.act === 'none' || ['broken', 'stepped', 'unclear'].includes(said.cameIn))
    return notUnderstood(said, net, asks)
  if (here(net.misreader) && termsIn(said.words, ASKS).includes('corrects'))
    return acknowledged(said, net, net.misreader)
  switch (said.act) {
    case 'hail':
      if (to === undefined) return []
      if (isQuestion(said.words)) return toQuestion(said, net, to, charge)
      return factsWords(said.words, said.facts) === null ? reply('go', to) : toMessage(said, net, to, charge)
    case 'check': {
      const answers = here(net.walkies) ? net.walkies : (to ?? charge)
      return reply('good-check', answers, { leastMs: MOST_MS, mostMs: MOST_MS + 500 })
    }
    case 'query':
      return toQuestion(said, net, to, charge)
    case 'report':
      // While the set locks up the 1st AD goes on instead of thanking every post.
      return net.roll === 'locked' || net.roll === 'warning' ? [] : toMessage(said, net, to, charge)
    case 'request':
      return asksLeave(said.words) ? toQuestion(said, net, to, charge) : toMessage(said, net, to, charge)
    case 'order':
    case 'announce':
      return toMessage(said, net, to, charge)
    case 'acknowledge':
    case 'readback':
      return said.rules.includes('R-READBACK') ? reply('say-back', last ?? to) : []
    default:
      return []
  }
}
