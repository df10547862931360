import { beforeAll, describe, expect, it } from 'vitest'
import { checkCertificate, type GivenFile } from '../../src/app/check-certificate.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { type BotName, playBot } from '../../src/core/bots/bots.ts'
import { COURSE_SCENES, certificateFor } from '../../src/core/proof/certificate.ts'
import { markRecord } from '../../src/core/proof/mark-record.ts'
import type { MarkedRun } from '../../src/core/proof/marked-run.ts'
import { encodeRecord, joinRecords, MOST_BYTES } from '../../src/core/record/file.ts'
import { headerOf, recordInputs, recordOf } from '../../src/core/run/recording.ts'
import { theScenario } from './stage.ts'

let compiled: CompiledScenario

/** The text of a run that a bot plays in somebody's name. */
const recordBy = (bot: BotName, seed: number, as: { readonly name: string; readonly bot: string | null }): string => {
  const { scenario } = compiled
  const { run, inputs } = playBot(bot, scenario, seed)
  const recorded = recordInputs(
    scenario,
    headerOf(scenario, seed, { ...as, language: 'en', pace: 1 }),
    inputs,
    run.tick,
  )
  return encodeRecord(recordOf(recorded.recording, recorded.run))
}

const ANA = { name: 'Ana', bot: null }
let passed: string
let other: string
let failed: string
let own: MarkedRun
let code: string

const markedRun = (text: string): MarkedRun => {
  const marking = markRecord(text, compiled)
  if (!marking.ok) throw new Error(marking.error.message)
  return marking.run
}

beforeAll(async () => {
  compiled = await theScenario('m04-lock-ups-1', 'stage-door')
  passed = recordBy('par', 3, ANA)
  other = recordBy('par', 9, ANA)
  failed = recordBy('silent', 3, ANA)
  own = markedRun(passed)
  code = certificateFor('Ana', [own])?.code ?? ''
})

const fileOf = (text: string): GivenFile => ({ size: text.length, text: async () => text })

const check = (typed: string, ...texts: readonly string[]) =>
  checkCertificate(
    typed,
    texts.map(fileOf),
    async (text) => markRecord(text, compiled),
    () => undefined,
  )

describe('a run that was played again', () => {
  it('is known by its record, and carries its mark and its levels', () => {
    expect(own).toMatchObject({ scenario: 'stage-door', seed: 3, name: 'Ana', bot: null, score: 100, passed: true })
    expect(own.levels).toMatchObject({ R1: 4, R3: 4 })
    expect(passed.endsWith(own.seal)).toBe(true)
    expect(markedRun(other).seal).not.toBe(own.seal)
  })
})

describe('the code of a certificate', () => {
  it('is proven by the records that it was made of', async () => {
    const { proof } = await check(code.toLowerCase(), joinRecords([passed]))
    expect(proof).toMatchObject({ kind: 'proven', certificate: { name: 'Ana', runs: [{ score: 100 }] } })
  })

  it('stands alone for nothing, and is read all the same', async () => {
    expect(await check(code)).toEqual({ code: { ok: true, code }, records: null, proof: null })
  })

  it('that was changed in one letter is refused, and what the records show is shown', async () => {
    const changed = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
    const checked = await check(changed, passed)
    expect(checked.code).toEqual({ ok: false, error: { why: 'altered', at: { group: 5, letter: 4 } } })
    expect(checked.records).toMatchObject({ kind: 'true', own: code })
    expect(checked.proof).toBeNull()
  })

  it('is not proven by another run of the same scene, nor by one record too many', async () => {
    for (const texts of [[other], [passed, other]]) {
      const checked = await check(code, ...texts)
      expect(checked.proof).toMatchObject({ kind: 'otherRecords' })
      expect(checked.records?.kind).toBe('true')
    }
  })

  it('is none where it is of a run that is no pass, or that a bot played', async () => {
    for (const [text, why] of [
      [failed, 'notPassed'],
      [recordBy('par', 3, { name: 'par', bot: 'par' }), 'bot'],
    ] as const) {
      const { records } = await check('', text)
      const theirs = records?.kind === 'true' ? records.own : ''
      expect((await check(theirs, text)).proof).toEqual({ kind: 'noCertificate', why })
    }
  })

  it('is not asked for: records show by themselves what they are worth', async () => {
    const checked = await check('', joinRecords([passed, failed]))
    expect(checked.code).toEqual({ ok: false, error: { why: 'empty' } })
    expect(checked.records).toMatchObject({ kind: 'true', runs: [{ score: 100 }, { score: 0 }] })
  })
})

describe('a proof file', () => {
  it('is refused at the first record that is not true, by its number', async () => {
    const forged = other.replace('"name":"Ana"', '"name":"Bob"')
    const checked = await check(code, joinRecords([passed, forged]))
    expect(checked.records).toEqual({ kind: 'refused', number: 2, of: 2, refusal: 'altered' })
    expect(checked.proof).toBeNull()
  })

  it('is refused where it is none, cut short, too large, unreadable, or holds more than a course has', async () => {
    expect((await check(code, 'A letter.')).records).toMatchObject({ kind: 'refused', refusal: 'notARecord' })
    expect((await check(code, passed.slice(0, -9))).records).toMatchObject({ kind: 'refused', refusal: 'truncated' })
    const mark = async (text: string) => markRecord(text, compiled)
    const files: readonly (readonly [GivenFile, string])[] = [
      [{ size: MOST_BYTES + 1, text: () => Promise.reject(new Error('it was read')) }, 'tooLarge'],
      [{ size: 9, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }, 'unreadable'],
    ]
    for (const [file, refusal] of files) {
      const checked = await checkCertificate(code, [file], mark, () => undefined)
      expect(checked.records).toEqual({ kind: 'refused', number: 1, of: 1, refusal })
    }
    const many = joinRecords(Array.from({ length: COURSE_SCENES + 1 }, () => passed))
    expect((await check(code, many)).records).toEqual({ kind: 'many', count: COURSE_SCENES + 1 })
  })
})
