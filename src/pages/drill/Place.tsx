import { lazy } from 'react'
import type { DrillItem } from '../../core/radio/drill/item.ts'
import { LatePart } from '../../ui/late-part.tsx'
import type { PlaceProps } from './place.ts'
import { PLACES } from './places.ts'

const TalkPlace = lazy(PLACES.talk)
const FindPlace = lazy(PLACES.find)
const ChoosePlace = lazy(PLACES.choose)
const HoldPlace = lazy(PLACES.hold)
const MovePlace = lazy(PLACES.move)

const placeFor = (props: PlaceProps<DrillItem>) => {
  const { item } = props
  switch (item.kind) {
    case 'talk':
      return <TalkPlace {...props} item={item} />
    case 'find':
      return <FindPlace {...props} item={item} />
    case 'choose':
      return <ChoosePlace {...props} item={item} />
    case 'hold':
      return <HoldPlace {...props} item={item} />
    case 'move':
      return <MovePlace {...props} item={item} />
  }
}

/** An item by the kind of answer it wants; each kind comes with the first drill that has it. */
export const Place = (props: PlaceProps<DrillItem>) => <LatePart>{placeFor(props)}</LatePart>
