/** Attempts are revisions: the colours of script pages in their order, always said with the word or the number. */
const REVISIONS = ['white', 'blue', 'pink', 'yellow', 'green', 'goldenrod'] as const
export type Revision = (typeof REVISIONS)[number]

/** The colour of an attempt, 1 being the first; after goldenrod it begins again with white. */
export const revisionOf = (attempt: number): Revision => REVISIONS[(attempt - 1) % REVISIONS.length] ?? 'white'
