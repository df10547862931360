import { type ChanceState, streamOf } from '../chance/chance.ts'
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
  readonly nowMs: number
  /** How many places the round has. */
  readonly size: number
}

/**
 * Items of a card in the order in which they come up: as authored, so that a new trainee begins with the plainest. How
 * often the card was answered says where to go on, so that everything is seen before anything is seen twice.
 */
const itemsOf = (wish: RoundWish, card: string): readonly Askable[] => {
  const own = wish.items.filter(({ trains }) => trains.includes(card))
  const begin = (wish.cards.get(card)?.reps ?? 0) % Math.max(1, own.length)
  return [...own.slice(begin), ...own.slice(0, begin)]
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
 * A round: one item for each card that is due or new; up to half of it, items that go on from what is known; then one for
 * each other card, and once more from the top. The same cards on the same day give the same round. An item that trains
 * two cards serves both at once and is asked only once.
 */
export const dealRound = (wish: RoundWish): readonly Dealt[] => {
  const queue = queueOf(wish)
  const orders = new Map(queue.map(([card]) => [card, itemsOf(wish, card)]))
  const used = new Set<string>()
  const dealt: Dealt[] = []
  const most = Math.min(wish.size, wish.items.length)
  const deal = (cards: typeof queue, size: number): void => {
    const served = new Set<string>()
    for (const [card, why] of cards) {
      const item = served.has(card) ? undefined : orders.get(card)?.find(({ id }) => !used.has(id))
      if (item === undefined || dealt.length >= size) continue
      used.add(item.id)
      for (const other of item.trains) served.add(other)
      dealt.push({ item: item.id, card, why })
    }
  }
  const dealAll = (cards: typeof queue, size: number): void => {
    for (let before = -1; before < dealt.length && dealt.length < size; ) {
      before = dealt.length
      deal(cards, size)
    }
  }
  const goesOn = ([card]: (typeof queue)[number]): boolean =>
    (wish.cards.get(card)?.reps ?? 0) < (orders.get(card)?.length ?? 0)
  deal(
    queue.filter(([, why]) => why !== 'ahead'),
    most,
  )
  dealAll(queue.filter(goesOn), most / 2)
  dealAll(queue, most)
  return dealt
}

/** The seed of one place in a round: names, posts and numbers are drawn from it. */
export const seedOfPlace = (seed: number, nowMs: number, place: number): ChanceState =>
  streamOf(seed, `${dayOf(nowMs)}/${place}`)
