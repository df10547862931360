import type { RuleId } from '../../vocabulary/radio.ts'
import type { Reason } from '../../vocabulary/reason.ts'
import type { RadioCase, RadioVerdict } from '../case.ts'
import { grade } from '../grade.ts'
import { type Answer, caseOf } from './case.ts'
import { isDue } from './answer-due.ts'
import { factsIn, marksIn, namesPostBeside, saysOther } from './fact-marks.ts'
import { fillEach, fillSentence, type Filling, fillWanted, fillWords, ME, worksHere } from './fill.ts'
import type { DrillLine, MoveDeed, MoveItem, MoveStep } from './item.ts'
import { ASKING, strays } from './strays.ts'
import { isNumber, tokensOf, wordAt } from '../words/tokens.ts'

/** What the trainee does with the radio at one point. */
export type Deed =
  | { readonly do: 'say'; readonly answer: NonNullable<Answer> }
  | { readonly do: 'turn'; readonly to: number }
  | { readonly do: 'listen' }

/** What was made of one deed. */
export interface DeedJudgement {
  readonly level: 'works' | 'nearly' | 'fails'
  /** Why, as the author of the item wrote it or as the grader says it. */
  readonly reason: string | Reason
  /** Rules that it broke. */
  readonly broken: ReadonlyMap<RuleId, 'missed' | 'partly'>
}

/** One point of a move that is behind the trainee: what was done there, and what it came to. */
export interface Done {
  readonly deed: Deed
  readonly judged: DeedJudgement
}

/** A move on its way. After a deed that failed it goes on as if the right one had been done. */
export interface MoveState {
  readonly done: readonly Done[]
  readonly channel: number
}

/** Where the trainee's radio stands when an item begins. */
export const beginMove = (item: MoveItem): MoveState => ({ done: [], channel: item.startOn })

const stepOf = (item: MoveItem, { done }: MoveState): MoveStep | undefined => item.steps[done.length]

/** The channel of the radio before a step. */
const channelAt = (item: MoveItem, step: number): number =>
  item.steps.slice(0, step).reduce((channel, one) => (one.expect === 'turn' ? one.turnTo : channel), item.startOn)

const spokenAt = (item: MoveItem, filling: Filling, at: number, done: Done | undefined): string => {
  const deed = done?.deed
  const said = deed?.do === 'say' && done?.judged.level !== 'fails' ? deed.answer.words : undefined
  const step = item.steps[at]
  return said ?? (step === undefined ? '' : (worksHere(step, filling)[0] ?? ''))
}

/** Everything heard so far: the lines before, the trainee's own, and what came after each step. */
export const heardSoFar = (item: MoveItem, filling: Filling, { done }: MoveState): readonly DrillLine[] => [
  ...item.before,
  ...item.steps.slice(0, done.length).flatMap((step, at): readonly DrillLine[] => {
    const channel = channelAt(item, at)
    const own: DrillLine = { by: ME, words: spokenAt(item, filling, at, done[at]), channel, gapMs: 1200 }
    return step.expect === 'say' ? [own, ...step.then] : step.then
  }),
]

const none: ReadonlyMap<RuleId, 'missed' | 'partly'> = new Map()

const failed = (step: MoveStep, filling: Filling, deed: MoveDeed): DeedJudgement => ({
  level: 'fails',
  reason: fillSentence(filling, step.instead[deed] ?? ''),
  broken: new Map([[step.rule, 'missed']]),
})

const worked = (step: MoveStep, filling: Filling): DeedJudgement => ({
  level: 'works',
  reason: fillSentence(filling, step.because),
  broken: none,
})

/** How long a trainee listens where nothing comes. */
const NOTHING_CAME_MS = 10_000

/** Set time that went by without a word since the last line. */
const waitedMs = (item: MoveItem, { done }: MoveState): number => {
  const silent = item.steps.slice(0, done.length).reverse()
  const spoken = silent.findIndex(({ expect, then }) => expect === 'say' || then.length > 0)
  const since = spoken < 0 ? silent : silent.slice(0, spoken)
  return since.filter(({ expect }) => expect === 'listen').length * NOTHING_CAME_MS
}

const radioOf = (item: MoveItem, filling: Filling, state: MoveState, answer: NonNullable<Answer>): RadioCase => {
  const radio = caseOf({ ...item, before: heardSoFar(item, filling, state) }, filling, answer)
  const { say } = radio
  return say === null ? radio : { ...radio, say: { ...say, pressAtMs: say.pressAtMs + waitedMs(item, state) } }
}

