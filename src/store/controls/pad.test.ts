import { describe, expect, it } from 'vitest'
import { PAD_COMMANDS } from './commands.ts'
import { PAD, padTable, readPadChanges } from './pad.ts'
import { holderOf, swappedAt } from './table.ts'

describe('the pad of the first day', () => {
  it('gives no button twice', () => {
    const parts = Object.values(padTable({})).filter((part) => part !== null)
    expect(new Set(parts).size).toBe(parts.length)
  })

  it('can be worked without a keyboard', () => {
    const table = padTable({})
    const needed = ['walkUp', 'walkLeft', 'talk', 'knobUp', 'use', 'leave', 'nextDown', 'pause'] as const
    expect(needed.filter((command) => table[command] === null)).toEqual([])
  })
})

describe('changing buttons', () => {
  it('swaps with a command that has one, and takes it from one that gets none', () => {
    expect(holderOf(PAD, padTable({}), 'choose1', 'b2')).toBe('faceAbout')
    expect(padTable(swappedAt(PAD, {}, 'talk', 'use', 'b0'))).toMatchObject({ talk: 'b0', use: 'b7' })
    expect(padTable(swappedAt(PAD, {}, 'choose1', 'faceAbout', 'b2'))).toMatchObject({ choose1: 'b2', faceAbout: null })
  })
})

describe('buttons from the shelf', () => {
  it('are taken as they were kept, with none for none', () => {
    expect(readPadChanges({ talk: 'b0', walkUp: 'a3-', door: null })).toEqual({ talk: 'b0', walkUp: 'a3-', door: null })
  })

  it.each([
    ['nothing', null],
    ['nonsense', { talk: 7, walkUp: 'a', door: 'b99', use: 'a1', pause: 'B9', leave: ['b1'] }],
  ])('take their defaults from %s', (_what, raw) => {
    expect(readPadChanges(raw)).toEqual({})
  })

  it('never lie twice', () => {
    const table = padTable(readPadChanges({ talk: 'b0', door: 'b0' }))
    const parts = PAD_COMMANDS.map((command) => table[command]).filter((part) => part !== null)
    expect(new Set(parts).size).toBe(parts.length)
    expect(table).toMatchObject({ door: 'b0', talk: 'b7', use: null })
  })
})
