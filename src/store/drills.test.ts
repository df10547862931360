import { describe, expect, it } from 'vitest'
import { drillMemory, FIRST_HABITS, HABITS } from './drills.ts'
import { memoryShelf } from './memory-shelf.ts'
import { put } from './shelf.ts'
import { openStore } from './store.ts'

const number = (raw: unknown): number | null => (typeof raw === 'number' ? raw : null)
const oneMore = (kept: number | null): number => (kept ?? 0) + 1

describe('what is kept of the drills', () => {
  it('counts every change of one tab, however close they come', async () => {
    const memory = drillMemory(memoryShelf())
    const told = await Promise.all([1, 2, 3].map(() => memory.change('rule:R-HAIL', number, oneMore)))
    expect(told).toEqual([1, 2, 3])
    expect(await memory.all(number)).toEqual(new Map([['rule:R-HAIL', 3]]))
  })

  it('goes on from what another tab has written', async () => {
    const shelf = memoryShelf()
    const [here, there] = [drillMemory(shelf), drillMemory(shelf)]
    await here.change('rule:R-HAIL', number, oneMore)
    await there.change('rule:R-HAIL', number, oneMore)
    await here.change('phrase:copy', number, oneMore)
    const both = new Map([
      ['rule:R-HAIL', 2],
      ['phrase:copy', 1],
    ])
    expect(await here.all(number)).toEqual(both)
    expect(await there.all(number)).toEqual(both)
  })

  it('leaves out what is damaged, and begins it anew at the next change', async () => {
    const shelf = memoryShelf()
    await shelf.write([put('cards', 'rule:R-HAIL', 'torn')])
    const memory = drillMemory(shelf)
    expect(await memory.all(number)).toEqual(new Map())
    expect(await memory.change('rule:R-HAIL', number, oneMore)).toBe(1)
  })

  it('is held by the tab where the browser keeps nothing', async () => {
    const store = await openStore(async () => {
      throw new Error('private window')
    })
    await store.drills.change('rule:R-HAIL', number, oneMore)
    expect(await store.drills.all(number)).toEqual(new Map([['rule:R-HAIL', 1]]))
    expect(store.status().kind).toBe('refused')
  })

  it('has nothing of the cards among the habits, and takes habits that make no sense for the first ones', async () => {
    const shelf = memoryShelf()
    const memory = drillMemory(shelf)
    expect(await memory.habits()).toEqual(FIRST_HABITS)
    await memory.setHabits({ spoken: false, keys: true, region: 'uk' })
    expect(await memory.habits()).toEqual({ spoken: false, keys: true, region: 'uk' })
    expect(await memory.all(number)).toEqual(new Map())
    await shelf.write([put('kept', HABITS, { spoken: false, region: 'atlantis' })])
    expect(await memory.habits()).toEqual({ spoken: false, keys: true, region: null })
    await shelf.write([put('kept', HABITS, 'loud')])
    expect(await memory.habits()).toEqual(FIRST_HABITS)
  })
})
