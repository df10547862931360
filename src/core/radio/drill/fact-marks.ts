import type { FactSlots, RadioCase } from '../case.ts'
import { aliased } from '../facts/aliased.ts'
import { isDeniedAt } from '../facts/fact-match.ts'
import { checkFacts, contradicts } from '../facts/readback.ts'
import { reversalIn } from '../facts/reversal.ts'
import { wantedOf } from '../facts/wanted.ts'
import { heardAs } from '../meaning/waiting.ts'
import { settingOf } from '../moment.ts'
import { calledAnew } from '../words/call.ts'
import { tokensOf } from '../words/tokens.ts'
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

/** Words as they are heard at a moment. */
export const heardIn = (radio: RadioCase, words: string): Utterance => {
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
  const { context, situation } = settingOf(radio)
  const utterance = heardIn(radio, words)
  const order = utteranceOf(orderText(radio), situation.names, '')
  const checks = new Map(
    aliased(
      checkFacts(facts, wantedOf(order.text), { utterance, context, found: null }),
      order,
      utterance,
      context.me.name,
    ).map((check) => [check.key, check]),
  )
  const partner = radio.before.at(-1)?.from
  return Object.entries(facts).map(([key, wanted]) => {
    const check = checks.get(key)
    // A check that was forgiven is one that other words stand for; whoever is spoken to is no fact.
    if (check === undefined) return { key, wanted, state: 'right', said: '' }
    return check.state === 'wrong' && check.said === partner ? { key, wanted, state: 'missing', said: '' } : check
  })
}

/** The facts of the order that the trainee gave, and of one that was given before and put right since. */
const givenBefore = ({ before, me }: RadioCase): FactSlots =>
  [...before].reverse().find(({ facts, from }) => facts !== undefined && from === me.name)?.facts ?? {}

/**
 * Whether words say another thing of an order that the trainee gave than it did, beside what they put right, or still
 * say what has been put right since.
 */
export const contradictsOwn = (radio: RadioCase, facts: FactSlots, words: string): boolean =>
  marksIn(radio, { ...givenBefore(radio), ...facts }, words).some(
    ({ state, said, wanted }) =>
      state === 'wrong' && !deniesJust(said, words) && (!isFigures(said) || hasFigures(wanted)),
  )

/** "Gate three, not two" takes nothing away from the two bricks. */
const deniesJust = (said: string, words: string): boolean => words.toLowerCase().includes(`not ${said.toLowerCase()}`)

/** "Nine three zero" is no other van. */
const isFigures = (said: string): boolean => said !== '' && tokensOf(said).every(({ bare }) => bare.isFigure)
const hasFigures = (wanted: string): boolean => tokensOf(wanted).some(({ bare }) => bare.isFigure)

/** "Door three" from whoever holds door two: a place of somebody else's, or one that cannot be the own. */
export const namesPostBeside = (radio: RadioCase, post: string, words: string): boolean => {
  const heard = heardIn(radio, words)
  return (
    contradicts(heard, post) ||
    heard.mentions.some(
      ({ via, who, from }) => via === 'post' && who !== radio.me.name && !isDeniedAt(heard.tokens, from),
    )
  )
}

/** "Blue and grey folders" after a correction: what is no longer so, said beside what is. */
export const saysOutdated = (radio: RadioCase, words: string): boolean => {
  const [last, ...earlier] = [...radio.before]
    .reverse()
    .filter(({ facts, from }) => facts !== undefined && from !== radio.me.name)
  const old = earlier.find(({ from }) => from === last?.from)?.facts ?? {}
  const outdated = Object.entries(old).filter(
    ([key, value]) => last?.facts?.[key] !== undefined && last.facts[key] !== value,
  )
  return outdated.some(([key, value]) =>
    marksIn(radio, { [key]: value }, words).some(({ state, said }) => state === 'right' && said !== ''),
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
