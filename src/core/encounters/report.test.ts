import { describe, expect, it } from 'vitest'
import { ownWords, type Reported, reportedOf, reportIn, stopWords } from './report.ts'

const pram: Reported & { readonly id: string } = { id: 'pram', kind: 'pram', side: 'left', ms: 9000, since: 1 }
const jogger: typeof pram = { id: 'jogger', kind: 'jogger', side: 'left', ms: 4000, since: 2 }
const other: typeof pram = { id: 'other', kind: 'jogger', side: 'right', ms: 8000, since: 3 }

const of = (words: string): readonly string[] =>
  reportedOf(reportIn(words, []), [pram, jogger, other]).map(({ id }) => id)

describe('of whom a report is', () => {
  it.each([
    ['Hold the roll, one pram, frame left, ten seconds.', ['pram']],
    ['Hold the roll, one jogger, frame left, five seconds.', ['jogger']],
    ['Hold the roll, one jogger, frame right, ten seconds.', ['other']],
    ['Hold the roll, two joggers.', ['jogger', 'other']],
    ['Hold the roll, one pram and one jogger, frame left.', ['pram', 'jogger']],
    ['Hold the roll, bogey, five seconds.', ['jogger']],
    ['Hold the roll, bogey, frame right.', ['other']],
    ['Hold the roll, people coming.', ['jogger', 'other', 'pram']],
    ['Hold the roll, one cyclist.', []],
  ] as const)('%s', (words, wanted) => {
    expect([...of(words)].sort()).toEqual([...wanted].sort())
  })

  it('names as many as there are', () => {
    expect(ownWords('walker', 'left')).toBe('One walker got past me, frame left.')
    expect(ownWords('walker', null, 3)).toBe('Three walkers got past me, my post.')
    // Whoever films is somebody, and help on foot is no vehicle.
    expect(ownWords('lens', 'left')).toBe('One photographer got past me, frame left.')
    expect(stopWords('emergency', false)).toBe('Stop, stop, stop, medic.')
    expect(stopWords('emergency', true)).toBe('Stop, stop, stop, ambulance.')
  })
})
