import type { RadioCase, RadioVerdict } from '../../core/radio/case.ts'
import { speakMs, trafficIn } from '../../core/radio/drill/case.ts'
import { crewOf, fillSentence, fillWords, type Filling, ME, nameOf } from '../../core/radio/drill/fill.ts'
import type { DrillHouse, FindItem } from '../../core/radio/drill/item.ts'
import { grade } from '../../core/radio/grade.ts'
import type { Where } from '../problems/problem.ts'
import { fillingsOf, spellFilling } from './check-names.ts'
import { spellVerdict } from './check-talk.ts'
import { type DrillProblem, drillProblem } from './problems.ts'
import { type ItemTexts } from './shape.ts'

/** Longer than any window: nothing was said in the place of the line. */
const SILENT_MS = 15_000

/** A line of the exchange, or silence in its place, as the radio core grades it, in the place of whoever says it. */
const verdictOf = (item: FindItem, filling: Filling, at: number, words: string | null): RadioVerdict => {
  const traffic = trafficIn(item.lines, filling)
  const line = item.lines[at]
  const said = traffic[at]
  if (line === undefined || said === undefined) throw new Error(`${item.id} has no line ${at}`)
  const { house } = filling
  const crew = house.crew.map(({ name, role, post }) => ({ name, role, ...(post === undefined ? {} : { post }) }))
  const watched = crewOf(filling, item.watch)
  const post = item.myPost === undefined ? {} : { post: fillWords(filling, item.myPost) }
  const me = { name: nameOf(filling, item.watch), role: watched?.role ?? 'set PA', ...post }
  const radio: RadioCase = {
    id: item.id,
    region: filling.region,
    me,
    roster: [...crew.filter(({ name }) => name !== me.name), me, { name: filling.me, role: 'set PA' }],
    homeChannel: 1,
    roll: line.roll,
    post: item.post,
    lockupPoll: item.lockupPoll,
    bogeyWhileRolling: item.bogeyWhileRolling,
    public: item.public,
    emergencyOnAir: item.emergencyOnAir,
    ...(item.hazard === undefined ? {} : { hazard: { kind: item.hazard.kind, place: item.hazard.place } }),
    ...(item.secrets === undefined ? {} : { secrets: item.secrets }),
    before: traffic.slice(0, at),
    ...(words === null
      ? { say: null, silentMs: SILENT_MS }
      : { say: { mode: 'typed', channel: line.channel, pressAtMs: said.atMs, durMs: speakMs(words), text: words } }),
  }
  return grade(radio)
}

const proveIn = (item: FindItem, filling: Filling, where: Where): DrillProblem[] => {
  const { id, fault } = item
  const spelled = spellFilling(filling)
  const watched = nameOf(filling, item.watch)
  const problem = (line: number, does: string, verdict: RadioVerdict): DrillProblem =>
    drillProblem('DR013', where, { id, line: line + 1, does, where: spelled, verdict: spellVerdict(verdict) })
  const lines = item.lines.flatMap((line, at) => {
    if (nameOf(filling, line.by) !== watched) return []
    const verdict = verdictOf(item, filling, at, fillSentence(filling, line.words))
    if (fault?.line !== at)
      return verdict.level === 'right' ? [] : [problem(at, 'is at fault and should not be', verdict)]
    return verdict.faults.some(({ rule }) => rule === fault.rule)
      ? []
      : [problem(at, `does not break ${fault.rule}`, verdict)]
  })
  if (fault === null) return lines
  const better = item.works.length === 0 ? [null] : item.works.map((words) => fillSentence(filling, words))
  const works = better.flatMap((words) => {
    const verdict = verdictOf(item, filling, fault.line, words)
    if (verdict.level === 'right') return []
    const told = { id, words: words ?? 'nothing', where: spelled, verdict: spellVerdict(verdict) }
    return [drillProblem('DR009', where, told)]
  })
  return [...lines, ...works]
}

const lacks = (item: FindItem, texts: ItemTexts, rule: boolean, where: Where): DrillProblem[] => {
  const { id, lines, scene, clean, watch } = item
  const brackets = texts.lines.filter((line) => typeof line !== 'string' && /\[[^\]]+\]/.test(line.say)).length
  const wanted = rule ? 1 : 0
  const missing = [
    ...(scene === '' ? ['scene:'] : []),
    ...(!rule && clean === '' ? ['clean:'] : []),
    ...lines.flatMap(({ spans }, at) =>
      spans.some(({ why }) => why === '') ? [`ok: or fault: for every stretch of line ${at + 1}`] : [],
    ),
    ...(lines.some(({ by }) => by === watch) || watch === ME ? [] : [`line by ${watch}, who is watched`]),
  ]
  return [
    ...missing.map((what) => drillProblem('DR012', where, { id, what })),
    ...(brackets === wanted ? [] : [drillProblem('DR014', where, { id, count: brackets })]),
  ]
}

/**
 * Proves a find item: in every region and row the line in question breaks the rule that it is there for, everything else
 * that the same person says breaks none, and what would have worked does.
 */
export const checkFind = (
  item: FindItem,
  texts: ItemTexts,
  rule: boolean,
  house: DrillHouse,
  where: Where,
): readonly DrillProblem[] => {
  const unproved = fillingsOf(item, house, 'Sam').flatMap((filling) => proveIn(item, filling, where))
  const first = new Map([...unproved].reverse().map((one) => [`${one.code} ${one.message.split('(')[0]}`, one]))
  return [...lacks(item, texts, rule, where), ...first.values()]
}
