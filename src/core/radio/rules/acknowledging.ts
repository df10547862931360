import { dueWords, orderWords, readbackOf, sameWords } from '../verdict/better.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import { phraseSet, SWITCHING } from '../words/phrase-sets.ts'
import { reversalIn } from '../facts/reversal.ts'
import { classOf, type FactCheck } from '../facts/fact-check.ts'
import { keepsDenial } from '../facts/fact-match.ts'
import { wantedOf } from '../facts/wanted.ts'
import { IMPERATIVES } from '../facts/slots.ts'
import { OPPOSITE } from '../facts/opposites.ts'
import { contradicts } from '../facts/readback.ts'
import { lexemeOf } from '../words/lexeme.ts'
import { sameWord } from '../words/stems.ts'
import type { Due } from '../traffic/due.ts'
import type { Line } from '../traffic/line.ts'
import { lastOf } from '../traffic/situation.ts'
import { ACK_BUSY_MS, ACK_MS, SHORT_ORDER_WORDS } from '../thresholds.ts'
import { isSpeakable } from '../words/clarity.ts'
import { isKnown } from '../words/known-words.ts'
import { GAP, isNumber, type Token, tokensOf } from '../words/tokens.ts'
import { privateIn } from './private/told.ts'
import { tellsOfShow } from './secret/show.ts'
import { findSomebody } from './sensitive.ts'
import { hasAny, quoteOf, type Utterance } from '../words/utterance.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { garbledFor, SAFETY_WORDS } from './garbled.ts'
import { secondAck } from './second-ack.ts'
import { busyMs, inSeconds } from '../traffic/windows.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'

const REPLIES = wordSet('acknowledge readback standby query answer report')

/** Time limit of an acknowledgement: 8 s if others have used the channel since. */
const ackLimit = (moment: Pick<Moment, 'context' | 'situation'>, due: Due): number =>
  busyMs(moment.context, moment.situation, due) > 0 ? ACK_BUSY_MS : ACK_MS

/** "Anyone seen my umbrella?" has nothing to do with the order. */
const asksOthers = ({ utterance, meaning }: Moment): boolean =>
  utterance.mentions.some(({ via, from }) => via === 'group' && from <= utterance.address.bodyFrom) &&
  !hasAny(utterance, AGAIN) &&
  meaning.checks.every((check) => check.state !== 'right')
const AGAIN = phraseSet('say-again', 'did-not-copy')

const ackFault = (moment: Moment, why: Finding['why'], what: string): Finding => ({
  rule: 'R-ACK',
  severity: 'major',
  why,
  what,
  said: sameWords(moment),
  better: dueWords(moment),
})

/** R-ACK: every instruction addressed to you is acknowledged. */
export const ack: Rule = (moment) => {
  const due = moment.situation.due
  if (due?.kind !== 'order' || hasMoved(moment, due)) return null
  const { act, to } = moment.meaning
  if (act === 'signoff' && due.guessed) return null
  const asks = act === 'request' && moment.utterance.asks && to.includes(due.from)
  if (moment.clear && act === 'query' && asksOthers(moment)) return ackFault(moment, 'ack.other', due.from)
  if (moment.clear && !REPLIES.has(act) && !asks && !(act === 'hail' && to.includes(due.from)))
    return ackFault(moment, 'ack.other', due.from)
  const elapsed = moment.context.promptMs - Math.max(due.sinceMs, clearedMs(moment, due))
  return elapsed > ackLimit(moment, due) ? ackFault(moment, 'ack.late', inSeconds(elapsed)) : null
}

/** When others let go of the channel, if their talk has outlasted the usual limit: nobody can speak before. */
const clearedMs = ({ situation, context }: Moment, due: Due): number => {
  const last = lastOf(
    situation.lines,
    (line) => !line.mine && line.traffic.channel === due.line.traffic.channel && line.endMs <= context.atMs,
  )
  return last === null || last === due.line ? due.sinceMs : last.endMs - ACK_MS
}

/** Turning up on the channel one was sent to is an answer of a kind: R-SWITCH-ACK grades it. */
const hasMoved = (moment: Moment, due: Due): boolean =>
  hasAny(due.line.utterance, MOVE) && moment.say.channel !== due.line.traffic.channel

const MOVE = phraseSet('go-to-two')
/** "Switching" is all that a move to another channel wants to hear: R-SWITCH-ACK. */
const findThere = finderOf('see/meet you there|there|heading over|coming over')

