import type { Act } from '../vocabulary/radio.ts'
import type { FactSlots, HearContext } from './case.ts'
import { wantedOf } from './fact-match.ts'
import type { PhraseId } from './lexicon/lexicon.ts'
import { EVERYBODY } from './names.ts'
import { ACKNOWLEDGING, AD_CALLS, ANSWERING, EMERGENCY, RADIO_CHECKS, REPORTING, SET_LINGO } from './phrase-sets.ts'
import type { Found } from './phrases.ts'
import { postAt } from './post-words.ts'
import { checkFacts, type FactCheck } from './readback.ts'
import { type Line, lastOf, type Situation } from './situation.ts'
import { IMPERATIVES, type Slot, slotsAt } from './slots.ts'
import { sameWord } from './stems.ts'
import { EXCHANGE_GAP_MS } from './thresholds.ts'
import { clauseOf, firstOf, hasAny, quoteOf, type Utterance } from './utterance.ts'

/** What the words do, to whom, with which facts. */
export type Meaning = {
  readonly act: Act
  readonly to: readonly string[]
  readonly facts: FactSlots
  /** The order's key slots held against the words; empty if no order was open. */
  readonly checks: readonly FactCheck[]
  /** A matter of life and limb. */
  readonly safety: boolean
  /** The first phrase of the message, if the lexicon knows it. */
  readonly lead: Found | null
}

const setOf = (...ids: readonly PhraseId[]): ReadonlySet<PhraseId> => new Set(ids)

const ACK = ACKNOWLEDGING
const ASKS_AGAIN = setOf('say-again')
const STANDBY = setOf('stand-by')
/** A recogniser writes "lock it up" and "log off" for a post that is locked: radio reference (k.3). */
const LOCK_STATE = setOf('locked', 'standing-by', 'holding', 'clear', 'lock-it-up')
const BREACH = setOf('hold-the-roll', 'bogey', 'lockup-broken')
const REQUESTS = setOf('need', 'cover-me', 'meet-me', 'go-to-two', 'fly-it-in', 'hot-brick')
const QUERIES = setOf('say-again', 'confirm-cut', 'eyes-on-query', 'eta-query', 'whats-your-20', 'do-you-copy')
const OPEN_QUERIES = setOf('eyes-on-query')
const NEGATIVE = setOf('negative')

/** Order in which the phrases of an opening message count; the first kind that is present carries it. */
const CARRIERS: readonly ReadonlySet<PhraseId>[] = [
  setOf('keying', 'radios-off', 'clear-the-channel'),
  RADIO_CHECKS,
  setOf('good-check'),
  setOf('hold-the-roll'),
  setOf('ten-one'),
  setOf('go-to-two'),
  setOf('disregard', 'correction'),
]

const leadOf = (utterance: Utterance): Found | null => {
  const { address, found, tokens } = utterance
  let start = address.bodyFrom
  while (LEAD_FILL.has(tokens[start]?.word ?? '') && !found.some((phrase) => phrase.from === start)) start += 1
  return found.find((phrase) => phrase.from <= start && phrase.to > start) ?? null
}

const LEAD_FILL = new Set('um uh er so and oh well ok sorry please hey'.split(' '))

const leads = (lead: Found | null, ids: ReadonlySet<PhraseId>): boolean => lead !== null && ids.has(lead.id)

const isMedical = (context: HearContext): boolean => isMedicalHazard(context.hazard ?? null)

const MEDICAL =
  /injur|medic|collaps|unconsc|bleed|hurt|ill\b|sick|faint|seiz|heart|breath|burn|fall|fell|down|casualt|head|leg|allerg|chok|electrocut|heat/

/** Whether a danger is somebody's injury, which needs the medic: radio reference (f.2). */
export const isMedicalHazard = (hazard: HearContext['hazard']): boolean =>
  hazard !== null && hazard !== undefined && ((hazard.casualty ?? '') !== '' || MEDICAL.test(hazard.kind.toLowerCase()))

