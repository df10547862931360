import { type ChanceState, nextInt, streamOf } from '../chance/chance.ts'
import { type Card, type Cards, dayOf, isDue } from './card.ts'
import { byNeed } from './memory.ts'

/** Something that can be asked, and what it trains; the first card is the one it is there for. */
export interface Askable {
  readonly id: string
  readonly trains: readonly [string, ...string[]]
}

/** Why something stands in a round. */
export type Why = 'due' | 'fresh' | 'ahead'

/** One place in a round. */
export interface Dealt {
  readonly item: string
  readonly card: string
  readonly why: Why
}

export interface RoundWish {
  readonly items: readonly Askable[]
  readonly cards: Cards
  readonly seed: number
  readonly nowMs: number
  /** How many places the round has. */
  readonly size: number
}

/** The list in an order drawn from chance. */
export const shuffled = <T>(list: readonly T[], from: ChanceState): readonly T[] => {
  const mixed = [...list]
  let chance = from
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const [at, after] = nextInt(chance, last + 1)
    chance = after
    const [a, b] = [mixed[last], mixed[at]]
    if (a !== undefined && b !== undefined) [mixed[last], mixed[at]] = [b, a]
  }
  return mixed
}

/**
 * Items of a card in the order in which they come up. The order is the card's own; how often the card was answered says
 * where in it to begin, so that everything is seen before anything is seen twice.
 */
const itemsOf = (wish: RoundWish, card: string): readonly Askable[] => {
  const own = wish.items.filter(({ trains }) => trains.includes(card))
  const mixed = shuffled(own, streamOf(0, card))
  const begin = (wish.cards.get(card)?.reps ?? 0) % Math.max(1, mixed.length)
  return [...mixed.slice(begin), ...mixed.slice(0, begin)]
}

/** Cards in the order in which a round asks for them: due ones by need, then new ones as authored, then the others. */
const queueOf = ({ items, cards, nowMs }: RoundWish): readonly (readonly [card: string, why: Why])[] => {
  const ids = [...new Set(items.flatMap(({ trains }) => trains))]
  const need = byNeed(nowMs)
  const known = ids
    .flatMap((id): readonly { readonly id: string; readonly card: Card }[] => {
      const card = cards.get(id)
      return card === undefined ? [] : [{ id, card }]
    })
    .sort((a, b) => need(a.card, b.card))
  const due = known.filter(({ card }) => isDue(card, nowMs))
  const ahead = known.filter(({ card }) => !isDue(card, nowMs))
  return [
    ...due.map(({ id }) => [id, 'due'] as const),
    ...ids.filter((id) => !cards.has(id)).map((id) => [id, 'fresh'] as const),
    ...ahead.map(({ id }) => [id, 'ahead'] as const),
  ]
}

/**
 * A round: one item for each card while there is room, then once more from the top. The same cards, seed and day give
 * the same round. An item that trains two cards serves both at once and is asked only once.
 */
export const dealRound = (wish: RoundWish): readonly Dealt[] => {
  const queue = queueOf(wish)
  const orders = new Map(queue.map(([card]) => [card, itemsOf(wish, card)]))
  const used = new Set<string>()
  const dealt: Dealt[] = []
  const size = Math.min(wish.size, wish.items.length)
  for (let served = new Set<string>(); dealt.length < size; served = new Set()) {
    const before = dealt.length
    for (const [card, why] of queue) {
      if (dealt.length >= size) break
      if (served.has(card)) continue
      const item = orders.get(card)?.find(({ id }) => !used.has(id))
      if (item === undefined) continue
      used.add(item.id)
      for (const other of item.trains) served.add(other)
      dealt.push({ item: item.id, card, why })
    }
    if (dealt.length === before) break
  }
  return dealt
}

/** The seed of one place in a round: names, posts and numbers are drawn from it. */
export const seedOfPlace = (seed: number, nowMs: number, place: number): ChanceState =>
  streamOf(seed, `${dayOf(nowMs)}/${place}`)
