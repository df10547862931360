import { describe, expect, it } from 'vitest'
import { compilePlace } from '../../src/content/compile-place.ts'
import { printProblem } from '../../src/content/problems/problem.ts'
import { PLACE_PROBLEMS } from '../../src/content/problems/place-problems.ts'
import { DAMAGES, type Damage } from './damages.ts'
import { SOUND_PLACE, SOUND_TEXTS } from './sound-place.ts'

const FILE = 'places/yard.yaml'
const TEXTS = 'places/yard.en.yaml'

const compiled = (place: string, texts: string = SOUND_TEXTS) =>
  compilePlace({ place: { file: FILE, content: place }, texts: { en: { file: TEXTS, content: texts } } })

const spoiled = (changes: Damage['changes']): string =>
  changes.reduce((text, [old, fresh]) => {
    if (!text.includes(old)) throw new Error(`There is no "${old}"`)
    return text.replace(old, () => fresh)
  }, SOUND_PLACE)

const lineOf = (text: string, words: string): number => {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`No line with "${words}"`)
  return text.slice(0, at).split('\n').length
}

describe('a place without a fault', () => {
  it('has none', () => {
    expect(compiled(SOUND_PLACE).problems.map(printProblem)).toEqual([])
  })
})

describe('a damaged place', () => {
  it.each(DAMAGES)('$code: $name', ({ code, changes, line, metres }) => {
    const place = spoiled(changes)
    const { ok, problems } = compiled(place)
    const all = problems.map(printProblem).join('\n')
    const here = problems.find((problem) => problem.code === code && problem.line === lineOf(place, line))
    expect({ code: here?.code, all }).toEqual({ code, all })
    expect(ok).toBe(false)
    expect({ metres: (here?.metres ?? []).map(({ x, y }) => [x, y]), all }).toEqual({ metres, all })
    for (const [x, y] of metres.slice(0, 1)) expect(here?.message).toContain(`${x.toFixed(2)}, ${y.toFixed(2)} m`)
    expect(here?.file).toBe(FILE)
    expect(here?.column).toBeGreaterThan(1)
    expect(`${here?.message}${here?.reason}${here?.fix}`).not.toMatch(/[{}]|undefined|NaN/)
  })

  it('PL005: words that nobody needs are a warning, at their line', () => {
    const { ok, problems } = compiled(SOUND_PLACE, `${SOUND_TEXTS}place.attic: Attic\n`)
    expect(ok).toBe(true)
    expect(problems).toMatchObject([{ code: 'PL005', severity: 'warning', file: TEXTS, line: 9, column: 1 }])
  })

  it('PL004: words are asked for in every language that the place has', () => {
    const { problems } = compilePlace({
      place: { file: FILE, content: SOUND_PLACE },
      texts: {
        en: { file: TEXTS, content: SOUND_TEXTS },
        es: { file: 'places/yard.es.yaml', content: 'place.yard: Patio\n' },
      },
    })
    expect(problems).toHaveLength(7)
    expect(problems[0]).toMatchObject({ code: 'PL004', fix: expect.stringContaining('places/yard.es.yaml') })
  })

  it('PL054: a post nearer to the frame than its turn-back distance is a warning', () => {
    const near = spoiled([
      ['id: mark, at: [2000, 14000]', 'id: mark, at: [3000, 14000]'],
      ['id: a, at: [32000, 22000], toward: [32000', 'id: a, at: [20000, 24000], toward: [20000'],
    ])
    const { ok, problems } = compiled(near)
    expect(ok).toBe(true)
    expect(problems).toMatchObject([{ code: 'PL054', metres: [{ x: 3, y: 14 }] }])
    expect(problems[0]?.message).toContain('stands 14.34 m before the frame, and people turn back at 21.00 m')
  })

  it('SC056: a place is called as its file', () => {
    expect(compiled(spoiled([['id: yard', 'id: court']])).problems).toMatchObject([{ code: 'SC056', line: 1 }])
  })

  it('has an example for every problem', () => {
    const shown = new Set<string>([...DAMAGES.map(({ code }) => code), 'PL005', 'PL054'])
    expect(Object.keys(PLACE_PROBLEMS).filter((code) => !shown.has(code))).toEqual([])
  })
})

describe('what looks like a fault and is none', () => {
  const cone = '  - { kind: cone, at: [3000, 18000] }'

  it('things that stand close and do not touch, however their rectangles lie', () => {
    const askew = spoiled([[cone, '  - { kind: car, at: [22400, 10900], turn: 45, size: [4500, 600] }']])
    expect(compiled(askew).problems.map(printProblem)).toEqual([])
  })

  it('two things in one place that are never there together', () => {
    const both = spoiled([
      ['bounds:', 'variants: { day: {}, night: {} }\nbounds:'],
      [cone, `${cone.replace(' }', ', only: [day] }')}\n${cone.replace(' }', ', only: [night] }')}`],
    ])
    expect(compiled(both).problems.map(printProblem)).toEqual([])
  })

  it('a loose thing in a fire lane: somebody is to find it there', () => {
    const found = spoiled([['at: [16000, 20000], movedTo', 'at: [16000, 15500], movedTo']])
    expect(compiled(found).problems.map(printProblem)).toEqual([])
  })

  it('a wide opening between two walls', () => {
    const wide = spoiled([['line: [[13000, 8000], [22000', 'line: [[13900, 8000], [22000']])
    expect(compiled(wide).problems.map(printProblem)).toEqual([])
  })
})