const safetyAct = (context: HearContext, utterance: Utterance, lead: Found | null): Act | null => {
  const hazard = context.hazard !== null && context.hazard !== undefined
  if (!hazard && (leads(lead, ACK) || utterance.asks)) return null
  if (hasAny(utterance, EMERGENCY_WORD)) return 'announce'
  if (hazard ? hasAny(utterance, MEDIC) && utterance.tokens.length > 3 : inMessage(utterance, MEDIC))
    return hazard || hasAny(utterance, STOP) || hasAny(utterance, BREAK) ? 'announce' : 'request'
  if (hasAny(utterance, STOP) || (hazard && isStopWord(utterance))) return isMedical(context) ? 'announce' : 'order'
  if (hazard && (hasAny(utterance, WARNING) || namesDanger(context, utterance))) return 'announce'
  return hazard && isMedical(context) && TROUBLE.some((word) => utterance.tokens.some((token) => token.base === word))
    ? 'announce'
    : null
}

/** "Sam for the medic" calls a person; "medic to set" calls for help. */
const inMessage = (utterance: Utterance, ids: ReadonlySet<PhraseId>): boolean =>
  utterance.found.some((found) => ids.has(found.id) && found.from >= utterance.address.bodyFrom)

const EMERGENCY_WORD = setOf('emergency')
const MEDIC = setOf('medic')
const STOP = setOf('stop')
const BREAK = setOf('break-break')
const WARNING = setOf('warning', 'hold-the-roll')
const TROUBLE = [
  'wrong',
  'hurt',
  'heart',
  'help',
  'fallen',
  'fell',
  'sick',
  'blood',
  'awful',
  'accident',
  'injury',
  'fainted',
  'attack',
  'seizure',
]

/** "Forklift at door two!" warns as well as any set phrase. */
const namesDanger = (context: HearContext, utterance: Utterance): boolean =>
  wantedOf(context.hazard?.kind ?? '').words.some(
    (wanted) => wanted.length > 3 && utterance.tokens.some((token) => sameWord(token.base, wanted)),
  )

const isStopWord = (utterance: Utterance): boolean =>
  utterance.tokens.some((token) => token.word === 'stop' || token.word === 'hold' || token.word === 'cut') &&
  utterance.tokens.length <= 14

/** The trainee's own name or a bare "Torres" is an answer to "Torres for Sam". */
const isNameOnly = (utterance: Utterance): boolean =>
  utterance.tokens.length > 0 &&
  utterance.tokens.length <= 3 &&
  utterance.mentions.some((mention) => mention.via === 'name') &&
  utterance.mentions.reduce((sum, mention) => sum + mention.to - mention.from, 0) >= utterance.tokens.length - 1

const answersHail = (situation: Situation, utterance: Utterance, lead: Found | null): Act | null => {
  const from = situation.due?.from ?? ''
  const callsOther = utterance.address.called.some((name) => name !== from && name !== EVERYBODY)
  if (callsOther && !leads(lead, ANSWERING)) return null
  const first = utterance.found[0] ?? null
  if (hasAny(utterance, STANDBY) && (leads(lead, STANDBY) || first?.id === 'stand-by')) return 'standby'
  if (leads(lead, ASKS_AGAIN)) return 'query'
  if (hasAny(utterance, GO_FOR) || (utterance.tokens.length === 1 && utterance.tokens[0]?.word === 'go'))
    return 'answer'
  if (leads(lead, ANSWERING) || leads(first, ANSWERING)) return 'answer'
  if (isNameOnly(utterance)) return 'answer'
  if (
    hasAny(utterance, LOCK_STATE) &&
    situation.due?.line.utterance.mentions.some((mention) => mention.via === 'post') === true
  )
    return 'report'
  if (leads(first, RECEIVING))
    return utterance.tokens.some((token) => token.word === 'receiving') ? 'answer' : 'acknowledge'
  return leads(lead, ACK) || leads(first, ACK) ? 'acknowledge' : null
}

const GO_FOR = setOf('go-for', 'go-ahead')
const RECEIVING = setOf('received')

const RELEASE = setOf('release')
const AFFIRMATIVE = setOf('affirmative')

