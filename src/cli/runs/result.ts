import type { CompiledScenario } from '../../content/compiled-scenario.ts'
import { ledgerOf } from '../../core/cost/ledger.ts'
import { recordOf, type Recorded } from '../../core/run/recording.ts'
import { assess } from '../../core/rubric/assess.ts'
import { addressOf } from './find-scenario.ts'
import type { Level } from '../../core/rubric/assessment.ts'

/** What a run came to, as the commands print it. */
export type RunResult = {
  readonly scenario: string
  /** Left out where the scenario has one form. */
  readonly variant?: string
  /** Which bot played; null for a person. */
  readonly bot: string | null
  readonly seed: number
  readonly ticks: number
  /** Null for a run that goes on. */
  readonly ending: string | null
  readonly score: number
  readonly levels: Readonly<Record<string, Level>>
  readonly gates: readonly string[]
  readonly lostMinutes: { readonly own: number; readonly inherited: number; readonly unavoidable: number }
  /** US dollars of the model without protected minutes. */
  readonly cost: number
  readonly digest: string
}

/** The result of a run, marked as its scenario says. */
export const resultOf = ({ run, facts, recording }: Recorded, { marks }: CompiledScenario): RunResult => {
  const assessment = assess(facts, marks)
  const { own, inherited, unavoidable, money } = ledgerOf(facts)
  return {
    scenario: run.scenario.id,
    ...(run.scenario.variant === undefined ? {} : { variant: run.scenario.variant }),
    bot: recording.header.bot,
    seed: run.seed,
    ticks: run.tick,
    ending: run.ended,
    score: assessment.score,
    levels: Object.fromEntries(assessment.criteria.map(({ criterion, level }) => [criterion, level])),
    gates: [...new Set(assessment.gates.map(({ gate }) => gate))],
    lostMinutes: { own, inherited, unavoidable },
    cost: money,
    digest: recordOf(recording, run).end.digest,
  }
}

/** A result for people, one line. */
export const formatResult = (result: RunResult): string => {
  const { scenario, variant, bot, seed, ending, score, levels, gates, lostMinutes, cost, digest } = result
  const shown = Object.entries(levels).map(([criterion, level]) => `${criterion} ${level}`)
  const { own, inherited, unavoidable } = lostMinutes
  return [
    `${addressOf(scenario, variant)}  ${bot ?? 'trainee'}  seed ${seed}  ${ending ?? 'not ended'}`,
    `score ${score}`,
    `levels ${shown.join(', ') || 'none'}`,
    `gates ${gates.join(', ') || 'none'}`,
    `minutes own ${own}, inherited ${inherited}, unavoidable ${unavoidable}`,
    `cost $${cost.toFixed(2)} (model)`,
    `digest ${digest}`,
  ].join('  |  ')
}
