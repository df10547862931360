import { describe, expect, it } from 'vitest'
import { loadDrills } from '../../src/content/drills/load.ts'
import { streamOf } from '../../src/core/chance/chance.ts'
import { builtCall, chipsFor } from '../../src/core/radio/drill/board.ts'
import type { Filling } from '../../src/core/radio/drill/fill.ts'
import { fillWords } from '../../src/core/radio/drill/fill.ts'
import type { DrillItem, Staged, Wanted } from '../../src/core/radio/drill/item.ts'
import { boardOf } from '../../src/pages/drill/board-of.ts'
import { press, wordsOf } from '../../src/ui/talk/phrase-board.ts'

type Built = { readonly item: Staged; readonly wanted: Wanted }

/** Every answer of an item that can be built from chips. */
const builtIn = (item: DrillItem): readonly Built[] => {
  if (item.kind === 'talk') return [{ item, wanted: item }]
  return item.kind === 'move' ? item.steps.map((wanted) => ({ item, wanted })) : []
}

const withBuilt = async () => {
  const drills = (await loadDrills()).flatMap((one) => (one.ok ? [one.drill] : []))
  return drills.flatMap(({ house, chips, items }) =>
    items
      .flatMap(builtIn)
      .flatMap(({ item, wanted }) =>
        wanted.built.length === 0
          ? []
          : item.regions.flatMap((region) =>
              item.vary.map((slots) => ({ id: item.id, chips, wanted, filling: { region, me: 'Sam', slots, house } })),
            ),
      ),
  )
}

const pressed = (common: readonly string[], wanted: Wanted, filling: Filling): string => {
  const board = boardOf(chipsFor(common, wanted, filling, streamOf(7, 'board')))
  const all = board.flatMap(({ chips }) => chips)
  const picked = wanted.built
    .map((words) => all.find((chip) => chip.words === fillWords(filling, words))?.id ?? words)
    .reduce<readonly string[]>((sofar, id) => press(board, sofar, id), [])
  return wordsOf(board, picked)
}

describe('the phrase board of a drill', () => {
  it('makes the very call that the proofs have judged, of every item in every region', async () => {
    const all = await withBuilt()
    expect(all.length).toBeGreaterThan(300)
    const told = all.map(({ id, chips, wanted, filling }) => [id, pressed(chips, wanted, filling)])
    expect(told).toEqual(all.map(({ id, chips, wanted, filling }) => [id, builtCall(chips, wanted.built, filling)]))
  })

  it('has the words that work and others beside them', async () => {
    const lone = (await withBuilt()).filter(({ chips, wanted }) => chips.length + wanted.decoys.length < 2)
    expect(lone.map(({ id }) => id)).toEqual([])
  })
})