const isCoffee = (utterance: Utterance): boolean => utterance.tokens[utterance.address.bodyFrom]?.word === 'coffee'

const answersOrder = (
  situation: Situation,
  utterance: Utterance,
  lead: Found | null,
  checks: readonly FactCheck[],
): Act | null => {
  const garbled = situation.due?.line.traffic.garbled === true
  const again = hasAny(utterance, ASKS_AGAIN)
  if (again && (garbled || leads(lead, ASKS_AGAIN) || (utterance.asks && !leads(lead, ACK)))) return 'query'
  if (leads(lead, ACK) && again && utterance.asks && checks.every((check) => check.state === 'missing')) return 'query'
  if (leads(lead, ACK) || leads(lead, AFFIRMATIVE) || isCoffee(utterance)) return ackAct(checks)
  if (leads(lead, STANDBY)) return 'standby'
  if (leads(lead, NEGATIVE)) return 'answer'
  if (utterance.asks) return 'query'
  const first = utterance.found[0] ?? null
  if (leads(first, ACK) || utterance.found.some((found) => ACK.has(found.id) && found.to === utterance.address.bodyTo))
    return ackAct(checks)
  if (leads(lead, REPORTING) || leads(lead, RELEASE)) return 'report'
  return checks.some((check) => check.state !== 'missing') &&
    utterance.address.called.every((name) => name === situation.due?.from)
    ? 'readback'
    : null
}

const ackAct = (checks: readonly FactCheck[]): Act =>
  checks.some((check) => check.state === 'right') ? 'readback' : 'acknowledge'

const answersQuestion = (utterance: Utterance, lead: Found | null): Act | null => {
  if (leads(lead, ASKS_AGAIN)) return 'query'
  if (leads(lead, STANDBY)) return 'standby'
  if (leads(lead, ACK) && utterance.tokens.length <= 3) return 'acknowledge'
  if (leads(lead, YES_NO)) return 'answer'
  return utterance.asks || utterance.address.order === 'callerFirst' ? null : 'report'
}

const YES_NO = setOf('affirmative', 'negative', 'good-check')

const answersPoll = (utterance: Utterance, lead: Found | null): Act | null => {
  if (hasAny(utterance, HOLD) || utterance.tokens.some((token) => token.word === 'hold')) return 'request'
  if (hasAny(utterance, BREACH) || hasAny(utterance, LOCK_STATE)) return 'report'
  if (leads(lead, STANDBY)) return 'standby'
  if (leads(lead, ASKS_AGAIN)) return 'query'
  if (leads(lead, ACK)) return 'acknowledge'
  if (leads(lead, NEGATIVE)) return 'answer'
  return utterance.asks ? null : 'report'
}

const OVER = setOf('over', 'out', 'over-and-out')
const HOLD = setOf('hold-the-roll')

const isBareCall = (utterance: Utterance): boolean => {
  const { address, found } = utterance
  if (address.bodyTo <= address.bodyFrom) return true
  if (found.some((phrase) => OVER.has(phrase.id) && phrase.from === address.bodyFrom && phrase.to >= address.bodyTo))
    return true
  return found.some(
    (phrase) =>
      (phrase.id === 'you-there' || phrase.id === 'do-you-copy') &&
      phrase.from === address.bodyFrom &&
      phrase.to >= address.bodyTo,
  )
}

/** Whether the words call somebody and give a message in the same breath. */
export const hasMessage = (utterance: Utterance): boolean => !isBareCall(utterance)

const openingAct = (context: HearContext, situation: Situation, utterance: Utterance, lead: Found | null): Act => {
  const call = clauseOf(utterance, AD_CALLS)
  const { called, stranger } = utterance.address
  if (leads(lead, NEGATIVE) && called.length === 0) return 'answer'
  if (leads(lead, ACK)) return isGoodCheck(utterance) ? 'answer' : 'acknowledge'
  if (called.includes(EVERYBODY) && (utterance.asks || hasAny(utterance, OPEN_QUERIES))) return 'query'
  if (call !== null && call.to - call.from === utterance.tokens.length)
    return isSideTalk(context) ? 'signoff' : call.act
  if (stranger !== '' || (called.length > 0 && !called.includes(EVERYBODY))) return 'hail'
  const carrier = CARRIERS.find((ids) => hasAny(utterance, ids))
  const carried = carrier === undefined ? null : firstOf(utterance, carrier)
  if (carried !== null) return carried.id === 'ten-one' ? tenOneAct(context, utterance) : carried.act
  if (call !== null)
    return call.id === 'reset' || call.id === 'going-again' || !isSideTalk(context) ? call.act : 'signoff'
  return plainAct(situation, utterance, lead)
}

