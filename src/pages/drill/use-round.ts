import { useState } from 'react'
import type { ChanceState } from '../../core/chance/chance.ts'
import type { Card, Cards, Outcome } from '../../core/course/card.ts'
import { learnFrom, tellingCard } from '../../core/course/learn.ts'
import { dealRound, seedOfPlace } from '../../core/course/round.ts'
import type { review } from '../../core/course/schedule.ts'
import { beginSession, type Session, skip, stopHere, toNext, withResult } from '../../core/course/session.ts'
import type { Drill } from '../../core/radio/drill/drill.ts'
import { drawFilling, type Filling } from '../../core/radio/drill/fill.ts'
import type { DrillItem } from '../../core/radio/drill/item.ts'
import type { Region } from '../../core/vocabulary/radio.ts'
import type { PlaceResult } from './place.ts'
import { useComing } from './use-coming.ts'

/** The schedule of the memory is needed with the first answer, and the first card does not wait for it. */
const loadSchedule = () => import('../../core/course/schedule.ts')

/** The open place of a round with everything that was drawn for it. */
export type OpenPlace = {
  readonly item: DrillItem
  readonly filling: Filling
  readonly chance: ChanceState
  /** The card as it was before the answer: the one asked for, and after the answer the one that it told most of. */
  readonly before: Card | null
}

export type Round = {
  readonly session: Session
  readonly region: Region
  /** What was remembered when the round began, and the same with its answers. */
  readonly before: Cards
  readonly cards: Cards
  readonly open: OpenPlace | null
  readonly outcome: Outcome | null
  /** When the open card comes back; null until its answer is remembered. */
  readonly dueMs: number | null
  readonly answer: (result: PlaceResult) => void
  readonly next: () => void
  readonly skip: () => void
  readonly stop: () => void
}

/** How a card changes with an answer. */
export type Schedule = { readonly review: typeof review }

export type RoundSetup = {
  readonly drill: Drill
  /** What was remembered when the round began. */
  readonly kept: Cards
  readonly name: string
  readonly seed: number
  readonly region: Region
  readonly nowMs: number
  readonly remember: (learned: ReadonlyMap<string, Outcome>, schedule: Schedule) => void
  readonly clock: () => number
}

const dealt = ({ drill, kept, nowMs }: RoundSetup): Session =>
  beginSession(dealRound({ items: drill.items, cards: kept, nowMs, size: drill.round }))

const openPlace = (setup: RoundSetup, session: Session, region: Region, cards: Cards): OpenPlace | null => {
  const { drill, name, seed, nowMs } = setup
  const place = session.places[session.at]
  const item = drill.items.find(({ id }) => id === place?.item)
  if (item === undefined || place === undefined) return null
  const chance = seedOfPlace(seed, nowMs, session.at)
  const filling =
    item.kind === 'choose'
      ? { region, me: name, slots: {}, house: drill.house }
      : drawFilling(item, region, name, drill.house, chance)
  return { item, filling, chance, before: cards.get(place.card) ?? null }
}

const reviewed = (cards: Cards, learned: ReadonlyMap<string, Outcome>, nowMs: number, schedule: Schedule): Cards => {
  const after = new Map(cards)
  for (const [card, outcome] of learned) after.set(card, schedule.review(cards.get(card) ?? null, outcome, nowMs))
  return after
}

type State = { readonly session: Session; readonly open: OpenPlace | null; readonly cards: Cards }

/** A round of a drill: dealt once, answered place by place; every first answer is remembered at once. */
export const useRound = (given: RoundSetup): Round => {
  const [setup] = useState(given)
  const { region } = setup
  const [{ session, open, cards }, setState] = useState<State>(() => {
    const first = dealt(given)
    return { session: first, open: openPlace(given, first, region, given.kept), cards: given.kept }
  })
  const remembering = useComing(loadSchedule)
  const place = session.places[session.at]
  const move = (to: (session: Session) => Session): void =>
    setState((state) => {
      const after = to(state.session)
      return after.at === state.session.at
        ? state
        : { ...state, session: after, open: openPlace(setup, after, region, state.cards) }
    })
  const answer = (result: PlaceResult): void => {
    if (place === undefined || place.result !== null || open === null) return
    const learned = learnFrom(open.item.trains, result, cards)
    const now = given.clock()
    const { level, reason, next } = result
    const card = tellingCard(place.card, open.item.trains, learned)
    const outcome = learned.get(card) ?? 'missed'
    setState({
      session: withResult(session, { level, card, outcome, reason, next }),
      open: { ...open, before: cards.get(card) ?? null },
      cards,
    })
    remembering((schedule) => {
      setState((state) => ({ ...state, cards: reviewed(state.cards, learned, now, schedule) }))
      given.remember(learned, schedule)
    })
  }
  const told = place === undefined || place.result === null ? undefined : cards.get(place.result.card)
  return {
    session,
    region,
    before: setup.kept,
    cards,
    open,
    outcome: place?.result?.outcome ?? null,
    dueMs: told === undefined || told === open?.before ? null : told.dueMs,
    answer,
    next: () => move(toNext),
    skip: () => move(skip),
    stop: () => move(stopHere),
  }
}
