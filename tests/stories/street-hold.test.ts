import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { theScenario } from './stage.ts'
import { act, tell } from './story.ts'

let day: CompiledScenario

beforeAll(async () => {
  day = await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'day')
})

const says = (beat: string, after: number, words: string) => ({
  beat,
  after,
  input: { type: 'radio.said', channel: 1, words, mode: 'typed' } as const,
})

describe('the roll of the street', () => {
  it('waits for a post that asks for it, goes on with its report, and charges what it held for nothing', () => {
    const held = tell(
      {
        seed: 1,
        bot: 'par',
        instead: { 'lock-two.confirm': [] },
        lines: [says('lock-two', 4, 'Hold the roll.'), says('lock-two', 40, 'W2, locked.')],
      },
      day,
    )
    expect(held.facts.filter(({ type }) => type === 'roll.held' || type === 'roll.freed')).toMatchObject([
      { type: 'roll.held', beat: 'rolling-two', needed: false },
      { type: 'roll.freed', why: 'reported' },
    ])
    const plain = act({ seed: 1, bot: 'par' }, day)
    expect(held.ledger.own - plain.ledger.own).toBeGreaterThan(0.4)
    // To ask for it where nothing comes is no answer to the poll.
    expect(held.outcomes).toMatchObject({ 'lock-two': 'ok' })
  })

  it('waits before every take for a post that says nothing, asks again, and charges nobody else for it', () => {
    const { facts, ledger } = act({ seed: 1, bot: 'silent' }, day)
    const lines = facts.flatMap((fact) => (fact.type === 'call.made' ? [fact.line] : []))
    expect(lines.filter((line) => line === 'line.reyes.nothing')).toHaveLength(4)
    expect(lines.filter((line) => line === 'line.kaur.looks')).toHaveLength(4)
    const waits = ledger.entries.filter(({ cause }) => cause === 'cause.held')
    expect(waits.map(({ owner }) => owner)).toEqual(['own', 'own', 'own', 'own'])
  })

  it('is cut for what the boom hears, and not because the script says so', () => {
    const { facts } = act({ seed: 1, bot: 'par' }, day)
    expect(facts.filter(({ type }) => type === 'take.spoiled')).toMatchObject([
      { take: 2, why: 'noise', by: 'gardener' },
    ])
    const cut = facts.find((fact) => fact.type === 'call.made' && fact.beat === 'cut-two')
    expect(cut).toMatchObject({ line: 'line.reyes.cut-sound' })
  })
})
