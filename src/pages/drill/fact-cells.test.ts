import { describe, expect, it } from 'vitest'
import type { FactMark } from '../../core/radio/drill/fact-marks.ts'
import { factCells } from './fact-cells.ts'

const fact = (key: string, wanted: string, state: FactMark['state'] = 'right', said = ''): FactMark => ({
  key,
  wanted,
  state,
  said,
})

describe('factCells', () => {
  it('shows how many and of what as one, as bad as the worse of the two', () => {
    const cells = factCells([fact('count', 'two'), fact('item', 'chairs', 'missing'), fact('place', 'gate one')])
    expect(cells.map(({ words, kind, state }) => [words, kind, state])).toEqual([
      ['Two chairs', 'count', 'missing'],
      ['Gate one', 'place', 'right'],
    ])
  })

  it('says what came back instead', () => {
    expect(factCells([fact('count', 'two', 'wrong', 'three'), fact('item', 'chairs')])[0]).toMatchObject({
      state: 'wrong',
      said: 'three',
    })
  })

  it('has a name for a fact of any kind: a colour is which one, and not what then', () => {
    const facts = [fact('time', 'five'), fact('which', 'grey'), fact('then', 'stand by there'), fact('what', 'hold')]
    expect(factCells(facts).map(({ kind }) => kind)).toEqual(['when', 'which', 'then', 'other'])
  })
})
