import { describe, expect, it } from 'vitest'
import { type Box, nextBox } from './next-box.ts'

const box = (left: number, top: number, width = 60, height = 30): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

/** A phrase board: two rows of three chips, and a wide bar under them. */
const BOARD = [box(0, 0), box(70, 0), box(140, 0), box(0, 40), box(70, 40), box(140, 40), box(0, 90, 200, 40)]
const go = (from: number, axis: 'dx' | 'dy', sign: -1 | 1): number | null => {
  const here = BOARD[from]
  return here === undefined ? null : nextBox(BOARD, here, { axis, sign })
}

describe('where the focus goes', () => {
  it('goes along a row and stays in it', () => {
    expect([go(0, 'dx', 1), go(1, 'dx', 1), go(2, 'dx', 1)]).toEqual([1, 2, null])
    expect(go(4, 'dx', -1)).toBe(3)
  })

  it('goes up and down a column', () => {
    expect([go(1, 'dy', 1), go(5, 'dy', -1), go(1, 'dy', -1)]).toEqual([4, 2, null])
  })

  it('comes to what is wide, and back to what is above its middle', () => {
    expect([go(3, 'dy', 1), go(5, 'dy', 1)]).toEqual([6, 6])
    expect(go(6, 'dy', -1)).toBe(4)
  })

  it('takes what stands ahead before what is near but aside', () => {
    const here = box(0, 0)
    expect(nextBox([box(70, 100), box(300, 5)], here, { axis: 'dx', sign: 1 })).toBe(1)
  })
})
