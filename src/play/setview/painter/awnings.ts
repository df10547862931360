import type { Build } from '../../../core/floor/kinds.ts'
import { housesOf, shopsOf } from './houses.ts'
import { boxAround, touches } from './numbers.ts'
import type { Scenery, Thing } from './scenery.ts'
import type { Box } from './shapes.ts'

/** How far an awning reaches over the pavement, and how high it hangs, world pixels. */
const DEEP = 34
const HIGH = 114
const LIVED: ReadonlySet<Build> = new Set<Build>(['brick', 'plaster', 'concrete'])
/** How much wider than its window. */
const EAVES = 16

const boxOf = ({ x, y, w, h }: Thing): Box => ({ x: x - w / 2, y: y - h / 2, w, h })

/** A street with awnings over its shops, where nothing as high that the plan has put there is in the way. */
export function withAwnings(scenery: Scenery): Scenery {
  const { blocks, grounds, things } = scenery
  const shops = blocks.flatMap(({ area, made, seed, id }) =>
    LIVED.has(made)
      ? housesOf(area, made, seed).flatMap((house, at) =>
          shopsOf(house, grounds).map((shop) => ({ ...shop, id: `${id}-awning-${at}-${shop.side}`, seed: house.seed })),
        )
      : [],
  )
  const inTheWay = things.filter(({ tall }) => tall > HIGH / 2)
  const pavements = grounds.filter(({ kind }) => kind === 'pavement')
  const awnings = shops.flatMap(({ id, x, y, wide, side, seed }): readonly Thing[] => {
    const awning: Thing = {
      id,
      kind: 'awning',
      x,
      y: y + (side * DEEP) / 2,
      turn: side > 0 ? 0 : 180,
      w: wide + EAVES,
      h: DEEP,
      tall: HIGH,
      seed,
    }
    const box = boxOf(awning)
    const paved = pavements.some(({ area }) => touches(boxAround(area), box))
    return paved && !inTheWay.some((thing) => touches(boxOf(thing), box)) ? [awning] : []
  })
  return { ...scenery, things: [...things, ...awnings] }
}