const findKeepAway = finderOf(
  'keep clear/back/away|keep everyone/everybody/people/them behind|keep everyone/everybody/people clear/out of|keep them clear of|behind the tape/line/barrier|all clear|stay clear/back/away|keep everybody/everyone/people/folks back/away/out/clear/off|keep them back/away/clear|keep the public back/away/out/clear/off|out from under|nobody under/up/on/beneath|nobody walks/goes/stands/works under|nobody touches|nobody goes near|nobody lights/smokes|no smoking/smokes|its safe|it is safe|naked flame/flames|not under|on fire|a fire|smoke|drone is/goes/going/flying|do not touch|dont touch',
)
const SAFETY_KEYS = wordSet('safety hazard danger warning')

const isSafetyFact = (check: FactCheck): boolean =>
  SAFETY_KEYS.has(check.key.toLowerCase()) ||
  wantedOf(check.wanted).whole.some((token) => isIn(token.bare, SAFETY_WORDS))

const WAYS_OUT = wordSet('fire exit exits escape hydrant')
const KEPT = wordSet('clear keep block blocked blocking open')

/** "Keep the fire lane clear", but not "sandbags to the fire exit". */
const keepsWayOut = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isIn(token.bare, WAYS_OUT)) && tokens.some((token) => isIn(token.lexeme, KEPT))

/** A matter of safety in the words of the order itself. */
const isSafetyOrder = (moment: Moment, due: Due): boolean => {
  const { tokens } = due.line.utterance
  return (
    moment.radio.emergencyOnAir === true ||
    moment.situation.emergency !== null ||
    findKeepAway(tokens) !== null ||
    tokens.some((token) => isIn(token.bare, SAFETY_WORDS)) ||
    keepsWayOut(tokens)
  )
}

/** "Stand by", "come to set": too short to get wrong. */
const isTrivial = (due: Due, open: readonly FactCheck[]): boolean => {
  const { utterance } = due.line
  const short =
    utterance.address.bodyTo - utterance.address.bodyFrom <= SHORT_ORDER_WORDS &&
    !utterance.tokens.some((token) => isNumber(token.word))
  return due.guessed && (short || hasAny(utterance, TRIVIAL) || isFreed(utterance, open))
}

/** "Hunter is with you, you are relieved" and "negative on that 10-1" leave nothing to get wrong, unless something is ordered with them. */
const isFreed = ({ tokens, address }: Utterance, open: readonly FactCheck[]): boolean => {
  const freed = findFreed(tokens)
  if (freed === null) return false
  const orders = tokens.some(
    (token, at) =>
      isIn(token.lexeme, IMPERATIVES) &&
      (at === address.bodyFrom ||
        at === freed.to ||
        (tokens[at - 1]?.stop ?? '') !== '' ||
        isAt(tokens, at - 1, JOINS)),
  )
  return !orders || open.every(({ key }) => key === 'who')
}
const JOINS = wordSet('and then so please to')
const findFreed = finderOf('you are relieved/released/free|youre relieved/released|negative on that/your/the')
const TRIVIAL = phraseSet('stand-by', 'go-to-two', 'disregard', 'quiet-please', 'covered')
const CARRIED = wordSet('count who when channel')
const findCome = finderOf(
  'come to (the) set|come to base|come here|come over|come back|come to me|come (to) camera|come find/see/meet/grab/get me',
)

const isCarried = (check: FactCheck): boolean =>
  (CARRIED.has(check.key) || check.key.startsWith('count ')) && !isCondition(check)

/**
 * Facts that a read-back owes. What the script names counts whole; of what was only found in the words a number, a time,
 * a person or a place to go to does.
 */
const owedFacts = (due: Due, checks: readonly FactCheck[], post: string): readonly FactCheck[] => {
  if (!due.guessed) return checks
  const { tokens } = due.line.utterance
  if (findCome(tokens) !== null && !tokens.some((token) => isNumber(token.word))) return []
  const carried = checks.some(isCarried)
  return checks.filter(
    (check) => isCarried(check) || (carried && check.key === 'item') || isDestination(due, check, post),
  )
}

/** "When the lift is fixed" names no hour, and alone needs no read-back. */
const isCondition = ({ key, wanted }: FactCheck): boolean =>
  key === 'when' && !wantedOf(wanted).whole.some((token) => isNumber(token.base) || isIn(token.bare, HOURS))

const HOURS = wordSet('half quarter noon midnight lunch wrap hour minute minutes o’clock now call')

const TOWARDS = wordSet('to from at outside behind by')

const isDestination = (due: Due, check: FactCheck, post: string): boolean => {
  if (check.key !== 'place') return false
  const { tokens, text } = due.line.utterance
  const from = text.indexOf(check.wanted)
  const at = tokens.findIndex((token) => token.from >= from)
  const before = tokens.slice(Math.max(0, at - 2), at).map((token) => token.word)
  if (isOwnPost(post, check) && !before.includes('to')) return false
  if (before.includes('your') && !tokens.slice(at).some((token) => isNumber(token.base))) return false
  return before.some((word) => TOWARDS.has(word)) || tokens.slice(at).some((token) => isNumber(token.base))
}

