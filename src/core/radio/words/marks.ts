/** A set, and the bit by which each of its members knows that it is one: whoever has the marks asks without a look-up. */
export type Marked<T> = ReadonlySet<T> & { readonly cell: number; readonly bit: number }

/** The sets that something is in, a bit for each in the order made. */
export type Marks = readonly number[]

/** So many bits of a number that an engine keeps whole everywhere. */
const CELL_BITS = 30
const NONE: Marks = []

/** All sets of one kind. They are made while the modules load, never while somebody speaks. */
export type Marker<T> = {
  readonly marked: (members: Iterable<T>) => Marked<T>
  /** The marks of a member; sets that are made later add to them, unless there were none. */
  readonly marksOf: (member: T) => Marks
  /** How many sets there are. */
  readonly count: () => number
}

/** Begin a kind of sets. */
export const marker = <T>(): Marker<T> => {
  const all = new Map<T, number[]>()
  let count = 0
  const marked = (members: Iterable<T>): Marked<T> => {
    const set = new Set(members)
    const cell = Math.floor(count / CELL_BITS)
    const bit = 1 << (count % CELL_BITS)
    count += 1
    for (const member of set) {
      const marks = all.get(member) ?? []
      while (marks.length <= cell) marks.push(0)
      marks[cell] = (marks[cell] ?? 0) | bit
      all.set(member, marks)
    }
    return Object.assign(set, { cell, bit })
  }
  return { marked, marksOf: (member) => all.get(member) ?? NONE, count: () => count }
}

/** Whether marks tell of a set. */
export const isOfSet = (marks: Marks, { cell, bit }: Marked<unknown>): boolean => ((marks[cell] ?? 0) & bit) !== 0
