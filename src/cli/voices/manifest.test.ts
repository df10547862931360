import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCast } from './cast.ts'
import { scenarioLines } from './lines.ts'
import { formatManifest, missingClips, readManifest } from './manifest.ts'

const FOLDER = 'assets/sound/voices'
const manifest = await readManifest('assets/sound/voices.json')
const cast = await readCast('assets/sound/cast.json')
const clips = Object.values(manifest.clips).flatMap((lines) => Object.values(lines))

describe('the manifest of voices', () => {
  it('has a clip for every spoken line of every scenario (npm run voices)', async () => {
    const lines = await scenarioLines('scenarios')
    expect(lines.length).toBeGreaterThan(20)
    expect(missingClips(lines, manifest)).toEqual([])
    expect(
      missingClips(
        cast.also.map((line) => ({ ...line, from: 'cast' })),
        manifest,
      ),
    ).toEqual([])
  })

  it('names files that are there, in both formats, and no file is left over', () => {
    const wanted = clips.flatMap(({ file }) => [`${file}.mp3`, `${file}.opus`])
    expect(wanted.filter((name) => !existsSync(`${FOLDER}/${name}`))).toEqual([])
    expect(readdirSync(FOLDER).filter((name) => !wanted.includes(name))).toEqual([])
  })

  it('is written in one order only', () => {
    const one = {
      tools: { b: '1', a: '2' },
      clips: { z: { 'B.': { file: 'x', ms: 1 }, 'A.': { file: 'y', ms: 2 } }, a: {} },
    }
    const other = {
      tools: { a: '2', b: '1' },
      clips: { a: {}, z: { 'A.': { file: 'y', ms: 2 }, 'B.': { file: 'x', ms: 1 } } },
    }
    expect(formatManifest(one)).toBe(formatManifest(other))
  })
})

describe('the cast of voices', () => {
  it('gives no two people the same voice', () => {
    const voices = Object.values(cast.voices).map((voice) => JSON.stringify(voice))
    expect(new Set(voices).size).toBe(voices.length)
  })
})
