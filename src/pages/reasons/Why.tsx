import { Suspense } from 'react'
import type { Reason } from '../../core/vocabulary/reason.ts'
import { formatCount } from '../../ui/numbers.ts'
import { useReasons } from '../../i18n/use-reasons.ts'

export type WhyProps = {
  /** A reason of the core, or a sentence that is in words already. */
  readonly of: Reason | string
}

const Words = ({ of }: { readonly of: Reason }) => useReasons(formatCount)(of)

/** A reason in the language of the page. The sentences are fetched when the first of them is due. */
export const Why = ({ of }: WhyProps) =>
  typeof of === 'string' ? (
    of
  ) : (
    <Suspense fallback={null}>
      <Words of={of} />
    </Suspense>
  )
