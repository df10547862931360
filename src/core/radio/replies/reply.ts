import type { PersonId } from '../../vocabulary/ids.ts'
import { termsIn } from '../terms.ts'
import { tokensOf } from '../words/tokens.ts'
import { askedIn, asksToGo, isGreeting } from './asked.ts'
import { channelOf } from './channel-of.ts'
import { factsWords, messageWords } from './facts-words.ts'
import { MOST_MS, type NetNow, type Reply, reply, type Said } from './net-now.ts'
import { asksLeave, isQuestion, knows, toQuestion } from './to-question.ts'

const CORRECTS = { corrects: ['negative', 'correction', 'i say again', 'not', 'no'] }

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

/** Words of a time that say nothing of who is on the way. */
const TIME_ALONE = new Set(
  'eta plus in out away about say more another minute minutes min mins second seconds she he they it is are her him them be will copy that now'.split(
    ' ',
  ),
)

/** A time was given, and nothing with it: not who is on the way, nor what. */
const isTimeAlone = ({ words, facts }: Said, net: NetNow): boolean => {
  if (facts['when'] === undefined && !/\b(?:eta|plus)\b/i.test(words)) return false
  const when = factsWords(words, { when: facts['when'] ?? '' }) ?? ''
  const names = new Set(net.parties.map(({ name }) => name.toLowerCase()))
  return tokensOf(words.toLowerCase().replace(when.toLowerCase(), ' ')).every(
    ({ word, base }) => TIME_ALONE.has(word) || names.has(word) || /^\d+$/.test(base),
  )
}

/** News of somebody on the way, and there is somebody who waits for it: they take it, or ask whom it is of. */
const toNews = (said: Said, net: NetNow, to: PersonId | undefined): readonly Reply[] | null => {
  const waits = net.parties.find(({ id, channel }) => id === net.awaits && channel === net.channel)?.id
  if (waits === undefined) return null
  if (isTimeAlone(said, net)) return reply('on-who', to ?? waits)
  return to === undefined ? acknowledged(said, net, waits) : null
}

const isForNoChannel = ({ rules }: Said): boolean => rules.includes('R-CONF-PERSON') || rules.includes('R-CONF-SHOW')

const toMessage = (said: Said, net: NetNow, to: PersonId | undefined, charge: PersonId | null): readonly Reply[] => {
  if (net.emergency && said.act === 'announce') return reply('clear-channel', net.firstAd ?? charge)
  if (isForNoChannel(said)) {
    // Nothing about it on the air: whoever stands near says so quietly, else nobody does.
    return reply('in-person', net.parties.find(({ id, near }) => near && id === (to ?? charge))?.id)
  }
  if (said.rules.includes('R-CH1-CLEAR') || said.rules.includes('R-PRO-TONE')) return reply('to-two', to ?? charge)
  if (to !== undefined) return acknowledged(said, net, to)
  if (said.act === 'announce') return reply('copy', charge)
  return said.rules.includes('R-HAIL') ? reply('who', charge) : []
}

/** "Help" and no more. */
const isBareHelp = (words: string): boolean => /^\W*(\w+\W+){0,2}help\W*(me|us|please)?\W*$/i.test(words)

/** What anybody may say on any set, whatever act it is: a greeting, a question in plain words, a toilet. */
const plainly = (said: Said, net: NetNow, by: PersonId | null, charge: PersonId | null): readonly Reply[] | null => {
  const { words, act, rules } = said
  if (act === 'acknowledge' || act === 'readback' || act === 'check') return null
  if (rules.includes('R-PRO-TONE') || rules.includes('R-CH1-CLEAR')) return null
  if (
    isGreeting(
      words,
      net.parties.map(({ name }) => name),
    )
  )
    return knows('hello', by, net)
  if (act === 'announce') return !net.emergency && isBareHelp(words) ? knows('where-what', charge, net) : null
  if (act === 'request' && asksToGo(words)) return knows('relief', by, net)
  return askedIn(words) === null ? null : toQuestion(said, net, by ?? undefined, charge)
}

