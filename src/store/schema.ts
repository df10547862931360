/** An entry as it stood under some version of the shape. */
export type Standing = { readonly box: string; readonly key: string; readonly value: unknown }

/** One step from a version of the shape to the next. */
export type Step = {
  /** Boxes that come new. */
  readonly boxes: readonly string[]
  /** Boxes whose entries may stand elsewhere afterwards. */
  readonly from: readonly string[]
  /** Where an entry of those boxes stands afterwards. It is not lost. */
  readonly move: (entry: Standing) => Standing
}

const stays = (entry: Standing): Standing => entry

const CARDS_BEFORE = 'drill/card/'

/**
 * The shape in which things are kept, version by version, for the browser's database and for files that were taken along.
 * A step that was published never changes; what is kept comes up through all steps that it has not seen.
 */
export const STEPS: readonly Step[] = [
  { boxes: ['kept', 'runs', 'log', 'records'], from: [], move: stays },
  // What the drills remember comes out from among the settings.
  {
    boxes: ['cards'],
    from: ['kept'],
    move: (entry) =>
      entry.key.startsWith(CARDS_BEFORE)
        ? { box: 'cards', key: entry.key.slice(CARDS_BEFORE.length), value: entry.value }
        : entry,
  },
]

/** The version that this code reads and writes. */
export const SCHEMA = STEPS.length

/** The boxes of this version: settings and habits; heads and logs of runs that go on; finished runs; memory of the drills. */
export const BOXES = ['kept', 'runs', 'log', 'records', 'cards'] as const
export type Box = (typeof BOXES)[number]

/** Entries of an earlier version as they stand in this one. */
export const broughtUp = (entries: readonly Standing[], version: number): readonly Standing[] =>
  STEPS.slice(version).reduce(
    (standing, { from, move }) => standing.map((entry) => (from.includes(entry.box) ? move(entry) : entry)),
    entries,
  )
