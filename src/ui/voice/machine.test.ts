import { describe, expect, it } from 'vitest'
import { IDLE, next, type VoiceEvent, type VoiceState } from './machine.ts'

const words = { sure: 'go for', maybe: 'Sam', others: [] }
const heard = { kind: 'heard', text: 'go for Sam', others: [], timing: { durMs: 2000 } } as const
const after = (...events: readonly VoiceEvent[]): VoiceState => events.reduce(next, IDLE)
const pressed = { type: 'pressed', press: 1 } as const
const released = { type: 'released', press: 1 } as const
const ended = { type: 'ended', press: 1, outcome: heard } as const

describe('the talk key', () => {
  it('goes from the press to the words', () => {
    expect(after(pressed).at).toBe('listening')
    expect(after(pressed, { type: 'worded', press: 1, words })).toEqual({ at: 'listening', press: 1, words })
    expect(after(pressed, { type: 'worded', press: 1, words }, released)).toEqual({ at: 'waiting', press: 1, words })
    expect(after(pressed, released, ended)).toEqual({
      at: 'heard',
      press: 1,
      text: 'go for Sam',
      others: [],
      timing: { durMs: 2000 },
    })
    expect(after(pressed, released, ended, { type: 'cleared' })).toBe(IDLE)
  })

  it('ends in nothing or in a reason, and can be pressed again from there', () => {
    const nothing = { ...ended, outcome: { kind: 'nothing', why: 'quiet' } } as const
    const failed = { ...ended, outcome: { kind: 'failed', why: 'network' } } as const
    expect(after(pressed, released, nothing)).toEqual({ at: 'nothing', why: 'quiet' })
    expect(after(pressed, released, failed)).toEqual({ at: 'failed', why: 'network' })
    expect(after(pressed, released, failed, { type: 'pressed', press: 2 }).at).toBe('listening')
  })

  it('asks before the first press, and is ready when it is allowed', () => {
    expect(after({ type: 'asked' })).toEqual({ at: 'asking' })
    expect(after({ type: 'asked' }, { type: 'allowed' })).toBe(IDLE)
    expect(after({ type: 'asked' }, { type: 'failed', why: 'refused' })).toEqual({ at: 'failed', why: 'refused' })
  })

  it('gives nothing of one press to the next', () => {
    const second = after(pressed, released, { type: 'pressed', press: 2 })
    expect(second).toMatchObject({ at: 'listening', press: 2 })
    for (const late of [{ type: 'worded', press: 1, words }, released, ended] as const) {
      expect(next(second, late)).toBe(second)
    }
  })

  it('keeps a press that is on from questions and from clearing', () => {
    const on = after(pressed)
    for (const event of [{ type: 'asked' }, { type: 'cleared' }, { type: 'allowed' }, pressed] as const) {
      expect(next(on, event)).toBe(on)
    }
  })

  it('keeps words that stand there when the browser gives leave late', () => {
    const standing = after(pressed, released, ended)
    expect(next(standing, { type: 'allowed' })).toBe(standing)
  })
})
