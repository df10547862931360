import { lowerPlan } from '../../lower/plan.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Held } from '../../shape/authored.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'
import { checkCameras } from './cameras.ts'
import { checkHoles } from './holes.ts'
import { massesOf } from './masses.ts'
import { checkPlaceNames } from './names.ts'
import { checkOpenings } from './openings.ts'
import type { Placed, PlaceProblem } from './placed.ts'
import { checkPosts } from './posts.ts'
import { checkStanding } from './standing.ts'
import { checkSteps } from './steps.ts'
import { checkThings } from './things.ts'
import { checkPlaceWords, type PlaceTexts } from './words.ts'

const isError = ({ severity }: Problem): boolean => severity === 'error'

const onTheGround = (placed: Placed): readonly PlaceProblem[] => {
  const masses = massesOf(placed)
  const openings = checkOpenings(placed)
  return [
    ...openings,
    ...checkHoles(placed),
    ...checkStanding(placed, masses),
    ...checkSteps(placed, masses),
    ...checkThings(placed, masses),
    ...checkCameras(placed, masses),
    ...checkPosts(placed, masses),
  ]
}

/**
 * Everything that is wrong with a place whose files have the right shape. What lies on the ground is looked at once every
 * name is known. `languages` are those in which its words must be there, besides the ones it has.
 */
export const checkPlace = (
  { value: place, source }: Held<ShapedPlace>,
  texts: PlaceTexts,
  languages: readonly string[],
): readonly PlaceProblem[] => {
  const placed: Placed = { place, plan: lowerPlan(place), source }
  const names = checkPlaceNames(placed)
  const words = checkPlaceWords(place, source, texts, languages)
  return names.some(isError) ? [...names, ...words] : [...names, ...words, ...onTheGround(placed)]
}
