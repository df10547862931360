import { CRITERIA, type Criterion } from '../../core/vocabulary/words.ts'

/** How an assignment weighs, as it was typed: shares by criterion and the points that pass. Empty is as each scene says. */
export type TypedWeighing = { readonly pass: string } & Readonly<Partial<Record<Criterion, string>>>

export const AS_THE_SCENES_SAY: TypedWeighing = { pass: '' }

/** A whole number from 0 to 100; undefined where nothing was typed, null where it is something else. */
const shareOf = (typed: string | undefined): number | undefined | null => {
  const text = (typed ?? '').trim()
  if (text === '') return undefined
  const share = Number(text)
  return /^\d{1,3}$/.test(text) && share <= 100 ? share : null
}

/** What is asked of the marks: plain numbers, for the fields that were filled in. */
export type Weighing = {
  readonly passMark?: number
  readonly weights: Readonly<Partial<Record<Criterion, number>>>
}

/** Reads what was typed; null where a field is no whole number from 0 to 100. */
export const weighingOf = (typed: TypedWeighing): Weighing | null => {
  const passMark = shareOf(typed.pass)
  const shares = CRITERIA.map((criterion) => [criterion, shareOf(typed[criterion])] as const)
  if (passMark === null || shares.some(([, share]) => share === null)) return null
  const weights = Object.fromEntries(shares.filter(([, share]) => share !== undefined))
  return passMark === undefined ? { weights } : { passMark, weights }
}
