import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { SpokenLine } from './lines.ts'

const ClipSchema = v.strictObject({ file: v.string(), ms: v.number() })

const MeasureSchema = v.strictObject({
  pitchHz: v.number(),
  brightHz: v.number(),
  radioDb: v.number(),
  clearDry: v.number(),
  clearRadio: v.number(),
})

const ManifestSchema = v.strictObject({
  tools: v.record(v.string(), v.string()),
  /** How each voice sounds, dry and over the radio. */
  voices: v.record(v.string(), MeasureSchema),
  /**
   * What a page fetches together, a scenario, the first call, the glossary: by voice, then by the words as they are
   * printed, the name of the clip and its length in milliseconds.
   */
  sets: v.record(v.string(), v.record(v.string(), v.record(v.string(), ClipSchema))),
})

/** Which clip says what, and how its voice sounds. */
export type VoiceManifest = v.InferOutput<typeof ManifestSchema>
export type ManifestClip = v.InferOutput<typeof ClipSchema>

/** Reads the manifest; throws where the file is not of that shape. */
export const readManifest = async (path: string): Promise<VoiceManifest> =>
  v.parse(ManifestSchema, JSON.parse(await readFile(path, 'utf8')))

/** The same with every key in the order of its letters. */
const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
          .map(([key, part]) => [key, inOrder(part)]),
      )
    : value

/** The manifest as text: everything in the order of its letters, so that a repeat changes nothing. */
export const formatManifest = ({ tools, voices, sets }: VoiceManifest): string =>
  `${JSON.stringify({ tools: inOrder(tools), voices: inOrder(voices), sets: inOrder(sets) }, null, 2)}\n`

/** Lines for which the manifest has no clip in their set. */
export const missingClips = (lines: readonly SpokenLine[], { sets }: VoiceManifest): readonly SpokenLine[] =>
  lines.filter(({ set, voice, text }) => sets[set]?.[voice]?.[text] === undefined)

/** Every clip of the manifest; one that is in two sets comes twice. */
export const clipsOf = ({ sets }: VoiceManifest): readonly ManifestClip[] =>
  Object.values(sets).flatMap((voices) => Object.values(voices).flatMap((lines) => Object.values(lines)))
