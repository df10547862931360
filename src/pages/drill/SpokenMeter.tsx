import { lazy, Suspense } from 'react'
import type { Answer } from '../../core/radio/drill/case.ts'
import type { Judgement } from '../../core/radio/drill/judge.ts'

const TimingMeter = lazy(async () => ({ default: (await import('./TimingMeter.tsx')).TimingMeter }))

export type SpokenMeterProps = { readonly answer: Answer; readonly judgement: Judgement }

/** The timing of an answer by voice; typed and built ones have none. */
export const SpokenMeter = ({ answer, judgement }: SpokenMeterProps) => {
  if (answer?.leadMs === undefined || answer.tailMs === undefined || answer.durMs === undefined) return null
  const { leadMs, tailMs, durMs } = answer
  const words = judgement.words.split(/\s+/)
  return (
    <Suspense fallback={null}>
      <TimingMeter
        leadMs={leadMs}
        lineMs={Math.max(1, durMs - leadMs - tailMs)}
        tailMs={tailMs}
        words={words.length}
        lost={judgement.lost.map((at) => words[at] ?? '').join(' ')}
      />
    </Suspense>
  )
}
