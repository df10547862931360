import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { benchCommand } from './bench.ts'
import { playCommand } from './play.ts'
import { replayCommand } from './replay.ts'

const PATIENCE = 60_000
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-up-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const jsonOf = (text: string): unknown => JSON.parse(text)

describe('play and replay', () => {
  it(
    'write a record that plays again to the same result',
    async () => {
      const file = join(folder, 'par.record')
      const played = await playCommand(['stage-door', '--bot', 'par', '--seed', '7', '--out', file, '--json'])
      expect(played).toMatchObject({ status: 0, err: '' })
      const result = jsonOf(played.out)
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
      const again = await replayCommand([file, '--json'])
      expect(again).toMatchObject({ status: 0, err: '' })
      expect(jsonOf(again.out)).toEqual({ ...Object(result), verified: true })

      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.slice(0, -400))
      const cut = await replayCommand([file, '--json'])
      expect(cut.status).toBe(1)
      expect(jsonOf(cut.out)).toMatchObject({ verified: false, error: { code: 'truncated' } })
      writeFileSync(file, text.replace('case-tell', 'case-move'))
      const changed = await replayCommand([file])
      expect(changed).toMatchObject({ status: 1, out: '' })
      expect(changed.err).toContain('(altered)')
    },
    PATIENCE,
  )

  it(
    'give a list with --runs, one record for each seed',
    async () => {
      const file = join(folder, 'silent.record')
      const call = ['stage-door', '--bot', 'silent', '--seed', '3', '--runs', '2', '--out', file]
      const played = await playCommand([...call, '--json'])
      expect(played.status).toBe(0)
      expect(jsonOf(played.out)).toMatchObject([{ seed: 3 }, { seed: 4 }])
      expect(readdirSync(folder).filter((name) => name.startsWith('silent'))).toEqual([
        'silent-3.record',
        'silent-4.record',
      ])
    },
    PATIENCE,
  )

  it.each<[string, readonly string[]]>([
    ['Known: stage-door', ['nope', '--bot', 'par', '--seed', '1']],
    ['Bots are: par, late', ['stage-door', '--bot', 'perfect', '--seed', '1']],
    ['--seed is "x"', ['stage-door', '--bot', 'par', '--seed', 'x']],
    ['--seed is "-1"', ['stage-door', '--bot', 'par', '--seed=-1']],
    ['--runs is "0"', ['stage-door', '--bot', 'par', '--seed', '1', '--runs', '0']],
    ['Which bot?', ['stage-door', '--seed', '1']],
    ['Which scenario?', []],
    ['Usage: ', ['stage-door', '--speed', '2']],
  ])('say "%s" to a call that is wrong, and print nothing', async (message, args) => {
    const { status, out, err } = await playCommand(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })

  it(
    'say why a record could not be written, and leave nothing behind',
    async () => {
      const file = join(folder, 'no/such/folder.record')
      const { status, err } = await playCommand(['stage-door', '--bot', 'silent', '--seed', '1', '--out', file])
      expect(status).toBe(1)
      expect(err).toContain('its folder does not exist')
      expect(existsSync(join(folder, 'no'))).toBe(false)
    },
    PATIENCE,
  )

  it.runIf(statSync('/dev/full', { throwIfNoEntry: false }) !== undefined)(
    'say that the disk is full',
    async () => {
      const { status, err } = await playCommand(['stage-door', '--bot', 'silent', '--seed', '1', '--out', '/dev/full'])
      expect(status).toBe(1)
      expect(err).toContain('the disk is full')
    },
    PATIENCE,
  )

  it(
    'regrade a record as an assignment weighs it, and say what is wrong with a weight',
    async () => {
      const file = join(folder, 'late.record')
      await playCommand(['street-with-bogeys', '--bot', 'late', '--seed', '1', '--out', file])
      const scoreOf = async (...more: readonly string[]): Promise<number> => {
        const said = await replayCommand([file, '--json', ...more])
        expect(said.status).toBe(0)
        return Number(Object(jsonOf(said.out)).score)
      }
      const own = await scoreOf()
      expect(await scoreOf('--weights', 'R3=90')).toBeLessThan(own)
      expect(await scoreOf('--pass', '40')).toBe(own)
      expect(await replayCommand([file, '--weights', 'R99=1'])).toMatchObject({ status: 2, out: '' })
      expect((await replayCommand([file, '--weights', 'R10=5'])).err).toContain(
        'R10: this scenario does not exercise it',
      )
      expect((await replayCommand([file, '--pass', 'most'])).status).toBe(2)
    },
    PATIENCE,
  )

  it('refuse what is no record, and what is not there', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'Dear Torres,\n')
    const letter = await replayCommand([file, '--json'])
    expect(letter.status).toBe(1)
    expect(jsonOf(letter.out)).toMatchObject({ verified: false, error: { code: 'notARecord' } })
    expect(await replayCommand([join(folder, 'gone')])).toMatchObject({ status: 2, out: '' })
    expect((await replayCommand([folder])).err).toContain('it is a folder')
    expect((await replayCommand([])).status).toBe(2)
  })

  it(
    'end with the status and keep messages off the output when they are started for real',
    () => {
      const script = join(import.meta.dirname, 'play.ts')
      const started = spawnSync(process.execPath, ['--import', 'tsx', script, 'stage-door'], {
        cwd: join(import.meta.dirname, '../..'),
        encoding: 'utf8',
      })
      expect(started).toMatchObject({ status: 2, stdout: '' })
      expect(started.stderr).toContain('Which bot?')
    },
    PATIENCE,
  )
})

describe('bench', () => {
  it.each([
    ['is not measured yet', 'server'],
    ['Suites are: core, radio, content, bundle', 'speed'],
  ])('says "%s" for the suite %s', async (message, suite) => {
    const { status, out, err } = await benchCommand([suite])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })
})
