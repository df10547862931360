import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../../src/core/run/run-state.ts'
import { after, inOrder, outcomes, pavement, played, says, told } from './the-pavement.ts'

const ROW = `- id: comer
    on: comes
    criteria: [R1]
    parts:
      way: { window: 60, any: [{ told: comer.clears }] }`
const WAYS = ['clears', 'waits', 'goes-on', 'angry', 'held'] as const

describe('clearing people from the way of help', () => {
  const set = pavement('resident', ['ROWS', ROW], ['weights: { R2: 100 }', 'weights: { R1: 100 }'])

  it('well: they make way at once and stand until help has passed', () => {
    const story = told(set, says(15, 'Ambulance. Stand back, please.'))
    expect(inOrder(outcomes(story), WAYS)).toEqual(['clears', 'goes-on'])
    expect(story.outcomes).toEqual({ comer: 'best' })
    const stood = played(set, says(15, 'Ambulance. Stand back, please.'), after(20, { type: 'run.left' }))
    expect(bodyOf(stood.run, 'comer')).toMatchObject({ doing: 'waits' })
  })

  it('tolerably: late, but they do', () => {
    const story = played(set, says(17, 'Make way.', 'call'))
    expect(outcomes(story)).toContain('clears')
  })

  it('wrongly: asked to wait as for a take, they wait no longer than for a bare request', () => {
    const story = played(set, says(15, 'Could you wait, please?'))
    expect(inOrder(outcomes(story), WAYS)).toEqual(['waits', 'goes-on'])
    expect(story.outcomes).toEqual({ comer: 'wrong' })
  })

  it('help itself is never told to make way', () => {
    const help = pavement('emergency', ['ROWS', ROW], ['weights: { R2: 100 }', 'weights: { R1: 100 }'])
    expect(inOrder(outcomes(played(help, says(7, 'Stand back, please.'))), WAYS)).toEqual(['held'])
  })
})
