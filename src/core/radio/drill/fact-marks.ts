import type { FactSlots, RadioCase } from '../case.ts'
import { checkFacts } from '../facts/readback.ts'
import { reversalIn } from '../facts/reversal.ts'
import { slotsAt } from '../facts/slots.ts'
import { wantedOf } from '../facts/wanted.ts'
import { heardAs } from '../meaning/waiting.ts'
import { settingOf } from '../moment.ts'
import { calledAnew } from '../words/call.ts'
import { heardAnew, type Utterance, utteranceOf } from '../words/utterance.ts'
import type { Given } from './answer-due.ts'

/** One fact of an order, and whether it got through. */
export interface FactMark {
  readonly key: string
  readonly wanted: string
  readonly state: 'right' | 'missing' | 'wrong'
  /** The words that repeat or replace it; empty where it is missing. */
  readonly said: string
}

const orderText = (radio: RadioCase): string =>
  [...radio.before].reverse().find(({ facts }) => facts !== undefined)?.text ?? ''

const heardIn = (radio: RadioCase, words: string): Utterance => {
  const { context, situation } = settingOf(radio)
  const heard = heardAs(situation, utteranceOf(words, situation.names, context.me.name)).utterance
  // "Channel nine, Priya" is taken for a call, and is all there is to tell.
  const { address, tokens } = heard
  return address.bodyFrom < tokens.length
    ? heard
    : heardAnew(heard, calledAnew(address, { bodyFrom: 0, bodyTo: tokens.length }))
}

/** Each fact held against the words, by the rules of a read-back. */
export const marksIn = (radio: RadioCase, facts: FactSlots, words: string): readonly FactMark[] => {
  const { context } = settingOf(radio)
  const utterance = heardIn(radio, words)
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

/** Whether words say of an order that the trainee gave what it does not say: all of its facts, with two of them changed about. */
export const turnsRound = (radio: RadioCase, words: string): boolean => {
  const { context, situation } = settingOf(radio)
  const own = [...radio.before].reverse().find(({ facts, from }) => facts !== undefined && from === context.me.name)
  return (
    own !== undefined && reversalIn(utteranceOf(own.text, situation.names, own.from), heardIn(radio, words)) !== null
  )
}

/** Whether words contradict a fact, and do not only leave it out. */
export const saysOther = (radio: RadioCase, facts: FactSlots, words: string): boolean =>
  marksIn(radio, facts, words).some(({ state }) => state === 'wrong')

/** What the facts that are asked for come to, all of them together. */
export const factsIn = (marks: readonly FactMark[]): Given['facts'] => {
  if (marks.length === 0) return 'none'
  if (marks.some(({ state }) => state === 'wrong')) return 'wrong'
  return marks.every(({ state }) => state === 'right') ? 'right' : 'short'
}