const isSideTalk = (context: HearContext): boolean => context.channel !== context.homeChannel

const isGoodCheck = (utterance: Utterance): boolean => hasAny(utterance, GOOD_CHECK)
const GOOD_CHECK = setOf('good-check')

/** 10-1 on a post is a request to leave it: radio reference (c.3). */
const tenOneAct = (context: HearContext, utterance: Utterance): Act => {
  if (isAboutOther(context, utterance)) return 'report'
  if (context.post === 'onLockup') return 'request'
  return utterance.asks || hasAny(utterance, REQUESTS) ? 'request' : 'announce'
}

/** "Number 2 is 10-1" tells where somebody else is. */
const isAboutOther = (context: HearContext, utterance: Utterance): boolean => {
  const start = utterance.address.bodyFrom
  const subject = utterance.mentions.find((mention) => mention.from === start)
  return utterance.tokens[start]?.word === 'number' || (subject !== undefined && subject.who !== context.me.name)
}

const plainAct = (situation: Situation, utterance: Utterance, lead: Found | null): Act => {
  if (hasAny(utterance, QUERIES) && (utterance.asks || leads(lead, QUERIES))) return 'query'
  if (hasAny(utterance, REQUESTS) || utterance.tokens.some((token) => token.word === 'please')) return 'request'
  if (utterance.asks) return 'query'
  if (leads(lead, RELEASE)) return 'report'
  if (lead !== null && lead.act !== 'none' && !AD_CALLS.has(lead.id)) return lead.act
  const first =
    utterance.found.find(
      (phrase) =>
        phrase.act !== 'none' &&
        !AD_CALLS.has(phrase.id) &&
        !SET_LINGO.has(phrase.id) &&
        (!OVER.has(phrase.id) || phrase.to === utterance.tokens.length),
    ) ?? null
  if (first !== null) return first.act
  if (hasAny(utterance, THANKS) && utterance.tokens.length <= 4) return 'acknowledge'
  if (utterance.address.order === 'callerOnly' && utterance.tokens.length <= 2)
    return situation.own === null ? 'hail' : 'answer'
  return IMPERATIVES.has(utterance.tokens[utterance.address.bodyFrom]?.word ?? '') ? 'request' : 'report'
}

const THANKS = setOf('thanks')

const REPLIES: ReadonlySet<Act> = new Set<Act>(['answer', 'acknowledge', 'readback', 'standby', 'query'])

const actOf = (
  context: HearContext,
  situation: Situation,
  utterance: Utterance,
  lead: Found | null,
  checks: readonly FactCheck[],
): Act => {
  const due = situation.due
  const waited =
    due === null
      ? null
      : due.kind === 'hail' || due.kind === 'standby'
        ? answersHail(situation, utterance, lead)
        : due.kind === 'order' || due.request
          ? answersOrder(situation, utterance, lead, checks)
          : due.kind === 'question'
            ? answersQuestion(utterance, lead)
            : answersPoll(utterance, lead)
  return waited ?? openingAct(context, situation, utterance, lead)
}

const lastLine = (context: HearContext, situation: Situation): Line | null => {
  const last = lastOf(situation.lines, (line) => !line.mine)
  return last !== null && context.atMs - last.endMs <= EXCHANGE_GAP_MS ? last : null
}

const replyTo = (context: HearContext, situation: Situation): readonly string[] => {
  if (situation.due !== null) return [situation.due.from]
  const last = lastLine(context, situation)
  return last === null ? [] : [last.traffic.from]
}

