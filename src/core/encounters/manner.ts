import { termsIn } from '../radio/terms.ts'
import type { Gesture } from '../vocabulary/words.ts'
import { type Called, CALLED, type Move, MOVES, PHRASES } from './manner-phrases.ts'
import { timeGiven } from './time-given.ts'

/** What words or a gesture came to. */
export type Said = {
  readonly moves: readonly Move[]
  /** Left out where nobody is called on. */
  readonly called?: Called
  /** How long the wait is promised to be, milliseconds; null where no time was given. */
  readonly promiseMs: number | null
}

const ALL = { ...PHRASES, way: [] as readonly string[] }

const withWays = new Map<string, typeof ALL>()

/** The phrases with those that name the way round at this post; the table is made once for each post. */
const phrasesFor = (ways: readonly string[]): typeof ALL => {
  const key = ways.join('|')
  const ready = withWays.get(key)
  if (ready !== undefined) return ready
  const made = { ...ALL, way: ways }
  withWays.set(key, made)
  return made
}

/** What own words do, whoever says them: read with the understanding of the radio (radio/terms). */
export const saidIn = (words: string, ways: readonly string[]): Said => {
  const found = termsIn(words, phrasesFor(ways))
  const time = timeGiven(words)
  const moves = MOVES.filter((move) => {
    if (move === 'time') return time !== null
    return found.includes(move) || (move === 'choice' && found.includes('way'))
  })
  const called = termsIn(words, CALLED).at(-1) as Called | undefined
  const promiseMs = time === null || time.ofTheWay ? null : time.ms
  return called === undefined ? { moves, promiseMs } : { moves, promiseMs, called }
}

/** A minute: one finger says it in every language (lock-ups 5, language gap). */
const FINGER_MS = 60_000

/** What a gesture says by itself; a touch says nothing. */
export const GESTURE_SAYS: Readonly<Partial<Record<Gesture, Said>>> = {
  palm: { moves: ['request'], promiseMs: null },
  lips: { moves: ['request'], promiseMs: null },
  finger: { moves: ['request', 'time'], promiseMs: FINGER_MS },
  point: { moves: ['choice'], promiseMs: null },
  thumb: { moves: ['thanks'], promiseMs: null },
  wave: { moves: ['go'], promiseMs: null },
  shake: { moves: ['refusal'], promiseMs: null },
}
