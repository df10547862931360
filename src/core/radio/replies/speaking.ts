/** Fifteen letters a second is an even pace on the radio; a word alone takes half a second. */
const MS_PER_LETTER = 64
const SHORTEST_MS = 500
const STEP_MS = 50

/** How long it takes to say these words, in milliseconds, a whole number of ticks. */
export const speakingMs = (words: string): number =>
  Math.ceil(Math.max(SHORTEST_MS, words.length * MS_PER_LETTER) / STEP_MS) * STEP_MS
