import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playBot } from '../../core/bots/bots.ts'
import { codeOf } from '../../core/proof/code.ts'
import { decodeRecord, encodeRecord, joinRecords, sealOf } from '../../core/record/file.ts'
import { headerOf, recordInputs, recordOf } from '../../core/run/recording.ts'
import { replayCommand } from '../replay.ts'
import { findScenario } from './find-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'pictures-up-code-'))
const proof = join(folder, 'proof.txt')
let code = ''
let text = ''

beforeAll(async () => {
  const found = await findScenario('stage-door')
  if (found.kind !== 'found') throw new Error('There is no stage door')
  const { scenario } = found.compiled
  const { run, inputs } = playBot('par', scenario, 7)
  const header = headerOf(scenario, 7, { name: 'Ana', bot: null, language: 'en', pace: 1 })
  const recorded = recordInputs(scenario, header, inputs, run.tick)
  text = encodeRecord(recordOf(recorded.recording, recorded.run))
  const decoded = decodeRecord(text)
  if (!decoded.ok) throw new Error(decoded.error.message)
  code = codeOf([sealOf(decoded.record)])
  writeFileSync(proof, joinRecords([text]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('replay --code', () => {
  it('says that a code is of the records in a file, and what they come to', async () => {
    const said = await replayCommand([proof, '--code', code])
    expect(said).toEqual({ status: 0, err: '', out: `${code}  Ana  proven\nstage-door  seed 7  100  distinction` })
    const json: unknown = JSON.parse((await replayCommand([proof, '--code', code, '--json'])).out)
    expect(json).toMatchObject({ proven: true, code, name: 'Ana', runs: [{ scenario: 'stage-door', score: 100 }] })
  })

  it('leaves with 1 and a sentence where it is not', async () => {
    const changed = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
    const foreign = codeOf(['another record'])
    for (const [typed, words] of [
      [changed, 'most likely letter 4 of group 5'],
      ['hello', 'not the form of a code'],
      ['', 'There is no code'],
      [foreign, `theirs is ${code}`],
    ] as const) {
      const said = await replayCommand([proof, '--code', typed])
      expect(said).toMatchObject({ status: 1, out: '' })
      expect(said.err).toContain(words)
    }
  })

  it('names the record that is not true', async () => {
    const file = join(folder, 'forged.txt')
    writeFileSync(file, joinRecords([text, text.replace('"name":"Ana"', '"name":"Bob"')]))
    expect((await replayCommand([file, '--code', code])).err).toContain('Record 2 of 2: The record was changed')
  })
})
