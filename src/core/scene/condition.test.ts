import { describe, expect, it } from 'vitest'
import { type Condition, conditionHolds, type SceneEvent, type WorldNow } from './condition.ts'

const WORLD: WorldNow = { atPost: true, facing: 'out', openDoors: [], rolling: false, clear: true, home: 1 }
const said = (...terms: string[]): SceneEvent => ({
  type: 'said',
  terms,
  act: 'report',
  channel: 1,
  world: WORLD,
})
const did = (choice: string, truth: boolean | null = null): SceneEvent => ({ type: 'did', choice, truth, world: WORLD })

describe('a condition', () => {
  it.each<[string, Condition, SceneEvent, boolean]>([
    ['the choice that was taken', { did: 'palm' }, did('palm'), true],
    ['another choice', { did: 'palm' }, did('wave'), false],
    ['another kind of event', { did: 'palm' }, said('palm'), false],
    ['all terms', { said: { all: ['door-two', 'locked'] } }, said('locked', 'door-two'), true],
    ['a term short', { said: { all: ['door-two', 'locked'] } }, said('locked'), false],
    ['one of several terms', { said: { any: ['medic', 'stop'] } }, said('stop'), true],
    ['none of several terms', { said: { any: ['medic', 'stop'] } }, said('copy'), false],
    ['another channel than home', { said: { any: ['stop'], on: 2 } }, said('stop'), false],
    ['the channel', { said: { any: ['stop'], on: 1 } }, said('stop'), true],
    ['the act', { said: { acts: ['query'] } }, said('copy'), false],
    ['a true claim', { did: 'report', truth: true }, did('report', true), true],
    ['a claim that is not one', { did: 'report', truth: true }, did('report', null), false],
    ['a false claim', { did: 'report', truth: false }, did('report', false), true],
    ['the world: at the post', { did: 'palm', atPost: false }, did('palm'), false],
    ['the world: facing', { did: 'palm', facing: 'out' }, did('palm'), true],
    ['the world: a door shut', { did: 'palm', shut: 'door' }, did('palm'), true],
    ['the world: rolling', { did: 'palm', rolling: true }, did('palm'), false],
  ])('%s', (_, condition, event, wanted) => {
    expect(conditionHolds(condition, event, {})).toBe(wanted)
  })

  it('asks for a loudness of words spoken in person', () => {
    const spoken: SceneEvent = { type: 'spoke', terms: ['rolling'], loudness: 'whisper', truth: null, world: WORLD }
    expect(conditionHolds({ spoke: { all: ['rolling'], loud: ['voice', 'call'] } }, spoken, {})).toBe(false)
    expect(conditionHolds({ spoke: { all: ['rolling'], loud: ['whisper'] } }, spoken, {})).toBe(true)
  })

  it('finds an open door and a flag', () => {
    const open: SceneEvent = { ...did('palm'), world: { ...WORLD, openDoors: ['door'] } }
    expect(conditionHolds({ shut: 'door' }, open, {})).toBe(false)
    expect(conditionHolds({ flag: 'stopped' }, open, { stopped: true })).toBe(true)
    expect(conditionHolds({ flag: 'stopped' }, open, {})).toBe(false)
  })
})
