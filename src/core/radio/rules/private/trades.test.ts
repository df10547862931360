import { expect, it } from 'vitest'
import { EVERYDAY_AT_WORK, isAtWork, isOfTrade, THINGS_OF_TRADES } from './trades.ts'
import { keyOf } from './words.ts'

const wordsOf = (lists: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lists).flatMap((words) => words.split(/\s+/))

it('has each word once, in one of its forms', () => {
  const words = [...wordsOf(THINGS_OF_TRADES), ...wordsOf(EVERYDAY_AT_WORK)]
  const seen = new Map<string, string>()
  const doubles = words.filter((word) => {
    const key = keyOf(word)
    const double = seen.has(key)
    seen.set(key, word)
    return double
  })
  expect(doubles).toEqual([])
  expect(words).not.toContain('')
})

it('knows its words in every form, and what trades use from what anybody does', () => {
  const work = ['corsets', 'sewing', 'generators', 'wrapped', 'rides', 'taped', 'juggling']
  expect(work.filter((word) => !isAtWork(word))).toEqual([])
  expect(['biting', 'chundering', 'shaming', 'hissing'].filter(isAtWork)).toEqual([])
  expect(['zippers', 'abseiling', 'winch'].every(isOfTrade)).toBe(true)
  expect(['night', 'eating', 'herself'].some(isOfTrade)).toBe(false)
})
