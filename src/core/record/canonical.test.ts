import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'

describe('canonical JSON', () => {
  it('writes equal data as equal text, whatever the order of the keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}')
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
  })

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]))
  })

  it('sorts by code unit, not by the language of the machine', () => {
    expect(canonicalJson({ é: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"é":1}')
  })

  it.each([
    ['undefined', { a: undefined }, '$.a'],
    ['a hole', { list: [undefined] }, '$.list[0]'],
    ['a function', { a: () => 1 }, '$.a'],
    ['NaN', { a: { b: Number.NaN } }, '$.a.b'],
    ['infinity', [Number.POSITIVE_INFINITY], '$[0]'],
    ['a class', { when: new Map() }, '$.when'],
  ])('refuses %s and says where', (_name, value, path) => {
    expect(() => canonicalJson(value)).toThrow(path)
  })
})
