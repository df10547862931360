import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input, StampedInput } from '../vocabulary/input.ts'
import { digestOf, isDigest, sha256Hex } from './digest.ts'
import { decodeRecord, encodeRecord, joinRecords, sealOf, splitRecords } from './file.ts'
import { DIGEST_EVERY, type RunRecord } from './record.ts'

const INPUTS: readonly Input[] = [
  { type: 'pa.walked', to: 'd2-mark' },
  { type: 'pa.wentTo', x: -12_000, y: 4500 },
  { type: 'pa.steered', dx: -1, dy: 0 },
  { type: 'pa.faced', toward: 'out' },
  { type: 'pa.chose', choice: 'brief-readback' },
  { type: 'pa.spoke', words: 'They are rolling.', loudness: 'whisper' },
  { type: 'pa.spoke', words: 'One minute, please.', loudness: 'voice', to: 'guest' },
  { type: 'radio.drafted' },
  { type: 'radio.dropped' },
  { type: 'radio.said', channel: 1, words: 'Door two, locked \u2013 “solid”\n\u{1F512}', mode: 'typed' },
  { type: 'radio.said', channel: 16, words: '', mode: 'voice', leadMs: 200, tailMs: 0, durMs: 1800 },
  { type: 'radio.keyed' },
  { type: 'radio.unkeyed' },
  {
    type: 'radio.said',
    channel: 1,
    words: 'two bricks',
    mode: 'voice',
    leadMs: 600,
    tailMs: 400,
    durMs: 2100,
    alternatives: ['too bricks', ''],
  },
  { type: 'radio.tuned', channel: 2 },
  { type: 'radio.volume', level: 0 },
  { type: 'radio.headset', plugged: false },
  { type: 'radio.swapped' },
  { type: 'door.pushed', door: 'door-2-outer', open: true },
  { type: 'probe.answered', probe: 'who-waits', answer: 2 },
  { type: 'run.left' },
]

const stamped = (inputs: readonly Input[]): readonly StampedInput[] =>
  inputs.map((input, order) => ({ who: 'me', tick: order * 10, order, input }))

const fakeRecord = (change: Partial<RunRecord> = {}): RunRecord => ({
  header: {
    core: '0.1.0',
    scenario: { id: 'stage-door', hash: sha256Hex('a scenario') },
    seed: 7,
    pace: 1,
    language: 'en',
    region: 'us',
    name: 'Sam',
    bot: null,
  },
  inputs: stamped(INPUTS),
  digests: [1, 2].map((count) => ({ tick: count * DIGEST_EVERY, digest: digestOf(count) })),
  end: { tick: 250, digest: digestOf('end'), ended: 'clean' },
  ...change,
})

/** The text of something that is not quite a record, with a checksum that fits. */
const forged = (change: (parts: unknown[]) => void): string => {
  const parts: unknown[] = encodeRecord(fakeRecord())
    .split('\n')
    .slice(0, 4)
    .map((line): unknown => JSON.parse(line))
  change(parts)
  const body = parts.map((part) => `${JSON.stringify(part)}\n`).join('')
  return body + sha256Hex(body)
}

const errorOf = (text: string) => {
  const decoded = decodeRecord(text)
  return decoded.ok ? null : decoded.error
}

describe('a record', () => {
  it('comes back as it was, every input with it', () => {
    const record = fakeRecord()
    expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record })
  })

  it('has one text, and that text has one record', () => {
    const text = encodeRecord(fakeRecord())
    const decoded = decodeRecord(text)
    expect(decoded.ok && encodeRecord(decoded.record)).toBe(text)
  })

  it('ends on its seal', () => {
    expect(encodeRecord(fakeRecord()).split('\n')[4]).toBe(sealOf(fakeRecord()))
  })

  it('can stand in one file with others, and is found there again', () => {
    const texts = [encodeRecord(fakeRecord()), encodeRecord(fakeRecord({ inputs: [] }))]
    const file = joinRecords(texts)
    expect(splitRecords(file)).toEqual(texts)
    expect(splitRecords(texts[0] ?? '')).toEqual(texts.slice(0, 1))
    expect(splitRecords('A letter.')).toEqual(['A letter.'])
    expect(errorOf(file)?.code).toBe('several')
  })

  it('may have a line break after it', () => {
    expect(decodeRecord(`${encodeRecord(fakeRecord())}\n`).ok).toBe(true)
  })

  it('may be of a run that goes on', () => {
    const record = fakeRecord({ end: { tick: 250, digest: digestOf('end'), ended: null } })
    expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record })
  })

  it('comes back whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        const record = fakeRecord({ inputs: stamped([{ type: 'radio.said', channel: 3, words, mode: 'built' }]) })
        expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record })
      }),
    )
  })
})

