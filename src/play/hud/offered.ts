import { focusedControl, openDialog } from '../../ui/pad/move-focus.ts'

/** Where a hand goes first: the answers of a question, else the choices, else the moves that are always there. */
const OFFERED = ['.probe__answer', '.choice', '.moves__one', '.actionrow__more'] as const

/** Brings the focus to what can be done now. */
export const focusOffered = (): boolean => {
  const [first] = OFFERED.flatMap((name) => document.querySelector<HTMLElement>(name) ?? [])
  first?.focus()
  return first !== undefined
}

/** Away from what has the focus: out of a panel, or from the controls to the set. */
export const leaveControls = (): boolean => {
  const dialog = openDialog()
  if (dialog === null) focusedControl()?.blur()
  else dialog.close()
  return true
}
