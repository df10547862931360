import { describe, expect, it } from 'vitest'
import type { Box, BoxEntry } from '../shelf.ts'
import { readCourse, writeCourse } from './course-file.ts'

const lastAsked = (raw: unknown): number | null =>
  typeof raw === 'object' && raw !== null && 'lastMs' in raw && typeof raw.lastMs === 'number' ? raw.lastMs : null

const entry = (box: Box, key: string, value: unknown): BoxEntry => ({ box, key, value })

const RUN = { id: 'a', scenario: 'stage-door', ended: 5, score: 70, record: 'five\nlines', words: {} }
const HEAD = { id: 'b', scenario: 'stage-door', header: { seed: 3 }, began: 2, tick: 40, post: 'D2', take: 1 }
const ENTRIES = [
  entry('kept', 'settings', { name: 'Zoë “Z” 🎬' }),
  entry('runs', 'b/', HEAD),
  entry('log', 'b/00000000', { tick: 1 }),
  entry('records', 'a', RUN),
  entry('cards', 'rule:R-HAIL', { lastMs: 7 }),
]
const text = (entries: readonly BoxEntry[] = ENTRIES): string => writeCourse(entries, 1000, 'es', lastAsked) ?? ''
const refusal = (file: string): string => {
  const read = readCourse(file, lastAsked)
  return read.ok ? 'none' : read.refusal
}
/** The file with another body, and the checksum that fits it: somebody knew how. */
const resealed = async (change: (body: string) => string): Promise<string> => {
  const body = change(text().trimEnd().split('\n').slice(0, -1).join('\n').concat('\n'))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  return `${body}${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}\n`
}

describe('everything in one file', () => {
  it('comes back as it was, also with other ends of lines', () => {
    const whole = { ok: true, saved: 1000, language: 'es', entries: ENTRIES }
    expect(readCourse(text(), lastAsked)).toEqual(whole)
    expect(readCourse(text().replaceAll('\n', '\r\n'), lastAsked)).toEqual(whole)
    expect(readCourse(text([]), lastAsked)).toEqual({ ...whole, entries: [] })
  })

  it('leaves out what is damaged', () => {
    const damaged = [
      entry('cards', 'rule:R-ID', 'torn'),
      entry('log', 'gone/00000000', {}),
      entry('records', 'x', { ...RUN, id: 'other' }),
    ]
    expect(readCourse(text([...ENTRIES, ...damaged]), lastAsked)).toMatchObject({ ok: true, entries: ENTRIES })
  })

  it('is refused wherever it is cut', () => {
    const whole = text().trimEnd()
    const wrong: string[] = []
    for (let length = 1; length < whole.length; length += 1) {
      const said = refusal(whole.slice(0, length))
      // A cut within the checksum leaves a line that is no checksum.
      if (said !== 'cutShort') wrong.push(`${length}: ${said}`)
    }
    expect(wrong).toEqual([])
  })

  it('is refused with any one letter changed after its first line', () => {
    const whole = text()
    const wrong: number[] = []
    for (let at = whole.indexOf('\n') + 1; at < whole.length - 1; at += 1) {
      const changed = `${whole.slice(0, at)}${whole[at] === 'x' ? 'y' : 'x'}${whole.slice(at + 1)}`
      if (!['altered', 'cutShort'].includes(refusal(changed))) wrong.push(at)
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['', 'notOurs'],
    ['<!doctype html>', 'notOurs'],
    ['{"format":"pictures-up.other"}', 'notOurs'],
    ['null', 'notOurs'],
    ['{"bot":null,"format":"pictures-up.record","version":1}\n[]\n', 'aRecord'],
  ])('is not %j: %s', (file, said) => {
    expect(refusal(file)).toBe(said)
  })

  it('is refused from a newer version of the file or of the shape', async () => {
    expect(refusal(await resealed((body) => body.replace('"version":1', '"version":2')))).toBe('newer')
    expect(refusal(await resealed((body) => body.replace('"shape":2', '"shape":3')))).toBe('newer')
  })

  it.each([
    ['["cards"', '["trophies"', 6],
    ['"ended":5', '"ended":"soon"', 5],
    ['["log","b/0', '["log","c/0', 4],
    ['["log","b/00000000",', '["log",', 4],
    ['"language":"es"', '"language":7', 1],
  ])('is refused with a value that no page writes, whatever its checksum says: %s as %s', async (good, bad, line) => {
    const file = await resealed((body) => body.replace(good, bad))
    expect(readCourse(file, lastAsked)).toEqual({ ok: false, refusal: 'badValue', line })
  })

  it.each([
    ['from before', ',"language":"es"', ''],
    ['in a language that is not here', '"language":"es"', '"language":"tlh"'],
  ])('comes back without a language from a file %s', async (_, good, bad) => {
    const file = await resealed((body) => body.replace(good, bad))
    expect(readCourse(file, lastAsked)).toEqual({ ok: true, saved: 1000, language: null, entries: ENTRIES })
  })

  it('comes up from an earlier shape', async () => {
    const earlier = await resealed((body) =>
      body.replace('"shape":2', '"shape":1').replace('["cards","', '["kept","drill/card/'),
    )
    expect(readCourse(earlier, lastAsked)).toMatchObject({ ok: true, entries: ENTRIES })
  })

  it('is refused over 50 MB, and not written either', () => {
    expect(refusal(' '.repeat(50 * 1024 * 1024 + 1))).toBe('tooLarge')
    const large = entry('records', 'a', { ...RUN, record: 'x'.repeat(50 * 1024 * 1024) })
    expect(writeCourse([large], 1000, 'es', lastAsked)).toBeNull()
  })
})
