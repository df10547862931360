import { describe, expect, it } from 'vitest'
import { rollBlock } from './roll-block.ts'

const HOUSE = { lockupPoll: true, releaseRule: 'on_cut' } as const
const view = (state: 'idle' | 'locked' | 'rolling' | 'cut', tick: number, rehearsal = false) => ({
  log: [],
  holding: false,
  radio: { home: 1 },
  tick,
  roll: { state, take: 1, rehearsal, since: 100 },
  posts: [
    { id: 'd2', holder: 'me', state: 'locked' as const },
    { id: 'd3', holder: 'priya', state: 'free' as const },
  ],
})

describe('rollBlock', () => {
  it('counts full seconds of the take', () => {
    expect(rollBlock(HOUSE, view('rolling', 100 + 179))).toMatchObject({ face: 'rolling', ms: 8000 })
  })

  it('never shows a rehearsal as rolling', () => {
    expect(rollBlock(HOUSE, view('rolling', 140, true)).face).toBe('rehearsal')
  })

  it('lights the cut for two seconds and keeps its word after', () => {
    expect(rollBlock(HOUSE, view('cut', 139))).toMatchObject({ face: 'cut', lit: true, ms: null })
    expect(rollBlock(HOUSE, view('cut', 140))).toMatchObject({ face: 'cut', lit: false })
  })

  it('counts the locked posts', () => {
    expect(rollBlock(HOUSE, view('idle', 0))).toMatchObject({ locked: 1, posts: 2 })
  })

  it('stands by until every post has called in, where the house polls them', () => {
    expect(rollBlock(HOUSE, view('locked', 120))).toMatchObject({ face: 'standby', locked: 1, posts: 2 })
    expect(rollBlock({ ...HOUSE, lockupPoll: false }, view('locked', 120)).face).toBe('locked')
  })
})
