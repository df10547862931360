import { type CardInput, createEmptyCard, fsrs, type Grade, Rating, State, StrategyMode } from 'ts-fsrs'
import { type Card, type Outcome, OUTCOMES } from './card.ts'

/** Minutes after which what was missed is asked again. */
const AGAIN_MINUTES = 10

/**
 * FSRS with the published parameters and no chance in its intervals. It reads no clock where times are handed in, and
 * rounds what it computes to eight digits, so that engines agree. A miss comes back in ten minutes; everything else is
 * counted in days.
 */
const SCHEDULER = fsrs({ enable_fuzz: false, request_retention: 0.9, maximum_interval: 365 }).useStrategy(
  StrategyMode.LEARNING_STEPS,
  () => ({ [Rating.Again]: { scheduled_minutes: AGAIN_MINUTES, next_step: 0 } }),
)

const GRADES: Readonly<Record<Outcome, Grade>> = {
  missed: Rating.Again,
  partly: Rating.Hard,
  held: Rating.Good,
  easy: Rating.Easy,
}

const stateOf = (card: Card): State => {
  if (!card.learning) return State.Review
  return card.lapses > 0 ? State.Relearning : State.Learning
}

const toFsrs = (card: Card | null, nowMs: number): CardInput => {
  const fresh = createEmptyCard(nowMs)
  if (card === null) return fresh
  const { dueMs, lastMs, stability, difficulty, reps, lapses } = card
  return { ...fresh, stability, difficulty, reps, lapses, state: stateOf(card), due: dueMs, last_review: lastMs }
}

/** The card after an answer. An answer before the last one, from a clock that was put back, counts as given then. */
export const review = (card: Card | null, outcome: Outcome, wallMs: number): Card => {
  const nowMs = Math.max(wallMs, card?.lastMs ?? wallMs)
  const next = SCHEDULER.next(toFsrs(card, nowMs), nowMs, GRADES[outcome]).card
  return {
    dueMs: next.due.getTime(),
    stability: next.stability,
    difficulty: next.difficulty,
    reps: next.reps,
    lapses: next.lapses,
    learning: next.state !== State.Review,
    lastMs: nowMs,
    last: outcome,
  }
}

/** When the card would come back after each of the four outcomes, as wall milliseconds. */
export const nextSights = (card: Card | null, nowMs: number): Readonly<Record<Outcome, number>> => {
  const [missed = 0, partly = 0, held = 0, easy = 0] = OUTCOMES.map((outcome) => review(card, outcome, nowMs).dueMs)
  return { missed, partly, held, easy }
}

/** The chance, 0 to 1, that this is remembered now. */
export const recallOf = (card: Card, nowMs: number): number =>
  SCHEDULER.get_retrievability(toFsrs(card, nowMs), Math.max(nowMs, card.lastMs), false)
