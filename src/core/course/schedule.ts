import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs'
import { type Card, DAY_MS, dayOf, type Outcome, OUTCOMES } from './card.ts'

/** What was missed is asked again after this time: it is still the same day. */
const AGAIN_MS = 10 * 60_000

/** A year is the longest that anything rests. */
const LONGEST_DAYS = 365

/**
 * FSRS with its published parameters, asked only for memory: stability and difficulty after an answer, the chance of
 * remembering, and the days until that chance is nine in ten. Chance is off. It is given days, never a date, and rounds
 * what it computes to eight digits, so that engines agree.
 */
const MEMORY = new FSRSAlgorithm(
  generatorParameters({ enable_fuzz: false, request_retention: 0.9, maximum_interval: LONGEST_DAYS }),
)

/** FSRS counts from 1, again, to 4, easy. */
const gradeOf = (outcome: Outcome): number => OUTCOMES.indexOf(outcome) + 1

type Memory = { readonly stability: number; readonly difficulty: number }

const memoryAfter = (card: Card | null, outcome: Outcome, nowMs: number): Memory => {
  if (card === null) return MEMORY.next_state(null, 0, gradeOf(outcome))
  const { stability, difficulty } = card
  return MEMORY.next_state({ stability, difficulty }, dayOf(nowMs) - dayOf(card.lastMs), gradeOf(outcome))
}

const daysFor = (card: Card | null, outcome: Outcome, nowMs: number): number =>
  MEMORY.next_interval(memoryAfter(card, outcome, nowMs).stability, 0)

/** Days until a card comes back: a better outcome is always a longer rest. */
const restOf = (card: Card | null, outcome: Outcome, nowMs: number): number => {
  let days = 0
  for (const one of OUTCOMES.slice(1, OUTCOMES.indexOf(outcome) + 1))
    days = Math.max(days + 1, daysFor(card, one, nowMs))
  return days
}

/** The card after an answer. An answer before the last one, from a clock that was put back, counts as given then. */
export const review = (card: Card | null, outcome: Outcome, wallMs: number): Card => {
  const nowMs = Math.max(wallMs, card?.lastMs ?? wallMs)
  const { stability, difficulty } = memoryAfter(card, outcome, nowMs)
  const missed = outcome === 'missed'
  const forgot = missed && card !== null && card.last !== 'missed'
  return {
    dueMs: nowMs + (missed ? AGAIN_MS : restOf(card, outcome, nowMs) * DAY_MS),
    stability,
    difficulty,
    reps: (card?.reps ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (forgot ? 1 : 0),
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
  MEMORY.forgetting_curve(Math.max(0, dayOf(nowMs) - dayOf(card.lastMs)), card.stability)
