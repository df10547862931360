import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-up-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = (name: 'play' | 'replay', ...args: readonly string[]) => {
  const { INIT_CWD: _, ...env } = process.env
  const script = join(ROOT, `src/cli/${name}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const jsonOf = (text: string): unknown => JSON.parse(text)

describe('play and replay', () => {
  it('write a record that plays again to the same result', () => {
    const file = join(folder, 'par.record')
    const played = command('play', 'stage-door', '--bot', 'par', '--seed', '7', '--out', file, '--json')
    expect(played).toMatchObject({ status: 0, stderr: '' })
    const result = jsonOf(played.stdout)
    expect(result).toMatchObject({ scenario: 'stage-door', bot: 'par', seed: 7, ending: 'clean', gates: [] })
    expect(Object.keys(Object(result))).toEqual([
      'scenario',
      'bot',
      'seed',
      'ticks',
      'ending',
      'score',
      'levels',
      'gates',
      'lostMinutes',
      'cost',
      'digest',
    ])
    const again = command('replay', file, '--json')
    expect(again.status).toBe(0)
    expect(jsonOf(again.stdout)).toEqual({ ...Object(result), verified: true })

    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.slice(0, -400))
    const cut = command('replay', file, '--json')
    expect(cut.status).toBe(1)
    expect(jsonOf(cut.stdout)).toMatchObject({ verified: false, error: { code: 'truncated' } })
    writeFileSync(file, text.replace('case-tell', 'case-move'))
    expect(jsonOf(command('replay', file, '--json').stdout)).toMatchObject({ error: { code: 'altered' } })
  })

  it('give a list with --runs, one record for each seed', () => {
    const file = join(folder, 'silent.record')
    const played = command(
      'play',
      'stage-door',
      '--bot',
      'silent',
      '--seed',
      '3',
      '--runs',
      '2',
      '--out',
      file,
      '--json',
    )
    expect(played.status).toBe(0)
    expect(jsonOf(played.stdout)).toMatchObject([{ seed: 3 }, { seed: 4 }])
    expect(existsSync(join(folder, 'silent-3.record')) && existsSync(join(folder, 'silent-4.record'))).toBe(true)
    expect(existsSync(file)).toBe(false)
  })

  it.each<[string, readonly string[]]>([
    ['Scenarios are: ', ['nope', '--bot', 'par', '--seed', '1']],
    ['Bots are: par, late', ['stage-door', '--bot', 'perfect', '--seed', '1']],
    ['--seed is "x"', ['stage-door', '--bot', 'par', '--seed', 'x']],
    ['--runs is "0"', ['stage-door', '--bot', 'par', '--seed', '1', '--runs', '0']],
    ['Which bot?', ['stage-door', '--seed', '1']],
    ['Which scenario?', []],
    ['Usage: ', ['stage-door', '--speed', '2']],
  ])('say "%s" to a call that is wrong, and print nothing', (message, args) => {
    const { status, stdout, stderr } = command('play', ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('say why a record could not be written, and leave nothing behind', () => {
    const file = join(folder, 'no/such/folder.record')
    const { status, stderr } = command('play', 'stage-door', '--bot', 'silent', '--seed', '1', '--out', file)
    expect(status).toBe(1)
    expect(stderr).toContain('its folder does not exist')
  })

  it.runIf(statSync('/dev/full', { throwIfNoEntry: false }) !== undefined)('say that the disk is full', () => {
    const { status, stderr } = command('play', 'stage-door', '--bot', 'silent', '--seed', '1', '--out', '/dev/full')
    expect(status).toBe(1)
    expect(stderr).toContain('the disk is full')
  })

  it('refuse what is no record, and what is not there', () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'Dear Torres,\n')
    const letter = command('replay', file, '--json')
    expect(letter.status).toBe(1)
    expect(jsonOf(letter.stdout)).toMatchObject({ verified: false, error: { code: 'notARecord' } })
    expect(command('replay', join(folder, 'gone')).status).toBe(2)
    expect(command('replay').status).toBe(2)
  })
})
