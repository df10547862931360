import { describe, expect, it } from 'vitest'
import { memoryShelf } from './memory-shelf.ts'
import type { RunHead } from './saved-run.ts'
import type { Shelf } from './shelf.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { openStore } from './store.ts'

const head = (id: string, began: number): RunHead => ({
  id,
  scenario: 'stage-door',
  header: { seed: 7 },
  began,
  tick: 0,
  post: 'D2',
  take: 1,
})
const number = (raw: unknown): number | null => (typeof raw === 'number' ? raw : null)
const quota = (): Error => Object.assign(new Error('no room'), { name: 'QuotaExceededError' })

/** A shelf with room for so many values. */
const smallShelf = (room: number): Shelf => {
  const inside = memoryShelf()
  let left = room
  return {
    ...inside,
    put: async (box, key, value) => {
      if (left === 0) throw quota()
      left -= 1
      await inside.put(box, key, value)
    },
  }
}

describe('own words', () => {
  const run = { id: 'a', scenario: 'stage-door', ended: 5, score: 70, record: 'five lines' }

  it('are kept beside a finished run, each by itself', async () => {
    const store = await openStore(async () => memoryShelf())
    await store.finish(run)
    expect((await store.saved('a'))?.words).toEqual({ reaction: '', application: '' })
    await store.setWords('a', { reaction: 'Loud.' })
    await store.setWords('a', { application: 'I listen first.' })
    expect(await store.saved('a')).toEqual({
      ...run,
      attempt: 1,
      words: { reaction: 'Loud.', application: 'I listen first.' },
    })
  })

  it('are empty for a run that was kept before there were any, and for what is none', async () => {
    const shelf = memoryShelf()
    await shelf.put('records', 'a', { ...run, attempt: 2 })
    await shelf.put('records', 'b', { ...run, id: 'b', attempt: 3, words: { reaction: 7 } })
    const store = await openStore(async () => shelf)
    expect((await store.saved('a'))?.words).toEqual({ reaction: '', application: '' })
    expect((await store.saved('b'))?.words).toEqual({ reaction: '', application: '' })
  })

  it('do not bring back a run that is gone', async () => {
    const store = await openStore(async () => memoryShelf())
    await store.setWords('a', { reaction: 'Loud.' })
    expect(await store.saved('a')).toBeNull()
  })
})

describe('the store', () => {
  it('gives back a log in order, also past ten entries and when an entry was written twice', async () => {
    const store = await openStore(async () => memoryShelf())
    await store.keepHead(head('a', 1))
    await store.append('a', 0, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    await store.append('a', 10, [10, 11])
    expect(await store.log('a', number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('cuts a log at the first entry that is damaged', async () => {
    const store = await openStore(async () => memoryShelf())
    await store.append('a', 0, [0, 1, 'torn', 3])
    expect(await store.log('a', number)).toEqual([0, 1])
  })

  it('keeps two runs apart, even where one id begins like the other', async () => {
    const store = await openStore(async () => memoryShelf())
    await store.keepHead(head('a', 1))
    await store.keepHead(head('ab', 2))
    await store.append('a', 0, [1])
    await store.append('ab', 0, [2])
    await store.discard('a')
    expect((await store.unfinished()).map(({ id }) => id)).toEqual(['ab'])
    expect(await store.log('ab', number)).toEqual([2])
  })

  it('counts attempts by scenario and lets go of the log of a finished run', async () => {
    const store = await openStore(async () => memoryShelf())
    await store.keepHead(head('a', 1))
    await store.append('a', 0, [1])
    await store.finish({ id: 'a', scenario: 'stage-door', ended: 10, score: 70, record: {} })
    await store.finish({ id: 'x', scenario: 'front-door', ended: 11, score: 60, record: {} })
    const second = await store.finish({ id: 'b', scenario: 'stage-door', ended: 12, score: 80, record: { v: 1 } })
    expect(second.attempt).toBe(2)
    expect(await store.unfinished()).toEqual([])
    expect(await store.log('a', number)).toEqual([])
    expect((await store.attempts('stage-door')).map(({ score }) => score)).toEqual([70, 80])
    expect(await store.saved('b')).toEqual(second)
  })

  it('goes on in memory when the browser refuses, and says so', async () => {
    const store = await openStore(() => Promise.reject(new Error('refused')))
    expect(store.status()).toEqual({ kind: 'refused' })
    await store.setSettings({ name: 'Ines' })
    await store.append('a', 0, [1, 2])
    expect(store.settings().name).toBe('Ines')
    expect(await store.log('a', number)).toEqual([1, 2])
  })

  it('loses nothing when the room runs out in the middle of a run', async () => {
    const store = await openStore(async () => smallShelf(3))
    const seen: string[] = []
    store.watch(({ kind }) => seen.push(kind))
    await store.keepHead(head('a', 1))
    await store.append('a', 0, [0, 1])
    expect(store.status()).toEqual({ kind: 'kept' })
    await store.append('a', 2, [2, 3, 4])
    expect(seen).toEqual(['full'])
    expect(await store.log('a', number)).toEqual([0, 1, 2, 3, 4])
    const saved = await store.finish({ id: 'a', scenario: 'stage-door', ended: 10, score: 70, record: { log: [0] } })
    expect(await store.saved('a')).toEqual(saved)
    expect(await store.unfinished()).toEqual([])
  })

  it('keeps settings over a new opening and replaces values that make no sense', async () => {
    const shelf = memoryShelf()
    const first = await openStore(async () => shelf)
    await first.setSettings({ name: 'Ines', talk: 'typed' })
    const again = await openStore(async () => shelf)
    expect(again.settings()).toMatchObject({ name: 'Ines', talk: 'typed' })
    await shelf.put('kept', 'settings', { name: 3, talk: 'shouted', screen: { captions: false } })
    const odd = await openStore(async () => shelf)
    expect(odd.settings()).toEqual({ ...DEFAULT_SETTINGS, screen: { captions: false } })
  })
})
