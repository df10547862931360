import { describe, expect, it } from 'vitest'
import { advanced, isIdle, pressed, SCAN_START, type ScanState, settled } from './scanner.ts'

const COUNTS = [3, 1, 2]

const after = (steps: number, from: ScanState = SCAN_START): ScanState =>
  Array.from({ length: steps }).reduce<ScanState>((state) => advanced(state, COUNTS), from)

describe('one-switch scanning', () => {
  it('goes over the groups and begins again', () => {
    expect([0, 1, 2, 3].map((steps) => after(steps).group)).toEqual([0, 1, 2, 0])
  })

  it('is idle when the groups went by twice, and never within a group', () => {
    expect([5, 6].map((steps) => isIdle(after(steps)))).toEqual([false, true])
    expect(isIdle(after(5, pressed(SCAN_START, COUNTS).state))).toBe(false)
  })

  it('goes into a group with one press and uses a control with the next', () => {
    const first = pressed(after(2), COUNTS)
    expect(first).toEqual({ state: { level: 'items', group: 2, item: 0, rounds: 0 }, activates: false })
    const second = pressed(advanced(first.state, COUNTS), COUNTS)
    expect(second.activates).toBe(true)
    expect(second.state).toMatchObject({ level: 'groups', group: 2 })
  })

  it('uses a lone control at once', () => {
    expect(pressed(after(1), COUNTS)).toMatchObject({ activates: true, state: { level: 'groups', group: 1 } })
  })

  it('leaves a group after two rounds without a press', () => {
    const inside = pressed(SCAN_START, COUNTS).state
    expect(after(5, inside)).toMatchObject({ level: 'items', item: 2, rounds: 1 })
    expect(after(6, inside)).toEqual({ level: 'groups', group: 0, item: 0, rounds: 0 })
  })

  it('keeps its place when the page changes, and never stands on what is gone', () => {
    expect(settled({ level: 'items', group: 2, item: 1, rounds: 0 }, [3, 1])).toMatchObject({
      level: 'groups',
      group: 1,
    })
    expect(settled({ level: 'items', group: 0, item: 2, rounds: 1 }, [2])).toMatchObject({ level: 'items', item: 1 })
    expect(pressed(after(2), [])).toEqual({ state: SCAN_START, activates: false })
    expect(advanced(after(2), [])).toEqual(SCAN_START)
  })
})
