import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { type BotName, playBot } from '../../src/core/bots/bots.ts'
import { assess } from '../../src/core/rubric/assess.ts'
import type { Assessment } from '../../src/core/rubric/assessment.ts'
import { begin } from '../../src/core/run/run.ts'
import type { Fact } from '../../src/core/vocabulary/fact.ts'
import type { Variant } from '../../src/core/vocabulary/words.ts'
import { theScenario } from './stage.ts'

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1)
/**
 * The marks of all but par hang on a seed little (none gains or loses 20 by it) and stand further than that from what they
 * are held to, and who says the same in fewer or more words shows it on few; `npm run play -- ID --bot NAME --runs N`
 * plays more.
 */
const FEW = SEEDS.slice(0, 10)
type Marked = Assessment & { readonly seed: number; readonly faulted: readonly string[] }

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

    const marksOf = (bot: BotName, seeds: readonly number[]): readonly Marked[] =>
      seeds.map((seed) => {
        const { facts } = playBot(bot, compiled.scenario, seed)
        return { ...assess(facts, compiled.marks), seed, faulted: faultedIn(facts) }
      })

    const scoresOf = (bot: BotName): readonly number[] => marksOf(bot, FEW).map(({ score }) => score)

    it('par passes at 90 or above, trips no gate, and keeps every rule and habit of the radio', () => {
      const par = marksOf('par', SEEDS)
      const poor = par.filter(({ score, gates, passed }) => score < 90 || gates.length > 0 || !passed)
      expect(poor.map(({ seed, score }) => [seed, score])).toEqual([])
      expect(par.flatMap(({ faulted }) => faulted)).toEqual([])
    })

    it('the few seeds draw every twist together with every other', () => {
      const ways = compiled.scenario.script.twists.reduce((count, { of }) => count * of.length, 1)
      expect(new Set(FEW.map((seed) => begin(compiled.scenario, seed).run.picks.join())).size).toBe(ways)
    })

    it('late stands between silent and par, seed by seed, and silent stays below 40', () => {
      const late = scoresOf('late')
      const silent = scoresOf('silent')
      expect(Math.max(...silent)).toBeLessThan(40)
      expect(FEW.filter((_, index) => (late[index] ?? 0) <= (silent[index] ?? 0))).toEqual([])
      expect(Math.max(...late)).toBeLessThan(90)
    })

    it('the rule-breaker never passes and always trips a gate', () => {
      const broken = marksOf('rule-breaker', FEW)
      expect(broken.filter(({ score, gates }) => score >= 70 || gates.length === 0)).toEqual([])
    })

    it.each(['terse', 'chatty'] as const)('%s plays to its end, and passes', (bot) => {
      expect(marksOf(bot, FEW).filter(({ passed }) => !passed)).toEqual([])
    })
  })
}
