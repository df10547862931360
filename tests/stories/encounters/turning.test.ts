import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../../src/core/run/run-state.ts'
import { after, inOrder, outcomes, pavement, played, says, told } from './the-pavement.ts'

const ROW = `- id: comer
    on: comes
    criteria: [R2]
    parts:
      way: { window: 60, any: [{ told: comer.round }] }`
const set = pavement('delivery', ['ROWS', ROW])
const WAYS = ['turns-back', 'round', 'waits', 'goes-on'] as const
/** A courier walks 1.6 m/s from 20 m on; the lane turns off at 36 m, people turn round as far as 44 m. */
const offered = (seconds: number) => says(seconds, 'They’re filming. The lane is open.')

describe('the way round, offered to somebody who walks by', () => {
  it('before the lane is simply taken', () => {
    expect(inOrder(outcomes(told(set, offered(8))), WAYS)).toEqual(['round'])
  })

  it('past the lane, with the turn-back point ahead, turns them round where they are', () => {
    const story = told(set, offered(11))
    expect(inOrder(outcomes(story), WAYS)).toEqual(['turns-back', 'round'])
    const turned = played(set, offered(11), after(12, { type: 'run.left' }))
    expect(bodyOf(turned.run, 'comer')).toMatchObject({ dx: expect.toSatisfy((dx: number) => dx < 0) })
  })

  it('past the turn-back point turns nobody: they wait, and go on', () => {
    expect(inOrder(outcomes(told(set, offered(16))), WAYS)).toEqual(['waits', 'goes-on'])
  })
})
