import { describe, expect, it } from 'vitest'
import { A_RADIO } from '../test-view.ts'
import { barsOf, ledOf, walkieCard } from './walkie-card.ts'

const radio = (over: Partial<typeof A_RADIO> = {}) => ({ ...A_RADIO, battery: 71, ...over })
const roll = (state: 'idle' | 'warning' | 'rolling', rehearsal = false) => ({ state, take: 1, rehearsal, since: 0 })
const air = (by: string) => ({ onAir: { by, text: null, from: 0, until: 10 } })

describe('walkieCard', () => {
  it('puts the talk on the air before everything but a dead radio', () => {
    expect(walkieCard({ radio: radio(air('reyes')), roll: roll('rolling') })).toEqual({
      kind: 'receiving',
      by: 'reyes',
    })
    expect(walkieCard({ radio: radio(air('me')), roll: roll('idle') }).kind).toBe('onAir')
    expect(walkieCard({ radio: radio({ ...air('reyes'), battery: 0 }), roll: roll('idle') }).kind).toBe('off')
  })

  it('asks for silence in a take and not in a rehearsal', () => {
    expect(walkieCard({ radio: radio(), roll: roll('rolling') }).kind).toBe('rolling')
    expect(walkieCard({ radio: radio(), roll: roll('rolling', true) }).kind).toBe('clear')
  })

  it('says what keeps one from hearing, and who hears instead', () => {
    expect(walkieCard({ radio: radio({ ...air('reyes'), volume: 0 }), roll: roll('idle') }).kind).toBe('deaf')
    expect(walkieCard({ radio: radio({ headset: false }), roll: roll('rolling') }).kind).toBe('speaker')
    expect(walkieCard({ radio: radio({ keyed: true }), roll: roll('idle') }).kind).toBe('onAir')
  })

  it('says when the knob is not at home', () => {
    expect(walkieCard({ radio: radio({ channel: 3 }), roll: roll('warning') })).toEqual({
      kind: 'wrongChannel',
      channel: 3,
      home: 1,
    })
    expect(walkieCard({ radio: radio({ channel: 9, home: 9 }), roll: roll('warning') }).kind).toBe('standby')
  })
})

describe('the drawn radio', () => {
  it('lights for the talk and for a low brick', () => {
    expect(ledOf({ radio: radio(air('me')) })).toBe('transmitting')
    expect(ledOf({ radio: radio({ battery: 8 }) })).toBe('low')
    expect(ledOf({ radio: radio() })).toBe('idle')
  })

  it('has four bars when full, one when nearly empty, none when dead', () => {
    expect([100, 71, 25, 8, 0].map(barsOf)).toEqual([4, 3, 1, 1, 0])
  })
})
