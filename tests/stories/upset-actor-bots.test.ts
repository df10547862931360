import { beforeAll, describe, expect, it } from 'vitest'
import { type BotName, playBot } from '../../src/core/bots/bots.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { assess } from '../../src/core/rubric/assess.ts'
import { theScenario } from './stage.ts'

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1)
const PATIENCE = 120_000

let upset: CompiledScenario

beforeAll(async () => {
  upset = await theScenario('m06-first-team', 'upset-actor')
})

const marksOf = (bot: BotName) =>
  SEEDS.map((seed) => ({ seed, ...assess(playBot(bot, upset.scenario, seed).facts, upset.marks) }))

const scoresOf = (bot: BotName): readonly number[] => marksOf(bot).map(({ score }) => score)

describe('number 1, fifty seeds', () => {
  it(
    'par passes at 90 or above and trips no gate',
    () => {
      const poor = marksOf('par').filter(({ score, gates, passed }) => score < 90 || gates.length > 0 || !passed)
      expect(poor.map(({ seed, score }) => [seed, score])).toEqual([])
    },
    PATIENCE,
  )

  it(
    'late stands between silent and par, seed by seed, and silent stays below 40',
    () => {
      const late = scoresOf('late')
      const silent = scoresOf('silent')
      expect(Math.max(...silent)).toBeLessThan(40)
      expect(SEEDS.filter((_, index) => (late[index] ?? 0) <= (silent[index] ?? 0))).toEqual([])
      expect(Math.max(...late)).toBeLessThan(90)
    },
    PATIENCE,
  )

  it(
    'the rule-breaker never passes and always trips a gate',
    () => {
      const broken = marksOf('rule-breaker')
      expect(broken.filter(({ score, gates }) => score >= 70 || gates.length === 0)).toEqual([])
    },
    PATIENCE,
  )

  it.each(['terse', 'chatty'] as const)(
    '%s plays to its end, and passes',
    (bot) => {
      expect(marksOf(bot).filter(({ passed }) => !passed)).toEqual([])
    },
    PATIENCE,
  )
})
