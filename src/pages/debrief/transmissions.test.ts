import { describe, expect, it } from 'vitest'
import type { Fact, FactBody } from '../../core/vocabulary/fact.ts'
import { type Asked, latestOf, lateText, partsOf } from './row-parts.ts'
import { transmissionsOf } from './transmissions.ts'

const facts = (...bodies: readonly (readonly [number, FactBody])[]): readonly Fact[] =>
  bodies.map(([tick, body], order) => ({ ...body, tick, order }))

const SCENARIO: Asked = {
  script: {
    rows: [
      { id: 'lock', parts: [{ id: 'confirm', play: [{ say: 'works.locked' }] }] },
      {
        id: 'courier',
        parts: [
          { id: 'stop', play: [{ do: 'palm' }] },
          { id: 'tell', play: [{ push: 'door', open: false }] },
        ],
      },
    ],
    works: { 'works.locked': 'Door two, locked.' },
  },
}
const graded = (words: string): FactBody => ({
  type: 'radio.graded',
  words,
  act: 'report',
  level: 'wrong',
  faults: [],
  content: [],
  notes: [],
  latencyMs: null,
  roll: 'locked',
})
const call: FactBody = {
  type: 'call.made',
  by: 'reyes',
  channel: 1,
  line: 'lock-it',
  wording: 0,
  ms: 900,
  beat: null,
  call: 'lockItUp',
}
const opened = (row: string): FactBody => ({ type: 'row.opened', row })
const scored = (row: string): FactBody => ({
  type: 'row.scored',
  row,
  outcome: 'wrong',
  afterMs: 0,
  still: false,
})

describe('what was said, and what works', () => {
  it('tells words that closed a row from those that spoilt one', () => {
    const by = (outcome: 'ok' | 'wrong'): FactBody => ({
      type: 'row.scored',
      row: 'lock',
      outcome,
      afterMs: 0,
      still: false,
    })
    const said = transmissionsOf(
      facts(
        [10, opened('lock')],
        [20, graded('Locked, I guess.')],
        [20, by('ok')],
        [30, graded('Five.')],
        [30, by('wrong')],
      ),
      SCENARIO,
    )
    expect(said.map(({ asked, costs }) => [asked, costs])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('gives the words that an open row asked for, also when these words closed it', () => {
    const said = transmissionsOf(
      facts([10, opened('lock')], [20, graded('We’re good.')], [30, scored('lock')], [30, graded('Locked.')]),
      SCENARIO,
    )
    expect(said.map(({ works }) => works)).toEqual(['Door two, locked.', 'Door two, locked.'])
  })

  it('has no words where nothing was due by radio', () => {
    const said = transmissionsOf(facts([10, opened('courier')], [20, graded('Hello?')]), SCENARIO)
    expect(said[0]?.works).toBeNull()
  })

  it('gives the words of its own fault for what was left unsaid, whatever row is open', () => {
    const better = 'One jogger got past me, frame left.'
    const unsaid: FactBody = {
      ...graded(''),
      faults: [{ rule: 'R-BOGEY-CALL', severity: 'major', why: { id: 'bogey.unsaid.cut', what: '5', better } }],
    } as FactBody
    expect(transmissionsOf(facts([10, opened('lock')], [20, unsaid]), SCENARIO)[0]?.works).toBe(better)
  })

  it('knows what somebody had asked for: it did a part, or came as an answer', () => {
    const did: FactBody = { type: 'part.done', row: 'lock', part: 'confirm', result: 'onTime', lateMs: null }
    const answered: FactBody = { ...graded('Go for Sam.'), latencyMs: 900 } as FactBody
    const said = transmissionsOf(
      facts([10, opened('lock')], [20, graded('Locked.')], [20, did], [50, answered], [90, graded('All quiet.')]),
      SCENARIO,
    )
    expect(said.map(({ asked }) => asked)).toEqual([true, true, false])
  })

  it('says what a call came after, unless that was long ago', () => {
    const said = transmissionsOf(facts([0, call], [100, graded('Soon.')], [500, graded('Late.')]), SCENARIO)
    expect(said.map(({ after }) => after?.tick ?? null)).toEqual([0, null])
  })
})

describe('the parts of a row', () => {
  it('tells what came of each and what works, and counts a part without an end as missed', () => {
    const seen = facts([10, { type: 'part.done', row: 'courier', part: 'stop', result: 'late', lateMs: 2400 }])
    expect(partsOf(SCENARIO, seen, 'courier')).toEqual([
      { id: 'stop', result: 'late', lateMs: 2400, works: [{ text: 'choice.palm' }] },
      { id: 'tell', result: 'missed', lateMs: null, works: [] },
    ])
    expect([latestOf(seen, 'courier'), latestOf(seen, 'lock')]).toEqual([2400, null])
  })

  it('says how late in seconds or minutes, never as nothing', () => {
    expect([0, 2400, 9960, 14_400, 150_000].map(lateText)).toEqual(['0.1 s', '2.4 s', '10.0 s', '14 s', '2.5 min'])
  })

  it('knows no parts of a row that is not in the scenario', () => {
    expect(partsOf(SCENARIO, [], 'nowhere')).toEqual([])
  })

  it('holds no lost row against words that did what was due, if late', () => {
    const right = (words: string): FactBody => ({ ...graded(words), level: 'right' }) as FactBody
    const [late, wrong] = transmissionsOf(
      facts(
        [10, { type: 'row.opened', row: 'lock' }],
        [90, right('Door two, locked.')],
        [90, { type: 'part.done', row: 'lock', part: 'confirm', result: 'late', lateMs: 400 }],
        [90, { type: 'row.scored', row: 'lock', outcome: 'wrong', afterMs: 4000, still: false }],
        [120, { type: 'row.opened', row: 'courier' }],
        [130, right('Hold the roll.')],
        [130, { type: 'row.scored', row: 'courier', outcome: 'wrong', afterMs: 500, still: false }],
      ),
      SCENARIO,
    )
    expect(late).toMatchObject({ costs: false, lateMs: 400 })
    expect(wrong).toMatchObject({ costs: true, lateMs: null })
  })
})
