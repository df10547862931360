import type { PersonId } from '../../core/vocabulary/ids.ts'

export type ProbeAnswer = { readonly waiting: readonly PersonId[]; readonly round: readonly PersonId[] }

/** A list of names as one says it: `Courier, guest and electrician`. */
export const joined = (names: readonly string[], and: string): string => {
  const last = names.at(-1)
  if (last === undefined) return ''
  const first = names.slice(0, -1)
  return first.length === 0 ? last : `${first.join(', ')} ${and} ${last}`
}
