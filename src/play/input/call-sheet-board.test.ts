import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../ui/talk/phrase-board.ts'
import { callSheetBoard } from './call-sheet-board.ts'

const TEXTS: Readonly<Record<string, string>> = {
  'post.d2': 'Door two',
  'name.torres': 'Torres',
  'name.priya': 'Priya',
}
const member = (id: string, channel: number | null) => ({ id, name: `name.${id}`, channel })
const board = callSheetBoard(
  {
    homeChannel: 1,
    post: { id: 'd2', name: 'post.d2', label: 'D2', mark: 'd2-mark' },
    cast: [member('me', 1), member('torres', 1), member('courier', null), member('osei', 16), member('priya', 1)],
  },
  (text) => TEXTS[text] ?? text,
)

describe('callSheetBoard', () => {
  it('names who listens on the home channel, and not the trainee', () => {
    expect(board[0]?.chips.map(({ id }) => id)).toEqual(['torres', 'priya', 'all'])
  })

  it('makes the answer to a poll and a report', () => {
    expect(wordsOf(board, ['post', 'locked'])).toBe('Door two, locked.')
    expect(wordsOf(board, ['torres', 'post', 'two-waiting', 'one-round'])).toBe(
      'Torres, door two. Two waiting, one went round.',
    )
  })

  it('has every chip once', () => {
    const ids = board.flatMap(({ chips }) => chips.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
