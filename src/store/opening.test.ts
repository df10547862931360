import { describe, expect, it } from 'vitest'
import { memoryShelf } from './memory-shelf.ts'
import { startOpening } from './opening.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { openStore, type Store } from './store.ts'

describe('what is switched before the store is open', () => {
  it('shows at once, goes over what was kept, and leaves the rest of it', async () => {
    const kept = await openStore(async () => memoryShelf())
    await kept.setSettings({ name: 'Dana', talk: 'voice' })
    let arrive = (_store: Store): void => undefined
    const opening = startOpening(() => new Promise((resolve) => (arrive = resolve)))
    const seen: string[] = []
    opening.watch(() => seen.push(opening.settings().talk))
    opening.change({ talk: 'typed' })
    expect(seen).toEqual(['typed'])
    arrive(kept)
    await opening.whenOpen
    expect(opening.settings()).toMatchObject({ name: 'Dana', talk: 'typed' })
    expect(kept.settings().talk).toBe('typed')
    expect(seen.every((talk) => talk === 'typed')).toBe(true)
  })

  it('leaves the rest of a group that was kept: a key laid elsewhere stands after a switch that came early', async () => {
    const kept = await openStore(async () => memoryShelf())
    await kept.setSettings({ scan: { ...DEFAULT_SETTINGS.scan, on: true }, voice: { agreed: 'device', toggle: false } })
    let arrive = (_store: Store): void => undefined
    const opening = startOpening(() => new Promise((resolve) => (arrive = resolve)))
    opening.change(({ voice }) => ({ voice: { ...voice, toggle: true } }))
    opening.change(({ scan }) => ({ scan: { ...scan, tap: !scan.tap } }))
    opening.change(({ scan }) => ({ scan: { ...scan, tap: !scan.tap } }))
    arrive(kept)
    await opening.whenOpen
    expect(opening.settings().voice).toEqual({ agreed: 'device', toggle: true })
    expect(opening.settings().scan).toEqual({ ...DEFAULT_SETTINGS.scan, on: true })
  })
})
