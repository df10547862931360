/** Stands beyond the end of a text, where it counts as part of a word. */
const BEYOND = 0xffff
/** So far is looked ahead. */
const LOOKED_AHEAD = 3
const MOST_KEPT = 1024

const kept = new Uint16Array(MOST_KEPT + LOOKED_AHEAD)

/**
 * The codes of the signs of a text, read from it once however often they are asked for. They hold until the next text is
 * read, and the room is used again: longer texts get their own.
 */
export const signsOf = (text: string): Uint16Array => {
  const { length } = text
  const signs = length > MOST_KEPT ? new Uint16Array(length + LOOKED_AHEAD) : kept
  for (let at = 0; at < length; at += 1) signs[at] = text.charCodeAt(at)
  for (let past = 0; past < LOOKED_AHEAD; past += 1) signs[length + past] = BEYOND
  return signs
}

/** The code of the sign at a place. */
export const signAt = (signs: Uint16Array, at: number): number => signs[at] ?? BEYOND
