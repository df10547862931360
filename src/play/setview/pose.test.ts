import { describe, expect, it } from 'vitest'
import { GESTURES } from '../../core/vocabulary/words.ts'
import type { Actor } from './actor.ts'
import { FIGURE_FRAMES, STRANGER_FRAMES } from './atlas.ts'
import { frameNow, framesOfLook } from './pose.ts'

const frames = new Set([...FIGURE_FRAMES, ...STRANGER_FRAMES])
const has = (frame: string): boolean => frames.has(frame)

const anActor = (over: Partial<Actor> = {}): Actor => ({
  id: 'me',
  look: 'you',
  doing: 'stands',
  gesture: 'none',
  inside: false,
  fromX: 0,
  fromY: 0,
  toX: 0,
  toY: 0,
  x: 0,
  y: 0,
  heading: 0,
  wanted: 0,
  walked: 0,
  pace: 0,
  gone: false,
  ...over,
})

describe('framesOfLook', () => {
  it('finds a drawing of its own for each gesture of the trainee that hands can make', () => {
    const you = framesOfLook('you', has)
    expect(GESTURES.filter((gesture) => !has(you.gesture[gesture]))).toEqual([])
    expect(new Set([you.gesture.palm, you.gesture.point, you.gesture.finger, you.gesture.lips]).size).toBe(4)
  })

  it('gives an unknown look a stranger, always the same', () => {
    const first = framesOfLook('plumber', has)
    expect(first.idle).toMatch(/^crew-\d+\/idle$/)
    expect(framesOfLook('plumber', has)).toEqual(first)
    expect(has(first.idle)).toBe(true)
  })

  it('knows a vehicle by its drawing', () => {
    expect(framesOfLook('forklift', has)).toMatchObject({ vehicle: true, idle: 'prop/forklift' })
  })
})

describe('frameNow', () => {
  const you = framesOfLook('you', has)
  const osei = framesOfLook('osei', has)

  it('walks and runs by pace', () => {
    expect(frameNow(anActor({ pace: 60 }), you, false)).toMatch(/^you\/walk-/)
    expect(frameNow(anActor({ pace: 120 }), osei, false)).toMatch(/^osei\/run-/)
    expect(frameNow(anActor({ pace: 120 }), you, false)).toMatch(/^you\/walk-/)
  })

  it('shows feet before hands, and hands before waiting', () => {
    expect(frameNow(anActor({ pace: 60, gesture: 'palm' }), you, false)).toMatch(/walk/)
    expect(frameNow(anActor({ gesture: 'palm', doing: 'waits' }), you, true)).toBe('you/palm')
    expect(frameNow(anActor({ doing: 'waits' }), you, true)).toBe('you/ptt')
    expect(frameNow(anActor({ doing: 'waits' }), you, false)).toBe('you/wait')
  })
})
