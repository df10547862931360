import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { speakingMs } from '../content/lower/speech.ts'
import { readCast, type VoiceCast } from './voices/cast.ts'
import { firstCallLines, scenarioLines, type SpokenLine } from './voices/lines.ts'
import { formatManifest, readManifest, type VoiceManifest } from './voices/manifest.ts'
import { clipName, renderClip, spokenForm, toolVersions } from './voices/render.ts'

const FOLDER = 'assets/sound/voices'
const MANIFEST = 'assets/sound/voices.json'
const CAST = 'assets/sound/cast.json'
const PARALLEL = 2

/** Everything that is spoken in the product, each wording once for each voice. */
async function allLines(cast: VoiceCast, scenarios: string): Promise<readonly SpokenLine[]> {
  const also = cast.also.map((line) => ({ ...line, from: CAST }))
  const lines = [...(await scenarioLines(scenarios)), ...(await firstCallLines('src/i18n/en/pages.json')), ...also]
  const seen = new Map(lines.map((line) => [`${line.voice} ${line.text}`, line]))
  return [...seen.values()]
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Renders every spoken line that has no clip yet, drops the clips that nobody says any more, and writes the manifest.
 * `--again` renders all of them, which must give the same bytes; `--scenarios=FOLDER` reads another folder.
 */
async function renderVoices(args: readonly string[]): Promise<void> {
  const again = args.includes('--again')
  const scenarios = args.find((arg) => arg.startsWith('--scenarios='))?.slice('--scenarios='.length) ?? 'scenarios'
  const cast = await readCast(CAST)
  const tools = await toolVersions()
  const old: VoiceManifest = await readManifest(MANIFEST).catch(() => ({ tools, clips: {} }))
  const known = new Map(Object.values(old.clips).flatMap((lines) => Object.values(lines).map((c) => [c.file, c.ms])))
  const lines = await allLines(cast, scenarios)
  const clips: Record<string, Record<string, { file: string; ms: number }>> = {}
  await mkdir(FOLDER, { recursive: true })
  const waiting = [...lines]
  let made = 0
  const work = async (): Promise<void> => {
    for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
      const voice = cast.voices[line.voice]
      if (voice === undefined) throw new Error(`${line.from}: ${CAST} has no voice “${line.voice}”`)
      const spoken = spokenForm(line.text, cast.respell)
      const file = clipName(spoken, voice, tools)
      const kept = known.get(file)
      const there = !again && kept !== undefined && (await exists(join(FOLDER, `${file}.opus`)))
      const ms = there ? kept : await renderClip(spoken, voice, speakingMs(line.text), FOLDER, file)
      if (!there) made += 1
      const ofVoice = (clips[line.voice] ??= {})
      ofVoice[line.text] = { file, ms }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  const used = new Set(Object.values(clips).flatMap((of) => Object.values(of).map((clip) => clip.file)))
  const extra = (await readdir(FOLDER)).filter((name) => !used.has(name.split('.')[0] ?? ''))
  for (const name of extra) await rm(join(FOLDER, name))
  await writeFile(MANIFEST, formatManifest({ tools, clips }))
  console.log(`${lines.length} lines, ${made} rendered, ${extra.length} files dropped`)
}

await renderVoices(process.argv.slice(2))
