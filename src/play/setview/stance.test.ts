import { describe, expect, it } from 'vitest'
import { personOf } from '../../../assets/kit/figures/describe.ts'
import { GESTURES } from '../../core/vocabulary/words.ts'
import type { Actor } from './actor.ts'
import { AT_REST, plainly, stanceNow, stanceOf, WALK } from './stance.ts'

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
  trueX: 0,
  trueY: 0,
  x: 0,
  y: 0,
  asideX: 0,
  asideY: 0,
  firm: false,
  apart: false,
  heading: 0,
  wanted: 0,
  walked: 0,
  pace: 0,
  aboard: false,
  gone: false,
  ...over,
})

const you = personOf('you', 0)
const seen = (over: Partial<Actor>, who = you, onAir = false, time = 0) =>
  stanceOf(stanceNow(anActor(over), who, onAir, time))

describe('a stance', () => {
  it('is one number for each pose and step, there and back', () => {
    expect(stanceOf(AT_REST)).toEqual({ pose: 'rest', gait: 'stand', step: 0 })
    expect(WALK.map((code) => stanceOf(code).step)).toEqual([0, 1, 2, 3, 4, 5])
    expect(new Set(WALK).size).toBe(6)
  })

  it('walks and runs by pace', () => {
    expect(seen({ pace: 60 }).gait).toBe('walk')
    expect(seen({ pace: 120 }).gait).toBe('run')
    expect(seen({ pace: 2 }).gait).toBe('stand')
  })

  it('rolls and rides at any pace without running', () => {
    for (const look of ['cyclist', 'man, wheelchair', 'teen, scooter']) {
      expect(seen({ pace: 220 }, personOf(look, 3)).gait).toBe('walk')
    }
  })

  it('shows every gesture that hands can make, standing and on the way', () => {
    const poses = GESTURES.filter((gesture) => gesture !== 'none').map((gesture) => seen({ gesture }).pose)
    expect(poses).not.toContain('rest')
    expect(new Set(poses).size).toBe(poses.length)
    expect(seen({ gesture: 'palm', pace: 60 })).toMatchObject({ pose: 'palm', gait: 'walk' })
  })

  it('puts hands before the radio, and the radio before waiting', () => {
    expect(seen({ gesture: 'palm', doing: 'waits' }, you, true).pose).toBe('palm')
    expect(seen({ doing: 'waits' }, you, true).pose).toBe('ptt')
    expect(seen({ doing: 'waits' }).pose).toBe('wait')
  })

  it('keeps in the hands of somebody who waits what they carry', () => {
    expect(seen({ doing: 'waits' }, personOf('resident, shopping', 1)).pose).toBe('rest')
  })

  it('waves to and fro no faster than twice a second', () => {
    const waves = [0, 250, 500, 750, 1000].map((time) => seen({ gesture: 'wave' }, you, false, time).pose)
    expect(waves).toEqual(['wave', 'wave', 'wave-out', 'wave-out', 'wave'])
  })

  it('has a plain stance for each, while its own drawing is not made yet', () => {
    const code = stanceNow(anActor({ gesture: 'point', pace: 60, walked: 20 }), you, false, 0)
    expect(stanceOf(plainly(code))).toEqual({ ...stanceOf(code), pose: 'rest' })
  })
})