/** "Switching to two" where the knob is turned to nine, "on two, walkie check" where it stands on one: nobody knows where that is. */
const namesOtherChannel = (
  item: MoveItem,
  { done, channel }: MoveState,
  step: MoveStep,
  radio: RadioCase,
  words: string,
): boolean => {
  const next = item.steps[done.length + 1]
  if (next?.expect === 'turn') return saysOther(radio, { channel: String(next.turnTo) }, words)
  return step.acts.includes('check') && standsElsewhere(channel, words)
}

const standsElsewhere = (channel: number, words: string): boolean => {
  const tokens = tokensOf(words)
  return tokens.some(
    ({ word }, at) =>
      (word === 'on' || word === 'channel') &&
      isNumber(wordAt(tokens, at + 1)) &&
      wordAt(tokens, at + 1) !== String(channel),
  )
}

/** "Cover door three" from whoever holds door two. */
const namesOtherPost = (item: MoveItem, filling: Filling, radio: RadioCase, words: string): boolean =>
  item.myPost !== undefined && namesPostBeside(radio, fillWords(filling, item.myPost), words)

const brokenIn = ({ faults }: RadioVerdict): DeedJudgement['broken'] =>
  new Map(
    [...faults].reverse().map(({ rule, severity }) => [rule, severity === 'minor' ? 'partly' : 'missed'] as const),
  )

type Said = Pick<RadioVerdict, 'act' | 'to'> & { readonly words: string }

const isDueAt = (
  item: MoveItem,
  filling: Filling,
  state: MoveState,
  step: MoveStep,
  radio: RadioCase,
  given: Said,
): boolean => {
  const { words, act, to } = given
  if (namesOtherChannel(item, state, step, radio, words) || namesOtherPost(item, filling, radio, words)) return false
  if (step.due !== 'no' && !ASKING.has(act) && strays(radio, words, worksHere(step, filling))) return false
  const facts = factsIn(marksIn(radio, fillEach(filling, step.facts), words))
  return isDue(fillWanted(filling, step), { act, words, to, facts, asked: false })
}

const judgeSay = (
  item: MoveItem,
  filling: Filling,
  state: MoveState,
  step: MoveStep,
  answer: NonNullable<Answer>,
): DeedJudgement => {
  const radio = radioOf(item, filling, state, { ...answer, channel: state.channel })
  const verdict = grade(radio, worksHere(step, filling)[0])
  const [fault] = verdict.faults
  if (step.expect !== 'say')
    return fault === undefined
      ? failed(step, filling, 'say')
      : { level: 'fails', reason: fault.why, broken: brokenIn(verdict) }
  if (verdict.level === 'wrong')
    return {
      level: 'fails',
      reason: fault?.why ?? fillSentence(filling, step.instead.say ?? ''),
      broken: brokenIn(verdict),
    }
  if (!isDueAt(item, filling, state, step, radio, { act: verdict.act, to: verdict.to, words: answer.words }))
    return failed(step, filling, 'say')
  if (fault !== undefined) return { level: 'nearly', reason: fault.why, broken: brokenIn(verdict) }
  return worked(step, filling)
}

const judgeDeed = (item: MoveItem, filling: Filling, state: MoveState, step: MoveStep, deed: Deed): DeedJudgement => {
  switch (deed.do) {
    case 'say':
      return judgeSay(item, filling, state, step, deed.answer)
    case 'turn':
      return step.expect === 'turn' && deed.to === step.turnTo ? worked(step, filling) : failed(step, filling, 'turn')
    case 'listen':
      return step.expect === 'listen' ? worked(step, filling) : failed(step, filling, 'listen')
  }
}

/** The move after one deed; null when it is over already. */
export const doNext = (item: MoveItem, filling: Filling, state: MoveState, deed: Deed): MoveState | null => {
  const step = stepOf(item, state)
  if (step === undefined) return null
  const judged = judgeDeed(item, filling, state, step, deed)
  const done = [...state.done, { deed, judged }]
  return { done, channel: channelAt(item, done.length) }
}

/** The move as a whole: as good as its weakest point, with every rule that was broken on the way. */
export const judgeMove = ({ done }: MoveState): DeedJudgement => {
  const weakest =
    done.find(({ judged }) => judged.level === 'fails') ??
    done.find(({ judged }) => judged.level === 'nearly') ??
    done.at(-1)
  return {
    level: weakest?.judged.level ?? 'fails',
    reason: weakest?.judged.reason ?? '',
    broken: new Map(done.flatMap(({ judged }) => [...judged.broken])),
  }
}
