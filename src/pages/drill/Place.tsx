import type { DrillItem } from '../../core/radio/drill/item.ts'
import type { PlaceProps } from './place.ts'
import { TalkPlace } from './TalkPlace.tsx'

/** An item by the kind of answer it wants. */
export const Place = (props: PlaceProps<DrillItem>) => {
  const { item } = props
  switch (item.kind) {
    case 'talk':
      return <TalkPlace {...props} item={item} />
    case 'find':
    case 'hold':
    case 'move':
    case 'choose':
      return null
  }
}
