/** A set, and the bit by which each of its members knows that it is one: whoever has the marks asks without a look-up. */
export type Marked<T> = ReadonlySet<T> & { readonly cell: number; readonly bit: number }

/** The sets that something is in, a bit for each in the order made. */
export type Marks = readonly number[]

/** So many bits of a number that an engine keeps whole everywhere. */
const CELL_BITS = 30

/** All sets of one kind. They are made while the modules load, never while somebody speaks. */
export type Marker<T> = {
  readonly marked: (members: Iterable<T>) => Marked<T>
  /** The marks of a member; sets that are made later add to them, unless there were none. */
  readonly marksOf: (member: T) => Marks
  /** How many sets there are; read often, so it is a number and no call. */
  readonly made: { count: number }
}

/** Begin a kind of sets. All marks are of one length, so that none is ever asked for what it does not have. */
export const marker = <T>(): Marker<T> => {
  const all = new Map<T, number[]>()
  const none: number[] = []
  const made = { count: 0 }
  const marked = (members: Iterable<T>): Marked<T> => {
    const set = new Set(members)
    const cell = Math.floor(made.count / CELL_BITS)
    const bit = 1 << (made.count % CELL_BITS)
    made.count += 1
    if (cell === none.length) for (const marks of [none, ...all.values()]) marks.push(0)
    for (const member of set) {
      const marks = all.get(member) ?? [...none]
      marks[cell] = (marks[cell] ?? 0) | bit
      all.set(member, marks)
    }
    return Object.assign(set, { cell, bit })
  }
  return { marked, marksOf: (member) => all.get(member) ?? none, made }
}

/** Whether marks tell of a set. */
export const isOfSet = (marks: Marks, { cell, bit }: Marked<unknown>): boolean => ((marks[cell] ?? 0) & bit) !== 0

/** Adds marks to those gathered so far, which may know of fewer sets than they. */
export const gather = (all: number[], marks: Marks): void => {
  for (let cell = 0; cell < marks.length; cell += 1) all[cell] = (all[cell] ?? 0) | (marks[cell] ?? 0)
}
