import { type Region, REGIONS } from '../core/vocabulary/radio.ts'
import { isRecord } from './kept.ts'
import { put, type Shelf } from './shelf.ts'

/** Reads a value from the shelf; null when it is not what it should be. */
type Decode<T> = (raw: unknown) => T | null

/** How the drills are heard and answered. */
export type DrillHabits = {
  /** Calls are spoken as they come up. */
  readonly spoken: boolean
  /** Single keys choose and repeat; whoever talks to their computer may want them off. */
  readonly keys: boolean
  /** The part of the world whose words are used; null until it was chosen. */
  readonly region: Region | null
}

export const FIRST_HABITS: DrillHabits = { spoken: true, keys: true, region: null }

const readHabits = (raw: unknown): DrillHabits =>
  isRecord(raw)
    ? {
        spoken: raw['spoken'] !== false,
        keys: raw['keys'] !== false,
        region: REGIONS.find((region) => region === raw['region']) ?? null,
      }
    : FIRST_HABITS

/** What this browser keeps of the drills: one value for each thing that is remembered. */
export type DrillMemory = {
  /** Everything that reads as what it should be, by name, after all changes of this tab; what does not is left out. */
  readonly all: <T>(decode: Decode<T>) => Promise<ReadonlyMap<string, T>>
  /**
   * Puts a new value in the place of the one that is kept now, which another tab may have written a moment ago, and
   * gives it back. Changes of one tab follow one another.
   */
  readonly change: <T>(name: string, decode: Decode<T>, next: (kept: T | null) => T) => Promise<T>
  readonly habits: () => Promise<DrillHabits>
  readonly setHabits: (habits: DrillHabits) => Promise<void>
}

/** Where the habits stand in the box `kept`. */
export const HABITS = 'drill/habits'

/** The part of the shelf that belongs to the drills. Like the shelf it stands on, it never rejects. */
export const drillMemory = (shelf: Pick<Shelf, 'get' | 'list' | 'write' | 'change'>): DrillMemory => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    all: async (decode) => {
      await last
      const entries = await shelf.list('cards', '')
      return new Map(
        entries.flatMap(({ key, value }) => {
          const read = decode(value)
          return read === null ? [] : [[key, read] as const]
        }),
      )
    },
    change: (name, decode, next) => {
      const before = last
      const change = async () => {
        await before
        return shelf.change('cards', name, (kept) => next(kept === undefined ? null : decode(kept)))
      }
      const changed = change()
      last = changed.catch(() => undefined)
      return changed
    },
    habits: async () => readHabits(await shelf.get('kept', HABITS)),
    setHabits: (habits) => shelf.write([put('kept', HABITS, habits)]),
  }
}
