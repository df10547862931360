import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileScenario } from './compile.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const SCENARIO = 'scenarios/m04-lock-ups-1/stage-door.yaml'
const PLACE = 'scenarios/places/stage-4.yaml'
const TEXTS = 'scenarios/m04-lock-ups-1/stage-door.en.yaml'
const PLACE_TEXTS = 'scenarios/places/stage-4.en.yaml'
const texts = { scenario: read(SCENARIO), place: read(PLACE), en: read(TEXTS) }

type Kind = keyof typeof texts
/** One way to spoil a file: at this share of its length, so much is taken away and this put there. */
const damage = fc.record({
  kind: fc.constantFrom<Kind>('scenario', 'scenario', 'place', 'en'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  takes: fc.nat(40),
  puts: fc.constantFrom(
    '',
    '[',
    '}',
    ': ',
    '\n',
    '- ',
    'null',
    '~',
    '-1',
    '1e999',
    '__proto__',
    "'",
    'constructor: 1',
    '\t',
    '&a',
    '*a',
    'é',
    '0',
  ),
})

describe('a damaged scenario', () => {
  it('is a list of problems, never a throw', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const files = { ...texts }
        for (const { kind, at, takes, puts } of damages) {
          const from = Math.floor(files[kind].length * at)
          files[kind] = files[kind].slice(0, from) + puts + files[kind].slice(from + takes)
        }
        const result = compileScenario({
          scenario: { file: SCENARIO, content: files.scenario },
          place: { file: PLACE, content: files.place },
          placeTexts: { en: { file: PLACE_TEXTS, content: read(PLACE_TEXTS) } },
          texts: { en: { file: TEXTS, content: files.en } },
        })
        expect(result.ok || result.problems.length > 0).toBe(true)
        for (const { line, column, message } of result.problems) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message).not.toMatch(/undefined|NaN|\[object/)
        }
      }),
      { numRuns: 40, seed: 4 },
    )
  })
})