const known = (context: HearContext, names: readonly string[]): readonly string[] =>
  names.filter((name) => name === EVERYBODY || context.roster.some((entry) => entry.name === name))

const OPEN_CALLS = setOf(
  'keying',
  'walkie-check',
  'radio-check',
  'eyes-on-query',
  'all-crew',
  'radios-off',
  'clear-the-channel',
)

const toOf = (
  context: HearContext,
  situation: Situation,
  utterance: Utterance,
  act: Act,
  safety: boolean,
): readonly string[] => {
  const { called } = utterance.address
  if (act === 'none') return []
  if (safety) return [EVERYBODY]
  if ((act === 'query' || act === 'request') && utterance.mentions.some((mention) => mention.via === 'group'))
    return [EVERYBODY]
  if (called.length > 0) return called.includes(EVERYBODY) ? [EVERYBODY] : called
  if (situation.due !== null && act !== 'hail') return replyTo(context, situation)
  if (hasAny(utterance, OPEN_CALLS) || act === 'check') return [EVERYBODY]
  if (situation.own?.answered === true && situation.partner !== '') return [situation.partner]
  if (act === 'query' && lastLine(context, situation)?.to.includes(context.me.name) !== true)
    return situation.partner === '' ? [EVERYBODY] : [situation.partner]
  if (REPLIES.has(act)) return replyTo(context, situation)
  const last = lastLine(context, situation)
  if (last !== null && (last.kind === 'question' || last.kind === 'call') && (act === 'report' || act === 'request'))
    return [last.traffic.from]
  return act === 'hail' || last === null || situation.partner === '' ? [] : [situation.partner]
}

const factsOf = (
  context: HearContext,
  utterance: Utterance,
  checks: readonly FactCheck[],
  to: readonly string[],
): FactSlots => {
  const facts: Record<string, string> = {}
  if (hasAny(utterance, GO_FOR) && utterance.tokens.length <= 6) return facts
  for (const check of checks) if (check.state !== 'missing') facts[check.key] = check.said
  if (checks.length > 0) return facts
  for (const slot of slotsAt(utterance, context))
    if (!isAddressed(utterance, slot, to)) facts[slot.key] = quoteOf(utterance, slot.from, slot.to)
  const place = facts['place'] === undefined && hasAny(utterance, LOCK_STATE) ? ownPost(context, utterance) : ''
  if (place !== '') facts['place'] = place
  return facts
}

/** The name of the person spoken to is no fact. */
const isAddressed = (utterance: Utterance, slot: Slot, to: readonly string[]): boolean =>
  slot.key === 'who' && utterance.mentions.some((mention) => mention.from === slot.from && to.includes(mention.who))

/** The trainee's own post as it was said, in full or in short. */
const ownPost = (context: HearContext, utterance: Utterance): string => {
  const mention = utterance.mentions.find((named) => named.via === 'post' && named.who === context.me.name)
  if (mention !== undefined) return quoteOf(utterance, mention.from, mention.to)
  const at = postAt(utterance.tokens, context.me.post)
  return at < 0 ? '' : quoteOf(utterance, at, at + 1)
}

const NOTHING: Meaning = { act: 'none', to: [], facts: {}, checks: [], safety: false, lead: null }

/** What the words mean here: state first, words second; radio reference (c.4). */
export const meaningOf = (context: HearContext, situation: Situation, utterance: Utterance): Meaning => {
  if (!utterance.clear) return NOTHING
  const lead = leadOf(utterance)
  const due = situation.due
  const checks =
    due !== null && (due.kind === 'order' || due.request)
      ? checkFacts(due.facts, due.line.traffic.text, utterance, slotsAt(utterance, context))
      : []
  const urgent = safetyAct(context, utterance, lead)
  const act = urgent ?? actOf(context, situation, utterance, lead, checks)
  const safety = urgent !== null && (urgent !== 'request' || hasAny(utterance, EMERGENCY))
  const to = known(context, toOf(context, situation, utterance, act, safety))
  return { act, to, facts: factsOf(context, utterance, checks, to), checks, safety, lead }
}
