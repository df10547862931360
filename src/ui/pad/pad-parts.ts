/** A button of a pad by its number, or one way of an axis: `b7` is the right trigger, `a1-` the left stick pushed up. */
export type PadPart = `b${number}` | `a${number}-` | `a${number}+`

/** What is read of a pad. */
export type PadLike = {
  readonly index: number
  readonly connected: boolean
  readonly buttons: readonly { readonly pressed: boolean; readonly value: number }[]
  readonly axes: readonly number[]
}

/** What is known of all pads together, from look to look. */
export type PadMemory = {
  /** `0:b7`: number of the pad and part. */
  readonly held: ReadonlySet<string>
  /** Parts that were once seen at rest. Until then they count as let go. */
  readonly rested: ReadonlySet<string>
}

export const NO_PADS: PadMemory = { held: new Set(), rested: new Set() }

/** A part counts as held from here, and until it has come back to there: a worn stick never flutters at the border. */
const HELD_FROM = 0.5
const HELD_UNTIL = 0.35

const pushes = (pad: PadLike): readonly (readonly [PadPart, number])[] => [
  ...pad.buttons.map(({ pressed, value }, at) => [`b${at}` as const, pressed ? 1 : value] as const),
  ...pad.axes.flatMap((value, at) => [[`a${at}-` as const, -value] as const, [`a${at}+` as const, value] as const]),
]

/**
 * What is held now. The press that makes a browser show its pad is none, nor is a stick of a thing that is no pad and
 * never rests: a part has to be seen at rest first.
 */
export const readPads = (pads: readonly (PadLike | null)[], before: PadMemory): PadMemory => {
  const held = new Set<string>()
  const rested = new Set<string>()
  for (const pad of pads) {
    if (pad?.connected !== true) continue
    for (const [part, push] of pushes(pad)) {
      const key = `${pad.index}:${part}`
      if (push < HELD_UNTIL || before.rested.has(key)) rested.add(key)
      if (rested.has(key) && push >= (before.held.has(key) ? HELD_UNTIL : HELD_FROM)) held.add(key)
    }
  }
  return { held, rested }
}

const isPart = (text: string): text is PadPart => /^(?:b\d+|a\d+[-+])$/.test(text)

/** The parts that are held, on whichever pad. */
export const heldParts = ({ held }: PadMemory): ReadonlySet<PadPart> =>
  new Set([...held].map((key) => key.slice(key.indexOf(':') + 1)).filter(isPart))
