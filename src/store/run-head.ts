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
