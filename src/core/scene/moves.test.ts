import { initialTransition, transition } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { SceneEvent, WorldNow } from './condition.ts'
import { machineOf } from './machine.ts'
import { type Action, firstMove, move } from './moves.ts'

const world: WorldNow = { atPost: true, facing: 'out', openDoors: [], rolling: false, clear: true, home: 1 }
const did = (choice: string): SceneEvent => ({ type: 'did', choice, truth: null, world })
const beat = (name: string): SceneEvent => ({ type: `beat.${name}`, world })

const holds = (choice: string) => ({ type: 'holds', params: { when: { did: choice } } })
const marks = (result: string) => ({ type: 'markPart', params: { row: 'R1', part: 'stop', result } })
const scores = (outcome: string) => ({ type: 'scoreRow', params: { row: 'R1', outcome } })

const config = {
  type: 'parallel',
  context: { flags: {}, parts: {} },
  states: {
    ad: {
      initial: 'waits',
      states: {
        waits: {
          entry: { type: 'sayLine', params: { beat: 'lock' } },
          on: { 'beat.lock': { target: 'locked', actions: { type: 'setFlag', params: { flag: 'locked' } } } },
        },
        locked: { on: { 'beat.cut': 'waits' } },
      },
    },
    R1: {
      initial: 'closed',
      states: {
        closed: { on: { 'beat.lock': { target: 'open', actions: { type: 'openRow', params: { row: 'R1' } } } } },
        open: {
          on: {
            did: [
              { guard: holds('palm'), target: 'done', actions: marks('onTime') },
              { guard: holds('wave'), target: 'done', actions: marks('missed') },
            ],
          },
        },
        done: {
          always: [
            {
              guard: { type: 'partsAre', params: { row: 'R1', parts: ['stop'], atLeast: 'onTime' } },
              target: 'best',
            },
            { target: 'wrong' },
          ],
        },
        best: { entry: scores('best') },
        wrong: { entry: scores('wrong') },
      },
    },
  },
}

const named = (actions: readonly Action[]) => actions.map(({ type, params }) => ({ type, params }))

describe('moves of a scene', () => {
  it.each([
    ['best', [did('palm'), beat('lock'), did('nothing'), did('palm'), beat('cut'), did('palm')]],
    ['wrong', [beat('lock'), beat('lock'), did('wave'), beat('cut'), beat('lock')]],
  ])('are those of the library: %s', (end, events) => {
    const machine = machineOf(config)
    let [ours, given] = firstMove(machine)
    let [theirs, expected] = initialTransition(machine)
    for (const event of events) {
      expect(named(given)).toEqual(named(expected))
      expect([ours.value, ours.context]).toEqual([theirs.value, theirs.context])
      ;[ours, given] = move(machine, ours, event)
      ;[theirs, expected] = transition(machine, theirs, event)
    }
    expect(named(given)).toEqual(named(expected))
    expect(ours.value).toMatchObject({ R1: end })
    expect(theirs.value).toMatchObject({ R1: end })
  })

  it('leave the state before as it was', () => {
    const machine = machineOf(config)
    const [first] = firstMove(machine)
    const before = JSON.stringify([first.value, first.context])
    move(machine, first, beat('lock'))
    expect(JSON.stringify([first.value, first.context])).toBe(before)
  })
})
