import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedCondition } from '../shape/condition-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** A best choice may be this much longer than the longest of the others. */
const MOST_PERCENT = 150
const MOST_LETTERS = 10

/** Choices that make a condition hold: taken themselves, or as an answer or a manner of a conversation. */
const choicesOf = ({ talks }: ShapedScenario, { did, told }: ShapedCondition): readonly string[] => {
  if (did !== undefined) return [did]
  return talks.flatMap(({ id, answers, manners }) => [
    ...answers.flatMap((answer) => (told === `${id}.${answer.id}` ? answer.choices : [])),
    ...Object.entries(manners).flatMap(([manner, shown]) => (told === `${id}.${manner}` ? (shown?.choices ?? []) : [])),
  ])
}

/** Choices must not give away by their length which is best. */
export const checkChoices = ({ scenario: { value, source }, texts }: Authored): readonly Problem[] => {
  const lengthOf = (choice: string): number => {
    const id = `choice.${choice}`
    const words = Object.hasOwn(texts.en.value, id) ? texts.en.value[id] : undefined
    return typeof words === 'string' ? words.length : 0
  }
  return Object.entries(value.offers).flatMap(([offer, choices]) => {
    const row = value.rows.find(({ id }) => id === offer.split('.')[0])
    const parts = Object.values(row?.parts ?? {})
    const fulfil = new Set(parts.flatMap(({ any }) => any.flatMap((wanted) => choicesOf(value, wanted))))
    const others = Math.max(0, ...choices.filter((id) => !fulfil.has(id)).map(lengthOf))
    if (others === 0) return []
    return choices.flatMap((choice, at) => {
      const best = fulfil.has(choice) ? lengthOf(choice) : 0
      const isLong = best * 100 > others * MOST_PERCENT && best - others > MOST_LETTERS
      return isLong ? [problemOf('SC043', source.at(['offers', offer, at]), { offer, best, others, choice })] : []
    })
  })
}
