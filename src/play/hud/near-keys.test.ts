import { describe, expect, it } from 'vitest'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { aView } from '../test-view.ts'
import { NearKeys } from './near-keys.ts'

const choice = (id: string, to: string | null = 'kaur'): ChoiceView => ({
  id,
  to,
  row: null,
  text: id,
  gesture: 'none',
  loudness: 'silent',
})

const keysOf = (keys: NearKeys, ...choices: readonly ChoiceView[]): readonly (readonly [number, string])[] =>
  keys.of(aView({ choices })).map(({ number, choice: { id } }) => [number, id] as const)

describe('the keys of choices', () => {
  it('are one to nine in the order in which the choices are shown', () => {
    expect(keysOf(new NearKeys(), choice('a'), choice('b'))).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  it('are read from one on, whatever was there before', () => {
    const keys = new NearKeys()
    keysOf(keys, choice('a'), choice('b'), choice('c'))
    expect(keysOf(keys, choice('b'), choice('c'))).toEqual([
      [1, 'b'],
      [2, 'c'],
    ])
    expect(keysOf(keys, choice('b'), choice('new'), choice('c')).map(([number]) => number)).toEqual([1, 2, 3])
  })

  it('stay with whoever is there while somebody else comes nearer, and what is for nobody is last', () => {
    const keys = new NearKeys()
    keysOf(keys, choice('a'), choice('alone', null))
    expect(keysOf(keys, choice('stop', 'jogger'), choice('a'), choice('alone', null))).toEqual([
      [1, 'a'],
      [2, 'stop'],
      [3, 'alone'],
    ])
  })

  it('begin with whoever an alert is about', () => {
    const keys = new NearKeys()
    keysOf(keys, choice('a'))
    const alert = { person: 'jogger', title: null, ms: 5000, toward: null, lines: [], way: [] }
    const keyed = keys.of(aView({ choices: [choice('a'), choice('stop', 'jogger')], alert }))
    expect(keyed.map(({ choice: { id } }) => id)).toEqual(['stop', 'a'])
  })

  it('are laid anew where nothing of what was there is left', () => {
    const keys = new NearKeys()
    keysOf(keys, choice('a'), choice('b'))
    expect(keysOf(keys, choice('c'))).toEqual([[1, 'c']])
  })

  it('are the same for whoever asks about the same view', () => {
    const keys = new NearKeys()
    const view = aView({ choices: [choice('a')] })
    expect(keys.of(view)).toBe(keys.of(view))
  })
})
