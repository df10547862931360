/** Where each command lies; null for those that lie nowhere. */
export type Table<C extends string, B> = Readonly<Record<C, B | null>>
/** What a trainee laid elsewhere. Only this is kept, so that a later default still reaches them. */
export type Changes<C extends string, B> = Readonly<Partial<Record<C, B | null>>>

/** One kind of hands: its commands, where they lie on the first day, and when two places are the same. */
export type Layout<C extends string, B> = {
  readonly commands: readonly C[]
  readonly first: Table<C, B>
  readonly clash: (a: B, b: B) => boolean
}

/**
 * Where everything lies. No two commands ever lie on the same place, whatever was kept: of two changes the earlier
 * command has it, and a change comes before a default.
 */
export const tableOf = <C extends string, B>(layout: Layout<C, B>, changes: Changes<C, B>): Table<C, B> => {
  const { commands, first, clash } = layout
  const laid = new Map<C, B | null>()
  const isFree = (place: B): boolean => ![...laid.values()].some((other) => other !== null && clash(place, other))
  for (const command of commands) {
    const place = changes[command]
    if (place !== undefined && (place === null || isFree(place))) laid.set(command, place)
  }
  for (const command of commands) {
    if (laid.has(command)) continue
    const place = first[command]
    laid.set(command, place !== null && isFree(place) ? place : null)
  }
  return Object.fromEntries(laid) as Record<C, B | null>
}

/** The other command that lies on a place. */
export const holderOf = <C extends string, B>(
  layout: Layout<C, B>,
  table: Table<C, B>,
  command: C,
  place: B,
): C | null =>
  layout.commands.find((other) => {
    const there = other === command ? null : table[other]
    return there !== null && layout.clash(place, there)
  }) ?? null

const samePlace = <B>(clash: (a: B, b: B) => boolean, a: B | null, b: B | null): boolean =>
  a === null || b === null ? a === b : clash(a, b)

/** The changes with one command laid somewhere, or nowhere; a default is no change. */
export const laidAt = <C extends string, B>(
  layout: Layout<C, B>,
  changes: Changes<C, B>,
  command: C,
  place: B | null,
): Changes<C, B> => {
  const rest: Partial<Record<C, B | null>> = { ...changes }
  delete rest[command]
  const first: B | null = layout.first[command]
  return samePlace(layout.clash, place, first) ? rest : { ...rest, [command]: place }
}

/** The changes with a command laid on the place of another, which gets its place instead. */
export const swappedAt = <C extends string, B>(
  layout: Layout<C, B>,
  changes: Changes<C, B>,
  command: C,
  other: C,
  place: B,
): Changes<C, B> => {
  const before: B | null = tableOf(layout, changes)[command]
  return laidAt(layout, laidAt(layout, changes, command, place), other, before)
}
