import { describe, expect, it } from 'vitest'
import type { HeardFrom } from '../../core/run/heard.ts'
import { whereabouts } from './whereabouts.ts'

const from = (dx: number, dy: number, over: Partial<HeardFrom> = {}): HeardFrom => ({
  dx,
  dy,
  mm: Math.round(Math.sqrt(dx * dx + dy * dy)),
  behind: null,
  times: 1,
  ...over,
})

describe('whereabouts', () => {
  it('puts a sound on the side where the picture shows it', () => {
    expect(whereabouts(from(-20_000, 1000))).toMatchObject({ side: 'left', metres: 20.025 })
    expect(whereabouts(from(-20_000, 1000)).pan).toBeLessThan(-0.7)
    expect(whereabouts(from(20_000, 0)).pan).toBeGreaterThan(0.7)
    expect(whereabouts(from(0, -9000))).toMatchObject({ side: 'up', pan: 0 })
    expect(whereabouts(from(2000, 9000))).toMatchObject({ side: 'down' })
  })

  it('fills both ears with what is near, and never one alone', () => {
    expect(Math.abs(whereabouts(from(1000, 0)).pan)).toBeLessThan(0.3)
    expect(whereabouts(from(1000, 0)).side).toBeNull()
    expect(whereabouts(from(400_000, 0)).pan).toBeLessThan(0.86)
  })

  it('keeps what stands between', () => {
    expect(whereabouts(from(0, 5000, { behind: 'door', times: 4 }))).toMatchObject({ behind: 'door', times: 4 })
  })
})
