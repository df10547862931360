import type { RadioVerdict } from '../../core/radio/case.ts'
import { builtCall } from '../../core/radio/drill/board.ts'
import { fillSentence, type Filling } from '../../core/radio/drill/fill.ts'
import type { DrillHouse, TalkItem } from '../../core/radio/drill/item.ts'
import { type Judgement, judgeTalk } from '../../core/radio/drill/judge.ts'
import type { Where } from '../problems/problem.ts'
import { fillingsOf, spellFilling } from './check-names.ts'
import { type DrillProblem, drillProblem } from './problems.ts'

/** What the grader made of words, in a line: `acknowledge, R-READBACK minor`. */
export const spellVerdict = ({ act, faults, level }: RadioVerdict): string =>
  [act, ...faults.map(({ rule, severity }) => `${rule} ${severity}`), ...(faults.length === 0 ? [level] : [])].join(
    ', ',
  )

const spellJudgement = ({ verdict, missed }: Judgement): string =>
  missed ? `${spellVerdict(verdict)}, but not what the item asks for` : spellVerdict(verdict)

/** Names that a trainee may have; the second is a word as well. */
const TRAINEES = ['Sam', 'Will'] as const

const proveIn = (item: TalkItem, chips: readonly string[], filling: Filling, where: Where): DrillProblem[] => {
  const { id } = item
  const spelled = spellFilling(filling)
  const judged = (words: string): Judgement =>
    judgeTalk(item, filling, { words, mode: 'typed', channel: 1, afterMs: 1500 })
  const built = item.built.length === 0 ? [] : [builtCall(chips, item.built, filling)]
  const works = [...item.works.map((words) => fillSentence(filling, words)), ...built].flatMap((words) => {
    const judgement = judged(words)
    const verdict = spellJudgement(judgement)
    return judgement.level === 'works' ? [] : [drillProblem('DR009', where, { id, words, where: spelled, verdict })]
  })
  const fails = item.fails.flatMap((template) => {
    const words = fillSentence(filling, template)
    return judged(words).level === 'works' ? [drillProblem('DR010', where, { id, words, where: spelled })] : []
  })
  const silence = judgeTalk(item, filling, null)
  const silenceWorks = silence.level === 'works'
  if (silenceWorks === item.silent) return [...works, ...fails]
  const does = silenceWorks ? 'works' : 'fails'
  return [
    ...works,
    ...fails,
    drillProblem('DR011', where, { id, does, where: spelled, verdict: spellJudgement(silence) }),
  ]
}

const lacks = (item: TalkItem, where: Where): DrillProblem[] => {
  const { id, silent, works, built, because, miss, scene } = item
  const missing = [
    ...(because === '' ? ['because:'] : []),
    ...(scene === '' ? ['scene:'] : []),
    ...(miss === '' ? ['miss:'] : []),
    ...(!silent && works.length < 2 ? ['works: with two wordings'] : []),
    ...(!silent && built.length === 0 ? ['built:'] : []),
    ...(item.fails.length === 0 ? ['fails:'] : []),
  ]
  return missing.map((what) => drillProblem('DR012', where, { id, what }))
}

/**
 * Proves a talk item: in every region and row that it can be drawn in, for more than one name of the trainee, what works
 * is graded right, what fails is not, and saying nothing is what the item says it is.
 */
export const checkTalk = (
  item: TalkItem,
  chips: readonly string[],
  house: DrillHouse,
  where: Where,
): readonly DrillProblem[] => {
  const problems = TRAINEES.flatMap((me) =>
    fillingsOf(item, house, me).flatMap((filling) => proveIn(item, chips, filling, where)),
  )
  return [...lacks(item, where), ...firstOfEach(problems)]
}

/** One problem for each number and verdict: the same words fail in many rows for one reason. */
const firstOfEach = (problems: readonly DrillProblem[]): readonly DrillProblem[] => [
  ...new Map(
    [...problems].reverse().map((problem) => [`${problem.code} ${problem.message.split('”')[0]}`, problem]),
  ).values(),
]
