import { describe, expect, it } from 'vitest'
import { FIRST_CONTROLS, readControls } from './control-settings.ts'

describe('controls from the shelf', () => {
  it('are taken as they were kept', () => {
    const kept = {
      keys: { door: { by: 'print', code: 'KeyD', key: 'd' } },
      pad: { door: 'b0' },
      pace: 0.7,
      hints: false,
    }
    expect(readControls(kept)).toEqual(kept)
  })

  it.each([
    ['nothing', null],
    ['a word', 'fast'],
    ['nonsense', { keys: 4, pad: 'b0', pace: '0.7', hints: 'yes' }],
    ['a pace that is none', { pace: 0.4 }],
    ['a pace ahead of time', { pace: 2 }],
    ['no number', { pace: Number.NaN }],
  ])('take their defaults from %s', (_what, raw) => {
    expect(readControls(raw)).toEqual(FIRST_CONTROLS)
  })
})