/** Words of a call and no more. */
const CALLS = new Set(
  'do you are got copy come in go ahead hear read there over on for to from the a an hey hello hi is it this that here me my back i have sec second minute free please channel'.split(
    ' ',
  ),
)
/** A call with so many words besides has told what it is about. */
const TELLS_FROM = 3

/** Who is called has been told something in the same breath: they need not ask for it. */
const isTold = ({ words, facts }: Said, net: NetNow): boolean => {
  if (factsWords(words, facts) !== null) return true
  const names = new Set(net.parties.map(({ name }) => name.toLowerCase()))
  const more = tokensOf(words.toLowerCase()).filter(
    ({ word }) => !CALLS.has(word) && !names.has(word) && !/\d/.test(word),
  )
  return more.length >= TELLS_FROM
}

/** Acts that ask for an answer, or that nobody could place. */
const answerTo = (said: Said, net: NetNow, to: PersonId | undefined, charge: PersonId | null): readonly Reply[] => {
  const last = net.last
  switch (said.act) {
    case 'hail':
      if (to === undefined) return []
      if (said.rules.includes('R-PRO-TONE')) return toMessage(said, net, to, charge)
      if (isQuestion(said.words)) return toQuestion(said, net, to, charge)
      return isTold(said, net) ? toMessage(said, net, to, charge) : reply('go', to)
    case 'check': {
      const answers = net.parties.some(({ id, channel }) => id === net.walkies && channel === net.channel)
      return reply('good-check', answers ? net.walkies : (to ?? charge), { leastMs: MOST_MS, mostMs: MOST_MS + 500 })
    }
    case 'query':
      return toQuestion(said, net, to, charge)
    case 'report':
      // While the set locks up the 1st AD goes on instead of thanking every post.
      if (net.roll === 'locked' || net.roll === 'warning') return []
      return (said.rules.length > 0 ? null : toNews(said, net, to)) ?? toMessage(said, net, to, charge)
    case 'request':
      return asksLeave(said.words) ? toQuestion(said, net, to, charge) : toMessage(said, net, to, charge)
    case 'order':
    case 'announce':
      return toMessage(said, net, to, charge)
    case 'standby':
      return net.awaits !== null && (to ?? last) === net.awaits ? reply('copy', net.awaits) : []
    case 'acknowledge':
    case 'readback':
      return said.rules.includes('R-READBACK') ? reply('say-back', last ?? to) : []
    default:
      return []
  }
}

/**
 * What the net answers by rule (radio reference (c), (i)): hails, checks, questions, requests and reports, and "say again?"
 * for what could not be made out (X-ASR). Nothing while they roll; nothing about a fault on the open channel.
 */
export const replyTo = (said: Said, net: NetNow): readonly Reply[] => {
  if (net.roll === 'rolling') return []
  const here = (id: PersonId | null): id is PersonId =>
    id !== null && net.parties.some((one) => one.id === id && one.channel === net.channel)
  const to = said.to.find(here)
  const charge = here(net.charge) ? net.charge : null
  const last = here(net.last) ? net.last : null
  const isClear = !['broken', 'stepped', 'unclear'].includes(said.cameIn)
  // Where nobody is in charge on this channel, anybody on it answers.
  const anybody = net.parties.find(({ channel }) => channel === net.channel)?.id ?? null
  const plain = isClear ? plainly(said, net, to ?? charge ?? anybody, charge) : null
  if (plain !== null) return plain
  // What should be on no channel is not asked for once more.
  if (!isClear && isForNoChannel(said)) return toMessage(said, net, to ?? last ?? undefined, charge)
  if (said.act === 'none' || !isClear) return notUnderstood(said, net, to ?? last ?? charge)
  if (here(net.misreader) && termsIn(said.words, CORRECTS).includes('corrects'))
    return acknowledged(said, net, net.misreader)
  return answerTo(said, { ...net, last }, to, charge)
}
