import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { SpokenLine } from './lines.ts'

const ManifestSchema = v.strictObject({
  tools: v.record(v.string(), v.string()),
  /** By voice, then by the words as they are printed: the name of the clip and its length in milliseconds. */
  clips: v.record(v.string(), v.record(v.string(), v.strictObject({ file: v.string(), ms: v.number() }))),
})

/** Which clip says what. */
export type VoiceManifest = v.InferOutput<typeof ManifestSchema>

/** Reads the manifest; throws where the file is not of that shape. */
export const readManifest = async (path: string): Promise<VoiceManifest> =>
  v.parse(ManifestSchema, JSON.parse(await readFile(path, 'utf8')))

/** The manifest as text: voices and words in the order of their letters, so that a repeat changes nothing. */
export function formatManifest({ tools, clips }: VoiceManifest): string {
  const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const byVoice = Object.fromEntries(sorted(clips).map(([voice, lines]) => [voice, Object.fromEntries(sorted(lines))]))
  return `${JSON.stringify({ tools: Object.fromEntries(sorted(tools)), clips: byVoice }, null, 2)}\n`
}

/** Lines for which the manifest has no clip. */
export const missingClips = (lines: readonly SpokenLine[], { clips }: VoiceManifest): readonly SpokenLine[] =>
  lines.filter(({ voice, text }) => clips[voice]?.[text] === undefined)
