import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LiveRun } from '../live/live-run.ts'
import type { Fact, FactOf } from '../../core/vocabulary/fact.ts'
import { usePlay } from './PlayContext.ts'

/** Minutes that were charged at one moment. */
export type Charge = FactOf<'delay.lost'>

const isCharge = (fact: Fact): fact is Charge => fact.type === 'delay.lost'

const chargesOf = (run: LiveRun): readonly Charge[] => run.facts().filter(isCharge)

/** What was charged so far, in the order in which it came. */
export const useCharges = (): readonly Charge[] => {
  const { run } = usePlay()
  const [charges, setCharges] = useState(() => chargesOf(run))
  useEffect(
    () =>
      run.listen((_, now) => {
        if (now.some(isCharge)) setCharges(chargesOf(run))
      }),
    [run],
  )
  return charges
}

/** Causes of what no row of the scene stands for. */
const BESIDE = { held: 'held', 1: 'letIn', 10: 'late' } as const

const because = (cause: string): 'held' | 'letIn' | 'late' | 'other' =>
  cause in BESIDE ? BESIDE[cause as keyof typeof BESIDE] : 'other'

/** What a charge is for, in the words of the scene. */
export const useChargeWords = (): ((charge: Charge) => string) => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  return ({ row, cause }) => (row === null ? t(`cost.because.${because(cause)}`) : say(`row.${row}`))
}
