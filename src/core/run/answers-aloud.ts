import { nextInt } from '../chance/chance.ts'
import { grade } from '../radio/grade.ts'
import { replyAloud } from '../radio/replies/aloud.ts'
import type { Party, Reply } from '../radio/replies/net-now.ts'
import type { Choice } from '../scene/script.ts'
import { TICK_MS, msToTicks } from '../time/ticks.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import { netNow } from './answers.ts'
import { caseOf, momentNow } from './case-of.ts'
import { partiesOf } from './parties.ts'
import { between } from './places.ts'
import type { Draft } from './run-state.ts'
import { spokenMs } from './typed.ts'

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

/** A choice that was said to somebody of the crew, and that they have no line for, is heard all the same. */
export const nodTo = (draft: Draft, { to, loudness }: Choice): void => {
  if (to === null || loudness === 'silent' || draft.roll.state === 'rolling') return
  if (!nearby(draft).some(({ id }) => id === to)) return
  due(draft, [{ kind: 'all-right', by: to, other: null, facts: null, leastMs: 1200, mostMs: 1800 }], 0)
}
