import { nextInt } from '../chance/chance.ts'
import { channelOf } from '../radio/replies/channel-of.ts'
import { misread as swapped } from '../radio/replies/facts-words.ts'
import { FACTS_SLOT } from '../radio/replies/kinds.ts'
import type { NetNow, Reply, Said } from '../radio/replies/net-now.ts'
import { replyTo } from '../radio/replies/reply.ts'
import { TICK_MS, msToTicks } from '../time/ticks.ts'
import { type PersonId, STRANGER, type TextId } from '../vocabulary/ids.ts'
import { isClear, speakAloud, type Spoken, transmitLine, withSlots } from './air.ts'
import { clockOf } from './clock.ts'
import { orderNow } from './order-now.ts'
import { follow, partiesOf } from './parties.ts'
import { type Draft } from './run-state.ts'
import type { DueAnswer } from './air-state.ts'

/** Whoever spoke longer ago than this is not meant any more. */
const LAST_MS = 20_000
/** A read-back that was wrong may be put right for so long. */
const PUT_RIGHT_MS = 30_000
/** An answer that finds no clear channel for so long is not given any more, ticks; face to face whoever still speaks ends first. */
const STALE_TICKS = 100
/** Whoever goes to another channel with the trainee waits there for so long, ticks. */
const FOLLOWS_TICKS = 1200
/** Where talk goes that is not for everybody (radio reference (b.1)). */
const OPEN_CHANNEL = 2
/** After the other has been asked to say it again, the trainee is asked to go ahead. */
const GO_AHEAD_MS = 1500

/** What the net has of a transmission of the trainee. */
export type Sent = {
  readonly channel: number
  readonly said: Said
  /** Tick at which the carrier ends. */
  readonly endTick: number
  readonly stepped: PersonId | null
  readonly emergency: boolean
}

/** A line that can be said by rule here; null where the show has no words for it. */
const idOf = (draft: Draft, { kind, by, other }: Reply): TextId | null => {
  if (kind === 'orders') {
    const now = orderNow(draft)
    return 'kind' in now
      ? `reply.${now.kind}.${by}`
      : now.order === undefined
        ? null
        : `reply.orders.${by}.${now.order}`
  }
  const id = other === null ? `reply.${kind}.${by}` : `reply.${kind}.${by}.${other}`
  if (draft.scenario.script.lines[id] !== undefined) return id
  return kind === 'posts' ? `reply.stand-by.${by}` : null
}

