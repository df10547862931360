import { beforeAll, describe, expect, it } from 'vitest'
import { playBot } from '../../src/core/bots/bots.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { decodeRecord, encodeRecord } from '../../src/core/record/file.ts'
import { DIGEST_EVERY, type RunRecord } from '../../src/core/record/record.ts'
import { headerOf, recordInputs, recordOf } from '../../src/core/run/recording.ts'
import { verifyRecord } from '../../src/core/run/verify.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { theScenario } from './stage.ts'

let stageDoor: CompiledScenario
let record: RunRecord

beforeAll(async () => {
  stageDoor = await theScenario('m04-lock-ups-1', 'stage-door')
  const { scenario } = stageDoor
  const { run, inputs } = playBot('par', scenario, 3)
  const header = headerOf(scenario, 3, { name: 'Sam', bot: null, language: 'en', pace: 1 })
  const recorded = recordInputs(scenario, header, inputs, run.tick)
  record = recordOf(recorded.recording, recorded.run)
})

/** What becomes of a forgery whose writer made the checksum fit. */
const refusalOf = (forged: RunRecord) => {
  const decoded = decodeRecord(encodeRecord(forged))
  if (!decoded.ok) return decoded.error
  const verified = verifyRecord(decoded.record, stageDoor.scenario)
  return verified.verified ? null : verified.error
}

/** Another input of the same kind: the smallest lie. */
const other = (input: Input): Input => {
  switch (input.type) {
    case 'radio.said':
      return { ...input, words: `${input.words} ` }
    case 'pa.chose':
      return { ...input, choice: `${input.choice}-not` }
    case 'pa.walked':
      return { ...input, to: 'front' }
    case 'pa.faced':
      return { ...input, toward: 'set' }
    case 'probe.answered':
      return { ...input, answer: input.answer + 1 }
    case 'door.pushed':
      return { ...input, open: !input.open }
    default:
      return { type: 'radio.drafted' }
  }
}

describe('a record with one input', () => {
  it('is true as it was written', () => {
    expect(refusalOf(record)).toBeNull()
    expect(record.inputs.length).toBeGreaterThan(10)
    expect(record.digests.length).toBe(Math.floor(record.end.tick / DIGEST_EVERY))
  })

  it('changed is refused by the next digest', () => {
    for (const [at, stamped] of record.inputs.entries()) {
      const inputs = record.inputs.with(at, { ...stamped, input: other(stamped.input) })
      const refusal = refusalOf({ ...record, inputs })
      const next = (Math.floor(stamped.tick / DIGEST_EVERY) + 1) * DIGEST_EVERY
      expect([at, refusal?.code, refusal?.tick]).toEqual([at, 'drifted', Math.min(next, record.end.tick)])
    }
  })

  it('left out, moved by a tick or added is refused', () => {
    for (const [at, stamped] of record.inputs.entries()) {
      const without = record.inputs.filter((one) => one !== stamped)
      const moved = record.inputs.with(at, { ...stamped, tick: stamped.tick + 1 })
      expect(refusalOf({ ...record, inputs: without })?.code).toBe('drifted')
      expect(refusalOf({ ...record, inputs: moved })?.code).toMatch(/drifted|badInput/)
    }
    const last = { who: 'me', tick: record.end.tick - 1, order: 9999, input: { type: 'radio.drafted' } } as const
    expect(refusalOf({ ...record, inputs: [...record.inputs, last] })?.code).toBe('drifted')
  })
})

describe('a record', () => {
  it('of another seed is refused', () => {
    expect(refusalOf({ ...record, header: { ...record.header, seed: 4 } })).toMatchObject({
      code: 'drifted',
      tick: 100,
    })
  })

  it('that claims another end is refused', () => {
    expect(refusalOf({ ...record, end: { ...record.end, ended: 'dirty' } })?.code).toBe('drifted')
    expect(refusalOf({ ...record, end: { ...record.end, tick: record.end.tick - 1 } })?.code).toBe('drifted')
    expect(refusalOf({ ...record, end: { ...record.end, tick: record.end.tick + 1 } })?.code).toBe('drifted')
  })

  it('of a scenario that is not here, or has changed, or of other rules is refused', () => {
    const { header } = record
    const { id, hash } = header.scenario
    expect(refusalOf({ ...record, header: { ...header, scenario: { id: 'night-street', hash } } })?.code).toBe(
      'unknownScenario',
    )
    expect(verifyRecord(record, null)).toMatchObject({ error: { code: 'unknownScenario' } })
    expect(refusalOf({ ...record, header: { ...header, scenario: { id, hash: 'f00' } } })?.code).toBe('scenarioChanged')
    expect(refusalOf({ ...record, header: { ...header, core: '0.0.9' } })?.code).toBe('wrongVersion')
    expect(refusalOf({ ...record, header: { ...header, region: 'uk' } })?.code).toBe('badValue')
  })
})
