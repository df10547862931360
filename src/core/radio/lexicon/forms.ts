/**
 * The spoken forms of a phrase of the lexicon: `go/hop (over) to {n}` stands for four. A slash parts words of which one
 * is said, brackets hold a word that may be left out; codes such as 10/4 stay whole. `i’ll` stands for "ill" as well.
 */
export const formsOf = (phrase: string): readonly string[] =>
  phrase
    .split(' ')
    .reduce<readonly string[]>(
      (forms, part) => forms.flatMap((form) => choicesOf(part).map((word) => (word === '' ? form : `${form} ${word}`))),
      [''],
    )
    .flatMap((form) => (form.includes('’') ? [form.trim(), form.trim().replaceAll('’', '')] : [form.trim()]))

const choicesOf = (part: string): readonly string[] => {
  const optional = part.startsWith('(') && part.endsWith(')')
  const words = optional ? part.slice(1, -1) : part
  const choices = /[a-z]/.test(words) ? words.split('/') : [words]
  return optional ? [...choices, ''] : choices
}
