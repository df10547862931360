import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arm, type Deadlines, deadlineOf, disarm, due, NO_DEADLINES, postpone } from './deadlines.ts'

/** Fires everything that is due at each tick from 0, as the driver does. */
const fireAll = (from: Deadlines, lastTick: number): readonly string[] => {
  const fired: string[] = []
  let list = from
  for (let tick = 0; tick <= lastTick; tick += 1) {
    for (let next = due(list, tick); next !== null; next = due(list, tick)) {
      list = disarm(list, next.id)
      fired.push(`${tick} ${next.id}`)
    }
  }
  return fired
}

describe('deadlines', () => {
  it('fire by tick, and within a tick in the order of arming', () => {
    const list = arm(arm(arm(NO_DEADLINES, 'late', 9), 'second', 4), 'third', 4)
    expect(fireAll(arm(list, 'first', 2), 20)).toEqual(['2 first', '4 second', '4 third', '9 late'])
  })

  it('do not wait for a tick that was skipped', () => {
    expect(due(arm(NO_DEADLINES, 'a', 3), 8)?.id).toBe('a')
  })

  it('move when they are armed again', () => {
    const list = arm(arm(arm(NO_DEADLINES, 'a', 3), 'b', 5), 'a', 5)
    expect(fireAll(list, 9)).toEqual(['5 b', '5 a'])
    expect(deadlineOf(list, 'a')).toEqual({ id: 'a', due: 5, order: 2 })
  })

  it('are gone once disarmed, and disarming a stranger changes nothing', () => {
    const list = arm(NO_DEADLINES, 'a', 3)
    expect(disarm(list, 'b')).toBe(list)
    expect(fireAll(disarm(list, 'a'), 9)).toEqual([])
  })

  it('can be put off, and then fire in their new order', () => {
    const list = arm(arm(arm(NO_DEADLINES, 'a', 3), 'b', 4), 'c', 5)
    expect(fireAll(postpone(list, new Set(['a', 'x']), 2), 9)).toEqual(['4 b', '5 a', '5 c'])
    expect(postpone(list, new Set(['x']), 2)).toBe(list)
  })

  it('survive being stored', () => {
    const list = arm(arm(NO_DEADLINES, 'a', 3), 'b', 1)
    expect(JSON.parse(JSON.stringify(list))).toEqual(list)
  })

  it('always come out as a stable sort would put them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 40 }), (ticks) => {
        const list = ticks.reduce((before, tick, index) => arm(before, `d${index}`, tick), NO_DEADLINES)
        const wanted = ticks
          .map((tick, index) => ({ tick, index }))
          .toSorted((a, b) => a.tick - b.tick || a.index - b.index)
          .map(({ tick, index }) => `${tick} d${index}`)
        expect(fireAll(list, 30)).toEqual(wanted)
      }),
    )
  })
})
