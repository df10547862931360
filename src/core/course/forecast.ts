import { type Card, dayOf, dueDayOf } from './card.ts'

/** How many cards come due today and on the days after it; what is overdue counts for today. */
export const forecast = (cards: Iterable<Card>, nowMs: number, days: number): readonly number[] => {
  const today = dayOf(nowMs)
  const counts = Array.from({ length: days }, () => 0)
  for (const card of cards) {
    const at = Math.max(0, dueDayOf(card) - today)
    if (at < days) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
