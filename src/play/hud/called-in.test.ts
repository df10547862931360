import { describe, expect, it } from 'vitest'
import type { LogLine, RunView } from '../../core/run/run-view.ts'
import { postsKnown } from './called-in.ts'

const POLL = { lockupPoll: true, releaseRule: 'on_cut' } as const
const line = (order: number, by: string, over: Partial<LogLine> = {}): LogLine => ({
  order,
  tick: order,
  channel: 1,
  by,
  text: by === 'me' ? null : { id: `line.${by}.locked`, wording: 0 },
  words: null,
  call: null,
  ...over,
})
const view = (log: readonly LogLine[], over: Partial<RunView['roll']> = {}, holding = false) => ({
  log,
  holding,
  roll: { state: 'locked', take: 1, rehearsal: false, since: 101, ...over } as const,
  radio: { home: 1 },
  posts: [
    { id: 'w2', holder: 'me', state: 'locked' as const },
    { id: 'w1', holder: 'priya', state: 'locked' as const },
    { id: 'w3', holder: 'luis', state: 'locked' as const },
  ],
})
const known = (...args: Parameters<typeof view>) => [...postsKnown(POLL, view(...args))].toSorted()
const lock = line(100, 'reyes', { call: 'lastLooks' })

describe('postsKnown', () => {
  it('has the posts that have called in since the lock-up was called, and no other', () => {
    expect(known([line(90, 'luis'), lock])).toEqual([])
    expect(known([lock, line(110, 'priya')])).toEqual(['w1'])
    expect(known([lock, line(110, 'priya'), line(120, 'me'), line(130, 'luis')])).toEqual(['w1', 'w2', 'w3'])
  })

  it('takes neither what nobody had, nor what is no report, nor another channel', () => {
    const reply = { text: { id: 'reply.go.priya', wording: 0 } }
    expect(
      known([lock, line(110, 'me', { unsent: 'busy' }), line(120, 'priya', reply), line(130, 'luis', { channel: 2 })]),
    ).toEqual([])
  })

  it('does not count the trainee while the roll is held for them', () => {
    expect(known([lock, line(110, 'priya'), line(120, 'me')], {}, true)).toEqual(['w1'])
  })

  it('asks anew once a cut has let the posts go', () => {
    const cut = line(200, 'reyes', { call: 'cut' })
    const again = line(300, 'reyes', { call: 'lockItUp' })
    expect(known([lock, line(110, 'priya'), cut, again], { since: 300 })).toEqual([])
  })

  it('keeps them through a cut where only “release” lets go, but for the trainee who is polled again', () => {
    const log = [
      lock,
      line(110, 'priya'),
      line(120, 'me'),
      line(200, 'reyes', { call: 'cut' }),
      line(300, 'reyes', { call: 'lockItUp' }),
    ]
    const house = { ...POLL, releaseRule: 'on_release' } as const
    expect([...postsKnown(house, view(log))]).toEqual(['w1'])
  })

  it('makes no report of silence, neither by “rolling” nor by a cut that keeps the lock-up', () => {
    const rolling = line(150, 'reyes', { call: 'rolling' })
    const log = [lock, line(110, 'priya'), rolling]
    expect(known(log, { state: 'rolling', since: 150 })).toEqual(['w1'])
    expect(known([lock, line(110, 'priya'), line(120, 'me'), rolling], { state: 'rolling' })).toEqual(['w1', 'w2'])
    const house = { ...POLL, releaseRule: 'on_release' } as const
    const held = [...log, line(200, 'reyes', { call: 'cut' })]
    expect([...postsKnown(house, view(held, { state: 'locked', since: 202 }))]).toEqual(['w1'])
  })

  it('has all of them by the call alone where nobody is polled', () => {
    expect(postsKnown({ ...POLL, lockupPoll: false }, view([lock])).size).toBe(3)
  })
})
