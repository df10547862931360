import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { speakingMs } from '../core/radio/replies/speaking.ts'
import { allLines } from './voices/all-lines.ts'
import { readCast, type VoiceCast } from './voices/cast.ts'
import type { SpokenLine } from './voices/lines.ts'
import { clipsOf, formatManifest, type ManifestClip, readManifest, type VoiceManifest } from './voices/manifest.ts'
import { clipName, measured, renderClip, spokenForm, toolVersions } from './voices/render.ts'

const FOLDER = 'assets/sound/voices'
const MANIFEST = 'assets/sound/voices.json'
const CAST = 'assets/sound/cast.json'
const PARALLEL = 2

/** Does the work for all, a few at a time. */
async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** How every voice of the cast sounds. */
async function measureCast(cast: VoiceCast): Promise<VoiceManifest['voices']> {
  const voices: VoiceManifest['voices'] = {}
  await inTurn(Object.entries(cast.voices), async ([id, voice]) => {
    voices[id] = await measured(voice)
  })
  return voices
}

/**
 * Renders every spoken line that has no clip yet, drops the clips that nobody says any more, and writes the manifest.
 * `--again` renders all of them, which must give the same bytes; `--scenarios=FOLDER` reads another folder.
 */
async function renderVoices(args: readonly string[]): Promise<void> {
  const again = args.includes('--again')
  const scenarios = args.find((arg) => arg.startsWith('--scenarios='))?.slice('--scenarios='.length) ?? 'scenarios'
  const cast = await readCast(CAST)
  const tools = await toolVersions()
  const old = await readManifest(MANIFEST).catch(() => null)
  const known = new Map((old === null ? [] : clipsOf(old)).map(({ file, ms }) => [file, ms]))
  const lines = await allLines(cast, scenarios)
  const clips = new Map<string, Promise<ManifestClip>>()
  let made = 0
  const clipFor = async ({ voice: id, text, from }: SpokenLine): Promise<ManifestClip> => {
    const voice = cast.voices[id]
    if (voice === undefined) throw new Error(`${from}: ${CAST} has no voice “${id}”`)
    const spoken = spokenForm(text, cast.respell)
    const file = clipName(spoken, voice, tools)
    const kept = known.get(file)
    if (!again && kept !== undefined && (await exists(join(FOLDER, `${file}.opus`)))) return { file, ms: kept }
    made += 1
    return { file, ms: await renderClip(spoken, voice, speakingMs(text), FOLDER, file) }
  }
  const sets: VoiceManifest['sets'] = {}
  await mkdir(FOLDER, { recursive: true })
  await inTurn(lines, async (line) => {
    const { set, voice, text } = line
    const key = `${voice} ${text}`
    const clip = clips.get(key) ?? clipFor(line)
    clips.set(key, clip)
    const ofSet = (sets[set] ??= {})
    const ofVoice = (ofSet[voice] ??= {})
    ofVoice[text] = await clip
  })
  const manifest: VoiceManifest = { tools, voices: await measureCast(cast), sets }
  const used = new Set(clipsOf(manifest).map(({ file }) => file))
  const extra = (await readdir(FOLDER)).filter((name) => !used.has(name.split('.')[0] ?? ''))
  for (const name of extra) await rm(join(FOLDER, name))
  await writeFile(MANIFEST, formatManifest(manifest))
  console.log(`${clips.size} lines, ${made} rendered, ${extra.length} files dropped`)
}

await renderVoices(process.argv.slice(2))
