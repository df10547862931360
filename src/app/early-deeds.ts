/** Tells that the page's code has taken over what was drawn at build. */
export const LIVE = 'page-live'

/** What only the page's code gives a meaning: a link goes where it goes by itself, and a summary or a menu opens by itself. */
const CONTROL = 'button:not([popovertarget]), input, textarea, select'

/** `left` is what a field then held, or whether a box was then ticked; chosen files stay in their input. A form is one that was sent without a button. */
type Deed = { readonly control: Element; readonly left: string | boolean | null }

const controlOf = ({ target }: Event): Element | null => (target instanceof Element ? target.closest(CONTROL) : null)

const isBox = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isField = (control: Element): control is Field =>
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement ||
  (control instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit', 'file'].includes(control.type))

const isFiles = (control: Element): boolean => control instanceof HTMLInputElement && control.type === 'file'

/** What the page's code sets itself it takes no note of, so a control is set back first and then changed as by a person. */
const again = ({ control, left }: Deed): void => {
  if (!control.isConnected || !(control instanceof HTMLElement)) return
  if (control instanceof HTMLFormElement) return control.requestSubmit()
  if (isFiles(control)) return void control.dispatchEvent(new Event('change', { bubbles: true }))
  if (typeof left === 'string' && isField(control)) {
    // Whoever types on while the page becomes live has more in the field than was noted.
    const typed = control.value.startsWith(left) ? control.value : left
    control.value = ''
    setValue(control, typed)
    for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }))
    return
  }
  if (typeof left === 'boolean' && isBox(control)) control.checked = !left
  control.click()
}

/** One after the other, each on the page that the one before it made. */
const inTurn = async (deeds: readonly Deed[]): Promise<void> => {
  for (const deed of deeds) {
    again(deed)
    await new Promise((next) => setTimeout(next))
  }
}

/** Sets what a field holds, and the cursor behind it, without a word to the page's code. */
const setValue = (control: Field, value: string): void =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)

const leftOf = (control: Element): Deed['left'] => {
  if (isField(control)) return control.value
  return isBox(control) ? control.checked : null
}

/**
 * Keeps what a person presses and types on a page that was drawn at build and is not live yet, and does it again, in
 * order, when it is: a press is never lost because the code was still on its way.
 */
export const keepEarlyDeeds = (): void => {
  const deeds: Deed[] = []
  const keep = (event: Event): void => {
    const control = controlOf(event)
    // The browser itself opens its window for files.
    if (control === null || (isField(control) || isFiles(control)) !== (event.type === 'input')) return
    // The code that is just arriving must not hear it as well.
    event.stopImmediatePropagation()
    // Letters that are typed one after the other are one deed: done again letter by letter they would undo what is typed meanwhile.
    if (isField(control) && deeds.at(-1)?.control === control) deeds.pop()
    deeds.push({ control, left: leftOf(control) })
  }
  // Code that has drawn the field but does not listen yet empties it: the next letter belongs behind what was typed.
  const putBack = (event: Event): void => {
    const control = controlOf(event)
    if (control === null || !isField(control) || control.value !== '') return
    const left = deeds.findLast((deed) => deed.control === control)?.left
    if (typeof left === 'string') setValue(control, left)
  }
  // The browser would open the page anew.
  const hold = (event: SubmitEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.submitter === null && event.target instanceof Element) deeds.push({ control: event.target, left: null })
  }
  for (const kind of ['click', 'input']) addEventListener(kind, keep, true)
  addEventListener('beforeinput', putBack, true)
  addEventListener('submit', hold, true)
  addEventListener(
    LIVE,
    () => {
      for (const kind of ['click', 'input']) removeEventListener(kind, keep, true)
      removeEventListener('beforeinput', putBack, true)
      removeEventListener('submit', hold, true)
      void inTurn(deeds)
    },
    { once: true },
  )
}
