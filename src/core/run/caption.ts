import type { Fact } from '../vocabulary/fact.ts'

/**
 * What a fact is called in words: a key of the interface texts under `caption`, and the values it needs. Every type of
 * fact has one, so that nothing on the set is only seen or only heard; forgetting a type is an error.
 */
export type Caption = {
  readonly key: Fact['type']
  /** Ids of the scenario, to be put into words by its texts, and plain values. */
  readonly values: Readonly<Record<string, string | number | boolean>>
}

const shown = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** The caption of a fact: its type is the key, and its own plain fields are the values. */
export const captionOf = (fact: Fact): Caption => {
  const values: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(fact)) {
    if (name === 'type' || name === 'tick' || name === 'order') continue
    if (shown(value)) values[name] = value
  }
  return { key: fact.type, values }
}
