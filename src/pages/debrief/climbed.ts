import type { TFunction } from 'i18next'
import type { FactOf } from '../../core/vocabulary/fact.ts'

const RUNGS = [1, 2, 3, 4, 5, 6, 7] as const

/** What was wrong about the order of means, in words: what was used, and what comes next. */
export const climbed = (t: TFunction<'pages'>, { slip, rung }: FactOf<'ladder.judged'>): string => {
  const named = (at: number): string =>
    t(`debrief.told.rung.${RUNGS[Math.min(RUNGS.length, Math.max(1, at)) - 1] ?? 1}`)
  return t(`debrief.told.ladder.${slip}`, { rung: named(rung), next: named(rung + 1) })
}
