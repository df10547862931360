import type { RuleId } from '../vocabulary/radio.ts'

/**
 * What is remembered or forgotten: a habit by its rule, a phrase by its name in the lexicon, or the eye for a fault of
 * that rule in what others say.
 */
export type CardId = `rule:${RuleId}` | `phrase:${string}` | `spot:${RuleId}`

/** What an answer was worth for the memory; the verdict sets it, nobody grades themselves. */
export const OUTCOMES = ['missed', 'partly', 'held', 'easy'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * The memory of one thing, plain data. Times are wall milliseconds: local time read as if it were UTC, so that a day
 * begins at the trainee's own midnight.
 */
export interface Card {
  readonly dueMs: number
  /** Days until the chance of remembering has fallen to nine in ten. */
  readonly stability: number
  /** 1, easy for this trainee, to 10. */
  readonly difficulty: number
  readonly reps: number
  readonly lapses: number
  readonly lastMs: number
  readonly last: Outcome
}

/** Everything that was ever asked of this trainee, by card. */
export type Cards = ReadonlyMap<string, Card>

export const DAY_MS = 86_400_000

/** Whole days since 1970 on the trainee's calendar. */
export const dayOf = (wallMs: number): number => Math.floor(wallMs / DAY_MS)

/** The day for which a card counts. A rest of minutes stays on its own day, also over midnight. */
export const dueDayOf = ({ dueMs, lastMs }: Card): number => dayOf(dueMs - lastMs < DAY_MS ? lastMs : dueMs)

/** A card is due on the whole day on which its time comes. */
export const isDue = (card: Card, nowMs: number): boolean => dueDayOf(card) <= dayOf(nowMs)

const NUMBERS = ['dueMs', 'stability', 'difficulty', 'reps', 'lapses', 'lastMs'] as const

/** Reads a card that was kept somewhere; null when it is none. */
export const readCard = (raw: unknown): Card | null => {
  if (typeof raw !== 'object' || raw === null) return null
  const fields = new Map<string, unknown>(Object.entries(raw))
  const [dueMs, stability, difficulty, reps, lapses, lastMs] = NUMBERS.map((name) => fields.get(name))
  const last = OUTCOMES.find((outcome) => outcome === fields.get('last'))
  if (last === undefined) return null
  if (!isCount(dueMs) || !isCount(lastMs) || !isCount(reps) || !isCount(lapses)) return null
  if (!isWithin(stability, LEAST_DAYS, MOST_DAYS) || !isWithin(difficulty, 1, 10)) return null
  return { dueMs, stability, difficulty, reps, lapses, lastMs, last }
}

const LATEST_MS = 8_640_000_000_000_000

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LATEST_MS

/** The least and the most that FSRS lets a stability be. */
const LEAST_DAYS = 0.001
const MOST_DAYS = 36_500

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most
