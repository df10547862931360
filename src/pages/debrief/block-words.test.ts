import { describe, expect, it } from 'vitest'
import { layWords, roomFor } from './block-words.ts'

const WINDOW = { from: 0, to: 1000 }

describe('the words of a block', () => {
  it('stand in it where they have room, else its sign alone, else nothing', () => {
    expect([roomFor('Locked', 120), roomFor('Locked', 40), roomFor('Locked', 12)]).toEqual(['words', 'sign', 'none'])
  })

  it('stand whole beside it where it is shorter than they are, on the side that has room', () => {
    const laid = layWords(
      [
        { from: 0, to: 400, words: 'Grip, went round' },
        { from: 500, to: 505, words: 'Guest, went through' },
        { from: 980, to: 1000, words: 'Osei, went through' },
      ],
      WINDOW,
      700,
    )
    expect(laid.map(({ at }) => at)).toEqual(['in', 'after', 'before'])
  })

  it('never run into the next block: it takes the row below', () => {
    const laid = layWords(
      [
        { from: 100, to: 110, words: 'Passer-by, went round' },
        { from: 150, to: 160, words: 'Dana' },
        { from: 600, to: 610, words: 'Fan' },
      ],
      WINDOW,
      700,
    )
    expect(laid.map(({ row }) => row)).toEqual([0, 1, 0])
  })
})
