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

  it('stay where they are when one is taken away, and what is new takes the free one', () => {
    const keys = new NearKeys()
    keysOf(keys, choice('a'), choice('b'), choice('c'))
    expect(keysOf(keys, choice('b'), choice('c'))).toEqual([
      [2, 'b'],
      [3, 'c'],
    ])
    expect(keysOf(keys, choice('b'), choice('new'), choice('c'), choice('more'))).toEqual([
      [2, 'b'],
      [1, 'new'],
      [3, 'c'],
      [4, 'more'],
    ])
  })

  it('stay while somebody else comes nearer', () => {
    const keys = new NearKeys()
    keysOf(keys, choice('a'), choice('b'))
    expect(keysOf(keys, choice('stop', 'jogger'), choice('a'), choice('b'))).toEqual([
      [3, 'stop'],
      [1, 'a'],
      [2, 'b'],
    ])
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
