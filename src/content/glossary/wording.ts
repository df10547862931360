const SLOT = /\{([^{}]*)\}/g

/** Names of the slots of a wording, in their order. */
export const slotsOf = (wording: string): readonly string[] => [...wording.matchAll(SLOT)].map(([, slot = '']) => slot)

/** A wording with its examples in the slots. */
export const filled = (wording: string, examples: Readonly<Record<string, string>>): string =>
  wording.replace(SLOT, (whole, slot: string) => examples[slot] ?? whole)

/** A wording as somebody says it: a sentence, with a capital and an end. */
export const sentence = (wording: string): string => {
  const begun = wording.charAt(0).toUpperCase() + wording.slice(1)
  return /[.?!]$/.test(begun) ? begun : `${begun}.`
}

/** A wording without case and signs: what two wordings have in common that are the same to the ear. */
export const bare = (wording: string): string =>
  wording
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim()
