import { beforeAll, describe, expect, it } from 'vitest'
import { loadScenario } from '../../content/load.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Talk } from '../scene/talk.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { ME } from '../vocabulary/ids.ts'
import type { Input } from '../vocabulary/input.ts'
import { begin, type Run, step } from './run.ts'
import { view } from './view.ts'

const none = { terms: [], choices: [], ms: 10_000 }
const talk: Talk = {
  id: 'torres',
  who: 'torres',
  withinMm: 6000,
  authority: 'head',
  patienceMs: 20_000,
  manners: { rushed: none, ordering: none, promising: none, lying: none, private: none },
  answers: [{ id: 'case', any: ['case'], choices: ['case-tell'], line: 'line.torres.case', ends: true }],
  silenceMs: 4000,
  sorry: 'line.torres.anything',
  sharp: 'line.torres.chase',
  quiet: null,
  gone: null,
}

let scenario: Scenario
beforeAll(async () => {
  const loaded = await loadScenario('stage-door')
  if (!loaded.ok) throw new Error('The stage door does not compile')
  const plain = loaded.compiled.scenario
  scenario = { ...plain, script: { ...plain.script, talks: [talk] } }
})

/** Seconds after the brief was heard; Torres can be talked to from the beginning. */
const heard = (seconds: number, inputs: readonly { readonly at: number; readonly input: Input }[]) => {
  const begun = begin(scenario, 7)
  let run: Run = { ...begun.run, talks: [{ id: 'torres', patience: 400, since: 0, quiet: false }] }
  const from = run.talkUntil
  const facts: Fact[] = []
  while (run.tick < from + seconds * 20) {
    const { tick } = run
    const now = inputs
      .filter(({ at }) => from + at * 20 === tick)
      .map(({ input }, order) => ({ who: ME, tick, order, input }))
    const stepped = step(run, now)
    run = stepped.run
    facts.push(...stepped.facts)
  }
  return { run, talks: facts.filter(({ type }) => type.startsWith('talk.')), facts }
}
const say = (words: string): Input => ({ type: 'pa.spoke', words, loudness: 'voice', to: 'torres' })

describe('a conversation', () => {
  it('ends with the answer it waits for, and the words are kept', () => {
    const { run, talks, facts } = heard(4, [{ at: 1, input: say('There is a flight case over there.') }])
    expect(talks).toMatchObject([
      { type: 'talk.heard', outcome: 'case', words: 'There is a flight case over there.' },
      { type: 'talk.closed', why: 'answered' },
    ])
    expect(run.talks).toEqual([])
    expect(facts).toContainEqual(expect.objectContaining({ type: 'line.spoken', line: 'line.torres.case' }))
  })

  it('asks again where it does not understand, and takes nothing for it', () => {
    const { talks, facts } = heard(3, [{ at: 1, input: say('Zum Kuckuck.') }])
    expect(talks).toMatchObject([{ type: 'talk.heard', outcome: null, ms: 19_000 }])
    expect(facts).toContainEqual(expect.objectContaining({ type: 'line.spoken', line: 'line.torres.anything' }))
  })

  it.each([
    ['Do I stop cars too?', 'reply.no-cars.torres'],
    ['am i supposed to count them', 'reply.orders.torres.order.lane-clear'],
  ])('answers %s by rule, as somebody in charge would', (words, line) => {
    const { facts } = heard(4, [{ at: 1, input: say(words) }])
    const lines = facts.flatMap((fact) => (fact.type === 'line.spoken' ? [fact.line] : []))
    expect(lines).toContain(line)
    expect(lines).not.toContain('line.torres.anything')
  })

  it('has one answer for one thing said, though they were still speaking', () => {
    const { facts } = heard(4, [{ at: -4, input: say('There is a flight case over there.') }])
    const lines = facts.flatMap((fact) => (fact.type === 'line.spoken' ? [fact.line] : []))
    expect(lines).toContain('line.torres.case')
    expect(lines).not.toContain('reply.all-right.torres')
  })

  it('loses patience with a manner, and with set time', () => {
    const { talks } = heard(16, [{ at: 1, input: say('Hurry up.') }])
    expect(talks).toMatchObject([
      { outcome: 'rushed', ms: 9000 },
      { outcome: 'silence' },
      { type: 'talk.closed', why: 'patience' },
    ])
  })

  it('takes silence for an answer once', () => {
    const { talks, run } = heard(10, [])
    expect(talks).toMatchObject([{ outcome: 'silence', words: null }])
    expect(view(run).talks).toMatchObject([{ person: 'torres', near: true, of: 20_000 }])
  })

  it('waits while words are being made', () => {
    const drafted: Input = { type: 'radio.drafted' }
    expect(heard(10, [{ at: 1, input: drafted }]).talks).toEqual([])
  })
})
