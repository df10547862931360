import { describe, expect, it } from 'vitest'
import type { Fact, FactBody } from '../../core/vocabulary/fact.ts'
import { rowsFor, timelineOf } from './timeline.ts'

const facts = (...bodies: readonly (readonly [number, FactBody])[]): readonly Fact[] =>
  bodies.map(([tick, body], order) => ({ ...body, tick, order }))

const D2 = { id: 'd2', polled: false, home: 1 }

describe('the lanes of a debrief', () => {
  it('fills the roll lane from the first tick to the last, without the changes that change nothing', () => {
    const { roll } = timelineOf(
      facts(
        [100, { type: 'roll.changed', state: 'locked', take: 1, rehearsal: true }],
        [200, { type: 'roll.changed', state: 'rolling', take: 1, rehearsal: false }],
        [200, { type: 'roll.changed', state: 'rolling', take: 1, rehearsal: false }],
        [300, { type: 'roll.changed', state: 'cut', take: 2, rehearsal: false }],
      ),
      D2,
      400,
    )
    expect(roll.map(({ from, to, state, take }) => [from, to, state, take])).toEqual([
      [0, 100, 'idle', 1],
      [100, 200, 'locked', 1],
      [200, 300, 'rolling', 1],
      [300, 400, 'cut', 2],
    ])
  })

  it('tells a post without a lock-up from a locked one, lays breaches on top and leaves other posts out', () => {
    const { post } = timelineOf(
      facts(
        [50, { type: 'lockup.held', post: 'd3' }],
        [100, { type: 'lockup.held', post: 'd2' }],
        [250, { type: 'lockup.breached', post: 'd2', by: 'guest' }],
        [300, { type: 'lockup.released', post: 'd2' }],
      ),
      D2,
      400,
    )
    expect(post).toEqual([
      { from: 0, to: 100, state: 'free' },
      { from: 100, to: 300, state: 'locked' },
      { from: 300, to: 400, state: 'free' },
      { from: 250, to: 310, state: 'breach' },
    ])
  })

  it('has the post locked again once its door is shut, and no door of another', () => {
    const { post } = timelineOf(
      facts(
        [100, { type: 'lockup.held', post: 'd2' }],
        [200, { type: 'door.moved', door: 'outer', open: true, by: 'me' }],
        [200, { type: 'lockup.opened', post: 'd2' }],
        [210, { type: 'door.moved', door: 'inner', open: true, by: 'guest' }],
        [230, { type: 'door.moved', door: 'inner', open: false, by: 'nobody' }],
        [260, { type: 'door.moved', door: 'outer', open: false, by: 'nobody' }],
      ),
      D2,
      400,
    )
    expect(post.map(({ from, to, state }) => [from, to, state])).toEqual([
      [0, 100, 'free'],
      [100, 200, 'locked'],
      [200, 260, 'open'],
      [260, 400, 'locked'],
    ])
  })

  it('has a polled post locked from its report on, and not by silence, “rolling” or a cut that keeps the lock-up', () => {
    const call = { type: 'call.made', by: 'reyes', channel: 1, line: 'line', wording: 0, ms: 900, beat: null } as const
    const sent = { type: 'radio.sent', words: 'Door two, locked.', mode: 'typed', pressTick: 0, ms: 900 } as const
    const { post } = timelineOf(
      facts(
        [90, { ...call, call: 'rehearsalUp' }],
        [100, { type: 'lockup.held', post: 'd2' }],
        [110, { ...sent, channel: 2, heard: true }],
        [120, { ...sent, channel: 1, heard: false }],
        [130, { ...sent, channel: 1, heard: true }],
        [200, { ...call, call: 'pictureUp' }],
        [260, { ...call, call: 'rolling' }],
        [300, { ...call, call: 'cut' }],
        [320, { ...call, call: 'release' }],
        [320, { type: 'lockup.released', post: 'd2' }],
      ),
      { ...D2, polled: true },
      400,
    )
    expect(post.map(({ from, to, state }) => [from, to, state])).toEqual([
      [0, 100, 'free'],
      [100, 130, 'called'],
      [130, 200, 'locked'],
      [200, 320, 'called'],
      [320, 400, 'free'],
    ])
  })

  it('keeps who waits until the end, says who got past, and of others no more than was seen', () => {
    const { visits } = timelineOf(
      facts(
        [10, { type: 'person.came', person: 'courier' }],
        [15, { type: 'person.waited', person: 'courier' }],
        [20, { type: 'person.came', person: 'grip' }],
        [30, { type: 'person.came', person: 'jogger' }],
        [35, { type: 'person.came', person: 'walker' }],
        [40, { type: 'person.went', person: 'grip', way: 'round' }],
        [50, { type: 'person.went', person: 'osei', way: 'through' }],
        [60, { type: 'lockup.breached', post: 'd2', by: 'jogger' }],
      ),
      D2,
      1000,
    )
    expect(visits).toEqual([
      { person: 'courier', from: 10, to: 1000, way: 'stayed' },
      { person: 'grip', from: 20, to: 40, way: 'round' },
      { person: 'jogger', from: 30, to: 180, way: 'through' },
      { person: 'walker', from: 35, to: 155, way: null },
    ])
  })

  it('hears calls, lines and the trainee, with their lengths', () => {
    const { voices } = timelineOf(
      facts(
        [0, { type: 'line.spoken', by: 'torres', line: 'x', wording: 0, ms: 1000, beat: null }],
        [60, { type: 'call.made', by: 'reyes', channel: 1, line: 'x', wording: 0, ms: 500, beat: null, call: null }],
        [80, { type: 'radio.sent', channel: 1, words: 'Copy.', mode: 'built', pressTick: 78, ms: 20, heard: true }],
      ),
      D2,
      100,
    )
    expect(voices).toEqual([
      { by: 'torres', onAir: false, from: 0, to: 20 },
      { by: 'reyes', onAir: true, from: 60, to: 70 },
      { by: 'me', onAir: true, from: 80, to: 81 },
    ])
  })

  it('opens a new row only where spans would touch', () => {
    const spans = [
      { from: 0, to: 10 },
      { from: 5, to: 20 },
      { from: 12, to: 30 },
      { from: 19, to: 40 },
    ]
    expect(rowsFor(spans, 2)).toEqual([0, 1, 0, 2])
  })
})
