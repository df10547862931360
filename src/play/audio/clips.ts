import { Howl } from 'howler'
import * as v from 'valibot'

const SetSchema = v.object({
  clips: v.record(v.string(), v.record(v.string(), v.object({ file: v.string(), ms: v.number() }))),
  radioDb: v.record(v.string(), v.number()),
})

/** A spoken line as a file, and its length. */
export type Clip = { readonly file: string; readonly ms: number }

type ClipSet = v.InferOutput<typeof SetSchema>

/** Which voice has a clip for which words, and what makes each voice as loud as the others over the radio. */
export type ClipBook = ClipSet & {
  /** Clips of the first set alone: what is surely wanted, and fetched ahead. */
  readonly first: ClipSet['clips']
}

/** Before the lists are there. */
export const NO_CLIPS: ClipBook = { clips: {}, radioDb: {}, first: {} }

const folderOf = (base: string): string => `${base}generated/sound/`

const oneSet = async (base: string, set: string): Promise<ClipSet | null> => {
  const data: unknown = await fetch(`${folderOf(base)}${set}.json`)
    .then(
      (answer) => (answer.ok ? answer.json() : null),
      () => null,
    )
    .catch(() => null)
  const read = v.safeParse(SetSchema, data)
  return read.success ? read.output : null
}

/**
 * The clips of some sets, the surest first: of a scenario by its id, of the glossary. What cannot be had is left out: then nobody is heard
 * and the captions remain.
 */
export async function loadClips(base: string, sets: readonly string[]): Promise<ClipBook> {
  const clips: ClipBook['clips'] = {}
  const radioDb: ClipBook['radioDb'] = {}
  const read = await Promise.all(sets.map((set) => oneSet(base, set)))
  for (const book of read) {
    if (book === null) continue
    Object.assign(radioDb, book.radioDb)
    for (const [voice, lines] of Object.entries(book.clips)) clips[voice] = { ...clips[voice], ...lines }
  }
  return { clips, radioDb, first: read[0]?.clips ?? {} }
}

/** Addresses of a clip, the smaller first. */
const clipUrls = (base: string, { file }: Clip): readonly [string, string] => [
  `${folderOf(base)}voices/${file}.opus`,
  `${folderOf(base)}voices/${file}.mp3`,
]

/** Decoded clips that are kept. */
const KEPT = 16

/** Howler keeps the node of a sound to itself: it is looked up by name, and used only when it is one. */
function nodeOf(howl: Howl, id: number): AudioNode | null {
  const find: unknown = Reflect.get(howl, '_soundById')
  if (typeof find !== 'function') return null
  const sound: unknown = Reflect.apply(find, howl, [id])
  const node: unknown = typeof sound === 'object' && sound !== null ? Reflect.get(sound, '_node') : null
  return node instanceof AudioNode ? node : null
}

/** Plays spoken lines, one at a time on each way in. */
export class ClipPlayer {
  private readonly base: string
  private readonly howls = new Map<string, Howl>()
  private readonly playing = new Map<AudioNode, Howl>()

  constructor(base: string) {
    this.base = base
  }

  /** Brings files into the browser's cache, one after the other, without decoding them. */
  async fetchAhead(clips: readonly Clip[], goOn: () => boolean): Promise<void> {
    for (const clip of clips) {
      if (!goOn()) return
      await fetch(clipUrls(this.base, clip)[0], { priority: 'low' }).then(
        (answer) => answer.arrayBuffer(),
        () => null,
      )
    }
  }

  /**
   * Speaks a clip into a node, from a moment of it on. A clip that cannot be loaded or decoded in time stays silent.
   */
  play(clip: Clip, into: AudioNode, gain: number, latestMs: number, fromMs = 0): void {
    this.stop(into)
    const asked = performance.now()
    const howl = this.howlOf(clip)
    this.playing.set(into, howl)
    const start = (): void => {
      if (this.playing.get(into) !== howl || performance.now() - asked > latestMs) return
      howl.volume(gain)
      const id = howl.play()
      const node = nodeOf(howl, id)
      if (node === null) return
      node.disconnect()
      node.connect(into)
      if (fromMs > 0) howl.seek(fromMs / 1000, id)
    }
    if (howl.state() === 'loaded') start()
    else howl.once('load', start)
  }

  stop(into: AudioNode): void {
    this.playing.get(into)?.stop()
    this.playing.delete(into)
  }

  setPaused(paused: boolean): void {
    for (const howl of this.playing.values()) {
      if (paused) howl.pause()
      else if (howl.seek() > 0) howl.play()
    }
  }

  close(): void {
    for (const howl of this.howls.values()) howl.unload()
    this.howls.clear()
    this.playing.clear()
  }

  private howlOf(clip: Clip): Howl {
    const known = this.howls.get(clip.file)
    if (known !== undefined) {
      this.howls.delete(clip.file)
      this.howls.set(clip.file, known)
      return known
    }
    const howl = new Howl({ src: [...clipUrls(this.base, clip)], format: ['opus', 'mp3'], pool: 1 })
    howl.once('loaderror', () => this.howls.delete(clip.file))
    this.howls.set(clip.file, howl)
    const oldest = this.howls.keys().next().value
    if (this.howls.size > KEPT && oldest !== undefined) {
      this.howls.get(oldest)?.unload()
      this.howls.delete(oldest)
    }
    return howl
  }
}
