import { describe, expect, it } from 'vitest'
import { DEFAULT_SCAN, readScanSettings } from './scan-settings.ts'

describe('scan settings from the shelf', () => {
  it('are taken as they were kept', () => {
    const kept = { on: true, everyMs: 800, code: 'Enter', tap: true, waits: false }
    expect(readScanSettings(kept)).toEqual(kept)
  })

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['nonsense', { on: 'yes', everyMs: 5, code: '', tap: 1 }],
    ['a stop of an hour', { everyMs: 3_600_000, code: 'x'.repeat(99) }],
  ])('take their defaults from %s', (_what, raw) => {
    expect(readScanSettings(raw)).toEqual(DEFAULT_SCAN)
  })
})
