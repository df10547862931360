import { type ChanceState, nextInt } from '../../chance/chance.ts'

/** What a radio gets from where its holder stands. */
export type Cover = 'clear' | 'broken' | 'dead'

/** Concrete, steel, a truck body (radio reference (a.2) 8): within the radius nothing gets in or out, or it breaks up. */
export type DeadSpot = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly kind: Exclude<Cover, 'clear'>
}

const isWithin = (spot: DeadSpot, x: number, y: number): boolean =>
  (spot.x - x) * (spot.x - x) + (spot.y - y) * (spot.y - y) <= spot.radius * spot.radius

/** The cover at a point, in millimetres; the worst of all spots that it lies in. */
export const coverAt = (spots: readonly DeadSpot[], { x, y }: { readonly x: number; readonly y: number }): Cover => {
  const here = spots.filter((spot) => isWithin(spot, x, y))
  if (here.some(({ kind }) => kind === 'dead')) return 'dead'
  return here.length > 0 ? 'broken' : 'clear'
}

/** One word in so many is lost where it breaks up. */
const ONE_IN = 3

/** Words that a broken signal loses, at least one of them, and the chance after it. */
export const breakUp = (chance: ChanceState, count: number): readonly [readonly number[], ChanceState] => {
  const lost: number[] = []
  let state = chance
  for (let index = 0; index < count; index += 1) {
    const [drawn, after] = nextInt(state, ONE_IN)
    state = after
    if (drawn === 0) lost.push(index)
  }
  if (lost.length > 0 || count === 0) return [lost, state]
  const [only, after] = nextInt(state, count)
  return [[only], after]
}
