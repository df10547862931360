import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { type BotName, playBot } from '../../src/core/bots/bots.ts'
import { assess } from '../../src/core/rubric/assess.ts'
import type { Assessment } from '../../src/core/rubric/assessment.ts'
import type { Fact } from '../../src/core/vocabulary/fact.ts'
import type { Variant } from '../../src/core/vocabulary/words.ts'
import { theScenario } from './stage.ts'

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1)
/** Who is far below the pass shows it on these; `npm run play -- ID --bot NAME --runs N` plays more. */
const SOME = SEEDS.slice(0, 20)
/** Who says the same in fewer or more words shows it on fewer. */
const FEW = SEEDS.slice(0, 10)
type Marked = Assessment & { readonly seed: number }

/** What was faulted on the air, said or left unsaid. */
const faultedIn = (facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact) =>
    fact.type === 'radio.graded' ? fact.faults.map(({ rule, why }) => `${rule} ${why.id}: ${fact.words}`) : [],
  )

/** What every scenario owes to whoever plays it well, late, not at all, or against the rules (syllabus 3, bots). */
export const botsInOrder = (module: string, id: string, variant?: Variant): void => {
  describe(`${variant === undefined ? id : `${id} by ${variant}`}, seed by seed`, () => {
    let compiled: CompiledScenario

    beforeAll(async () => {
      compiled = await theScenario(module, id, variant)
    })

    const marksOf = (bot: BotName, seeds: readonly number[] = SEEDS): readonly Marked[] =>
      seeds.map((seed) => ({ seed, ...assess(playBot(bot, compiled.scenario, seed).facts, compiled.marks) }))

    const scoresOf = (bot: BotName): readonly number[] => marksOf(bot, SOME).map(({ score }) => score)

    it('par passes at 90 or above and trips no gate', () => {
      const poor = marksOf('par').filter(({ score, gates, passed }) => score < 90 || gates.length > 0 || !passed)
      expect(poor.map(({ seed, score }) => [seed, score])).toEqual([])
    })

    it('par keeps every rule and habit of the radio', () => {
      const faulted = FEW.map((seed) => faultedIn(playBot('par', compiled.scenario, seed).facts))
      expect(faulted.flat()).toEqual([])
    })

    it('late stands between silent and par, seed by seed, and silent stays below 40', () => {
      const late = scoresOf('late')
      const silent = scoresOf('silent')
      expect(Math.max(...silent)).toBeLessThan(40)
      expect(SOME.filter((_, index) => (late[index] ?? 0) <= (silent[index] ?? 0))).toEqual([])
      expect(Math.max(...late)).toBeLessThan(90)
    })

    it('the rule-breaker never passes and always trips a gate', () => {
      const broken = marksOf('rule-breaker', SOME)
      expect(broken.filter(({ score, gates }) => score >= 70 || gates.length === 0)).toEqual([])
    })

    it.each(['terse', 'chatty'] as const)('%s plays to its end, and passes', (bot) => {
      expect(marksOf(bot, FEW).filter(({ passed }) => !passed)).toEqual([])
    })
  })
}
