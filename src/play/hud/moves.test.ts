import { describe, expect, it } from 'vitest'
import type { Input } from '../../core/vocabulary/input.ts'
import { A_RADIO, aView } from '../test-view.ts'
import { faceAbout, handleRadio, myDoor, pushDoor, workRadio } from './moves.ts'

const door = (id: string, x: number, mine: boolean) => ({
  id,
  from: { x, y: 100 },
  to: { x: x + 1000, y: 100 },
  thick: 200,
  at: { x, y: 0, w: 1000, h: 200 },
  open: false,
  mine,
  who: 'all' as const,
  leaves: 1,
  hinge: null,
  swing: null,
  glass: false,
})
const plan = { doors: [door('near-not-mine', 0, false), door('far', 8000, true), door('near', 1000, true)] }
const view = (facing: 'set' | 'out', open = false) => ({
  me: { x: 0, y: 0, dx: 0, dy: 1, facing, spot: null, walking: false, gesture: 'none' as const },
  doors: ['near-not-mine', 'far', 'near'].map((id) => ({ id, open })),
})

describe('general moves', () => {
  it('turn the other way', () => {
    expect(faceAbout(view('set'))).toEqual({ type: 'pa.faced', toward: 'out' })
    expect(faceAbout(view('out'))).toEqual({ type: 'pa.faced', toward: 'set' })
  })

  it('push the nearest of one’s own doors the other way', () => {
    expect(myDoor({ plan }, view('out'))).toEqual({ id: 'near', open: false })
    expect(pushDoor({ plan }, view('out', true))).toEqual({ type: 'door.pushed', door: 'near', open: false })
    expect(pushDoor({ plan: { doors: [] } }, view('out'))).toBeNull()
  })

  it('reach the door of the post from farther away than any other', () => {
    const far = { doors: [door('far', 8000, true)] }
    expect(myDoor({ plan: far }, view('out'))).toBeNull()
    expect(myDoor({ plan: far, script: { post: { door: 'far' } } }, view('out'))).toEqual({ id: 'far', open: false })
  })
})

describe('the radio in the hand', () => {
  const radio = { channel: 1, volume: 9, headset: true, canSwap: false }

  it('turns by one click and stops at the ends of the volume', () => {
    expect(workRadio(radio, { type: 'knob', by: -1 })).toEqual({ type: 'radio.tuned', channel: 16 })
    expect(workRadio(radio, { type: 'volume', by: 1 })).toEqual({ type: 'radio.volume', level: 10 })
    expect(workRadio({ ...radio, volume: 10 }, { type: 'volume', by: 1 })).toBeNull()
    expect(workRadio({ ...radio, volume: 0 }, { type: 'volume', by: -1 })).toBeNull()
  })

  it('plugs the headset the other way, and swaps a brick only where one is at hand', () => {
    expect(workRadio(radio, { type: 'headset' })).toEqual({ type: 'radio.headset', plugged: false })
    expect(workRadio(radio, { type: 'brick' })).toBeNull()
    expect(workRadio({ ...radio, canSwap: true }, { type: 'brick' })).toEqual({ type: 'radio.swapped' })
  })

  it('takes every press in that comes before the next tick', () => {
    const sent: Input[] = []
    let seen = aView()
    const run = { view: () => seen, send: (input: Input) => void sent.push(input) }
    for (let press = 0; press < 3; press += 1) handleRadio(run, { type: 'knob', by: 1 })
    seen = aView({ radio: { ...A_RADIO, channel: 4 } })
    handleRadio(run, { type: 'knob', by: 1 })
    expect(sent.map((input) => (input.type === 'radio.tuned' ? input.channel : null))).toEqual([2, 3, 4, 5])
  })
})
