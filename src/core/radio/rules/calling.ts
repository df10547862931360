import { callsNobody, hasMessage } from '../meaning/bare-call.ts'
import { holdsUp } from '../meaning/hold-up.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import { EXCHANGE_GAP_MS, MOST_TRIES, PESTERING_MS, PESTERING_TRIES, RETRY_GAP_MS } from '../thresholds.ts'
import { lastOf } from '../traffic/situation.ts'
import { callWords, sameWords } from '../verdict/better.ts'
import { pastSoftStart } from '../words/asking.ts'
import { EVERYBODY } from '../words/names.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { AD_CALLS, GOES_AHEAD, OPENS_FREELY, phraseSet } from '../words/phrase-sets.ts'
import { clauseOf, hasAny, type Utterance } from '../words/utterance.ts'
import { isAt, wordSet } from '../words/word-set.ts'

/** Whom the message was probably meant for: the walkie PA for bricks, else the key PA, else the first on the roster. */
const likelyCallee = (moment: Moment): string => {
  const others = moment.context.roster.filter((entry) => entry.name !== moment.context.me.name)
  const holds = (role: RegExp): string | undefined => others.find((entry) => role.test(entry.role))?.name
  return (
    (hasAny(moment.utterance, SOMEBODY) ? holds(/walkie/i) : undefined) ??
    holds(/key pa|2nd ad/i) ??
    others[0]?.name ??
    'Dee'
  )
}

const SOMEBODY = phraseSet('hot-brick')
/** "How many of these do you need" is a question of its own, and not "how many?" said again. */
const opensFreely = ({ utterance }: Moment): boolean =>
  utterance.found.some(
    (found) =>
      OPENS_FREELY.has(found.id) &&
      (found.id !== 'say-again' || utterance.address.bodyTo - utterance.address.bodyFrom <= found.to - found.from + 2),
  )

/** Nothing is open between the trainee and anybody: these words begin a new exchange. */
const opensExchange = (moment: Moment): boolean => {
  const { situation, context } = moment
  if (situation.due !== null) return false
  if (situation.own?.answered === true) return false
  const last = lastOf(situation.lines, (line) => line.traffic.channel === moment.say.channel)
  if (last === null) return true
  if (
    last.mine &&
    situation.own !== null &&
    !last.to.includes(EVERYBODY) &&
    context.atMs - last.endMs <= EXCHANGE_GAP_MS
  )
    return false
  const theirs = last.to.includes(context.me.name) || (last.mine && situation.own === null)
  return !(theirs && context.atMs - last.endMs <= EXCHANGE_GAP_MS)
}

const WHOEVER = wordSet('who whos whoever')

/** "Who's closest to the front desk" is for everybody, and nobody can be named. */
const asksWhoever = ({ meaning, utterance }: Moment): boolean =>
  meaning.to.includes(EVERYBODY) &&
  isAt(utterance.tokens, pastSoftStart(utterance.tokens, utterance.address.bodyFrom), WHOEVER)

/** "Does anyone have a spare headset": an open question is for whoever knows. */
const asksAnybody = ({ meaning, utterance }: Moment): boolean =>
  meaning.act === 'query' &&
  utterance.mentions.some((mention) => mention.via === 'group' && mention.from <= utterance.address.bodyFrom + 1)

const YOU_THERE = phraseSet('you-there')

/** "A lady here wants to know when we finish" is a question in a report's clothes. */
const findWonder = finderOf('wants/want/wanting to know|is/keeps asking if/when/what/where/how/why/who/whether')

const needsName = (moment: Moment): boolean => {
  const { meaning, utterance } = moment
  if (clauseOf(utterance, AD_CALLS) !== null) return false
  if (meaning.act === 'check' || holdsUp(moment.context, utterance)) return false
  if (callsNobody(utterance)) return true
  if (asksWhoever(moment) || asksAnybody(moment)) return false
  if (meaning.act === 'answer' && moment.situation.open !== null) return false
  if (isSelfOnly(moment)) return true
  if (meaning.act === 'query' || meaning.act === 'request' || meaning.act === 'order') return !opensFreely(moment)
  if (meaning.act === 'hail') return utterance.address.called.length === 0
  if (meaning.act === 'report' && findWonder(utterance.tokens) !== null) return true
  return hasAny(utterance, YOU_THERE) && utterance.address.called.length === 0
}

const hailFault = (moment: Moment, why: Finding['why'], severity: Finding['severity'], what = ''): Finding => ({
  rule: 'R-HAIL',
  severity,
  why,
  what,
  said: sameWords(moment),
  better: callWords(moment.context, likelyCallee(moment)),
})

