import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

const Shared = {
  /** Length of the speaker's throat: above 1 smaller and higher, below 1 larger and lower. */
  size: v.number(),
  /** Speed of speech; 1 is the synthesiser's own. */
  pace: v.number(),
  /** Decibels above 800 Hz, for synthesisers that mumble. */
  bright: v.number(),
}

const VoiceSchema = v.variant('engine', [
  v.strictObject({ engine: v.literal('flite'), voice: v.string(), f0: v.number(), ...Shared }),
  v.strictObject({ engine: v.literal('espeak'), voice: v.string(), pitch: v.number(), ...Shared }),
])

const CastSchema = v.strictObject({
  voices: v.record(v.string(), VoiceSchema),
  /** Names that the synthesisers read wrongly, and how to write them so that they do not. */
  respell: v.record(v.string(), v.string()),
  /** Torres's lines on the front page, as they are printed there for Sam. */
  firstCall: v.array(v.strictObject({ voice: v.string(), text: v.string() })),
})

/** How one person sounds: the synthesiser, its voice, and what is done with it. */
export type Voice = v.InferOutput<typeof VoiceSchema>
export type VoiceCast = v.InferOutput<typeof CastSchema>

/** Reads the cast of voices; throws where the file is not of that shape. */
export const readCast = async (path: string): Promise<VoiceCast> =>
  v.parse(CastSchema, JSON.parse(await readFile(path, 'utf8')))
