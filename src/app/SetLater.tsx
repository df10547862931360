import { lazy, Suspense } from 'react'
import { loadWords } from '../i18n/i18n.ts'
import type { ShownSetProps } from '../pages/debrief/replay.ts'

/** Phaser and the text view of the set come when somebody asks to see it. */
const ReplaySet = lazy(async () => {
  const [set] = await Promise.all([import('./ReplaySet.tsx'), loadWords('play')])
  return { default: set.ReplaySet }
})

/** The set of a run that is over, once its pieces are here. */
export const SetLater = (props: ShownSetProps) => (
  <Suspense fallback={null}>
    <ReplaySet {...props} />
  </Suspense>
)