/** R-HAIL: name who you want before the message. */
export const hail: Rule = (moment) => {
  const { address } = moment.utterance
  if (address.stranger !== '') return hailFault(moment, 'hail.stranger', 'major', address.stranger)
  if (address.order === 'calledOnly' && sharesName(moment))
    return hailFault(moment, 'hail.shared', 'minor', address.called[0])
  if (comesBackMute(moment)) return { ...hailFault(moment, 'hail.nobody', 'minor'), better: backWords(moment) }
  if (!opensExchange(moment)) return null
  const named = address.called.length > 0 && !callsNobody(moment.utterance)
  if (named || !needsName(moment)) return null
  if (isSelfOnly(moment)) return hailFault(moment, 'hail.self', 'major')
  return hasAny(moment.utterance, SOMEBODY)
    ? hailFault(moment, 'hail.unnamed', 'minor')
    : hailFault(moment, 'hail.nobody', 'major')
}

/** After an own "stand by" a bare "yes?" does not tell who is meant: exchange E12. */
const comesBackMute = ({ situation, meaning, utterance }: Moment): boolean =>
  situation.due?.kind === 'standby' &&
  meaning.act === 'answer' &&
  utterance.address.called.length === 0 &&
  !hasAny(utterance, GOES_AHEAD)

const backWords = ({ context, situation }: Moment): string =>
  `${callWords(context, situation.due?.from ?? '').replace(/\.$/, '')}, go ahead.`

/** "Sam." or "Sam here." with nobody waiting for Sam. */
const isSelfOnly = (moment: Moment): boolean => {
  const { address, tokens } = moment.utterance
  const own = moment.utterance.mentions.some(
    (mention) => mention.who === moment.context.me.name && mention.via === 'name',
  )
  if ((address.order === 'callerOnly' || own) && !hasMessage(moment.utterance)) return true
  return (
    moment.meaning.act === 'answer' &&
    tokens.length <= 3 &&
    moment.utterance.mentions.some((mention) => mention.who === moment.context.me.name && mention.from === 0)
  )
}

/** "Hey Matilda" where there are Matilda M and Matilda P. */
const saidAlone = ({ mentions }: Utterance, who: string): boolean =>
  mentions.some((mention) => mention.who === who && mention.via === 'name' && mention.to - mention.from === 1)

const sharesName = (moment: Moment): boolean => {
  const called = moment.utterance.address.called[0]
  const first = called?.split(' ')[0] ?? ''
  return (
    first !== '' &&
    (called === first || saidAlone(moment.utterance, called ?? '')) &&
    moment.context.roster.filter((entry) => entry.name.split(' ')[0] === first).length > 1
  )
}

/** Ends of the trainee's own unanswered calls to the same person. */
const triesOf = (moment: Moment): readonly number[] => {
  const own = moment.situation.own
  if (own === null || own.answered) return []
  const same =
    moment.meaning.act === 'check'
      ? own.to.includes(EVERYBODY)
      : own.to.some((name) => moment.meaning.to.includes(name))
  return same ? own.endsMs : []
}

/** How often one transmission calls the same name: "Luis. Luis. Luis." */
const repeated = (moment: Moment): number => {
  const names = moment.utterance.mentions
    .filter((mention) => mention.who !== moment.context.me.name)
    .map((mention) => mention.who)
  return Math.max(0, ...names.map((name) => names.filter((other) => other === name).length))
}

/** R-RETRY: wait, then try again, then use another way. */
export const retry: Rule = (moment) => {
  const { meaning, context } = moment
  if (meaning.act !== 'hail' && meaning.act !== 'check') return null
  const tries = triesOf(moment)
  const what = meaning.to[0] ?? ''
  const better = meaning.act === 'check' ? 'Walkie check.' : `Does anyone have eyes on ${what}?`
  const inOne = repeated(moment)
  const recent = tries.filter((end) => context.atMs - end <= PESTERING_MS).length + Math.max(1, inOne)
  const base = { rule: 'R-RETRY', said: sameWords(moment), better } as const
  if (recent >= PESTERING_TRIES) return { ...base, severity: 'major', why: 'retry.many', what: String(recent) }
  if (tries.length + Math.max(1, inOne) > MOST_TRIES)
    return { ...base, severity: 'minor', why: 'retry.many', what: String(tries.length + Math.max(1, inOne)) }
  const last = tries.at(-1)
  const soon = inOne > 2 || (last !== undefined && context.atMs - last < RETRY_GAP_MS)
  if (!soon) return null
  return {
    ...base,
    severity: 'minor',
    why: meaning.act === 'check' ? 'check.repeat' : 'retry.soon',
    what,
    better: meaning.act === 'check' ? better : callWords(context, what),
  }
}
