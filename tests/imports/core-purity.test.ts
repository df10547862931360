import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findImpurities, formatImpurity } from './core-purity.ts'
import { readTree } from './tree.ts'

describe('the core gives the same result on any machine', () => {
  it('in every file', () => {
    const tree = readTree(join(import.meta.dirname, '../..'), ['src'])
    const files = [...tree].filter(([file]) => /^src\/core\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
    expect(files.length).toBeGreaterThan(0)
    expect(
      files
        .flatMap(([file, text]) => findImpurities(file, text))
        .map(formatImpurity)
        .join('\n'),
    ).toBe('')
  })

  it.each([
    ['Math that engines round differently', 'export const x = Math.hypot(1, 2)'],
    ['Math by a computed name', "export const x = Math['sin'](1)"],
    ['Math under another name', 'const m = Math\nexport const x = m.tan(1)'],
    ['Math taken apart', 'const { random } = Math\nexport const x = random()'],
    ['a power', 'export const cube = (x: number) => x ** 3'],
    ['localeCompare', "export const x = 'a'.localeCompare('b')"],
    ['localeCompare by name', "export const x = 'a'['localeCompare']('b')"],
    ['localeCompare taken apart', "const { localeCompare } = ''\nexport const x = localeCompare"],
    ['toLocaleString', 'export const x = (1).toLocaleString()'],
    ['a Unicode class', 'export const x = /\\p{L}/u'],
    ['state of a module', 'let count = 0\nexport const next = () => (count += 1)'],
    ['import.meta', 'export const x = import.meta.url'],
    ['a promise', 'export const x = Promise.resolve(1)'],
    ['an async function', 'export const f = async () => 1'],
  ])('%s is found', (_name, text) => {
    const lines = text.split('\n').length
    const [first] = findImpurities('src/core/x/a.ts', text)
    expect(first?.line).toBeGreaterThan(0)
    expect(first?.line).toBeLessThanOrEqual(lines)
  })

  it('exact arithmetic, comments, texts and names of properties are left alone', () => {
    const text = [
      '// Math.sin is not used; localeCompare neither',
      "export const x = 'Math.random() and Date' + Math.floor(Math.sqrt(2)) * 2 ** 31",
      'export const y = { Math: 1, Promise: 2 }.Promise',
      'export const f = () => { let n = 0; n += 1; return n }',
      'export const r = /[a-z]+/i',
    ].join('\n')
    expect(findImpurities('src/core/x/a.ts', text)).toEqual([])
  })
})
