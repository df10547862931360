import { describe, expect, it } from 'vitest'
import { heldParts, NO_PADS, type PadLike, type PadMemory, readPads } from './pad-parts.ts'

const pad = (over: { buttons?: readonly number[]; axes?: readonly number[]; index?: number } = {}): PadLike => ({
  index: over.index ?? 0,
  connected: true,
  buttons: (over.buttons ?? [0, 0]).map((value) => ({ pressed: value === 1, value })),
  axes: over.axes ?? [0, 0],
})

const after = (...looks: readonly (readonly (PadLike | null)[])[]): PadMemory =>
  looks.reduce<PadMemory>((memory, pads) => readPads(pads, memory), NO_PADS)

const held = (...looks: readonly (readonly (PadLike | null)[])[]): readonly string[] => [...heldParts(after(...looks))]

describe('reading pads', () => {
  it('tells buttons and both ways of a stick', () => {
    expect(held([pad()], [pad({ buttons: [0, 1], axes: [-0.9, 0.8] })])).toEqual(['b1', 'a0-', 'a1+'])
  })

  it('takes a trigger that is pulled half way', () => {
    expect(held([pad()], [pad({ buttons: [0.6, 0] })])).toEqual(['b0'])
    expect(held([pad()], [pad({ buttons: [0.4, 0] })])).toEqual([])
  })

  it('does not flutter where a stick is let go slowly', () => {
    const rest = [pad()]
    const far = [pad({ axes: [0.6, 0] })]
    const near = [pad({ axes: [0.4, 0] })]
    expect(held(rest, near)).toEqual([])
    expect(held(rest, far, near)).toEqual(['a0+'])
    expect(held(rest, far, near, [pad({ axes: [0.3, 0] })], near)).toEqual([])
  })

  it('does not count the press that brought the pad, nor an axis that never rests', () => {
    const pressed = [pad({ buttons: [1, 0], axes: [-1, 0] })]
    expect(held(pressed, pressed)).toEqual([])
    expect(held(pressed, [pad({ axes: [-1, 0] })], [pad({ buttons: [1, 0], axes: [-1, 0] })])).toEqual(['b0'])
  })

  it('joins several pads, and forgets one that is gone', () => {
    const both = [pad(), null, pad({ index: 2 })]
    const second = pad({ index: 2, buttons: [0, 1] })
    expect(held(both, [pad(), null, second])).toEqual(['b1'])
    expect(held(both, [pad(), null, second], [pad(), null, { ...second, connected: false }])).toEqual([])
    expect(held(both, [pad(), null, second], [pad()], [pad(), null, second])).toEqual([])
  })
})
