import { type Cards, dayOf } from './card.ts'
import { countDue } from './memory.ts'

/** A drill by its name and the cards that its items train. */
export interface Trains {
  readonly id: string
  readonly cards: readonly string[]
}

/**
 * The drill of the day: the one with most due; where nothing is due the first, in the order of teaching, that has
 * something new; where all is known they take turns from day to day.
 */
export const drillOfDay = <Drill extends Trains>(
  drills: readonly Drill[],
  cards: Cards,
  nowMs: number,
): Drill | null => {
  const counted = drills.map((drill) => ({ drill, ...countDue(drill.cards, cards, nowMs) }))
  const most = counted.reduce((highest, { due }) => Math.max(highest, due), 0)
  const chosen = counted.find(({ due, fresh }) => (most > 0 ? due === most : fresh > 0))
  return chosen?.drill ?? drills[dayOf(nowMs) % drills.length] ?? null
}
