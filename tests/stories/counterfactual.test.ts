import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { type Played, playBot } from '../../src/core/bots/bots.ts'
import { counterfactual, DEAREST, dearestMoments, type OwnMoment } from '../../src/core/bots/counterfactual.ts'
import { replay } from '../../src/core/run/run.ts'
import { ME } from '../../src/core/vocabulary/ids.ts'
import type { Input, StampedInput } from '../../src/core/vocabulary/input.ts'
import { theScenario } from './stage.ts'

const SEED = 3

let stageDoor: CompiledScenario
let silent: Played

beforeAll(async () => {
  stageDoor = await theScenario('m04-lock-ups-1', 'stage-door')
  silent = playBot('silent', stageDoor.scenario, SEED)
})

const momentOf = (row: string): OwnMoment => {
  const found = dearestMoments(silent.facts, stageDoor.marks).find((moment) => moment.row === row)
  if (found === undefined) throw new Error(`"${row}" is none of the dearest`)
  return found
}

/** Inputs of the same run with some more, numbered anew. */
const withMore = (inputs: readonly StampedInput[], more: readonly (readonly [number, Input])[]) =>
  [...inputs, ...more.map(([tick, input]): StampedInput => ({ who: ME, tick, order: 0, input }))]
    .toSorted((a, b) => a.tick - b.tick)
    .map((stamped, order) => ({ ...stamped, order }))

describe('the dearest moments', () => {
  it('are the trainee’s own, dearest first, and three at most', () => {
    const moments = dearestMoments(silent.facts, stageDoor.marks)
    expect(moments).toHaveLength(DEAREST)
    expect(moments.map(({ minutes }) => minutes)).toEqual([3, 3, 2])
    for (const { from, to } of moments) expect(to).toBeGreaterThan(from)
  })

  it('are none where everything was done by the book', () => {
    const { facts } = playBot('par', stageDoor.scenario, SEED)
    expect(dearestMoments(facts, stageDoor.marks)).toEqual([])
  })
})

describe('a moment by the book', () => {
  const differ = (moment: OwnMoment, inputs = silent.inputs) =>
    counterfactual(stageDoor.scenario, stageDoor.marks, SEED, inputs, moment)

  it('saves what the courier cost, and its points', () => {
    const { asWas, byTheBook } = differ(momentOf('courier'))
    expect(asWas.minutes - byTheBook.minutes).toBe(3)
    expect(asWas.money - byTheBook.money).toBeCloseTo(249.99, 2)
    expect(byTheBook.score).toBeGreaterThan(asWas.score)
  })

  it('counts what followed from it, not only its own line of the ledger', () => {
    const guest = momentOf('guest')
    const { asWas, byTheBook } = differ(guest)
    expect(asWas.minutes - byTheBook.minutes).toBeGreaterThan(guest.minutes)
  })

  it('is blind to whatever was done after it', () => {
    const courier = momentOf('courier')
    const later = withMore(silent.inputs, [
      [courier.to + 40, { type: 'radio.said', channel: 1, words: 'Anything at all.', mode: 'typed' }],
    ])
    expect(differ(courier, later)).toEqual(differ(courier))
  })

  it('lets go of a button that was held down', () => {
    const courier = momentOf('courier')
    const held = withMore(silent.inputs, [
      [courier.from - 20, { type: 'radio.keyed' }],
      [courier.from - 10, { type: 'pa.steered', dx: 1, dy: 0 }],
    ])
    const { run } = replay(stageDoor.scenario, SEED, held, courier.from + 1)
    expect(run.press).not.toBeNull()
    expect(differ(courier, held).byTheBook).toEqual(differ(courier).byTheBook)
  })
})

describe('the worst run of the street', () => {
  it.each(['silent', 'rule-breaker'] as const)(
    'owes %s most for the officer, the jogger and the resident',
    async (bot) => {
      const { scenario, marks } = await theScenario('m05-lock-ups-2', 'street-with-bogeys')
      const { facts, inputs } = playBot(bot, scenario, SEED)
      const moments = dearestMoments(facts, marks)
      expect(moments.map(({ row, minutes }) => [row, minutes])).toEqual([
        ['two-minutes', 7],
        ['jogger', 6],
        ['abbot', 5],
      ])
      for (const moment of moments) {
        const { asWas, byTheBook } = counterfactual(scenario, marks, SEED, inputs, moment)
        expect(asWas.minutes - byTheBook.minutes).toBeGreaterThanOrEqual(moment.minutes)
        expect(asWas.money - byTheBook.money).toBeGreaterThan(0)
      }
    },
  )
})
