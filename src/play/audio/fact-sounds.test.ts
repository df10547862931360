import { describe, expect, it } from 'vitest'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { FACT_SOUNDS, type Hearing, soundOf } from './fact-sounds.ts'
import type { Whereabouts } from './whereabouts.ts'

const AWAY: Whereabouts = { metres: 3, pan: -0.4, times: 1, side: 'left', behind: null }
const near: Hearing = { channel: 1, talking: () => false, whereIs: () => AWAY, bell: AWAY }

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
    expect(soundOf(spoken, near).cues).toEqual([expect.objectContaining({ kind: 'voice', how: 'room', at: AWAY })])
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
    const busy: Hearing = { ...near, talking: () => true }
    expect(facts.map((fact) => soundOf(fact, busy).caption)).toEqual([
      'bellRolling',
      'bellCut',
      'doorOpens',
      'doorShuts',
      'steppedOn',
    ])
  })
})

const stamp = { tick: 40, order: 1 }
const sent = (over: Partial<Extract<Fact, { type: 'radio.sent' }>>): Fact => ({
  type: 'radio.sent',
  channel: 1,
  words: 'Door two, locked.',
  mode: 'typed',
  pressTick: 10,
  ms: 1000,
  heard: true,
  ...over,
  ...stamp,
})

/** What is made of a fact: names of made sounds, other kinds of cues, and the caption. */
const madeOf = (fact: Fact, hearing: Hearing = near): readonly (string | null)[] => {
  const { cues, caption } = soundOf(fact, hearing)
  return [...cues.map((cue) => (cue.kind === 'made' ? `${cue.sound} ${cue.bus}` : cue.kind)), caption]
}

describe('the radio on the belt', () => {
  it.each<[string, Fact, readonly (string | null)[]]>([
    ['the key goes down', { type: 'radio.keyed', channel: 1, ...stamp }, ['keyClick radio', null]],
    [
      'the key comes up',
      { type: 'radio.unkeyed', channel: 1, ms: 900, why: 'released', ...stamp },
      ['keyClick radio', null],
    ],
    [
      'the transmitter cuts off',
      { type: 'radio.unkeyed', channel: 1, ms: 60_000, why: 'timeOut', ...stamp },
      ['timeOutTone radio', 'timeOut'],
    ],
    ['busy lock-out', { type: 'radio.refused', channel: 1, why: 'busy', ...stamp }, ['busyBeep radio', 'lockedOut']],
    ['no charge', { type: 'radio.refused', channel: 1, why: 'dead', ...stamp }, ['keyClick radio', 'deadButton']],
    [
      'the brick is low',
      { type: 'radio.battery', percent: 9, why: 'chirp', ...stamp },
      ['batteryChirp radio', 'chirp'],
    ],
    [
      'the brick is dead',
      { type: 'radio.battery', percent: 0, why: 'dead', ...stamp },
      ['powerDown radio', 'goesDead'],
    ],
    ['a fresh brick', { type: 'radio.battery', percent: 100, why: 'swapped', ...stamp }, ['brick radio', null]],
    ['the headset is out', { type: 'radio.headset', plugged: false, ...stamp }, ['plug radio', 'speakerLive']],
    ['somebody is keying here', { type: 'radio.stuck', channel: 1, by: 'priya', ...stamp }, ['keying']],
    ['somebody is keying elsewhere', { type: 'radio.stuck', channel: 2, by: 'priya', ...stamp }, [null]],
    ['the own button sticks: one hears nothing', { type: 'radio.stuck', channel: 1, by: 'me', ...stamp }, [null]],
    ['the noise ends', { type: 'radio.freed', channel: 1, by: 'priya', ...stamp }, ['squelchTail ear', null]],
  ])('%s', (_name, fact, wanted) => {
    expect(madeOf(fact)).toEqual(wanted)
  })

  it('does not hear what does not come in', () => {
    expect(madeOf(call({ reception: 'nothing' }))).toEqual([null])
  })

  it('says that a call breaks up, and which words are gone', () => {
    const broken = call({ reception: 'broken', lost: [1] })
    expect(madeOf(broken)).toEqual(['keyClick ear', 'voice', 'breakingUp'])
    expect(soundOf(broken, near).cues[1]).toMatchObject({ lost: [1] })
  })

  it('says that a voice is of another show', () => {
    expect(madeOf(call({ by: 'stranger' })).at(-1)).toBe('stranger')
  })
})

describe('two at once', () => {
  const busy: Hearing = { ...near, talking: (channel, from, until) => channel === 1 && from === 40 && until === 60 }

  it('beats under typed words, from when they go out', () => {
    expect(madeOf(sent({ heard: false }), busy)).toEqual(['keyClick radio', 'beat', 'steppedOn'])
  })

  it('squeals after spoken ones, by when the button was down', () => {
    const since: Hearing = { ...near, talking: (_channel, from) => from === 10 }
    expect(madeOf(sent({ heard: false, mode: 'voice' }), since)).toEqual(['doubleSqueal radio', 'steppedOn'])
  })

  it('is not said of words that were lost for another reason', () => {
    expect(madeOf(sent({ heard: false }))).toEqual(['keyClick radio', 'keyClick radio', null])
  })
})
