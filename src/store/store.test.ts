import { describe, expect, it } from 'vitest'
import { memoryShelf } from './memory-shelf.ts'
import type { RunHead } from './run-head.ts'
import { type Change, clear, put, type Shelf } from './shelf.ts'
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

/** A shelf with room for so many values, and the way to make more. */
const smallShelf = (room: number): { readonly shelf: Shelf; readonly make: (more: number) => void } => {
  const inside = memoryShelf()
  let left = room
  const fill = (values: number): void => {
    if (values > left) throw quota()
    left -= values
  }
  return {
    make: (more) => {
      left += more
    },
    shelf: {
      ...inside,
      write: async (changes) => {
        fill(changes.filter(({ kind }) => kind === 'put').length)
        await inside.write(changes)
      },
      change: async (box, key, next) => {
        fill(1)
        return inside.change(box, key, next)
      },
      rewrite: async (next) => {
        let due: readonly Change[] = []
        await inside.rewrite((all) => {
          due = next(all)
          return []
        })
        fill(due.length)
        await inside.write(due)
      },
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
    await shelf.write([
      put('records', 'a', { ...run, attempt: 2 }),
      put('records', 'b', { ...run, id: 'b', attempt: 3, words: { reaction: 7 } }),
    ])
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

  it('cuts a log where an entry of it is missing', async () => {
    const shelf = memoryShelf()
    const store = await openStore(async () => shelf)
    await store.append('a', 0, [0, 1, 2, 3])
    await shelf.write([clear('log', 'a/00000002')])
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
    const store = await openStore(async () => smallShelf(3).shelf)
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

  it('gives the browser all that it held when an ended run makes room', async () => {
    const { shelf, make } = smallShelf(2)
    const store = await openStore(async () => shelf)
    await store.keepHead(head('a', 1))
    await store.append('a', 0, [0])
    await store.append('a', 1, [1])
    await store.setSettings({ name: 'Ines' })
    expect(store.status()).toEqual({ kind: 'full' })
    make(5)
    await store.finish({ id: 'a', scenario: 'stage-door', ended: 10, score: 70, record: 'five lines' })
    expect(store.status()).toEqual({ kind: 'kept' })
    const again = await openStore(async () => shelf)
    expect(again.settings().name).toBe('Ines')
    expect((await again.saved('a'))?.record).toBe('five lines')
    expect(await again.unfinished()).toEqual([])
  })

  it('keeps what it held once a run that has not ended is let go of, and not for room alone', async () => {
    const { shelf, make } = smallShelf(2)
    const store = await openStore(async () => shelf)
    await store.keepHead(head('a', 1))
    await store.append('a', 0, [0])
    await store.setSettings({ name: 'Ines' })
    make(5)
    await store.setSettings({ name: 'Ines Reis' })
    expect(store.status()).toEqual({ kind: 'full' })
    await store.discard('a')
    expect(store.status()).toEqual({ kind: 'kept' })
    expect((await openStore(async () => shelf)).settings().name).toBe('Ines Reis')
  })

  it('leaves the log of a run in the browser as long as its record is in the tab alone', async () => {
    const { shelf } = smallShelf(2)
    const store = await openStore(async () => shelf)
    await store.keepHead(head('a', 1))
    await store.append('a', 0, [0])
    await store.finish({ id: 'a', scenario: 'stage-door', ended: 10, score: 70, record: 'five lines' })
    expect(await store.unfinished()).toEqual([])
    expect((await store.saved('a'))?.score).toBe(70)
    const again = await openStore(async () => shelf)
    expect((await again.unfinished()).map(({ id }) => id)).toEqual(['a'])
    expect(await again.log('a', number)).toEqual([0])
  })

  it('touches nothing where a newer version keeps its things, and says so', async () => {
    const newer = Object.assign(new Error('higher'), { name: 'VersionError' })
    const store = await openStore(() => Promise.reject(newer))
    expect(store.status()).toEqual({ kind: 'newer' })
    await store.setSettings({ name: 'Ines' })
    await store.discard('a')
    expect(store.status()).toEqual({ kind: 'newer' })
    expect(await store.bring(() => [])).toBe('newer')
    expect(store.settings().name).toBe('Ines')
  })

  it('numbers attempts as they were ended, also when two tabs end theirs at once', async () => {
    const shelf = memoryShelf()
    const [here, there] = await Promise.all([openStore(async () => shelf), openStore(async () => shelf)])
    const run = { scenario: 'stage-door', score: 70, record: '' }
    await Promise.all([here.finish({ ...run, id: 'a', ended: 5 }), there.finish({ ...run, id: 'b', ended: 6 })])
    await here.finish({ ...run, id: 'c', ended: 7, score: null })
    expect((await there.attempts('stage-door')).map(({ id, attempt }) => `${id}${attempt}`)).toEqual(['a1', 'b2', 'c3'])
  })

  it('changes one setting without taking back what another tab has changed', async () => {
    const shelf = memoryShelf()
    const [here, there] = await Promise.all([openStore(async () => shelf), openStore(async () => shelf)])
    await here.setSettings({ name: 'Ines' })
    await there.setSettings({ talk: 'typed' })
    expect((await openStore(async () => shelf)).settings()).toMatchObject({ name: 'Ines', talk: 'typed' })
  })

  it('brings in all or nothing, and stays as it was where there is no room', async () => {
    const { shelf, make } = smallShelf(1)
    const store = await openStore(async () => shelf)
    const two = [put('kept', 'settings', { name: 'Ines' }), put('cards', 'rule:R-HAIL', 1)]
    expect(await store.bring(() => two)).toBe('full')
    expect(await store.everything()).toEqual([])
    expect(store.status()).toEqual({ kind: 'kept' })
    make(1)
    expect(await store.bring(() => two)).toBe('done')
    expect(store.settings().name).toBe('Ines')
    expect((await store.everything()).map(({ box, key }) => `${box} ${key}`)).toEqual([
      'kept settings',
      'cards rule:R-HAIL',
    ])
  })

  it('keeps settings over a new opening and replaces values that make no sense', async () => {
    const shelf = memoryShelf()
    const first = await openStore(async () => shelf)
    await first.setSettings({ name: 'Ines', talk: 'typed' })
    const again = await openStore(async () => shelf)
    expect(again.settings()).toMatchObject({ name: 'Ines', talk: 'typed' })
    await shelf.write([put('kept', 'settings', { name: 3, talk: 'shouted', screen: { captions: false } })])
    const odd = await openStore(async () => shelf)
    expect(odd.settings()).toEqual({ ...DEFAULT_SETTINGS, screen: { captions: false } })
  })
})
