import { nextInt } from '../chance/chance.ts'
import { grade } from '../radio/grade.ts'
import { replyAloud } from '../radio/replies/aloud.ts'
import { asksOfOwnWork } from '../radio/replies/limits.ts'
import { isPlain } from '../radio/replies/to-question.ts'
import type { Party, Reply } from '../radio/replies/net-now.ts'
import { TICK_MS, msToTicks } from '../time/ticks.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import { netNow } from './answers.ts'
import { caseOf, momentNow } from './case-of.ts'
import { partiesOf } from './parties.ts'
import { between } from './places.ts'
import type { Draft } from './run-state.ts'
import { spokenMs } from './typed.ts'

/** Somebody has listened to the end and answers. */
const SOON = { leastMs: 1200, mostMs: 1800 } as const

/** Where people are who hear each other without a radio: a channel of its own. */
const FACE = 0

/** The crew within a few steps, nearest first. */
const nearby = (draft: Draft): readonly Party[] =>
  partiesOf(draft)
    .filter(({ near }) => near)
    .sort((a, b) => between(draft, ME, a.id) - between(draft, ME, b.id))

const due = (draft: Draft, replies: readonly Reply[], afterMs: number): void => {
  for (const reply of replies) {
    const [more, air] = nextInt(draft.air, Math.floor((reply.mostMs - reply.leastMs) / TICK_MS) + 1)
    draft.air = air
    const at = draft.tick + msToTicks(afterMs + reply.leastMs) + more
    draft.answers = [...draft.answers, { reply, channel: null, since: draft.tick, at }]
  }
}

/** Own words face to face that nothing in the scenario waits for: whoever of the crew they are for answers by rule. */
export const answerAloud = (draft: Draft, words: string, to: PersonId | null): void => {
  const near = nearby(draft)
  if (near.length === 0 || draft.roll.state === 'rolling') return
  const moment = { ...momentNow(draft), before: [], roll: 'idle' as const, post: 'off' as const }
  const say = {
    mode: 'typed' as const,
    channel: draft.home,
    pressAtMs: draft.tick * TICK_MS,
    durMs: spokenMs(words),
    text: words,
  }
  const { act, facts, faults, to: names } = grade(caseOf(draft, moment, say))
  const named = near.find(({ id, name }) => id === to || names.includes(name)) ?? near[0]
  if (named === undefined) return
  const said = { words, act, to: [named.id], facts, rules: faults.map(({ rule }) => rule), cameIn: 'clear' as const }
  const parties = partiesOf(draft).map((party) => (party.near ? { ...party, channel: FACE } : party))
  const replies = replyAloud(said, { ...netNow(draft, draft.channel), channel: FACE, parties, last: named.id })
  due(draft, replies, say.durMs)
}

/**
 * Somebody in a conversation is asked what anybody of the crew knows: they answer it by rule, and a question
 * about the trainee's own work with the order that stands. Gives whether they did.
 */
export const answerPlainly = (draft: Draft, words: string, who: PersonId): boolean => {
  const near = nearby(draft)
  if (!near.some(({ id }) => id === who)) return false
  if (
    !isPlain(
      words,
      near.map(({ name }) => name),
    )
  ) {
    if (!asksOfOwnWork(words)) return false
    due(draft, [{ kind: 'orders', by: who, other: null, facts: null, ...SOON }], 0)
    return true
  }
  answerAloud(draft, words, who)
  return true
}

/** Whether anybody has a line for what happened since, whoever else was speaking when they began it. */
export const hasAnswered = (draft: Draft, since: number): boolean =>
  draft.facts.slice(since).some(({ type }) => type === 'line.spoken')

/** Whoever of the crew stands near and has no line for what was said to them shows that they heard it. */
export const nod = (draft: Draft, who: PersonId): void => {
  if (draft.roll.state === 'rolling' || !nearby(draft).some(({ id }) => id === who)) return
  due(draft, [{ kind: 'all-right', by: who, other: null, facts: null, ...SOON }], 0)
}
