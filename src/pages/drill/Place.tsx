import { lazy, Suspense } from 'react'
import type { DrillItem } from '../../core/radio/drill/item.ts'
import type { PlaceProps } from './place.ts'
import { TalkPlace } from './TalkPlace.tsx'

const FindPlace = lazy(async () => ({ default: (await import('./FindPlace.tsx')).FindPlace }))
const ChoosePlace = lazy(async () => ({ default: (await import('./ChoosePlace.tsx')).ChoosePlace }))
const HoldPlace = lazy(async () => ({ default: (await import('./HoldPlace.tsx')).HoldPlace }))
const MovePlace = lazy(async () => ({ default: (await import('./MovePlace.tsx')).MovePlace }))

/** An item by the kind of answer it wants. */
export const Place = (props: PlaceProps<DrillItem>) => {
  const { item } = props
  switch (item.kind) {
    case 'talk':
      return <TalkPlace {...props} item={item} />
    case 'find':
      return (
        <Suspense fallback={null}>
          <FindPlace {...props} item={item} />
        </Suspense>
      )
    case 'choose':
      return (
        <Suspense fallback={null}>
          <ChoosePlace {...props} item={item} />
        </Suspense>
      )
    case 'hold':
      return (
        <Suspense fallback={null}>
          <HoldPlace {...props} item={item} />
        </Suspense>
      )
    case 'move':
      return (
        <Suspense fallback={null}>
          <MovePlace {...props} item={item} />
        </Suspense>
      )
  }
}
