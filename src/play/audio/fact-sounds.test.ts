import { describe, expect, it } from 'vitest'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { FACT_SOUNDS, type Hearing, soundOf } from './fact-sounds.ts'

const near: Hearing = { channel: 1, metresTo: () => 3, bellMetres: 2 }

const call = (over: Partial<Extract<Fact, { type: 'call.made' }>> = {}): Fact => ({
  type: 'call.made',
  by: 'reyes',
  channel: 1,
  line: 'line.reyes.rolling',
  wording: 0,
  ms: 550,
  beat: null,
  call: 'rolling',
  tick: 1,
  order: 1,
  ...over,
})

describe('FACT_SOUNDS', () => {
  it('says of every kind of fact how it sounds, or why it is silent', () => {
    // The compiler demands a row for each kind; a silent one owes its reason.
    const reasons = Object.values(FACT_SOUNDS).flatMap((rule) => (typeof rule === 'function' ? [] : [rule.silent]))
    expect(reasons.filter((reason) => reason.length < 9)).toEqual([])
    const loud = Object.entries(FACT_SOUNDS).flatMap(([type, rule]) => (typeof rule === 'function' ? [type] : []))
    expect(loud).toEqual(expect.arrayContaining(['call.made', 'line.spoken', 'bell.rang', 'door.moved', 'radio.sent']))
  })
})

describe('soundOf', () => {
  it('speaks a call on the own channel after the click of the key', () => {
    const { cues } = soundOf(call(), near)
    expect(cues.map(({ kind }) => kind)).toEqual(['made', 'voice'])
    expect(cues[1]).toMatchObject({ how: 'radio', by: 'reyes', line: 'line.reyes.rolling', ms: 550 })
  })

  it('keeps other channels and the trainee’s own words silent', () => {
    expect(soundOf(call({ channel: 2 }), near).cues).toEqual([])
    expect(soundOf(call({ by: 'me' }), near).cues).toEqual([])
  })

  it('speaks face to face without a radio, from where they stand', () => {
    const spoken: Fact = {
      type: 'line.spoken',
      by: 'guest',
      line: 'line.guest.ask',
      wording: 1,
      ms: 900,
      beat: null,
      tick: 1,
      order: 1,
    }
    expect(soundOf(spoken, near).cues).toEqual([expect.objectContaining({ kind: 'voice', how: 'room', metres: 3 })])
  })

  it('shows by a caption whatever is neither word nor picture', () => {
    const stamp = { tick: 1, order: 1 }
    const lost: Fact = {
      type: 'radio.sent',
      channel: 1,
      words: 'copy',
      mode: 'typed',
      pressTick: 0,
      ms: 700,
      heard: false,
      ...stamp,
    }
    const facts: readonly Fact[] = [
      { type: 'bell.rang', forWhat: 'rolling', ...stamp },
      { type: 'bell.rang', forWhat: 'cut', ...stamp },
      { type: 'door.moved', door: 'd', open: true, by: 'me', ...stamp },
      { type: 'door.moved', door: 'd', open: false, by: 'me', ...stamp },
      lost,
    ]
    expect(facts.map((fact) => soundOf(fact, near).caption)).toEqual([
      'bellRolling',
      'bellCut',
      'doorOpens',
      'doorShuts',
      'steppedOn',
    ])
  })
})
