import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../../src/core/run/run-state.ts'
import { view } from '../../../src/core/run/view.ts'
import { after, came, outcomes, pavement, played, says, signs, told, walks } from './the-pavement.ts'

const ROW = `- id: comer
    on: comes
    criteria: [R2]
    parts:
      ask: { window: 60, any: [{ told: comer.asked }] }`
const set = pavement('resident', ['ROWS', ROW])
const drafts = (seconds: number) => after(seconds, { type: 'radio.drafted' })

describe('talking to somebody who comes along', () => {
  it('takes its time: they stop for who begins to speak, as long as for a bare request', () => {
    const asks = says(19, 'Hello, could you give me a minute? We’re filming.')
    const leaves = after(20, { type: 'run.left' })
    const at = (story: ReturnType<typeof played>) => bodyOf(story.run, 'comer')?.x ?? 0
    const typed = played(set, drafts(12), asks, leaves)
    expect(outcomes(typed)).toEqual(['greeted', 'asked', 'timed', 'reason', 'asked-well', 'waits'])
    expect(at(typed)).toBeLessThan(35_000)
    expect(at(played(set, asks, leaves))).toBeGreaterThan(42_000)
    // Ten seconds and no more, and not for words that come to nothing.
    expect(at(played(set, drafts(12), after(30, { type: 'run.left' })))).toBeGreaterThan(42_000)
    expect(at(played(set, drafts(12), after(13, { type: 'radio.dropped' }), leaves))).toBeGreaterThan(41_000)
  })

  it('is for the nearest who hears it; too far away nobody does', () => {
    expect(outcomes(played(set, says(3, 'Could you wait?')))).not.toContain('asked')
    expect(
      outcomes(played(set, after(13, { type: 'pa.spoke', words: 'Could you wait?', loudness: 'voice' }))),
    ).toContain('asked')
    expect(outcomes(played(set, says(13, 'Could you wait?', 'whisper')))).not.toContain('asked')
  })

  it('that is not followed costs nothing, and they ask', () => {
    const story = told(set, says(13, 'The weather is nice.'))
    expect(outcomes(story)).toContain('unclear')
    expect(story.facts.filter(({ type }) => type === 'line.spoken')).toMatchObject([])
  })

  it('stands on the page as buttons and as words', () => {
    const before = played(set, signs(13, 'palm'), after(14, { type: 'run.left' }))
    const shown = view(before.run)
    expect(shown.choices.map(({ id }) => id)).toEqual(['sign-point.comer', 'sign-lead.comer', 'sign-wave.comer'])
    expect(shown.talks).toMatchObject([{ person: 'comer', near: true, of: 10_000 }])
  })
})

describe('standing in the way', () => {
  it('is stepping into it, not standing on one’s mark', () => {
    expect(outcomes(played(set))).not.toContain('blocked')
    expect(came(told(set, walks(15.3, 'walk-40')))).toContainEqual(expect.stringContaining('blocked'))
  })
})
