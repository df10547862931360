import { describe, expect, it } from 'vitest'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { KeyMemory } from './key-memory.ts'
import type { KeyedChoice } from './near-choices.ts'

const choice = (id: string): ChoiceView => ({ id, to: null, row: null, text: id, gesture: 'none', loudness: 'silent' })
const row = (...ids: readonly string[]): readonly KeyedChoice[] =>
  ids.map((id, place) => ({ number: place + 1, choice: choice(id) }))

const pressed = (memory: KeyMemory, number: number, at: number): string | null => memory.meant(number, at)?.id ?? null

describe('a key of a choice', () => {
  it('means what stands on it', () => {
    const memory = new KeyMemory()
    memory.see(row('shout', 'palm'), 0)
    expect([pressed(memory, 1, 10), pressed(memory, 2, 10), pressed(memory, 3, 10)]).toEqual(['shout', 'palm', null])
  })

  it('means what was read on it while the choices move up, and nothing where that is gone', () => {
    const memory = new KeyMemory()
    memory.see(row('shout', 'arm', 'palm', 'point', 'sign'), 0)
    memory.see(row('palm', 'point', 'sign'), 1000)
    expect(pressed(memory, 3, 1400)).toBe('palm')
    expect(pressed(memory, 4, 1400)).toBe('point')
    expect(pressed(memory, 1, 1400)).toBeNull()
  })

  it('means what stands on it now once that can have been read', () => {
    const memory = new KeyMemory()
    memory.see(row('shout', 'arm', 'palm'), 0)
    memory.see(row('palm'), 1000)
    expect(pressed(memory, 1, 1600)).toBe('palm')
    expect(pressed(memory, 3, 1600)).toBeNull()
  })

  it('keeps the first of two changes in a moment', () => {
    const memory = new KeyMemory()
    memory.see(row('shout', 'palm'), 0)
    memory.see(row('palm', 'point'), 1000)
    memory.see(row('point', 'palm'), 1050)
    expect(pressed(memory, 2, 1300)).toBe('palm')
  })

  it('means what is new at once where nothing stood before', () => {
    const memory = new KeyMemory()
    memory.see(row('palm'), 0)
    memory.see(row('palm', 'answer'), 1000)
    expect(pressed(memory, 2, 1010)).toBe('answer')
  })
})
