import type { FactSlots, HearContext } from '../case.ts'
import { orderFacts } from '../facts/order-facts.ts'
import { EVERYBODY } from '../words/names.ts'
import { GATHERS_POSTS, MOVE, phraseSet } from '../words/phrase-sets.ts'
import { postAt } from '../words/post-words.ts'
import { MODALS } from '../words/question-words.ts'
import { clauseOf, hasAny, type Utterance } from '../words/utterance.ts'
import type { Line } from './line.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'

/** What somebody is waiting to hear from the trainee. */
export type Due = {
  readonly kind: 'hail' | 'order' | 'question' | 'poll' | 'standby'
  readonly from: string
  readonly line: Line
  /** When the window began: the end of the line, or "cut" if the camera was rolling. */
  readonly sinceMs: number
  /** How often the same person has called without an answer. */
  readonly calls: number
  /** The key slots of an order, given by the script or found in its words. */
  readonly facts: FactSlots
  /** The slots were only found in the words: fewer of them must be read back. */
  readonly guessed: boolean
  /** A question that asks for something to be done, "Can you fly it to set?": a copy answers it as well as a yes. */
  readonly request: boolean
}

/** Whoever stands on a lock-up is asked with all posts. */
const asksPosts = (context: HearContext, line: Line): boolean => {
  if (line.mine) return false
  if (hasAny(line.utterance, GATHERS_POSTS)) return !namesAnswerer(context, line)
  return context.lockupPoll === true && clauseOf(line.utterance, LOCK_CALL) !== null
}

const ANSWERS = wordSet('confirm acknowledge answer copy')

/** "All posts, hold for the tractor. Stan, confirm please." */
const namesAnswerer = ({ me }: HearContext, { utterance: { tokens, mentions } }: Line): boolean =>
  mentions.some(({ who, via, to }) => via !== 'group' && who !== me.name && isAt(tokens, to, ANSWERS))

const LOCK_CALL = phraseSet('lock-it-up')

/** "Lock it off. Ticket office?" */
const endsInQuestion = (line: Line): boolean => line.utterance.tokens.at(-1)?.stop === '?'

const namesMyPost = ({ me }: HearContext, { mentions }: Utterance): boolean => {
  for (const { via, who } of mentions) if (via === 'post' && who === me.name) return true
  return false
}

const asksMyPost = (context: HearContext, line: Line): boolean =>
  line.kind !== 'report' &&
  line.utterance.tokens.length <= 8 &&
  line.traffic.facts === undefined &&
  line.traffic.kind !== 'hail' &&
  namesMyPost(context, line.utterance) &&
  (line.traffic.kind !== 'order' || endsInQuestion(line)) &&
  (line.traffic.kind === 'question' ||
    line.utterance.tokens.some((token) => token.stop === '?') ||
    hasAny(line.utterance, GATHERS_POSTS))

/** The same duty with something of it changed. */
export const dueAnew = (
  { kind, from, line, sinceMs, calls, facts, guessed, request }: Due,
  anew: Partial<Due>,
): Due => ({
  kind: anew.kind ?? kind,
  from,
  line: anew.line ?? line,
  sinceMs: anew.sinceMs ?? sinceMs,
  calls: anew.calls ?? calls,
  facts,
  guessed,
  request,
})

/** What a line makes due, with the facts that the script gives or those found in its words. */
const dueOf = (line: Line, kind: Due['kind'], facts: FactSlots = line.traffic.facts ?? {}, request = false): Due => ({
  kind,
  from: line.traffic.from,
  line,
  sinceMs: line.endMs,
  calls: 1,
  facts,
  guessed: line.traffic.facts === undefined,
  request,
})

const factsOf = (context: HearContext, line: Line): FactSlots =>
  line.traffic.facts ?? orderFacts(line.utterance, context, line.to)

const SHORT_POLL_WORDS = 2

/** "Lock it off. Alley?" to whoever holds the alley mouth: the post called in short, with the lock or right after it. */
const pollsMe = (context: HearContext, line: Line): boolean => {
  const { tokens, calls } = line.utterance
  if (!endsInQuestion(line)) return false
  const call = calls.find((one) => LOCK_CALL.has(one.id))
  const rest = call === undefined ? [] : tokens.slice(call.to).filter((token) => token.word !== 'please')
  if (rest.length === 0 || rest.length > SHORT_POLL_WORDS) return false
  return line.to.includes(context.me.name) || postAt(rest, context.me.post) === 0
}

const polls = (context: HearContext, line: Line): boolean =>
  asksPosts(context, line) || asksMyPost(context, line) || pollsMe(context, line)

/** What a line of somebody else's makes due from the trainee after what was due before, or null. */
export const dueFrom = (context: HearContext, before: Due | null, line: Line, toMe: boolean): Due | null => {
  if (context.post === 'onLockup' && polls(context, line)) return dueOf(line, 'poll')
  if (!toMe) return null
  if (line.traffic.garbled === true && !namesMe(context, line)) return null
  if (line.kind === 'hail') {
    const again = (before?.kind === 'hail' || before?.kind === 'question') && before.from === line.traffic.from
    return again ? dueAnew(dueOf(line, 'hail'), { calls: before.calls + 1 }) : dueOf(line, 'hail')
  }
  if (line.kind === 'order' || line.kind === 'call') return dueOf(line, 'order', factsOf(context, line))
  if (line.kind !== 'question') return null
  return asksForDeed(line.utterance) ? dueOf(line, 'question', factsOf(context, line), true) : dueOf(line, 'question')
}

/** A question or an order for anybody, which whoever speaks up has; null for any other line. */
export const openFrom = (context: HearContext, line: Line): Due | null => {
  const { kind } = line
  if (kind !== 'question' && kind !== 'order') return null
  if (line.mine || !line.to.includes(EVERYBODY) || line.traffic.garbled === true) return null
  return kind === 'question' ? dueOf(line, kind) : dueOf(line, kind, factsOf(context, line))
}

/** What is asked of these is to know, and not to do: "can you tell me which van", "can you see her". */
const TO_KNOW = wordSet('tell describe explain see hear remember confirm say recall spot')

const asksForDeed = (utterance: Utterance): boolean => {
  const { address, tokens } = utterance
  if (hasAny(utterance, MOVE)) return true
  return tokens.some(
    (token, at) =>
      isIn(token.lexeme, MODALS) &&
      (at === address.bodyFrom || (at > address.bodyFrom && (tokens[at - 1]?.stop ?? '') !== '')) &&
      tokens[at + 1]?.word === 'you' &&
      !isAt(tokens, at + 2, TO_KNOW),
  )
}

const namesMe = (context: HearContext, line: Line): boolean =>
  line.utterance.mentions.some((mention) => mention.who === context.me.name)
