import { beforeAll, describe, expect, it } from 'vitest'
import { loadScenario } from '../../content/load.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { ME } from '../vocabulary/ids.ts'
import type { Input } from '../vocabulary/input.ts'
import { begin, type Run, step } from './run.ts'

let scenario: Scenario
beforeAll(async () => {
  const loaded = await loadScenario('stage-door')
  if (!loaded.ok) throw new Error('The stage door does not compile')
  scenario = loaded.compiled.scenario
})

type At = { readonly tick: number; readonly input: Input }

/** Play until a tick, with inputs at theirs. */
const until = (tick: number, inputs: readonly At[]): { readonly run: Run; readonly facts: readonly Fact[] } => {
  let { run, facts } = begin(scenario, 7)
  const all = [...facts]
  while (run.tick < tick && run.ended === null) {
    const now = inputs.filter((at) => at.tick === run.tick)
    ;({ run, facts } = step(
      run,
      now.map((at, order) => ({ who: ME, tick: at.tick, order, input: at.input })),
    ))
    all.push(...facts)
  }
  return { run, facts: all }
}

const lockCall = (): number => {
  const call = until(800, []).facts.find((fact) => fact.type === 'call.made' && fact.beat === 'rehearsal')
  if (call === undefined) throw new Error('No call for the rehearsal')
  return call.tick
}

const say = (words: string): Input => ({ type: 'radio.said', channel: 1, words, mode: 'typed' })
const outcome = (facts: readonly Fact[], row: string): string | undefined => {
  const scored = facts.find((fact) => fact.type === 'row.scored' && fact.row === row)
  return scored?.type === 'row.scored' ? scored.outcome : undefined
}
const atPost = (tick: number): readonly At[] => [
  { tick: 40, input: { type: 'pa.walked', to: 'd2-mark' } },
  { tick, input: { type: 'pa.faced', toward: 'out' } },
]

describe('promptness of typed words (radio reference (d), time by mode)', () => {
  it('is the first character, when the words go within 12 s of it', () => {
    const call = lockCall()
    const draft: At = { tick: call + 60, input: { type: 'radio.drafted' } }
    const late = until(call + 420, [...atPost(call), draft, { tick: call + 200, input: say('Door two, locked.') }])
    expect(outcome(late.facts, 'rehearsal-lock')).toBe('best')
  })

  it('is the same for the verdict on the words', () => {
    const call = lockCall()
    const draft: At = { tick: call + 60, input: { type: 'radio.drafted' } }
    const sent: At = { tick: call + 200, input: say('Door two, locked.') }
    const { facts } = until(call + 420, [...atPost(call), draft, sent])
    const verdicts = facts.filter((fact) => fact.type === 'radio.graded')
    expect(verdicts.map(({ faults }) => faults)).toEqual([[]])
  })

  it('is the sending without a draft, and after a draft that was dropped', () => {
    const call = lockCall()
    const drafted: readonly At[] = [
      { tick: call + 60, input: { type: 'radio.drafted' } },
      { tick: call + 90, input: { type: 'radio.dropped' } },
    ]
    const sent: At = { tick: call + 200, input: say('Door two, locked.') }
    expect(outcome(until(call + 420, [...atPost(call), sent]).facts, 'rehearsal-lock')).toBe('ok')
    expect(outcome(until(call + 420, [...atPost(call), ...drafted, sent]).facts, 'rehearsal-lock')).toBe('ok')
  })
})

it('gives every line of the log a number of its own', () => {
  const { run } = until(700, [
    { tick: 300, input: say('Door two, locked.') },
    { tick: 301, input: say('Copy.') },
  ])
  const numbers = run.log.map(({ order }) => order)
  expect(numbers.length).toBeGreaterThan(3)
  expect(new Set(numbers).size).toBe(numbers.length)
})

describe('promptness of spoken words (radio reference (d), time by mode)', () => {
  const spoken = (press: number, wordsAfter: number): readonly At[] => [
    { tick: press, input: { type: 'radio.keyed' } },
    { tick: press + 36, input: { type: 'radio.unkeyed' } },
    {
      tick: press + 36 + wordsAfter,
      input: { type: 'radio.said', channel: 1, words: 'Door two, locked.', mode: 'voice', leadMs: 500, tailMs: 300 },
    },
  ]
  it('is the press, however long a recogniser takes for the words', () => {
    const call = lockCall()
    const { facts } = until(call + 500, [...atPost(call), ...spoken(call + 60, 180)])
    expect(outcome(facts, 'rehearsal-lock')).toBe('best')
  })

  it('is lost with words that come later than 12 s after it', () => {
    const call = lockCall()
    const { facts } = until(call + 500, [...atPost(call), ...spoken(call + 60, 260)])
    expect(outcome(facts, 'rehearsal-lock')).not.toBe('best')
  })
})

describe('the air', () => {
  it('loses words that are sent while somebody else has the channel, and says so', () => {
    const call = lockCall()
    const { facts } = until(call + 40, [...atPost(call), { tick: call + 10, input: say('Door two, locked.') }])
    const sent = facts.find((fact) => fact.type === 'radio.sent')
    expect(sent).toMatchObject({ heard: false })
    const graded = facts.find((fact) => fact.type === 'radio.graded')
    expect(graded?.type === 'radio.graded' && graded.faults.map(({ rule }) => rule)).toContain('R-LISTEN-FIRST')
  })

  it('carries a word for 400 ms and nothing for less than 600', () => {
    const call = lockCall()
    const ms = (words: string): unknown =>
      until(call + 100, [{ tick: call + 60, input: say(words) }]).facts.find((fact) => fact.type === 'radio.sent')
    expect(ms('Door two, locked.')).toMatchObject({ ms: 1200 })
    expect(ms('Copy.')).toMatchObject({ ms: 600 })
  })

  it('has nobody but the 1st AD speak into a roll', () => {
    const { facts } = until(5000, [])
    let rolling = false
    const spoken: string[] = []
    for (const fact of facts) {
      if (fact.type === 'roll.changed') rolling = fact.state === 'rolling'
      if (fact.type === 'call.made' && rolling && fact.call === null) spoken.push(fact.line)
    }
    expect(spoken).toEqual([])
  })
})

describe('an empty talk box', () => {
  it('sends nothing', () => {
    const call = lockCall()
    const { facts } = until(call + 80, [{ tick: call + 60, input: say('   ') }])
    expect(facts.some((fact) => fact.type === 'radio.sent')).toBe(false)
  })
})
