import { isRecord } from './is-record.ts'

/** What the trainee chose once and keeps. */
export type Settings = {
  /** Name on the radio. */
  readonly name: string
  readonly talk: 'typed' | 'built'
  /** What the play screen keeps of itself: plain JSON that it reads with its own eyes. */
  readonly screen: unknown
  /** Volumes, 0 to 1, likewise. */
  readonly sound: unknown
}

export const DEFAULT_SETTINGS: Settings = { name: 'Sam', talk: 'built', screen: null, sound: null }

/** Reads settings from the shelf; what is missing or makes no sense takes its default. */
export const readSettings = (raw: unknown): Settings => {
  if (!isRecord(raw)) return DEFAULT_SETTINGS
  return {
    name: typeof raw['name'] === 'string' && raw['name'] !== '' ? raw['name'] : DEFAULT_SETTINGS.name,
    talk: raw['talk'] === 'typed' ? 'typed' : 'built',
    screen: raw['screen'] ?? null,
    sound: raw['sound'] ?? null,
  }
}
