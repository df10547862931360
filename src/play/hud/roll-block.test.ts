import { describe, expect, it } from 'vitest'
import { rollBlock } from './roll-block.ts'

const view = (state: 'idle' | 'rolling' | 'cut', tick: number, rehearsal = false) => ({
  tick,
  roll: { state, take: 1, rehearsal, since: 100 },
  posts: [
    { id: 'd2', holder: 'me', state: 'locked' as const },
    { id: 'd3', holder: 'priya', state: 'open' as const },
  ],
})

describe('rollBlock', () => {
  it('counts full seconds of the take', () => {
    expect(rollBlock(view('rolling', 100 + 179))).toMatchObject({ face: 'rolling', ms: 8000 })
  })

  it('never shows a rehearsal as rolling', () => {
    expect(rollBlock(view('rolling', 140, true)).face).toBe('rehearsal')
  })

  it('lights the cut for two seconds and keeps its word after', () => {
    expect(rollBlock(view('cut', 139))).toMatchObject({ face: 'cut', lit: true, ms: null })
    expect(rollBlock(view('cut', 140))).toMatchObject({ face: 'cut', lit: false })
  })

  it('counts the locked posts', () => {
    expect(rollBlock(view('idle', 0))).toMatchObject({ locked: 1, posts: 2 })
  })
})
