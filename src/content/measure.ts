import { assess } from '../core/rubric/assess.ts'
import type { FactOf } from '../core/vocabulary/fact.ts'
import { BOTS, type BotName, playBot } from '../core/bots/bots.ts'
import type { CompiledScenario } from './compiled-scenario.ts'
import type { Problem, Where } from './problems/problem.ts'
import { problemOf } from './problems/problem-of.ts'

/** How the scores of one bot spread over the seeds. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number }

/** What the bots made of a scenario: the par bot's lowest score, everybody's spread, and what is wrong with them. */
export type Measured = {
  readonly parScore: number
  readonly scores: Readonly<Record<BotName, Spread>>
  readonly problems: readonly Problem[]
}

const FULL = 100

const spreadOf = (scores: readonly number[]): Spread => {
  const sorted = scores.toSorted((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    min: sorted[0] ?? 0,
    max: sorted.at(-1) ?? 0,
  }
}

type Result = { readonly seed: number; readonly score: number; readonly lost: readonly string[] }

const resultOf = ({ scenario, marks }: CompiledScenario, bot: BotName, seed: number): Result => {
  const { facts } = playBot(bot, scenario, seed)
  const scored = facts.filter((fact): fact is FactOf<'row.scored'> & typeof fact => fact.type === 'row.scored')
  const lost = scored.flatMap(({ row, outcome }) => (outcome === 'best' ? [] : [`${row} is ${outcome}`]))
  return { seed, score: assess(facts, marks).score, lost }
}

/**
 * Lets every bot play a scenario on the seeds 1 to `seeds`, in each of its variants. Problems stand at the top of `where`.
 */
export const measure = (variants: readonly CompiledScenario[], seeds: number, where: Where): Measured => {
  const passMark = Math.min(...variants.map(({ marks }) => marks.passMark))
  const results = (bot: BotName): readonly Result[] =>
    variants.flatMap((compiled) => Array.from({ length: seeds }, (_, index) => resultOf(compiled, bot, index + 1)))
  const all = Object.fromEntries(BOTS.map((bot) => [bot, results(bot)]))
  const spread = (bot: BotName): Spread => spreadOf((all[bot] ?? []).map(({ score }) => score))
  const scores = {
    par: spread('par'),
    late: spread('late'),
    terse: spread('terse'),
    chatty: spread('chatty'),
    silent: spread('silent'),
    'rule-breaker': spread('rule-breaker'),
  }
  const problems: Problem[] = []
  const short = (all.par ?? []).find(({ score }) => score < FULL)
  if (short !== undefined) {
    const { score, seed, lost } = short
    problems.push(
      problemOf('SC060', where, { score, seed, lost: lost.join(', ') || 'a fault of a radio rule takes points off' }),
    )
  }
  const holds = (better: string, high: number, worse: string, low: number, rule: string): void => {
    if (high > low) return
    problems.push(problemOf('SC061', where, { better, high, worse, low, seeds, rule }))
  }
  holds('par', scores.par.median, 'late', scores.late.median, 'par > late')
  holds('late', scores.late.median, 'silent', scores.silent.median, 'late > silent')
  holds('the pass mark', passMark, 'rule-breaker', scores['rule-breaker'].max, 'rule-breaker below the pass mark')
  return { parScore: scores.par.min, scores, problems }
}