/** Seconds since midnight as a clock on the wall is read. */
const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 3600) % 24}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`

const lastOn = (draft: Draft, channel: number): DraftLine | null =>
  draft.carriers.find(
    (carrier) =>
      carrier.channel === channel &&
      carrier.by !== STRANGER &&
      carrier.line !== null &&
      (draft.tick - carrier.until) * TICK_MS <= LAST_MS,
  ) ?? null
type DraftLine = Draft['carriers'][number]

/** Somebody has a line of the scenario for this: whoever that is does not answer by rule. */
const isScripted = (draft: Draft, by: PersonId, since: number): boolean => (draft.scripted[by] ?? -1) >= since

/** The net as it stands on a channel. */
export const netNow = (draft: Draft, channel: number): NetNow => {
  const { script, houseStyle } = draft.scenario
  const awaits = script.etas?.find(({ who }) => typeof draft.owed?.[who]?.asked === 'number')?.to ?? null
  // Whoever waits for a time listens where it will be given.
  const parties = partiesOf(draft).map((party) =>
    party.id === awaits && channel === draft.home ? { ...party, channel } : party,
  )
  const misreader = draft.misreader !== null && (draft.tick - draft.misreader.tick) * TICK_MS <= PUT_RIGHT_MS
  return {
    channel,
    parties,
    roll: draft.roll.state,
    charge: script.charge,
    firstAd: script.firstAd,
    walkies: script.walkies,
    last: lastOn(draft, channel)?.by ?? null,
    stepped: null,
    awaits,
    misreader: misreader ? (draft.misreader?.by ?? null) : null,
    emergency: false,
    readsBack: houseStyle.acknowledge === 'readback',
    clock: clockWords(clockOf(draft)),
  }
}

/** Let the net answer what the trainee said: by rule, for any scenario, unless the scenario answers itself. */
export const answerMe = (draft: Draft, sent: Sent): void => {
  const { channel, said, endTick, stepped, emergency } = sent
  if (Object.values(draft.scripted).includes(draft.tick)) return
  const over = stepped !== null && draft.scenario.cast.some(({ id }) => id === stepped) ? stepped : null
  const replies = replyTo(said, { ...netNow(draft, channel), stepped: over, emergency })
  for (const reply of replies) {
    const [more, air] = nextInt(draft.air, Math.floor((reply.mostMs - reply.leastMs) / TICK_MS) + 1)
    draft.air = air
    const at = endTick + msToTicks(reply.leastMs) + more
    draft.answers = [...draft.answers, { reply, channel, since: draft.tick, at }]
    meetThere(draft, reply)
  }
}

/** "Go to two" takes both there. */
const meetThere = (draft: Draft, { kind, by, facts }: Reply): void => {
  const there = kind === 'to-two' ? OPEN_CHANNEL : kind === 'switching' ? channelOf(facts ?? '') : null
  if (there !== null) follow(draft, by, there, draft.tick + FOLLOWS_TICKS)
}

const drawn = (draft: Draft, by: PersonId, line: TextId): Spoken => {
  const wordings = draft.scenario.script.lines[line] ?? []
  const [wording, air] = nextInt(draft.air, Math.max(1, wordings.length))
  draft.air = air
  const { words, ms } = wordings[wording] ?? { words: '', ms: 0 }
  return { by, line, wording, words, ms, slots: null }
}

/** The facts as they are read back: wrong, once, where the scenario has said so. */
const factsOf = (draft: Draft, { by, facts }: Reply): string => {
  const words = facts ?? ''
  const { misread } = draft
  if (misread === null || misread.by !== by) {
    if (draft.misreader?.by === by) draft.misreader = null
    return words
  }
  const wrong = swapped(words, misread.swap)
  if (wrong === words) return words
  draft.misread = null
  draft.misreader = { by, tick: draft.tick }
  return wrong
}

const repeat = (draft: Draft, { by }: Reply, channel: number): void => {
  const last = lastOn(draft, channel)
  if (last === null || last.line === null || last.by !== by) return
  const { line, wording, words, slots, from, until } = last
  transmitLine(draft, { by, line, wording, words, ms: (until - from) * TICK_MS, slots }, channel)
}

/** Their last words face to face once more. */
const repeatAloud = (draft: Draft, { by }: Reply): void => {
  const [last] = draft.log.flatMap((entry) => (entry.by === by && entry.channel === null ? [entry.text] : [])).slice(-1)
  const said = last === undefined || last === null ? undefined : draft.scenario.script.lines[last.id]?.[last.wording]
  if (last === undefined || last === null || said === undefined) return
  speakAloud(draft, { by, line: last.id, wording: last.wording, ...said, slots: null }, null)
}

const give = (draft: Draft, { reply, channel }: DueAnswer): void => {
  if (reply.kind === 'repeat') return channel === null ? repeatAloud(draft, reply) : repeat(draft, reply, channel)
  const id = idOf(draft, reply)
  if (id === null) return
  const spoken = drawn(draft, reply.by, id)
  const whole = reply.facts === null ? spoken : withSlots(spoken, { [FACTS_SLOT]: factsOf(draft, reply) })
  if (reply.kind === 'in-person' || channel === null) return speakAloud(draft, whole, null)
  const over = lastOn(draft, channel)
  transmitLine(draft, whole, channel)
  if (reply.kind === 'stepped-on-other' && reply.other !== null) sayAgain(draft, reply, reply.other, over, channel)
}

/** Whoever was talked over says it again, and then it is the trainee's turn (radio reference (i) E07). */
const sayAgain = (draft: Draft, { by }: Reply, other: PersonId, over: DraftLine | null, channel: number): void => {
  if (over === null || over.by !== other || over.line === null) return
  const say = { by: other, line: over.line, on: channel, call: [], when: {} }
  draft.queued = [...draft.queued, { say, beat: null, since: draft.tick }]
  const goAhead: Reply = { kind: 'go-ahead', by, other: null, facts: null, leastMs: 0, mostMs: 0 }
  const at = draft.tick + 2 * (over.until - over.from) + msToTicks(GO_AHEAD_MS)
  draft.answers = [...draft.answers, { reply: goAhead, channel, since: draft.tick, at }]
}

/** Answers whose moment has come, one at a time. Nobody answers into a roll, or who has something else to say. */
export const giveAnswers = (draft: Draft): void => {
  if (draft.answers.length === 0) return
  const { tick } = draft
  draft.answers =
    draft.roll.state === 'rolling'
      ? []
      : draft.answers.filter(
          ({ reply, since, at, channel }) =>
            tick - Math.max(at, channel === null ? draft.talkUntil : 0) <= STALE_TICKS &&
            !isScripted(draft, reply.by, since + 1),
        )
  const isFree = (channel: number | null): boolean =>
    channel === null ? draft.talkUntil <= tick : isClear(draft, channel)
  const next = draft.answers.find(({ at, channel }) => at <= tick && isFree(channel))
  if (next === undefined || draft.queued.some(({ say }) => say.on === next.channel)) return
  draft.answers = draft.answers.filter((answer) => answer !== next)
  give(draft, next)
}
