import type { FactSlots } from '../case.ts'
import { classOf } from './fact-check.ts'
import { type Wanted, wantedOf } from './wanted.ts'

/** A key slot of an order, made ready for comparing. */
export type Asked = {
  readonly key: string
  /** What kind of fact it holds. */
  readonly kind: string
  readonly wanted: string
  readonly fact: Wanted
}

/** The key slots that hold anything. */
export const askedIn = (facts: FactSlots): readonly Asked[] => {
  const asked: Asked[] = []
  for (const [key, wanted] of Object.entries(facts))
    if (wanted.trim() !== '') asked.push({ key, kind: classOf(key), wanted, fact: wantedOf(wanted) })
  return asked
}
