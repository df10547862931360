import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { theScenario } from './stage.ts'
import { act, type Line } from './story.ts'

let day: CompiledScenario
beforeAll(async () => {
  day = await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'day')
})

const PRAM = 'One pram got past me, frame left, my post.'
const JOGGER = 'One jogger got past me, frame left, my post.'

const says = (after: number, words: string): Line => ({
  beat: 'cut-one',
  after,
  input: { type: 'radio.said', channel: 1, words, mode: 'typed' },
})

/** Both were let into the first take; what is said of them after its cut, and what is made of each. */
const afterCut = (...lines: readonly Line[]) => {
  const instead = {
    'pram.ask': [],
    'pram.hold': [],
    'jogger.round': [],
  }
  const { facts, outcomes } = act({ seed: 1, bot: 'par', instead, lines }, day)
  const judged = facts.flatMap((fact) =>
    fact.type === 'bogey.judged' && fact.when === 'cut' && fact.encounter !== 'blower'
      ? [`${fact.encounter} ${fact.result}`]
      : [],
  )
  // What no row judges is charged by the rule itself.
  const charged = facts.flatMap((fact) =>
    fact.type === 'radio.graded' && !fact.content.includes('R-BOGEY-CALL')
      ? fact.faults.flatMap(({ rule, why }) =>
          rule === 'R-BOGEY-CALL' && why.id === 'bogey.unsaid.cut' ? [why.better] : [],
        )
      : [],
  )
  return { judged: judged.toSorted(), charged, jogger: outcomes['jogger'] }
}

describe('a pram and a jogger in one take', () => {
  const both = { judged: ['jogger told', 'pram told'], charged: [], jogger: 'ok' }

  it.each([
    ['the pram first', [says(2, PRAM), says(6, JOGGER)]],
    ['the jogger first', [says(2, JOGGER), says(6, PRAM)]],
    ['in one breath', [says(2, 'One pram and one jogger got past me, frame left, my post.')]],
  ] as const)('%s: each report answers for its own', (_order, lines) => {
    expect(afterCut(...lines)).toEqual(both)
  })

  it('the pram alone: the row of the jogger is not settled by it', () => {
    expect(afterCut(says(2, PRAM))).toMatchObject({
      judged: ['jogger missed', 'pram told'],
      charged: [],
      jogger: 'wrong',
    })
  })

  it('the jogger alone: what was left unsaid of the pram is judged by no row of the jogger', () => {
    expect(afterCut(says(2, JOGGER))).toEqual({
      judged: ['jogger told', 'pram missed'],
      charged: ['One pram got past me, my post.'],
      jogger: 'ok',
    })
  })

  it('“one got past me” is one of the two', () => {
    const { judged } = afterCut(says(2, 'One got past me, frame left, my post.'))
    expect(judged.filter((one) => one.endsWith('told'))).toHaveLength(1)
  })
})

describe('what was left unsaid', () => {
  const silent = (...lines: readonly Line[]) => {
    const { facts } = act({ seed: 1, bot: 'silent', lines }, day)
    return facts.flatMap((fact) => (fact.type === 'radio.graded' ? fact.faults : []))
  }

  it('of an ambulance is told in the words that the street has for it', () => {
    const talk: Line = {
      row: 'ambulance',
      after: 1,
      input: { type: 'radio.said', channel: 1, words: 'Copy that.', mode: 'typed' },
    }
    const found = silent(talk).find(({ rule }) => rule === 'R-SAFETY-FIRST')
    expect(found?.why).toMatchObject({
      what: 'ambulance at Weir Lane',
      better: 'Stop, stop, stop, ambulance at Weir Lane.',
    })
  })
})
