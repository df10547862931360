import type { RuleId } from '../../vocabulary/radio.ts'
import type { Fault, RadioCase, RadioVerdict } from '../case.ts'
import { grade } from '../grade.ts'
import { heardAs } from '../meaning/waiting.ts'
import { settingOf } from '../moment.ts'
import { withoutWords } from '../net/words.ts'
import { checkFacts } from '../facts/readback.ts'
import { slotsAt } from '../facts/slots.ts'
import { wantedOf } from '../facts/wanted.ts'
import { utteranceOf } from '../words/utterance.ts'
import { type Answer, caseOf, factsDue } from './case.ts'
import { type Given, isDue } from './answer-due.ts'
import { type Filling, fillWords, worksHere } from './fill.ts'
import type { TalkItem } from './item.ts'
import { bestReading } from './on-air.ts'

/** One fact of an order, and whether it got through. */
export interface FactMark {
  readonly key: string
  readonly wanted: string
  readonly state: 'right' | 'missing' | 'wrong'
  /** The words that repeat or replace it; empty where it is missing. */
  readonly said: string
}

/** What was made of one answer in a drill. */
export interface Judgement {
  /** `works`, `nearly` with minor faults only, or `fails`. */
  readonly level: 'works' | 'nearly' | 'fails'
  /** Right and within the target of the radio reference, three seconds. */
  readonly quick: boolean
  readonly verdict: RadioVerdict
  /** The words were no fault, but they did not do what the moment asked for. */
  readonly missed: boolean
  readonly facts: readonly FactMark[]
  /** The reading that was taken, and the numbers of its words that nobody heard. */
  readonly words: string
  readonly lost: readonly number[]
}

/** Answer a hail within this time: radio reference (d), target. */
const QUICK_MS = 3000

const orderText = (radio: RadioCase): string =>
  [...radio.before].reverse().find(({ facts }) => facts !== undefined)?.text ?? ''

const marksIn = (radio: RadioCase, facts: Readonly<Record<string, string>>, words: string): readonly FactMark[] => {
  const { context, situation } = settingOf(radio)
  const { utterance } = heardAs(situation, utteranceOf(words, situation.names, context.me.name))
  const checks = new Map(
    checkFacts(facts, wantedOf(orderText(radio)), utterance, slotsAt(utterance, context)).map((check) => [
      check.key,
      check,
    ]),
  )
  // A check that was forgiven is one that other words stand for.
  return Object.entries(facts).map(
    ([key, wanted]) => checks.get(key) ?? { key, wanted, state: 'right' as const, said: '' },
  )
}

const factsIn = (item: TalkItem, facts: readonly FactMark[]): Given['facts'] => {
  if (Object.keys(item.facts).length === 0) return 'none'
  return facts.every(({ state }) => state === 'right') ? 'right' : 'short'
}

/** Words that break no rule and still do not do what the moment asks. */
const misses = (item: TalkItem, filling: Filling, given: Given): boolean => {
  const tells = item.tells.map((phrase) => fillWords(filling, phrase))
  if (item.silent && item.acts.length === 0 && item.due === null) return true
  return !isDue(item, tells, given)
}

/** Judge what was said, or that nothing was said, in one item. The same item, filling and answer give the same. */
export const judgeTalk = (item: TalkItem, filling: Filling, answer: Answer): Judgement => {
  const radio = caseOf(item, filling, answer)
  const [works] = worksHere(item, filling)
  const said = radio.say === null ? null : bestReading(radio, radio.say, works)
  const verdict = said?.verdict ?? grade(radio, works)
  const heard = said === null ? '' : withoutWords(said.words, said.lost)
  const due = factsDue(item, filling)
  const facts = said === null || item.silent ? [] : marksIn(radio, due, heard)
  const missed =
    said === null
      ? !item.silent
      : misses(item, filling, { act: verdict.act, words: heard, facts: factsIn(item, facts) })
  const level = verdict.level === 'wrong' || missed ? 'fails' : verdict.level === 'coach' ? 'nearly' : 'works'
  const quick = level === 'works' && verdict.notes.length === 0 && (answer === null || answer.afterMs <= QUICK_MS)
  return { level, quick, verdict, missed, facts, words: said?.words ?? '', lost: said?.lost ?? [] }
}

/** Faults by rule: what an answer says of habits besides those that its item trains. */
export const habitsIn = (faults: readonly Fault[]): ReadonlyMap<RuleId, 'missed' | 'partly'> =>
  new Map(
    [...faults].reverse().map(({ rule, severity }) => [rule, severity === 'minor' ? 'partly' : 'missed'] as const),
  )
