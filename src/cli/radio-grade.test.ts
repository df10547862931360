import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerLine, gradeStream } from './radio-grade.ts'

const CASE = {
  id: 'one',
  region: 'us',
  me: { name: 'Sam', role: 'trainee PA' },
  roster: [{ name: 'Nina', role: '2nd AD' }],
  homeChannel: 1,
  roll: 'idle',
  post: 'off',
  before: [],
  say: { mode: 'typed', channel: 1, pressAtMs: 0, durMs: 1200, text: 'Sam for Nina' },
}

const run = async (
  chunks: readonly (string | Buffer)[],
): Promise<{ readonly status: number; readonly lines: readonly unknown[] }> => {
  const output = new PassThrough()
  let text = ''
  output.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  const status = await gradeStream(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output)
  output.end()
  await once(output, 'end')
  const lines: readonly unknown[] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
  return { status, lines }
}

describe('one line', () => {
  it('carries the id and the verdict', () => {
    expect(JSON.parse(answerLine(JSON.stringify(CASE)).line)).toEqual({
      id: 'one',
      act: 'hail',
      to: ['Nina'],
      facts: {},
      faults: [],
      notes: [],
      level: 'right',
    })
  })

  const broken: readonly (readonly [what: string, line: string, id: string | null, code: string, path: string])[] = [
    ['no JSON', 'nope', null, 'case/not-json', ''],
    ['an empty line', '', null, 'case/not-json', ''],
    ['no object', '[1]', null, 'case/wrong-type', ''],
    ['a number for an id', JSON.stringify({ ...CASE, id: 7 }), null, 'case/wrong-type', 'id'],
    [
      'no channel 17',
      JSON.stringify({ ...CASE, say: { ...CASE.say, channel: 17 } }),
      'one',
      'case/out-of-range',
      'say.channel',
    ],
    [
      'a press before the zero of set time',
      JSON.stringify({ ...CASE, say: { ...CASE.say, pressAtMs: -1 } }),
      'one',
      'case/out-of-range',
      'say.pressAtMs',
    ],
    [
      'a press past every clock',
      JSON.stringify({ ...CASE, say: { ...CASE.say, pressAtMs: 1e308 } }),
      'one',
      'case/out-of-range',
      'say.pressAtMs',
    ],
    [
      'a channel in words',
      JSON.stringify({ ...CASE, say: { ...CASE.say, channel: 'one' } }),
      'one',
      'case/wrong-type',
      'say.channel',
    ],
    ['no such roll', JSON.stringify({ ...CASE, roll: 'action' }), 'one', 'case/unknown-word', 'roll'],
    [
      'traffic without a time',
      JSON.stringify({ ...CASE, before: [{ durMs: 1, channel: 1, from: 'Nina', text: 'x' }] }),
      'one',
      'case/missing',
      'before[0].atMs',
    ],
    ['no word about saying', JSON.stringify({ ...CASE, say: undefined }), 'one', 'case/missing', 'say'],
    ['silence without its length', JSON.stringify({ ...CASE, say: null }), 'one', 'case/missing', 'silentMs'],
    [
      'a fact that is no string',
      JSON.stringify({
        ...CASE,
        before: [{ atMs: 0, durMs: 1, channel: 1, from: 'Nina', text: 'x', facts: { count: 3 } }],
      }),
      'one',
      'case/wrong-type',
      'before[0].facts.count',
    ],
  ]
  for (const [what, line, id, code, path] of broken) {
    it(`refuses ${what}`, () => expect(JSON.parse(answerLine(line).line)).toMatchObject({ id, error: { code, path } }))
  }
})

describe('a stream', () => {
  it('is answered in order, whatever the chunks', async () => {
    const text = `${[1, 2, 3].map((id) => JSON.stringify({ ...CASE, id: `naïve ${id} 🎬\u2028` })).join('\n')}\n`
    const bytes = Buffer.from(text)
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7))
    const { status, lines } = await run(chunks)
    expect(status).toBe(0)
    expect(lines).toMatchObject([{ id: 'naïve 1 🎬\u2028' }, { id: 'naïve 2 🎬\u2028' }, { id: 'naïve 3 🎬\u2028' }])
  })

  it('goes on after a bad line and ends with status 1, last line feed or not', async () => {
    const { status, lines } = await run([`\uFEFF${JSON.stringify(CASE)}\r\n{"id":"bad"}\n\n${JSON.stringify(CASE)}`])
    expect(status).toBe(1)
    expect(lines).toMatchObject([
      { level: 'right' },
      { id: 'bad', error: { path: 'region' } },
      { id: null, error: { code: 'case/not-json' } },
      { level: 'right' },
    ])
  })

  it('takes any Unicode and 100 kB of words', async () => {
    const long = JSON.stringify({ ...CASE, say: { ...CASE.say, text: '¿dónde? 日本 \uD800 '.repeat(6000) } })
    const { status, lines } = await run([long])
    expect(status).toBe(0)
    expect(lines).toHaveLength(1)
  })

  it('runs as a program', () => {
    const done = spawnSync('node_modules/.bin/tsx', ['src/cli/radio-grade.ts'], {
      input: `${JSON.stringify(CASE)}\nnope\n`,
      encoding: 'utf8',
    })
    expect(done.status).toBe(1)
    expect(done.stderr).toBe('')
    expect(done.stdout.split('\n')).toHaveLength(3)
  }, 20_000)
})
