import { describe, expect, it } from 'vitest'
import { came, outcomes, pavement, signs, told } from './the-pavement.ts'

const set = pavement('jogger')

describe('a jogger with headphones, in a take (incident 2)', () => {
  it('takes the loop for a low palm and a pointing hand', () => {
    const story = told(set, signs(1, 'palm'), signs(2, 'point'))
    expect(outcomes(story)).toEqual(['asked', 'waits', 'choice', 'round'])
    expect(story.gates).toEqual([])
  })

  it('waits three seconds for a palm alone, goes on, and is in the picture', () => {
    const story = told(set, signs(1, 'palm'))
    expect(came(story).slice(0, 3)).toEqual(['1.0 took asked 3000', '1.0 waits', '4.0 goes-on'])
    expect(outcomes(story)).toContain('in-frame')
  })

  it('is not touched: it is a gate, they are angry, and go on', () => {
    const story = told(set, signs(7.2, 'grab'))
    expect(outcomes(story)).toEqual(['touched', 'angry', 'complains', 'goes-on', 'in-frame', 'arrived'])
    expect(story.gates).toEqual(['G2'])
  })
})
