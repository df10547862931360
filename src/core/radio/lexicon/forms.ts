/**
 * The spoken forms of a phrase of the lexicon: `go/hop (over) to {n}` stands for four. A slash parts words of which one
 * is said, brackets hold a word that may be left out; codes such as 10/4 stay whole. `i’ll` stands for "ill" as well.
 * An alternative of several words is a phrase of its own: `running to/over to` would stand for "running to to".
 */
export const formsOf = (phrase: string): readonly string[] => {
  const parts = phrase.trim().split(/\s+/).map(choicesOf)
  for (const [at, choices] of parts.entries()) if (at > 0) refuseTwice(phrase, parts[at - 1] ?? [], choices)
  return parts
    .reduce<readonly string[]>(
      (forms, choices) => forms.flatMap((form) => choices.map((word) => (word === '' ? form : `${form} ${word}`))),
      [''],
    )
    .flatMap((form) => (form.includes('’') ? [form.trim(), form.trim().replaceAll('’', '')] : [form.trim()]))
}

const choicesOf = (part: string): readonly string[] => {
  const optional = part.startsWith('(') && part.endsWith(')')
  const words = optional ? part.slice(1, -1) : part
  if (words.includes('(') || words.includes(')')) throw new Error(`"${part}": brackets hold one word of a phrase`)
  const choices = /[a-z]/.test(words) ? words.split('/') : [words]
  if (choices.includes('')) throw new Error(`"${part}": a slash stands between two words`)
  return optional ? [...choices, ''] : choices
}

/** A word that may follow itself by choice, and not because it was written twice: a slash reached too short. */
const refuseTwice = (phrase: string, before: readonly string[], after: readonly string[]): void => {
  if (before.length === 1 && after.length === 1) return
  const twice = after.find((word) => word !== '' && before.includes(word))
  if (twice === undefined) return
  throw new Error(
    `"${phrase}" may say "${twice} ${twice}": write an alternative of several words as a phrase of its own`,
  )
}