/** "Quiet at the tunnel" to whoever holds the tunnel mouth: they are there. */
const isOwnPost = (post: string, { wanted }: FactCheck): boolean => {
  const own = wantedOf(post)
  const named = wantedOf(wanted)
  return (
    named.words.length > 0 &&
    named.numbers.every((number) => own.numbers.includes(number)) &&
    named.words.every((word) => own.words.some((other) => sameWord(lexemeOf(word), lexemeOf(other))))
  )
}

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
  const { act, checks } = moment.meaning
  const takes = act === 'acknowledge' || act === 'readback'
  if (due?.kind !== 'order' || !takes || secondAck(moment) !== null) return null
  const counted = due.guessed ? owedFacts(due, checks, moment.context.me.post ?? '') : checks
  const wrong =
    counted.find((check) => check.state === 'wrong') ??
    checks.find((check) => isForbidden(due, check) || isContradicted(moment, due, check))
  if (wrong !== undefined && !isSecret(moment, due))
    return {
      rule: 'R-READBACK',
      severity: 'major',
      why: 'readback.wrong',
      said: wrong.said,
      what: wrong.wanted,
      better: readbackOf(due),
    }
  const turned = reversalIn(due.line.utterance, moment.utterance)
  if (turned !== null && !isSecret(moment, due))
    return {
      rule: 'R-READBACK',
      severity: 'major',
      why: 'readback.wrong',
      said: quoteOf(moment.utterance, turned.said.from, turned.said.to),
      what: quoteOf(due.line.utterance, turned.wanted.from, turned.wanted.to),
      better: orderWords(due),
    }
  const safe = isSafetyOrder(moment, due)
  const owed =
    garbledFor(moment) !== null
      ? checks.filter(isHeardCondition)
      : safe
        ? checks
        : owedFacts(due, checks, moment.context.me.post ?? '')
  const open = owed.filter((check) => check.state !== 'right')
  const heard = checks.some(isRight) || givesWordBack(moment, due)
  const unsaid = safe && checks.length === 0 && act === 'acknowledge' && !givesWordBack(moment, due)
  if (
    (open.length === 0 && !unsaid && !(safe && heard && !keepsAway(moment, due))) ||
    isSecret(moment, due) ||
    (hasAny(due.line.utterance, MOVE) &&
      (hasAny(moment.utterance, SWITCHING) || findThere(moment.utterance.tokens) !== null))
  )
    return null
  if (!safe && (isTrivial(due, open) || isOneFact(due))) return null
  if (safe && due.guessed && !open.some(isSafetyFact) && heard && keepsAway(moment, due)) return null
  const safety = safe || open.some(isSafetyFact)
  if (!safety && moment.radio.style?.acknowledge === 'copy') return null
  const severity = safety ? 'major' : 'minor'
  return {
    rule: 'R-READBACK',
    severity,
    why: 'readback.missing',
    said: sameWords(moment),
    what: open.length === 0 ? orderWords(due) : listed(open),
    better: readbackOf(due),
  }
}

const LEAST_KEEPING = 4

/** What an order keeps people away from, in some word of it, and not only whom to tell. */
const keepsAway = ({ utterance: { tokens } }: Moment, due: Due): boolean => {
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

const isRight = ({ state }: FactCheck): boolean => state === 'right'

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

const SHORTEST_CONDITION_WORDS = 3

const isMadeOut = (token: Token): boolean => token.word !== GAP && (isKnown(token.bare) || isSpeakable(token))

/** Of an order that was broken up, only a condition that came through whole can be read back: exchange E11. */
const isHeardCondition = (check: FactCheck): boolean => {
  const tokens = wantedOf(check.wanted).whole
  return check.key === 'when' && tokens.length >= SHORTEST_CONDITION_WORDS && tokens.every((token) => isMadeOut(token))
}

const listed = (checks: readonly FactCheck[]): string => checks.map((check) => check.wanted).join(', ')

/** `action: quiet` of a script names no number, place, time or person. */
const isPlainDeed = (due: Due, key: string): boolean =>
  !due.guessed && classOf(key) === 'other' && !SAFETY_KEYS.has(key.toLowerCase())

/** One thing without number, place, time or name needs no read-back. */
const isOneFact = (due: Due): boolean => {
  const entries = Object.entries(due.facts)
  return entries.length === 1 && entries.every(([key]) => key === 'item' || key === 'what' || isPlainDeed(due, key))
}
