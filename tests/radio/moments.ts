import { corpus } from '../../src/cli/bench/labelled.ts'
import { nextInt, seedChance } from '../../src/core/chance/chance.ts'
import type { RadioCase, Transmission } from '../../src/core/radio/case.ts'

/** Something that is said in a moment. */
export type Told = { readonly radio: RadioCase; readonly say: Transmission }

/** Everything that is said in the cases that may be looked at. */
export const ownMoments: readonly Told[] = corpus('tuning').flatMap(({ case: radio }) =>
  radio.say === null ? [] : [{ radio, say: radio.say }],
)

const says = (told: Told, text: string): Told => ({ ...told, say: { ...told.say, text } })

const textAt = (at: number): string => ownMoments[at % ownMoments.length]?.say.text ?? ''

/** Far from each other in the list, so that words meet moments that they were not said in. */
const STRIDE = 7919

/** The words of another moment. */
export const ofOther = (told: Told, at: number): Told => says(told, textAt(at * STRIDE))

/** Half of one text before half of another, told in the moment of a third. */
export const mixed = (told: Told, at: number): Told => {
  const first = textAt(at * STRIDE).split(' ')
  const second = textAt(at * STRIDE + at).split(' ')
  return says(told, [...first.slice(0, first.length / 2), ...second.slice(second.length / 2)].join(' '))
}

const words = ownMoments.flatMap(({ say }) => say.text.split(' '))

/** Words of anybody in no order at all. */
export const shuffled = (told: Told, at: number): Told => {
  let chance = seedChance(at)
  const some = Array.from({ length: 3 + (at % 12) }, () => {
    const [place, after] = nextInt(chance, words.length)
    chance = after
    return words[place] ?? ''
  })
  return says(told, some.join(' '))
}
