import { describe, expect, it } from 'vitest'
import { compare, corpus, type Labelled } from '../../src/cli/bench/labelled.ts'
import { grade } from '../../src/core/radio/grade.ts'
import {
  oneMore,
  otherPeople,
  otherPosts,
  otherSpelling,
  otherThing,
  type Renaming,
  surnamed,
  wrongThing,
} from './renaming.ts'

const isRight = ({ case: radioCase, expect: label }: Labelled): boolean => {
  const { actAndTo, missed, invented } = compare(label, grade(radioCase))
  return actAndTo && missed.length === 0 && invented.length === 0
}

const cases = corpus('tuning')

/** Every so many-th case that is understood, renamed. */
const sampled = (renaming: Renaming, every: number): readonly Labelled[] =>
  cases
    .filter((_, at) => at % every === 0)
    .flatMap((labelled, at) => {
      const other = renaming(labelled, at)
      return other !== null && isRight(labelled) ? [other] : []
    })

/** The sample's step, and the share that must still be understood: a few labels hang on a name that is a word, or on a thing. */
const RENAMINGS: readonly (readonly [string, Renaming, number, number])[] = [
  ['people', otherPeople, 50, 0.98],
  ['surnames on the call sheet', surnamed, 50, 0.98],
  ['spellings of a recogniser', otherSpelling, 15, 0.96],
  ['one more on the roster', oneMore, 50, 1],
  ['posts', otherPosts, 11, 0.96],
  ['things', otherThing, 4, 0.97],
  ['another thing than was ordered', wrongThing, 2, 0.75],
]

describe('who and what nobody tuned on', () => {
  it.each(RENAMINGS)('%s', (_, renaming, every, least) => {
    const renamed = sampled(renaming, every)
    expect(renamed.length).toBeGreaterThanOrEqual(100)
    expect(renamed.filter(isRight).length / renamed.length).toBeGreaterThanOrEqual(least)
  })
})
