import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactBody, FaultFound } from '../vocabulary/fact.ts'
import { RULE_IDS, type RuleId, SEVERITIES } from '../vocabulary/radio.ts'
import { CRITERIA, type Criterion, GATES, OUTCOMES, type Outcome } from '../vocabulary/words.ts'
import { assess } from './assess.ts'
import { GATE_CAP } from './gates.ts'
import type { Marks, RowMarks } from './marks.ts'

/** Facts with their stamps: one tick each, unless a tick is given. */
const run = (...bodies: readonly (FactBody & { readonly tick?: number })[]): readonly Fact[] =>
  bodies.map((body, order) => ({ tick: order, ...body, order }) satisfies Fact)

const scored = (row: string, outcome: Outcome, still = false): FactBody => ({
  type: 'row.scored',
  row,
  outcome,
  afterMs: 1000,
  still,
})

const graded = (faults: readonly FaultFound[], content: readonly RuleId[] = []): FactBody => ({
  type: 'radio.graded',
  words: 'Sam for Jay',
  act: 'hail',
  level: 'coach',
  faults,
  content,
  notes: [],
  latencyMs: 900,
  roll: 'idle',
})

const fault = (rule: RuleId, severity: FaultFound['severity']): FaultFound => ({
  rule,
  severity,
  why: { id: 'ack.silent', what: rule },
})

const ENDED: FactBody = { type: 'run.ended', ending: 'clean' }

const marksOf = (rows: Readonly<Record<string, RowMarks>>, weights?: Marks['weights']): Marks => ({
  weights:
    weights ??
    Object.fromEntries(
      Object.values(rows)
        .flatMap(({ criteria }) => criteria)
        .map((name) => [name, 10]),
    ),
  rows,
  passMark: 70,
})

const one = (...criteria: readonly Criterion[]): RowMarks => ({ criteria, weight: 1 })

const levelIn = (facts: readonly Fact[], marks: Marks, name: Criterion) =>
  assess(facts, marks).criteria.find(({ criterion }) => criterion === name)

describe('rows', () => {
  const marks = marksOf({ a: { criteria: ['R3'], weight: 3 }, b: one('R3'), c: one('R3') })

  it.each<[readonly Outcome[], number, number]>([
    [['best', 'best', 'best'], 100, 4],
    [['best', 'ok', 'wrong'], 72, 3],
    [['ok', 'ok', 'ok'], 60, 2],
    [['wrong', 'best', 'best'], 40, 2],
    [['wrong', 'best', 'ok'], 32, 1],
    [['wrong', 'wrong', 'wrong'], 0, 0],
  ])('%s make %i and level %i', ([a = 'wrong', b = 'wrong', c = 'wrong'], raw, level) => {
    expect(levelIn(run(scored('a', a), scored('b', b), scored('c', c)), marks, 'R3')).toMatchObject({ raw, level })
  })

  it('count in each of their criteria, and only once', () => {
    const facts = run(scored('a', 'best'), scored('a', 'wrong'))
    const assessed = assess(facts, marksOf({ a: one('R2', 'R5') }))
    expect(assessed.criteria.map(({ criterion, raw }) => [criterion, raw])).toEqual([
      ['R2', 100],
      ['R5', 100],
    ])
  })

  it('that did not arise are not held against anybody', () => {
    const facts = run(scored('b', 'best'))
    expect(levelIn(facts, marks, 'R3')?.raw).toBe(100)
  })

  it('that stood open when the run ended were never answered', () => {
    const facts = run({ type: 'row.opened', row: 'a' }, scored('b', 'best'))
    expect(levelIn(facts, marks, 'R3')?.raw).toBe(100)
    expect(levelIn([...facts, ...run(ENDED)], marks, 'R3')?.raw).toBe(25)
  })
})

describe('stillness', () => {
  const marks = marksOf({ stay: one('R2'), deed: one('R2') })

  it('earns nothing by itself', () => {
    expect(levelIn(run(scored('stay', 'best', true)), marks, 'R2')).toMatchObject({ raw: 0, level: 0 })
    expect(levelIn(run(scored('stay', 'ok', true), scored('deed', 'wrong')), marks, 'R2')?.raw).toBe(0)
  })

  it('earns beside a deed of the same criterion', () => {
    const mark = levelIn(run(scored('stay', 'best', true), scored('deed', 'ok')), marks, 'R2')
    expect(mark?.raw).toBe(80)
    expect(mark?.evidence.every((evidence) => evidence.kind !== 'row' || evidence.credited)).toBe(true)
  })

  it('earns nothing beside a deed of another criterion', () => {
    const other = marksOf({ stay: one('R2'), deed: one('R3') })
    expect(levelIn(run(scored('stay', 'best', true), scored('deed', 'best')), other, 'R2')?.level).toBe(0)
  })
})

