import { facedBy, pressControl, usableControls } from '../scan/targets.ts'
import { nextBox, type Way } from './next-box.ts'

const FIELDS = 'a[href], button, input, select, textarea, summary'

/** The dialog that is open over the page, the uppermost one. */
export const openDialog = (): HTMLDialogElement | null =>
  [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null

/** The control that has the focus, if one has. */
export const focusedControl = (): HTMLElement | null => {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && activeElement.matches(FIELDS) ? activeElement : null
}

const attend = (control: HTMLElement | undefined): boolean => {
  if (control === undefined) return false
  facedBy(control).scrollIntoView({ block: 'nearest' })
  control.focus({ preventScroll: true })
  return true
}

/** Brings the focus to the next control that way, or to the first where none has it. */
export const moveFocus = (way: Way): boolean => {
  const controls = usableControls(openDialog() ?? document.body)
  const here = focusedControl()
  if (here === null) return attend(controls[0])
  const others = controls
    .filter((control) => control !== here)
    .map((control) => ({ control, box: facedBy(control).getBoundingClientRect() }))
  const onScreen = others.filter(({ box }) => box.top < window.innerHeight && box.bottom > 0)
  const from = facedBy(here).getBoundingClientRect()
  // An eye goes on to what it sees before it goes where the page has to move.
  return [onScreen, others].some((some) => {
    const at = nextBox(
      some.map(({ box }) => box),
      from,
      way,
    )
    return at !== null && attend(some[at]?.control)
  })
}

/** Away from what has the focus: out of a dialog, or from the controls to the page. */
export const leaveFocus = (): void => {
  const dialog = openDialog()
  if (dialog === null) focusedControl()?.blur()
  else dialog.close()
}

/** Uses the control that has the focus; false where none has it. A field is left as it is: a pad has no letters. */
export const pressFocused = (): boolean => {
  const control = focusedControl()
  if (control === null) return false
  if (usableControls(document.body).includes(control)) pressControl(control)
  return true
}
