import { beforeAll, describe, expect, it } from 'vitest'
import { readRecord, readRecordFile } from '../../src/app/read-record-file.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { playBot } from '../../src/core/bots/bots.ts'
import { sha256Hex } from '../../src/core/record/digest.ts'
import { encodeRecord, MOST_BYTES } from '../../src/core/record/file.ts'
import { RECORD_ERRORS } from '../../src/core/record/record-error.ts'
import { perceived } from '../../src/core/run/perceived.ts'
import { playbackOf } from '../../src/core/run/playback.ts'
import { headerOf, recordInputs, recordOf } from '../../src/core/run/recording.ts'
import { view } from '../../src/core/run/view.ts'
import pages from '../../src/i18n/en/pages.json' with { type: 'json' }
import { theScenario } from './stage.ts'

const SEED = 3
let compiled: CompiledScenario
let text: string

const load = async (id: string): Promise<CompiledScenario | null> => (id === compiled.scenario.id ? compiled : null)

beforeAll(async () => {
  compiled = await theScenario('m04-lock-ups-1', 'stage-door')
  text = played(SEED)
})

const played = (seed: number): string => {
  const { scenario } = compiled
  const { run, inputs } = playBot('late', scenario, seed)
  const header = headerOf(scenario, seed, { name: 'Ana', bot: null, language: 'en', pace: 1 })
  const recorded = recordInputs(scenario, header, inputs, run.tick)
  return encodeRecord(recordOf(recorded.recording, recorded.run))
}

/** The record with one of its first four lines changed, and a checksum that fits again: the work of a forger. */
const forged = (line: number, from: string | RegExp, to: string): string => {
  const lines = text.split('\n').slice(0, 4)
  const changed = lines.map((one, at) => (at === line ? one.replace(from, to) : one))
  expect(changed).not.toEqual(lines)
  const body = changed.map((one) => `${one}\n`).join('')
  return body + sha256Hex(body)
}

const refusalOf = async (of: string): Promise<string | null> => {
  const read = await readRecord(of, load)
  return read.ok ? null : read.refusal
}

describe('a record that is handed in', () => {
  it('is played again, and its facts are the run’s', async () => {
    const read = await readRecord(text, load)
    if (!read.ok) throw new Error(read.refusal)
    expect(read.played.facts.at(-1)?.type).toBe('run.ended')
    expect(read.played.record.header.name).toBe('Ana')
  })

  it('can be asked about at any moment, also after another was looked at', async () => {
    const read = await readRecord(text, load)
    const other = await readRecord(played(SEED + 1), load)
    if (!read.ok || !other.ok) throw new Error('a record was refused')
    const { record, run } = read.played
    const { at } = playbackOf(compiled.scenario, SEED, record.inputs)
    for (const tick of [2000, 0]) {
      expect(await run.at(tick)).toMatchObject({ tick, view: view(at(tick + 1)) })
      expect((await other.played.run.at(tick)).view).not.toEqual(view(at(tick + 1)))
    }
    expect((await run.at(2000)).perceived).toEqual(perceived(at(2001), read.played.facts))
  })

  it('may have blank lines at its end', async () => {
    expect(await refusalOf(`${text}\n\n`)).toBeNull()
  })

  it.each<[string, () => string]>([
    ['notARecord', () => 'A letter to whoever reads it.'],
    ['notARecord', () => ''],
    ['truncated', () => text.slice(0, -20)],
    ['truncated', () => text.slice(0, text.length / 2)],
    ['altered', () => text.replace('"name":"Ana"', '"name":"Bob"')],
    ['wrongVersion', () => forged(0, '"version":1', '"version":99')],
    ['wrongVersion', () => forged(0, /"core":"[^"]*"/, '"core":"0.0.1"')],
    ['badValue', () => forged(0, '"pace":1', '"pace":7')],
    ['badInput', () => forged(1, /"channel":\d+/, '"channel":99')],
    ['unknownScenario', () => forged(0, '"id":"stage-door"', '"id":"no-such-door"')],
    ['scenarioChanged', () => forged(0, /"hash":"[0-9a-f]{8}/, '"hash":"00000000')],
    ['drifted', () => forged(1, 'Door two, locked', 'Door two, solid')],
  ])('is refused as %s', async (code, make) => {
    expect(await refusalOf(make())).toBe(code)
  })

  it('is not even read where it is too large', async () => {
    const text = (): Promise<string> => {
      throw new Error('it was read')
    }
    expect(await readRecordFile({ size: MOST_BYTES + 1, text }, load)).toEqual({ ok: false, refusal: 'tooLarge' })
  })

  it('is refused where the browser cannot read the file', async () => {
    const gone = { size: 10, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
    expect(await readRecordFile(gone, load)).toEqual({ ok: false, refusal: 'unreadable' })
  })

  it('has a sentence for every refusal, each its own', () => {
    const sentences: Readonly<Record<string, string>> = pages.record.refused
    expect(Object.keys(sentences).toSorted()).toEqual([...RECORD_ERRORS, 'unreadable'].toSorted())
    expect(new Set(Object.values(sentences)).size).toBe(RECORD_ERRORS.length + 1)
  })
})