describe('radio faults', () => {
  const marks = marksOf({ a: one('R2'), b: one('R3'), c: one('R4') })
  const best = [scored('a', 'best'), scored('b', 'best'), scored('c', 'best')] as const
  const raws = (...bodies: readonly FactBody[]) =>
    Object.fromEntries(assess(run(...best, ...bodies), marks).criteria.map(({ criterion, raw }) => [criterion, raw]))

  it('take critical 30, major 15, minor 5 off, the first minor one of a rule being a note', () => {
    expect(raws(graded([fault('R-HAIL', 'critical')]))).toMatchObject({ R3: 70 })
    expect(raws(graded([fault('R-HAIL', 'major')]))).toMatchObject({ R3: 85 })
    const minor = graded([fault('R-HAIL', 'minor')])
    expect(raws(minor)).toMatchObject({ R3: 100 })
    expect(raws(minor, minor, minor)).toMatchObject({ R3: 90 })
    expect(raws(minor, graded([fault('R-BRIEF', 'minor')]))).toMatchObject({ R3: 100 })
  })

  it('cost at most the most costly one of a transmission, and the others are shown', () => {
    const facts = run(
      ...best,
      graded([fault('R-HAIL', 'major'), fault('R-ANSWER', 'critical'), fault('R-ECHO', 'major')]),
    )
    const mark = levelIn(facts, marks, 'R3')
    expect(mark?.raw).toBe(70)
    const shown = mark?.evidence.flatMap((evidence) =>
      evidence.kind === 'fault' ? [[evidence.rule, evidence.off]] : [],
    )
    expect(shown).toEqual([
      ['R-HAIL', 0],
      ['R-ANSWER', 30],
      ['R-ECHO', 0],
    ])
  })

  it('are not charged again where a row judges them', () => {
    expect(raws(graded([fault('R-ECHO', 'major')], ['R-ECHO']))).toMatchObject({ R3: 100 })
  })

  it('count for the criterion of their rule, then R3, then nowhere', () => {
    expect(raws(graded([fault('R-READBACK', 'major')]))).toEqual({ R2: 100, R3: 100, R4: 85 })
    expect(raws(graded([fault('R-CONF-SHOW', 'critical')]))).toEqual({ R2: 100, R3: 70, R4: 100 })
    const only = assess(run(scored('a', 'best'), graded([fault('R-HAIL', 'critical')])), marksOf({ a: one('R2') }))
    expect(only.criteria[0]?.raw).toBe(100)
    expect(only.remarks).toMatchObject([{ rule: 'R-HAIL', off: 0 }])
  })

  it('never take a criterion below nothing, and leave level 1 to whoever earned something', () => {
    const critical = graded([fault('R-HAIL', 'critical')])
    const mark = levelIn(run(...best, critical, critical, critical, critical), marks, 'R3')
    expect(mark).toMatchObject({ raw: 0, level: 1 })
  })

  it.each<[Criterion, number]>([
    ['R1', 4],
    ['R2', 4],
    ['R4', 2],
    ['R5', 1],
    ['R6', 2],
    ['R10', 1],
    ['R11', 1],
    ['R12', 3],
    ['R3', 22],
  ])('%s has %i of the forty rules', (criterion, count) => {
    const all = marksOf(Object.fromEntries(CRITERIA.map((name) => [name, one(name)])))
    const hit = RULE_IDS.filter((rule) => {
      const facts = run(...CRITERIA.map((name) => scored(name, 'best')), graded([fault(rule, 'major')]))
      return levelIn(facts, all, criterion)?.raw === 85
    })
    expect(hit).toHaveLength(count)
  })
})

