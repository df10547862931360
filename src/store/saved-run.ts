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

const NO_WORDS: OwnWords = { reaction: '', application: '' }

/** The longest sentence that is kept. */
export const OWN_WORDS_MAX = 400

/** A run that ended, with the record that proves it. */
export type SavedRecord = {
  readonly id: string
  readonly scenario: string
  /** 1 for the first time in this browser; runs that were left before their end are not counted. */
  readonly attempt: number
  /** Wall time of the end, milliseconds. */
  readonly ended: number
  /** Null for a run that was left before its end: it has no mark. */
  readonly score: number | null
  readonly record: unknown
  /** Kept beside the record, which holds what was played and nothing else. */
  readonly words: OwnWords
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
export const readSaved = (raw: unknown): SavedRecord | null => {
  if (!isRecord(raw)) return null
  const { id, scenario, attempt, ended, score, record } = raw
  if (typeof id !== 'string' || typeof scenario !== 'string' || typeof attempt !== 'number') return null
  if (typeof ended !== 'number' || (typeof score !== 'number' && score !== null)) return null
  return { id, scenario, attempt, ended, score, record, words: readWords(raw['words']) }
}
