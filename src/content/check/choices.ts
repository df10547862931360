import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'

/** A best choice may be this much longer than the longest of the others. */
const MOST_PERCENT = 150
const MOST_LETTERS = 10

/** Choices must not give away by their length which is best. */
export const checkChoices = ({ scenario: { value, source }, texts }: Authored): readonly Problem[] => {
  const lengthOf = (choice: string): number => {
    const id = `choice.${choice}`
    const words = Object.hasOwn(texts.en.value, id) ? texts.en.value[id] : undefined
    return typeof words === 'string' ? words.length : 0
  }
  return Object.entries(value.offers).flatMap(([offer, choices]) => {
    const row = value.rows.find(({ id }) => id === offer.split('.')[0])
    const fulfil = new Set(Object.values(row?.parts ?? {}).flatMap(({ any }) => any.flatMap(({ did }) => did ?? [])))
    const others = Math.max(0, ...choices.filter((id) => !fulfil.has(id)).map(lengthOf))
    if (others === 0) return []
    return choices.flatMap((choice, at) => {
      const best = fulfil.has(choice) ? lengthOf(choice) : 0
      const isLong = best * 100 > others * MOST_PERCENT && best - others > MOST_LETTERS
      return isLong ? [problemOf('SC043', source.at(['offers', offer, at]), { offer, best, others, choice })] : []
    })
  })
}
