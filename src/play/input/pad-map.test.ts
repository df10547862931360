import { describe, expect, it } from 'vitest'
import { type PadPart, padTable } from '../../store/controls/pad.ts'
import { HANDS_OFF, type PadHands, padStep, type PadWhere } from './pad-map.ts'

const FIRST = padTable({})

/** The last of several looks, from hands off; each is what is held, and what it works on. */
const after = (...looks: readonly (readonly [PadWhere, ...PadPart[]])[]) => {
  let hands: PadHands = HANDS_OFF
  let step = padStep(hands, HANDS_OFF.held, FIRST, 'set')
  for (const [where, ...held] of looks) {
    step = padStep(hands, new Set(held), FIRST, where)
    hands = step.hands
  }
  return step
}

describe('a pad on the set', () => {
  it('walks with the stick and with the directional pad, in eight directions', () => {
    expect(after(['set', 'a1-', 'a0+']).steer).toEqual({ dx: 1, dy: -1 })
    expect(after(['set', 'b13', 'b14']).steer).toEqual({ dx: -1, dy: 1 })
    expect(after(['set', 'a1-'], ['set']).steer).toEqual({ dx: 0, dy: 0 })
  })

  it('holds the talk key from press to release', () => {
    expect(after(['set', 'b7']).commands).toEqual([{ type: 'talk' }])
    expect(after(['set', 'b7'], ['set', 'b7']).commands).toEqual([])
    expect(after(['set', 'b7'], ['set']).commands).toEqual([{ type: 'letGo' }])
  })

  it('turns the knob with the shoulders, one click a press', () => {
    expect(after(['set', 'b4']).commands).toEqual([{ type: 'knob', by: -1 }])
    expect(after(['set', 'b5'], ['set', 'b5']).commands).toEqual([])
    expect(after(['set', 'b5'], ['set'], ['set', 'b5']).commands).toEqual([{ type: 'knob', by: 1 }])
  })

  it('asks for several things in one look', () => {
    expect(after(['set', 'b2', 'b3', 'a0-'])).toMatchObject({
      steer: { dx: -1, dy: 0 },
      commands: [{ type: 'faceAbout' }, { type: 'door' }],
    })
  })
})

describe('a pad among the controls', () => {
  it('goes from one to the next with the directional pad, and still walks with the stick', () => {
    const step = after(['controls', 'b15', 'a1-'])
    expect(step.commands).toEqual([{ type: 'next', axis: 'dx', sign: 1 }])
    expect(step.steer).toEqual({ dx: 0, dy: -1 })
  })

  it('does not walk off when the control under the thumb goes away', () => {
    expect(after(['controls', 'b15'], ['set', 'b15']).steer).toEqual({ dx: 0, dy: 0 })
    expect(after(['controls', 'b15'], ['set'], ['set', 'b15']).steer).toEqual({ dx: 1, dy: 0 })
  })

  it('presses with A and leaves with B', () => {
    expect(after(['controls', 'b0']).commands).toEqual([{ type: 'use' }])
    expect(after(['controls', 'b1']).commands).toEqual([{ type: 'leave' }])
  })
})

describe('a pad in a dialog', () => {
  it('stands still and works the dialog alone', () => {
    const step = after(['dialog', 'a1-', 'b12', 'b7', 'b3', 'b0'])
    expect(step.steer).toEqual({ dx: 0, dy: 0 })
    expect(step.commands).toEqual([{ type: 'use' }, { type: 'next', axis: 'dy', sign: -1 }])
  })

  it('still lets go of a talk key that was down', () => {
    expect(after(['set', 'b7'], ['dialog']).commands).toEqual([{ type: 'letGo' }])
  })

  it('walks on when it closes over a held stick', () => {
    expect(after(['set', 'a1-'], ['dialog', 'a1-'], ['set', 'a1-']).steer).toEqual({ dx: 0, dy: -1 })
  })
})

describe('a pad laid otherwise', () => {
  it('does what the trainee’s table says', () => {
    const own = padTable({ talk: 'b0', use: 'b7', walkUp: 'a3-', door: null })
    const step = padStep(HANDS_OFF, new Set<PadPart>(['b0', 'b3', 'a3-', 'a1-']), own, 'set')
    expect(step).toMatchObject({ steer: { dx: 0, dy: -1 }, commands: [{ type: 'talk' }] })
  })
})
