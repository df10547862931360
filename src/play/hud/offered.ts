/** Where a hand goes first: the answers of a question, else the choices, else the moves that are always there. */
const OFFERED = ['.probe__answer', '.choice', '.moves__one', '.actionrow__more'] as const

/** Brings the focus to what can be done now. */
export const focusOffered = (): boolean => {
  const [first] = OFFERED.flatMap((name) => document.querySelector<HTMLElement>(name) ?? [])
  first?.focus()
  return first !== undefined
}
