import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listScenarios, loadScenario } from '../../content/load.ts'
import { allLines } from './all-lines.ts'
import { readCast } from './cast.ts'
import { clipsOf, formatManifest, missingClips, readManifest } from './manifest.ts'
import { apart } from './measure.ts'

const FOLDER = 'assets/sound/voices'
const manifest = await readManifest('assets/sound/voices.json')
const cast = await readCast('assets/sound/cast.json')
const clips = clipsOf(manifest)

describe('the manifest of voices', () => {
  it('has a clip for every line that can be spoken (npm run voices)', async () => {
    const lines = await allLines(cast)
    expect(new Set(lines.map(({ set }) => set))).toEqual(new Set(Object.keys(manifest.sets)))
    expect(lines.length).toBeGreaterThan(200)
    expect(missingClips(lines, manifest)).toEqual([])
  })

  it('names a line that has no clip', () => {
    const line = { voice: 'reyes', text: 'Nobody says this.', set: 'glossary', from: 'glossary nothing' }
    expect(missingClips([line], manifest)).toEqual([line])
  })

  it('names files that are there, in both formats, and no file is left over', () => {
    const wanted = clips.flatMap(({ file }) => [`${file}.mp3`, `${file}.opus`])
    expect(wanted.filter((name) => !existsSync(`${FOLDER}/${name}`))).toEqual([])
    expect(readdirSync(FOLDER).filter((name) => !wanted.includes(name))).toEqual([])
  })

  it('is written in one order only', () => {
    const measure = { pitchHz: 100, brightHz: 1000, radioDb: 1, clearDry: 10, clearRadio: 40 }
    const x = { file: 'x', ms: 1 }
    const y = { file: 'y', ms: 2 }
    const one = {
      tools: { b: '1', a: '2' },
      voices: { z: measure, a: measure },
      sets: { door: { z: { 'B.': x, 'A “1”, {b}.': y }, a: { 'C.': y } }, call: {} },
    }
    const other = {
      tools: { a: '2', b: '1' },
      voices: { a: measure, z: measure },
      sets: { call: {}, door: { a: { 'C.': y }, z: { 'A “1”, {b}.': y, 'B.': x } } },
    }
    expect(formatManifest(one)).toBe(formatManifest(other))
    expect(JSON.parse(formatManifest(other))).toEqual(other)
  })
})

describe('a set', () => {
  it('holds its own clips only, so that a page fetches no more', () => {
    const { glossary = {}, 'stage-door': door = {} } = manifest.sets
    expect(Object.keys(glossary['anyone'] ?? {}).length).toBeGreaterThan(80)
    expect(door['anyone']).toBeUndefined()
    expect(Object.keys(door['reyes'] ?? {}).length).toBeLessThan(60)
  })
})

/** Two semitones of pitch, or as much in brightness: what an untrained ear surely hears. */
const SURELY_HEARD = 2

/** Percent of the power from 500 to 3000 Hz; a bass voice has less than half of that dry. */
const LEAST_CLEAR = 35

describe('the voices', () => {
  const heard = Object.entries(manifest.voices)

  it('are all measured', () => {
    expect(Object.keys(manifest.voices).toSorted()).toEqual(Object.keys(cast.voices).toSorted())
  })

  it('differ audibly, each from every other', () => {
    const alike = heard.flatMap(([id, one], at) =>
      heard.slice(at + 1).flatMap(([other, two]) => (apart(one, two) < SURELY_HEARD ? [`${id} and ${other}`] : [])),
    )
    expect(heard.length).toBeGreaterThan(15)
    expect(alike).toEqual([])
  })

  it('come out of the radio clearer than they went in: more of them lies where words are told apart', () => {
    const dull = heard.filter(([, { clearDry, clearRadio }]) => clearRadio <= clearDry || clearRadio < LEAST_CLEAR)
    expect(dull).toEqual([])
  })

  it('are never shared by two people of one scenario', async () => {
    const shared: string[] = []
    for (const { id } of await listScenarios()) {
      const result = await loadScenario(id)
      if (!result.ok) continue
      const voices = result.compiled.scenario.cast.flatMap(({ voice }) => (voice === null ? [] : [voice]))
      shared.push(...voices.filter((voice, at) => voices.indexOf(voice) !== at).map((voice) => `${voice} in ${id}`))
    }
    expect(shared).toEqual([])
  })
})
