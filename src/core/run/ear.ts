import { breakUp } from '../radio/net/cover.ts'
import { isDead } from '../radio/net/battery.ts'
import { isOpenSpeaker, type Reception, receptionOf } from '../radio/net/reception.ts'
import { receive } from '../radio/net/signals.ts'
import { lostIn, type Span, spansOf, wordsOf } from '../radio/net/words.ts'
import { TICK_MS } from '../time/ticks.ts'
import { ME, STRANGER } from '../vocabulary/ids.ts'
import { isTransmitting } from './carriers.ts'
import { log, relog, remember } from './log.ts'
import { between, coverNow } from './places.ts'
import { type Draft, emit, type Run } from './run-state.ts'
import type { Carrier } from './air-state.ts'
import { spoil } from './spoiled.ts'
import { isNearSet, noteHeard } from './watch.ts'
import { isActionOn } from './world.ts'

type Listened = {
  readonly reception: Reception
  readonly lost: readonly number[]
  readonly logged: number | null
}

/** What comes out at the trainee's ear from a channel now, before anybody else gets in the way. */
export const receptionNow = (run: Run | Draft, channel: number): Reception =>
  receptionOf(
    {
      dead: isDead(run.belt.brick),
      channel: run.channel,
      volume: run.belt.volume,
      keyed: isTransmitting(run),
      cover: coverNow(run),
    },
    channel,
  )

const nameOf = (draft: Draft, id: string): string =>
  id === STRANGER ? '????' : (draft.scenario.script.roster.find((entry) => entry.id === id)?.name ?? id)

/** Words of a line that the trainee cannot make out from the beginning: it breaks up, or a stuck button lies over it. */
const lostAtOnce = (draft: Draft, carrier: Carrier, reception: Reception): readonly number[] => {
  const all = wordsOf(carrier.words).map((_, index) => index)
  const { stuck } = draft
  if (stuck !== null && stuck.channel === carrier.channel) {
    const signals = [carrier.by, stuck.by].map((by) => ({ by, mm: between(draft, ME, by) }))
    const received = receive(signals)
    if (received?.kind !== 'captured' || received.by !== carrier.by) return all
  }
  if (reception !== 'broken') return []
  const [lost, air] = breakUp(draft.air, all.length)
  draft.air = air
  return lost
}

/** An open speaker near a live set: the squawk is in the take (radio reference (a.3), R-EARPIECE). */
const squawk = (draft: Draft, carrier: Carrier): void => {
  if (!isOpenSpeaker(draft.belt)) return
  emit(draft, { type: 'radio.squawked', by: carrier.by })
  if (isActionOn(draft) && isNearSet(draft)) spoil(draft, 'radio', ME)
}

const take = (draft: Draft, carrier: Carrier, lost: readonly number[]): number => {
  const { by, channel, line, wording, words, call, slots, from, until } = carrier
  squawk(draft, carrier)
  remember(draft, {
    atMs: from * TICK_MS,
    durMs: (until - from) * TICK_MS,
    channel,
    from: nameOf(draft, by),
    text: words,
    ...(call === null ? {} : { to: ['*'], kind: 'call' as const }),
    ...(lost.length === 0 ? {} : { garbled: true }),
  })
  if (lost.length === 0) noteHeard(draft, channel, words)
  const text = line === null ? null : { id: line, wording, ...(slots === null ? {} : { slots }) }
  return log(draft, { channel, by, text, words: null, call, ...(lost.length === 0 ? {} : { lost }) })
}

/** The trainee's ear at the beginning of somebody's line. */
export const listen = (draft: Draft, carrier: Carrier): Listened => {
  const reception = receptionNow(draft, carrier.channel)
  if (reception === 'nothing') return { reception, lost: [], logged: null }
  const lost = lostAtOnce(draft, carrier, reception)
  return { reception: lost.length === 0 ? 'clear' : 'broken', lost, logged: take(draft, carrier, lost) }
}

const gaps = (carrier: Carrier, deaf: Span): readonly number[] =>
  lostIn(spansOf(wordsOf(carrier.words).length, { from: carrier.from, to: carrier.until }), [deaf])

const isLine = (draft: Draft, { channel, line, until }: Carrier): boolean =>
  channel === draft.channel && line !== null && until > draft.tick

const garble = (draft: Draft, carrier: Carrier, lost: readonly number[]): void => {
  if (carrier.logged !== null) relog(draft, carrier.logged, lost)
  if (lost.length === 0) return
  draft.heard = draft.heard.map((traffic) =>
    traffic.channel === carrier.channel && traffic.atMs === carrier.from * TICK_MS && traffic.text === carrier.words
      ? { ...traffic, garbled: true }
      : traffic,
  )
}

/** The trainee's receiver goes deaf in the middle of a line: what is left of it is lost, unless it opens again. */
export const goDeaf = (draft: Draft): void => {
  const carrier = draft.carriers.find((one) => isLine(draft, one))
  if (carrier === undefined || carrier.logged === null) return
  garble(draft, carrier, gaps(carrier, { from: draft.tick, to: carrier.until }))
}

/** Words that were gone before the ear went deaf. */
const lostBefore = (draft: Draft, carrier: Carrier, deafFrom: number): readonly number[] => {
  const known = draft.log.find(({ order }) => order === carrier.logged)?.lost ?? []
  const spans = spansOf(wordsOf(carrier.words).length, { from: carrier.from, to: carrier.until })
  return known.filter((word) => (spans[word]?.to ?? 0) <= deafFrom)
}

/** It opens again, or comes to this channel: the rest of a line that is on the air is heard. */
export const hearAgain = (draft: Draft, deafFrom: number): void => {
  const carrier = draft.carriers.find((one) => isLine(draft, one))
  if (carrier === undefined || receptionNow(draft, carrier.channel) === 'nothing') return
  const lost = gaps(carrier, { from: Math.max(deafFrom, carrier.from), to: draft.tick })
  if (carrier.logged !== null) return garble(draft, carrier, [...lostBefore(draft, carrier, deafFrom), ...lost])
  if (lost.length === wordsOf(carrier.words).length) return
  const logged = take(draft, carrier, lost)
  draft.carriers = draft.carriers.map((one) => (one === carrier ? { ...one, logged } : one))
}
