import { describe, expect, it } from 'vitest'
import { A_RADIO } from '../test-view.ts'
import { talkState } from './talk-state.ts'

const view = (over: { by?: string; battery?: number; state?: 'idle' | 'rolling'; rehearsal?: boolean }) => ({
  radio: {
    ...A_RADIO,
    battery: over.battery ?? 71,
    onAir: over.by === undefined ? null : { by: over.by, text: null, from: 0, until: 20 },
  },
  roll: { state: over.state ?? 'idle', take: 1, rehearsal: over.rehearsal ?? false, since: 0 },
})

describe('talkState', () => {
  it('holds for the cut in a take and not in a rehearsal', () => {
    expect(talkState(view({ state: 'rolling' }))).toBe('held')
    expect(talkState(view({ state: 'rolling', rehearsal: true }))).toBe('ready')
  })

  it('waits for whoever has the channel, and knows its own talk', () => {
    expect(talkState(view({ by: 'reyes', state: 'rolling' }))).toBe('busy')
    expect(talkState(view({ by: 'me' }))).toBe('onAir')
    expect(talkState(view({ by: 'reyes', battery: 0 }))).toBe('off')
  })
})
