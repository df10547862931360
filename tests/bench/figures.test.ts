import { describe, expect, it } from 'vitest'
import { comparedOf, figureOf, medianOf, SAMPLES, sampled } from '../../src/cli/bench/figure.ts'
import { filesReached, parseManifest } from '../../src/cli/bench/manifest.ts'
import { radioCases } from '../../src/cli/bench/radio-cases.ts'
import { decodeCase } from '../../src/core/radio/decode-case.ts'

describe('figures', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median)
  })

  it('tell median, least and most of at least five runs, and a warm-up is not counted', async () => {
    let calls = 0
    const samples = await sampled(() => {
      calls += 1
      return calls
    })
    expect(SAMPLES).toBeGreaterThanOrEqual(5)
    expect(calls).toBe(SAMPLES + 1)
    expect(figureOf(samples, 'ms')).toEqual({ median: 4, min: 2, max: 6, unit: 'ms' })
  })

  it('compare pairs that were measured together', () => {
    expect(comparedOf([2, 40, 6], [1, 10, 3], 'ms')).toMatchObject({ baseline: 3, ratio: 2 })
  })
})

describe('weights of a built page', () => {
  const manifest = parseManifest({
    'index.html': {
      file: 'a.js',
      css: ['a.css'],
      imports: ['_shared.js'],
      dynamicImports: ['play.tsx'],
    },
    '_shared.js': { file: 's.js', imports: ['index.html'] },
    'play.tsx': { file: 'p.js', css: ['p.css'], imports: ['_shared.js'], dynamicImports: ['view.ts', 'index.html'] },
    'view.ts': { file: 'v.js' },
    'face.woff2': { file: 'face.woff2' },
    broken: 7,
  })

  it('count what loads first once, however it is reached', () => {
    expect(filesReached(manifest, ['index.html'], false)).toEqual(['a.css', 'a.js', 's.js'])
  })

  it('count what a screen fetches by itself, and only script and style', () => {
    expect(filesReached(manifest, ['play.tsx', 'face.woff2'], true)).toEqual([
      'a.css',
      'a.js',
      'p.css',
      'p.js',
      's.js',
      'v.js',
    ])
  })

  it('find nothing where there is no manifest', () => {
    expect(parseManifest('no')).toEqual({})
    expect(filesReached({}, ['index.html'], true)).toEqual([])
  })
})

describe('the mix of transmissions', () => {
  it('is always the same, is varied, and keeps the contract of a case', () => {
    const cases = radioCases(300)
    expect(radioCases(300)).toEqual(cases)
    expect(new Set(cases.map(({ roll, say }) => `${roll} ${say?.text}`)).size).toBeGreaterThan(40)
    const refused = cases.filter((one) => !decodeCase(JSON.parse(JSON.stringify(one))).ok)
    expect(refused).toEqual([])
  })
})
