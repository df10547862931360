import type { Entry } from '../cost/ledger.ts'
import { ledgerOf } from '../cost/ledger.ts'
import { assess } from '../rubric/assess.ts'
import type { Marks } from '../rubric/marks.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { RowId } from '../vocabulary/ids.ts'
import type { Input, StampedInput } from '../vocabulary/input.ts'
import { type Bot, makeBot, play } from './bots.ts'

/** A row that cost something of the trainee's own: from where it opened to where it was decided, in ticks. */
export type OwnMoment = {
  readonly row: RowId
  readonly from: number
  readonly to: number
  /** What the ledger charges the trainee for it. */
  readonly minutes: number
}

/** What comes of a run: delay of every owner, its money, and the mark. */
export type Outturn = { readonly minutes: number; readonly money: number; readonly score: number }

/** The same run twice, by the book from one moment on: once after the moment as it was, once with the moment too. */
export type Counterfactual = OwnMoment & { readonly asWas: Outturn; readonly byTheBook: Outturn }

/** Moments that are looked at. */
export const DEAREST = 3

const ownMinutes = (entries: readonly Entry[], row: RowId): number =>
  entries.reduce((sum, entry) => (entry.row === row && entry.owner === 'own' ? sum + entry.minutes : sum), 0)

/**
 * The trainee's dearest moments, dearest first: rows that went less than best, by their own minutes in the ledger, then
 * by their weight in the marks, then by when they were.
 */
export const dearestMoments = (facts: readonly Fact[], marks: Marks): readonly OwnMoment[] => {
  const { entries } = ledgerOf(facts)
  const end = facts.at(-1)?.tick ?? 0
  const opened = new Map<RowId, number>()
  const decided = new Map<RowId, { readonly tick: number; readonly best: boolean }>()
  for (const fact of facts) {
    if (fact.type === 'row.opened' && !opened.has(fact.row)) opened.set(fact.row, fact.tick)
    if (fact.type === 'row.scored' && !decided.has(fact.row)) {
      decided.set(fact.row, { tick: fact.tick, best: fact.outcome === 'best' })
    }
  }
  const weightOf = (row: RowId): number => marks.rows[row]?.weight ?? 1
  return [...opened]
    .filter(([row]) => decided.get(row)?.best !== true)
    .map(([row, from]) => ({ row, from, to: decided.get(row)?.tick ?? end, minutes: ownMinutes(entries, row) }))
    .sort((a, b) => b.minutes - a.minutes || weightOf(b.row) - weightOf(a.row) || a.from - b.from)
    .slice(0, DEAREST)
}

/** Lets go of whatever the trainee was holding down at the moment, before anything else. */
const handsOff = (bot: Bot): Bot => {
  let off = false
  return (run, facts) => {
    if (off) return bot(run, facts)
    off = true
    const letGo: Input[] = [{ type: 'pa.steered', dx: 0, dy: 0 }]
    if (run.press !== null) letGo.push({ type: 'radio.unkeyed' })
    return [...letGo, ...bot(run, facts)]
  }
}

/**
 * What one moment cost: the run is played again up to the moment and by the par player from there, and beside it up to
 * the end of the moment as it was and by the par player from there. What differs is the moment and what followed from
 * it, and nothing that the trainee did later.
 */
export const counterfactual = (
  scenario: Scenario,
  marks: Marks,
  seed: number,
  inputs: readonly StampedInput[],
  moment: OwnMoment,
): Counterfactual => {
  const after = (until: number): Outturn => {
    const { facts } = play(handsOff(makeBot('par', scenario)), scenario, seed, { inputs, until })
    const { minutes, money } = ledgerOf(facts)
    return { minutes, money, score: assess(facts, marks).score }
  }
  return { ...moment, asWas: after(moment.to + 1), byTheBook: after(moment.from + 1) }
}
