import type { Filling } from '../../core/radio/drill/fill.ts'
import { type HoldJudgement, judgeHold } from '../../core/radio/drill/hold.ts'
import type { DrillHouse, HoldItem } from '../../core/radio/drill/item.ts'
import { timelineOf } from '../../core/radio/drill/timeline.ts'
import type { RuleId } from '../../core/vocabulary/radio.ts'
import type { Where } from '../problems/problem.ts'
import { fillingsOf, spellFilling } from './check-names.ts'
import { spellVerdict } from './check-talk.ts'
import { type DrillProblem, drillProblem } from './problems.ts'

const IDEAL_MS = 700

const breaks = (judged: HoldJudgement | null, rule: RuleId): boolean =>
  judged?.verdict.faults.some((fault) => fault.rule === rule) === true

const proveIn = (item: HoldItem, filling: Filling, where: Where): DrillProblem[] => {
  const { id } = item
  const { traffic, words } = timelineOf(item, filling)
  const from = words[0]?.from ?? 0
  const to = words.at(-1)?.to ?? 0
  const problem = (line: string, does: string, judged: HoldJudgement | null): DrillProblem[] => {
    const verdict = judged === null ? 'nothing' : spellVerdict(judged.verdict)
    return [drillProblem('DR013', where, { id, line, does, where: spellFilling(filling), verdict })]
  }
  const ideal = judgeHold(item, filling, [{ downMs: from - IDEAL_MS, upMs: to + IDEAL_MS }])
  const late = judgeHold(item, filling, [{ downMs: from, upMs: to + IDEAL_MS }])
  const early = judgeHold(item, filling, [{ downMs: from - IDEAL_MS, upMs: to - 1 }])
  const into = judgeHold(item, filling, [{ downMs: (traffic.at(-1)?.to ?? 0) - 100, upMs: to + IDEAL_MS }])
  return [
    ...(ideal?.level === 'works' ? [] : problem('held well', 'does not work', ideal)),
    ...(breaks(late, 'R-PTT-LEAD') ? [] : problem('pressed too late', 'breaks no rule', late)),
    ...(breaks(early, 'R-PTT-TAIL') ? [] : problem('let go too soon', 'breaks no rule', early)),
    ...(traffic.length === 0 || breaks(into, 'R-LISTEN-FIRST')
      ? []
      : problem('pressed into others', 'breaks no rule', into)),
  ]
}

/**
 * Proves a hold item: held well the line is right, and pressing late, letting go early and pressing into the others
 * break the rules that they are there for, in every region and row.
 */
export const checkHold = (item: HoldItem, house: DrillHouse, where: Where): readonly DrillProblem[] => {
  const { id, words, because, scene } = item
  const missing = [
    ...(words === '' ? ['say:'] : []),
    ...(because === '' ? ['because:'] : []),
    ...(scene === '' ? ['scene:'] : []),
  ]
  const unproved = fillingsOf(item, house, 'Sam').flatMap((filling) => proveIn(item, filling, where))
  const first = new Map([...unproved].reverse().map((one) => [`${one.code} ${one.message.split('(')[0]}`, one]))
  return [...missing.map((what) => drillProblem('DR012', where, { id, what })), ...first.values()]
}
