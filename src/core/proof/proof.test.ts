import { describe, expect, it } from 'vitest'
import { CRITERIA } from '../vocabulary/words.ts'
import { sha256Hex } from '../record/digest.ts'
import { certificateFor, proofOf } from './certificate.ts'
import { claimByLevels, claimOf } from './claims.ts'
import { codeOf } from './code.ts'
import { KEYWORD_BASIS, KEYWORDS } from './keywords.ts'
import type { MarkedRun } from './marked-run.ts'
import { profileOf } from './profile.ts'
import { SKILLS } from './skills.ts'

const run = (change: Partial<MarkedRun> = {}): MarkedRun => ({
  seal: sha256Hex(JSON.stringify(change)),
  scenario: 'stage-door',
  variant: null,
  seed: 1,
  pace: 1,
  name: 'Ana',
  bot: null,
  score: 80,
  passed: true,
  band: 'merit',
  gates: [],
  levels: { R3: 3, R4: 4 },
  ...change,
})

describe('the job description', () => {
  it('has its 28 skills, each with criteria, and its nine words', () => {
    expect(SKILLS.map(({ id }) => id)).toEqual(
      Array.from({ length: 28 }, (_, at) => `K${String(at + 1).padStart(2, '0')}`),
    )
    for (const { criteria } of SKILLS) expect(criteria.length).toBeGreaterThan(0)
    expect(KEYWORDS.length).toBe(9)
  })

  it('leaves no criterion without a skill that it shows', () => {
    const shown = new Set(SKILLS.flatMap(({ criteria }) => criteria))
    expect(CRITERIA.filter((criterion) => !shown.has(criterion))).toEqual([])
  })
})

describe('a claim', () => {
  const claim = (...levels: MarkedRun['levels'][]) =>
    claimByLevels(['R3', 'R4'], profileOf(levels.map((one) => ({ levels: one }))))

  it('is supported by three runs at set-ready in every criterion of it', () => {
    expect(claim({ R3: 3, R4: 3 }, { R3: 3, R4: 4 }, { R3: 4, R4: 3 })).toEqual({ state: 'supported', scenes: [] })
  })

  it('wants what was not seen, then what is weak, then more of it', () => {
    expect(claim({ R3: 4 }, { R3: 4 }, { R3: 4 })).toEqual({ state: 'unseen', criteria: ['R4'] })
    expect(claim({ R3: 4, R4: 2 })).toEqual({ state: 'below', criteria: ['R4'] })
    expect(claim({ R3: 4, R4: 4 }, { R3: 4 })).toEqual({ state: 'few', runs: 2 })
  })

  it('of a word that has no criteria rests on a pass in a scene that practises it', () => {
    const basis = KEYWORD_BASIS.virtualProduction
    expect(claimOf(basis, [], [run()])).toEqual({ state: 'noPass', scenes: ['led-volume'] })
    expect(claimOf(basis, [], [run({ scenario: 'led-volume', passed: false })]).state).toBe('noPass')
    expect(claimOf(basis, [], [run({ scenario: 'led-volume' })])).toEqual({
      state: 'supported',
      scenes: ['led-volume'],
    })
  })
})

describe('a certificate', () => {
  it('takes the best pass of each scene, of one name, and none of a bot', () => {
    const best = run({ score: 95 })
    const street = run({ scenario: 'street-with-bogeys' })
    const certificate = certificateFor('Ana', [
      street,
      run({ score: 90 }),
      best,
      run({ score: 95, seal: 'of a later run' }),
      run({ score: 99, passed: false }),
      run({ score: 100, bot: 'par' }),
      run({ score: 100, name: 'Ben' }),
    ])
    expect(certificate).toEqual({ name: 'Ana', runs: [best, street], code: codeOf([best.seal, street.seal]) })
    expect(certificateFor('Cleo', [best])).toBeNull()
    expect(certificateFor('Ana', [run({ passed: false })])).toBeNull()
  })

  it('is proven by its own records, in any order', () => {
    const certificate = certificateFor('Ana', [run(), run({ scenario: 'street-with-bogeys' })])
    if (certificate === null) throw new Error('there is one')
    expect(proofOf(certificate.code, certificate.runs.toReversed())).toEqual({ kind: 'proven', certificate })
  })

  it('is not proven by others, by some of them, or by more', () => {
    const own = [run(), run({ scenario: 'street-with-bogeys' })]
    const code = codeOf(own.map(({ seal }) => seal))
    for (const others of [[], own.slice(1), [...own, run({ scenario: 'upset-actor' })], [run({ score: 71 })]]) {
      expect(proofOf(code, others)).toEqual({ kind: 'otherRecords', own: codeOf(others.map(({ seal }) => seal)) })
    }
  })

  it.each<[string, readonly MarkedRun[]]>([
    ['none', []],
    ['bot', [run({ bot: 'par' })]],
    ['names', [run(), run({ name: 'Ben', scenario: 'street-with-bogeys' })]],
    ['notPassed', [run({ passed: false })]],
    ['twice', [run(), run({ score: 90 })]],
  ])('cannot rest on such runs: %s', (why, runs) => {
    expect(proofOf(codeOf(runs.map(({ seal }) => seal)), runs)).toEqual({ kind: 'noCertificate', why })
  })
})
