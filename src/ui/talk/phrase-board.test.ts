import { describe, expect, it } from 'vitest'
import { type PhraseBoard, press, wordsOf } from './phrase-board.ts'

const BOARD: PhraseBoard = [
  {
    kind: 'who',
    pick: 'one',
    joins: 'sentence',
    chips: [
      { id: 'torres', words: 'Torres' },
      { id: 'reyes', words: 'Reyes' },
    ],
  },
  {
    kind: 'lingo',
    pick: 'many',
    joins: 'comma',
    chips: [
      { id: 'door-two', words: 'door two', label: 'Door two' },
      { id: 'locked', words: 'locked', label: 'Locked' },
      { id: 'again', words: 'say again?', label: 'Say again' },
    ],
  },
  {
    kind: 'detail',
    pick: 'many',
    joins: 'sentence',
    chips: [
      { id: 'two', words: 'two waiting' },
      { id: 'east', words: 'one went east' },
    ],
  },
]

describe('wordsOf', () => {
  it('says nothing while nothing is chosen', () => {
    expect(wordsOf(BOARD, [])).toBe('')
  })

  it('puts who and lingo into one sentence and the detail into the next', () => {
    expect(wordsOf(BOARD, ['two', 'door-two', 'torres'])).toBe('Torres, door two. Two waiting.')
  })

  it('keeps the order in which the chips of a row were chosen', () => {
    expect(wordsOf(BOARD, ['door-two', 'locked'])).toBe('Door two, locked.')
    expect(wordsOf(BOARD, ['locked', 'door-two'])).toBe('Locked, door two.')
    expect(wordsOf(BOARD, ['torres', 'east', 'two'])).toBe('Torres. One went east, two waiting.')
  })

  it('keeps a question mark', () => {
    expect(wordsOf(BOARD, ['reyes', 'again', 'two'])).toBe('Reyes, say again? Two waiting.')
  })
})

describe('press', () => {
  it('takes a chosen chip away again', () => {
    expect(press(BOARD, ['locked', 'two'], 'locked')).toEqual(['two'])
  })

  it('replaces within a row of one and adds within a row of many', () => {
    expect(press(BOARD, ['torres', 'locked'], 'reyes')).toEqual(['locked', 'reyes'])
    expect(press(BOARD, ['locked'], 'door-two')).toEqual(['locked', 'door-two'])
  })

  it('does not choose what is not on the board', () => {
    expect(press(BOARD, ['two'], 'nobody')).toEqual(['two'])
  })
})