describe('refused', () => {
  it.each([
    [''],
    ['hello'],
    ['{}'],
    ['[]'],
    ['null'],
    ['{"format":"something.else"}\n[]\n[]\n{}\nabc'],
    ['\u0000\u0001\u0002'],
    ['{"core":1'],
  ])('not a record: %j', (text) => {
    expect(errorOf(text)?.code).toBe('notARecord')
  })

  it('cut short anywhere', () => {
    const text = encodeRecord(fakeRecord())
    for (let length = 10; length < text.length; length += 1) {
      expect([length, errorOf(text.slice(0, length))?.code]).toEqual([length, 'truncated'])
    }
  })

  it('with any character changed', () => {
    const text = encodeRecord(fakeRecord())
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'a', '}', ' '), (at, character) => {
        fc.pre(text[at] !== character)
        expect(decodeRecord(text.slice(0, at) + character + text.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it('changed after it was written', () => {
    const text = encodeRecord(fakeRecord())
    expect(errorOf(text.replace('Door two', 'Door six'))?.code).toBe('altered')
    expect(errorOf(`${text}\n[]`)?.code).toBe('altered')
  })

  it('too large', () => {
    expect(errorOf(' '.repeat(50 * 1024 * 1024 + 1))?.code).toBe('tooLarge')
  })

  it('another version of the format', () => {
    expect(errorOf(forged((parts) => Object.assign(Object(parts[0]), { version: 2 })))?.code).toBe('wrongVersion')
  })

  it.each<[string, string, (parts: unknown[]) => void]>([
    ['header.seed', 'badValue', ([header]) => Object.assign(Object(header), { seed: -1 })],
    ['header.extra', 'badValue', ([header]) => Object.assign(Object(header), { extra: 1 })],
    ['header.region', 'badValue', ([header]) => Object.assign(Object(header), { region: 'xx' })],
    ['header.pace', 'badValue', ([header]) => Object.assign(Object(header), { pace: 0.4 })],
    [
      'header.scenario.id',
      'badValue',
      ([header]) => Object.assign(Object(header), { scenario: { id: '../x', hash: '' } }),
    ],
    ['end.tick', 'badValue', ([, , , end]) => Object.assign(Object(end), { tick: 1e9 })],
    ['digests', 'badValue', ([, , digests]) => Object(digests).pop()],
    ['digests[1].tick', 'badValue', ([, , digests]) => Object.assign(Object(digests)[1], { tick: 201 })],
    ['digests[0]', 'badValue', ([, , digests]) => Object.assign(Object(digests)[0], { digest: 'zz' })],
    ['inputs[3].input.toward', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[3].input, { toward: 'up' })],
    ['inputs[0].input.type', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[0].input, { type: 'toString' })],
    ['inputs[0].input', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[0], { input: null })],
    ['inputs[9].input.channel', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[9].input, { channel: 0 })],
    ['inputs[9].input.score', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[9].input, { score: 100 })],
    [
      'inputs[13].input.alternatives[1]',
      'badInput',
      ([, inputs]) => Object.assign(Object(inputs)[13].input.alternatives, { 1: 'x'.repeat(601) }),
    ],
    [
      'inputs[13].input.alternatives',
      'badInput',
      ([, inputs]) => Object.assign(Object(inputs)[13].input, { alternatives: ['', '', '', '', '', ''] }),
    ],
    ['inputs[15].input.level', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[15].input, { level: 11 })],
    ['inputs[1].input.x', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[1].input, { x: 0.5 })],
    ['inputs[0].who', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[0], { who: 'torres' })],
    ['inputs[2].tick', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[2], { tick: 5 })],
    ['inputs[2].order', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[2], { order: 1 })],
    ['inputs[14].tick', 'badInput', ([, inputs]) => Object.assign(Object(inputs)[14], { tick: 250 })],
    ['inputs', 'badInput', (parts) => parts.splice(1, 1, {})],
  ])('%s is a %s', (path, code, change) => {
    expect(errorOf(forged(change))).toMatchObject({ code, path })
  })

  it('never with a throw, whatever the text', () => {
    const text = encodeRecord(fakeRecord())
    fc.assert(
      fc.property(fc.string(), fc.nat(text.length), fc.nat(200), (noise, at, cut) => {
        expect(decodeRecord(text.slice(0, at) + noise + text.slice(at + cut))).toHaveProperty('ok')
        expect(decodeRecord(noise).ok).toBe(false)
      }),
    )
  })
})

describe('digests', () => {
  it('are the published SHA-256', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('do not depend on the order of keys, and do on everything else', () => {
    expect(digestOf({ a: 1, b: [2, 3] })).toBe(digestOf({ b: [2, 3], a: 1 }))
    expect(digestOf({ a: 1, b: [2, 3] })).not.toBe(digestOf({ a: 1, b: [3, 2] }))
    expect(isDigest(digestOf(null))).toBe(true)
  })
})
