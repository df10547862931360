/** Names as a sentence has them: `R1, R2 and R3`. */
export const allOf = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** Names of which one will do: `S22, S23 or S33`. */
export const oneOf = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names)

/** A day as the language writes it. */
export const dayOf = (language: string, ms: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(ms)