describe('total', () => {
  const marks = marksOf({ a: one('R2'), b: one('R3'), c: one('R7') }, { R2: 25, R3: 20, R6: 10 })

  it('is over the criteria that were exercised', () => {
    const assessed = assess(run(scored('a', 'best'), scored('b', 'ok'), scored('c', 'wrong'), ENDED), marks)
    // 25 × 100 + 20 × 55 over 45
    expect(assessed).toMatchObject({ uncapped: 80, score: 80, passed: true, band: 'merit' })
    expect(assessed.criteria.map(({ criterion }) => criterion)).toEqual(['R2', 'R3'])
    expect(assessed.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100)
    expect(assessed.criteria.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(80)
  })

  it('is nothing for a run without a single row', () => {
    expect(assess(run(ENDED), marks)).toMatchObject({ criteria: [], score: 0, passed: false, band: 'none' })
  })

  it.each<[Outcome, number, string]>([
    ['best', 100, 'distinction'],
    ['ok', 55, 'none'],
    ['wrong', 0, 'none'],
  ])('%s everywhere is %i: %s', (outcome, score, band) => {
    expect(assess(run(scored('a', outcome), scored('b', outcome), ENDED), marks)).toMatchObject({ score, band })
  })

  it('does not pass before the end, nor when the trainee walked away', () => {
    const perfect = [scored('a', 'best'), scored('b', 'best')]
    expect(assess(run(...perfect), marks)).toMatchObject({ score: 100, passed: false })
    expect(assess(run(...perfect, { type: 'run.ended', ending: 'left' }), marks).passed).toBe(false)
    expect(assess(run(...perfect, ENDED), marks).passed).toBe(true)
  })

  it.each<[Criterion, boolean]>([
    ['R1', false],
    ['R5', false],
    ['R6', false],
    ['R7', true],
  ])('%s at level 1 and everything else perfect: passed is %s', (criterion, passed) => {
    const rows = marksOf({ weak: one(criterion), strong: one(criterion), rest: one('R2') }, { [criterion]: 10, R2: 90 })
    const facts = run(scored('weak', 'wrong'), scored('strong', 'ok'), scored('rest', 'best'), ENDED)
    expect(assess(facts, rows)).toMatchObject({ score: 93, passed })
  })
})

describe('gates', () => {
  const marks = marksOf({ a: one('R2') })
  const gate = (name: (typeof GATES)[number], tick: number): FactBody & { tick: number } => ({
    type: 'gate.tripped',
    gate: name,
    row: 'a',
    why: 'gate.test',
    tick,
  })
  const declared = (tick: number): FactBody & { tick: number } => ({ type: 'error.declared', tick })
  const best = scored('a', 'best')

  it.each([
    ['G1', 39, 39],
    ['G2', 39, 49],
    ['G3', 49, 59],
    ['G4', 69, 69],
    ['G5', 49, 59],
    ['G6', 39, 39],
    ['G7', 49, 59],
    ['G8', 59, 69],
  ] as const)('%s caps at %i, and at %i when it was reported', (name, cap, raised) => {
    const silent = assess(run(best, gate(name, 100), ENDED), marks)
    expect(silent).toMatchObject({ uncapped: 100, score: cap, passed: false, band: 'none' })
    const told = assess(run(best, gate(name, 100), declared(1300)), marks)
    expect(told).toMatchObject({ score: raised, passed: false })
    expect(told.gates[0]).toMatchObject({ selfReported: true, cap: raised })
  })

  it.each([
    ['before it happened', 99, 39],
    ['at once', 100, 49],
    ['after a minute and a tick', 1301, 39],
  ])('a report %s', (_, tick, score) => {
    expect(assess(run(best, declared(tick), gate('G2', 100)), marks).score).toBe(score)
  })

  it('the lowest cap holds', () => {
    const assessed = assess(run(best, gate('G4', 10), gate('G2', 20), gate('G8', 30)), marks)
    expect(assessed.score).toBe(39)
    expect(assessed.gates.map(({ gate: name, fact }) => [name, fact])).toEqual([
      ['G4', 1],
      ['G2', 2],
      ['G8', 3],
    ])
  })

  it('do not lift a poor total', () => {
    expect(assess(run(scored('a', 'wrong'), gate('G4', 5)), marks).score).toBe(0)
  })
})

describe('laws', () => {
  const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'] as const
  const aMarks = fc
    .tuple(
      ...ROWS.map(() =>
        fc.record({
          criteria: fc.subarray([...CRITERIA], { minLength: 1, maxLength: 3 }),
          weight: fc.constantFrom(1, 2, 3),
        }),
      ),
    )
    .chain((rows) =>
      fc.record<Marks>({
        rows: fc.constant(Object.fromEntries(rows.map((row, index) => [ROWS[index] ?? '', row]))),
        weights: fc.dictionary(fc.constantFrom(...CRITERIA), fc.integer({ min: 1, max: 30 })),
        passMark: fc.constant(70),
      }),
    )
  const aFault = fc
    .record({ rule: fc.constantFrom(...RULE_IDS), severity: fc.constantFrom(...SEVERITIES) })
    .map(({ rule, severity }) => fault(rule, severity))
  const someGraded = fc.array(
    fc
      .tuple(fc.array(aFault, { maxLength: 3 }), fc.subarray([...RULE_IDS]))
      .map(([faults, content]) => graded(faults, content)),
    { maxLength: 6 },
  )
  const someOutcomes = fc.tuple(...ROWS.map(() => fc.constantFrom(...OUTCOMES)))
  const rowsOf = (outcomes: readonly Outcome[]): readonly FactBody[] =>
    outcomes.map((outcome, index) => scored(ROWS[index] ?? '', outcome))

  it('a better outcome never lowers a mark', () => {
    fc.assert(
      fc.property(aMarks, someOutcomes, someGraded, fc.nat(ROWS.length - 1), (marks, outcomes, talk, at) => {
        const better = outcomes.map((outcome, index) =>
          index === at ? (OUTCOMES[Math.max(0, OUTCOMES.indexOf(outcome) - 1)] ?? outcome) : outcome,
        )
        const before = assess(run(...rowsOf(outcomes), ...talk, ENDED), marks)
        const after = assess(run(...rowsOf(better), ...talk, ENDED), marks)
        expect(after.score).toBeGreaterThanOrEqual(before.score)
        after.criteria.forEach(({ level, raw }, index) => {
          expect(raw).toBeGreaterThanOrEqual(before.criteria[index]?.raw ?? 0)
          expect(level).toBeGreaterThanOrEqual(before.criteria[index]?.level ?? 0)
        })
      }),
    )
  })

  it('the order in which rows were decided does not matter', () => {
    fc.assert(
      fc.property(aMarks, someOutcomes, someGraded, fc.nat(), (marks, outcomes, talk, turn) => {
        const rows = rowsOf(outcomes)
        const by = turn % rows.length
        const turned = [...rows.slice(by), ...rows.slice(0, by)]
        const before = assess(run(...rows, ...talk, ENDED), marks)
        const after = assess(run(...turned, ...talk, ENDED), marks)
        const plain = ({ criteria, ...rest }: typeof before) => ({
          ...rest,
          criteria: criteria.map(({ evidence: _, ...mark }) => mark),
        })
        expect(plain(after)).toEqual(plain(before))
      }),
    )
  })

  it('a gate caps whatever the points, and nothing but a gate makes a difference to the points', () => {
    fc.assert(
      fc.property(aMarks, someOutcomes, someGraded, fc.constantFrom(...GATES), (marks, outcomes, talk, gate) => {
        const free = assess(run(...rowsOf(outcomes), ...talk, ENDED), marks)
        const tripped: FactBody = { type: 'gate.tripped', gate, row: null, why: 'gate.test' }
        const gated = assess(run(...rowsOf(outcomes), ...talk, tripped, ENDED), marks)
        expect(gated.uncapped).toBe(free.uncapped)
        expect(gated.score).toBe(Math.min(free.score, GATE_CAP[gate]))
        expect(gated.passed).toBe(false)
      }),
    )
  })

  it('who does nothing gets nothing, holding still or not', () => {
    fc.assert(
      fc.property(aMarks, fc.tuple(...ROWS.map(() => fc.boolean())), someGraded, (marks, stills, talk) => {
        const rows = stills.map((still, index) => scored(ROWS[index] ?? '', still ? 'best' : 'wrong', still))
        const assessed = assess(run(...rows, ...talk, ENDED), marks)
        expect(assessed.score).toBe(0)
        expect(assessed.criteria.every(({ level, points }) => level === 0 && points === 0)).toBe(true)
      }),
    )
  })

  it('stays within its bounds, and every fault stands somewhere exactly once', () => {
    fc.assert(
      fc.property(aMarks, someOutcomes, someGraded, (marks, outcomes, talk) => {
        const facts = run(...rowsOf(outcomes), ...talk, ENDED)
        const { criteria, remarks, score } = assess(facts, marks)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        const shown = criteria.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'fault')).length
        const charged = facts.flatMap((fact) =>
          fact.type === 'radio.graded' ? fact.faults.filter(({ rule }) => !fact.content.includes(rule)) : [],
        )
        expect(shown + remarks.length).toBe(charged.length)
      }),
    )
  })
})
