/**
 * What was made of texts lately, by the text: at most twice so many, however many come, and what is asked for again stays.
 * When the newer half is full, the older one is let go.
 */
export type Recent<T> = { readonly most: number; newer: Map<string, T>; older: ReadonlyMap<string, T> }

/** Room for the last `most` texts, and for those before them that nothing newer has crowded out. */
export const recent = <T>(most: number): Recent<T> => ({ most, newer: new Map(), older: new Map() })

/** Texts longer than this are not kept: there is no end to how long they may be. */
const LONGEST_KEPT = 4000

/** Keep what was made of a text, unless it is very long. */
export const keep = <T>(kept: Recent<T>, text: string, made: T): void => {
  if (text.length > LONGEST_KEPT) return
  if (kept.newer.size >= kept.most) {
    kept.older = kept.newer
    kept.newer = new Map()
  }
  kept.newer.set(text, made)
}

/** What is kept of a text, undefined if nothing is. */
export const recall = <T>(kept: Recent<T>, text: string): T | undefined => {
  const newer = kept.newer.get(text)
  if (newer !== undefined) return newer
  const older = kept.older.get(text)
  if (older !== undefined) keep(kept, text, older)
  return older
}
