import type { PlaceId } from '../../core/vocabulary/ids.ts'
import type { PlaceArt } from './place-art.ts'
import { STAGE_4 } from './stage-4.ts'

const PAINTED_BY_HAND: readonly PlaceArt[] = [STAGE_4]

/** The painting of a place; undefined for a place that is painted from its plan. */
export const placeArtOf = (id: PlaceId): PlaceArt | undefined => PAINTED_BY_HAND.find((place) => place.id === id)
