import type { PlaceId } from '../../core/vocabulary/ids.ts'
import type { PlaceArt } from './place-art.ts'
import { STAGE_4 } from './stage-4.ts'

const PLACES: readonly PlaceArt[] = [STAGE_4]

/** The painting of a place; undefined for a place that nobody painted yet. */
export const placeArtOf = (id: PlaceId): PlaceArt | undefined => PLACES.find((place) => place.id === id)
