import { type Card, dayOf, isDue } from './card.ts'

/** Dots of the memory meter. */
export const MEMORY_STEPS = 5

/** Stability, in days, from which each further dot is filled. */
const STEPS_DAYS = [0.5, 2, 6, 15, 30] as const

/** How firmly something is held, in dots from 0 to 5: what was missed last has at most one. */
export const memoryOf = (card: Card | undefined): number => {
  if (card === undefined) return 0
  const filled = STEPS_DAYS.filter((days) => card.stability >= days).length
  return card.last === 'missed' ? Math.min(1, filled) : filled
}

/** How far something has slipped: days since it was asked, in its stabilities. The chance of remembering falls with nothing else. */
const slippedOf = (card: Card, nowMs: number): number => Math.max(0, dayOf(nowMs) - dayOf(card.lastMs)) / card.stability

/** The order of need: what was missed last, then what has slipped furthest, then what is held for the shortest time. */
export const byNeed =
  (nowMs: number) =>
  (a: Card, b: Card): number =>
    Number(b.last === 'missed') - Number(a.last === 'missed') ||
    slippedOf(b, nowMs) - slippedOf(a, nowMs) ||
    a.stability - b.stability

/** How many of these cards are due, and how many were never asked. */
export const countDue = (
  ids: readonly string[],
  cards: ReadonlyMap<string, Card>,
  nowMs: number,
): { readonly due: number; readonly fresh: number } => {
  const known = ids.flatMap((id) => cards.get(id) ?? [])
  return { due: known.filter((card) => isDue(card, nowMs)).length, fresh: ids.length - known.length }
}
