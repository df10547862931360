import { expect, it } from 'vitest'
import { loadDrills } from '../../src/content/drills/load.ts'
import { fillSentence, worksHere } from '../../src/core/radio/drill/fill.ts'

/** A plural with a verb for one, and a place with a preposition that it does not take. */
const DISAGREES =
  /\bthe \w+[^s\W]s (?:has|is|was|leaves)\b|\b(?:on|to) holding area\b|\bon (?:holding|the office)\b|\bthrough the stairs\b/i
/** One of them, whatever its ending. */
const ONE_IN_S = /\bthe (?:bus|gas) /i

it('fills every sentence of a drill with words that agree with it', async () => {
  const drills = (await loadDrills()).flatMap((one) => (one.ok ? [one.drill] : []))
  const wrong = drills.flatMap(({ id, items, house }) =>
    items.flatMap((item) => {
      if (item.kind !== 'talk') return []
      return item.vary.flatMap((slots) => {
        const filling = { region: item.regions[0] ?? 'us', me: 'Sam', slots, house }
        const texts = [item.scene, item.miss, item.because, ...item.before.map(({ words }) => words)]
        const said = [...texts.map((words) => fillSentence(filling, words)), ...worksHere(item, filling)]
        return said.filter((words) => DISAGREES.test(words) && !ONE_IN_S.test(words)).map((words) => `${id}: ${words}`)
      })
    }),
  )
  expect(wrong).toEqual([])
})
