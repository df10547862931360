import { describe, expect, it } from 'vitest'
import { corpus } from '../../src/cli/bench/labelled.ts'
import { nextInt, seedChance } from '../../src/core/chance/chance.ts'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { findingsOf } from '../../src/core/radio/findings.ts'
import { meaningOf } from '../../src/core/radio/meaning/meaning.ts'
import { momentOf, settingOf } from '../../src/core/radio/moment.ts'

/** As if every word and phrase that a rule waits for were spoken. */
const EVERYTHING = -1

const cases = corpus('tuning').map((one) => one.case)

const says = (radioCase: RadioCase, text: string): RadioCase =>
  radioCase.say === null ? radioCase : { ...radioCase, say: { ...radioCase.say, text } }

const textAt = (at: number): string => cases[at % cases.length]?.say?.text ?? ''

/** Far from each other in the list, so that words meet moments that they were not said in. */
const STRIDE = 7919

/** Half of one text before half of another, told in the moment of a third. */
const mixed = (radioCase: RadioCase, at: number): RadioCase => {
  const first = textAt(at * STRIDE).split(' ')
  const second = textAt(at * STRIDE + at).split(' ')
  return says(radioCase, [...first.slice(0, first.length / 2), ...second.slice(second.length / 2)].join(' '))
}

const words = cases.flatMap(({ say }) => say?.text.split(' ') ?? [])

/** Words of anybody in no order at all. */
const shuffled = (radioCase: RadioCase, at: number): RadioCase => {
  let chance = seedChance(at)
  const some = Array.from({ length: 3 + (at % 12) }, () => {
    const [place, after] = nextInt(chance, words.length)
    chance = after
    return words[place] ?? ''
  })
  return says(radioCase, some.join(' '))
}

/** What a rule would have found, or words would have meant, that do not pull its trigger. */
const missedIn = (radioCase: RadioCase): readonly string[] => {
  const { say } = radioCase
  if (say === null) return []
  const moment = momentOf(radioCase, settingOf(radioCase), say, say.text)
  const { meaning } = moment
  const asked = { ...moment, pulled: EVERYTHING }
  const { act, to } = meaningOf(asked)
  if (moment.clear && (act !== meaning.act || to.join() !== meaning.to.join()))
    return [`${meaning.act}, not ${act}: ${say.text}`]
  const found = findingsOf(moment).map((one) => JSON.stringify(one))
  return findingsOf(asked)
    .filter((one) => !found.includes(JSON.stringify(one)))
    .map(({ rule, said }) => `${rule} "${said ?? ''}": ${say.text}`)
}

describe('a trigger', () => {
  it.each([
    ['in its own moment', (radioCase: RadioCase) => radioCase],
    ['in the moment of another', (radioCase: RadioCase, at: number) => says(radioCase, textAt(at * STRIDE))],
    ['cut and joined', mixed],
    ['in no order', shuffled],
  ])('is pulled by everything that its rule has something to say of, %s', (_, as) => {
    expect(cases.map(as).flatMap(missedIn)).toEqual([])
  })
})
