import { describe, expect, it } from 'vitest'
import { legible, wordsOf } from './lettering.ts'

describe('wordsOf', () => {
  const painted = [
    { key: 'place.stage-4.bell', x: 430, y: 474, anchor: 'end', size: 12.5, tone: 'ink' },
    { key: 'place.stage-4.exit', x: 642, y: 348, anchor: 'middle', size: 12.5, tone: 'exit' },
  ] as const
  const mm = (px: number): number => Math.round((px * 1000) / 44)

  it('writes the text of the plan in the letters of the painting', () => {
    const plan = {
      labels: [{ x: mm(430), y: mm(474), text: 'place.bell', tone: 'floor' as const, turn: 0, only: null }],
    }
    expect(wordsOf(painted, plan)).toEqual([{ ...painted[0], key: 'place.bell' }, painted[1]])
  })

  it('writes what only the plan has', () => {
    const plan = {
      labels: [{ x: mm(900), y: mm(500), text: 'place.gate', tone: 'dark' as const, turn: 0, only: null }],
    }
    expect(wordsOf(painted, plan).at(-1)).toMatchObject({ key: 'place.gate', tone: 'plain', anchor: 'middle' })
  })
})

describe('legible', () => {
  it('is ink where the ground is light and bone where it is dark', () => {
    expect([legible('plain', 0.7), legible('plain', 0.1)]).toEqual(['ink', 'bone'])
    expect([legible('lamp', 0.7), legible('lamp', 0.1)]).toEqual(['red', 'rose'])
  })

  it('leaves alone what a painting has chosen', () => {
    expect(legible('yellow', 0.9)).toBe('yellow')
  })
})
