import { isRecord } from './kept.ts'

/** What the trainee made of a run, in a sentence each: how it felt, and what they will do next time. */
export type OwnWords = { readonly reaction: string; readonly application: string }

export const NO_WORDS: OwnWords = { reaction: '', application: '' }

/** The longest sentence that is kept. */
export const OWN_WORDS_MAX = 400

/** A run that ended, with the record that proves it, as it is kept. */
export type FinishedRun = {
  readonly id: string
  readonly scenario: string
  /** Wall time of the end, milliseconds. */
  readonly ended: number
  /** Null for a run that was left before its end: it has no mark. */
  readonly score: number | null
  readonly record: unknown
  /** Kept beside the record, which holds what was played and nothing else. */
  readonly words: OwnWords
}

export type SavedRecord = FinishedRun & {
  /**
   * 1 for the first time; runs that were left before their end are not counted. It is counted when it is asked for, because
   * another tab may have ended a run at the same moment, and a file may have brought earlier ones.
   */
  readonly attempt: number
}

/** Finished runs, oldest first, each with its number among those of its scenario. */
export const numbered = (runs: readonly FinishedRun[]): readonly SavedRecord[] => {
  const marked = new Map<string, number>()
  return runs
    .toSorted((a, b) => a.ended - b.ended || (a.id < b.id ? -1 : 1))
    .map((run) => {
      const before = marked.get(run.scenario) ?? 0
      if (run.score !== null) marked.set(run.scenario, before + 1)
      return { ...run, attempt: before + 1 }
    })
}

const readWords = (raw: unknown): OwnWords => {
  if (!isRecord(raw)) return NO_WORDS
  const sentence = (value: unknown): string => (typeof value === 'string' ? value.slice(0, OWN_WORDS_MAX) : '')
  return { reaction: sentence(raw['reaction']), application: sentence(raw['application']) }
}

/** Reads a finished run from the shelf; null when it is none. One that was kept before there were own words has none. */
export const readFinished = (raw: unknown): FinishedRun | null => {
  if (!isRecord(raw)) return null
  const { id, scenario, ended, score, record } = raw
  if (typeof id !== 'string' || typeof scenario !== 'string') return null
  if (typeof ended !== 'number' || (typeof score !== 'number' && score !== null)) return null
  return { id, scenario, ended, score, record, words: readWords(raw['words']) }
}
