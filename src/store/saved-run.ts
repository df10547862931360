import { isRecord } from './kept.ts'

/** A run that has not ended yet: enough to offer it again. The header is the lead of its record, plain JSON. */
export type RunHead = {
  readonly id: string
  readonly scenario: string
  readonly header: unknown
  /** Wall time of the beginning, milliseconds. */
  readonly began: number
  /** How far the run had come when this was written, in ticks. */
  readonly tick: number
  /** Where the trainee stood then: post label and take, as the notice says them. */
  readonly post: string
  readonly take: number
}

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

/** The variant in which a broken-off run is played; null where its scenario has one form. */
export const variantOf = ({ header }: RunHead): string | null => {
  const scenario = isRecord(header) ? header['scenario'] : null
  const variant = isRecord(scenario) ? scenario['variant'] : null
  return typeof variant === 'string' ? variant : null
}

/** Reads a head from the shelf; null when it is none. */
export const readHead = (raw: unknown): RunHead | null => {
  if (!isRecord(raw)) return null
  const { id, scenario, header, began, tick, post, take } = raw
  if (typeof id !== 'string' || typeof scenario !== 'string' || typeof began !== 'number') return null
  if (typeof tick !== 'number' || typeof post !== 'string' || typeof take !== 'number') return null
  return { id, scenario, header, began, tick, post, take }
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
