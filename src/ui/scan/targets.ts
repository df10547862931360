/** Controls that belong together, in the order of the page. */
export type ScanGroup = { readonly element: Element; readonly controls: readonly HTMLElement[] }

const CONTROLS =
  'a[href], button:not([disabled]), summary, select:not([disabled]), input[type="radio"]:not([disabled]), input[type="checkbox"]:not([disabled]), input[type="range"]:not([disabled])'
const GROUPS =
  'fieldset, [role="group"], [role="toolbar"], [role="dialog"], dialog, nav, form, section, header, footer, main'

/** The uppermost open dialog, or the page. */
const scopeOf = (page: Document): Element => {
  const dialogs = [...page.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"]')].filter(isShown)
  return dialogs.at(-1) ?? page.body
}

const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.closest('[inert], [aria-hidden="true"]') === null

/** What the eye sees of a control: the label of a radio button that is drawn as a word. */
export const facedBy = (control: HTMLElement): Element => control.closest('label') ?? control

/** A press would change nothing. */
const isChosen = (control: Element): boolean =>
  control instanceof HTMLInputElement && control.type === 'radio' && control.checked

const isUsable = (control: Element): control is HTMLElement =>
  control instanceof HTMLElement &&
  isShown(facedBy(control)) &&
  control.getAttribute('aria-disabled') !== 'true' &&
  !isChosen(control)

/** The controls inside that can be used now, in the order of the page. Text fields are left out: the phrase board stands in for them. */
export const usableControls = (scope: Element): readonly HTMLElement[] =>
  [...scope.querySelectorAll(CONTROLS)].filter(
    (control): control is HTMLElement => isUsable(control) && control.closest('[inert], [aria-hidden="true"]') === null,
  )

/** A part of the page with no more controls than this is gone over as one. */
const MOST_TOGETHER = 7

/** What leads elsewhere comes after what the page is for. */
const ELSEWHERE = 'header:not(main *, aside *), nav:not(main *, aside *)'

/** The groups that a control stands in, from the inside out. */
const groupsAround = (control: Element, scope: Element): readonly Element[] => {
  const around: Element[] = []
  for (let at = control.closest(GROUPS); at !== null && at !== scope; at = at.parentElement?.closest(GROUPS) ?? null)
    around.push(at)
  return around
}

/** Everything that one switch can reach now, group by group. */
export const scanGroups = (page: Document): readonly ScanGroup[] => {
  const scope = scopeOf(page)
  const around = usableControls(scope).map((control) => ({ control, inside: groupsAround(control, scope) }))
  const sizes = new Map<Element, number>()
  for (const { inside } of around) for (const group of inside) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const groups: { element: Element; controls: HTMLElement[] }[] = []
  for (const { control, inside } of around) {
    const element = inside.findLast((group) => (sizes.get(group) ?? 0) <= MOST_TOGETHER) ?? inside[0] ?? scope
    const last = groups.at(-1)
    if (last?.element === element) last.controls.push(control)
    else groups.push({ element, controls: [control] })
  }
  const isElsewhere = ({ element }: ScanGroup): boolean => element.closest(ELSEWHERE) !== null
  return [...groups.filter((group) => !isElsewhere(group)), ...groups.filter(isElsewhere)]
}

const nextOption = (list: HTMLSelectElement): void => {
  list.selectedIndex = (list.selectedIndex + 1) % list.options.length
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

/** React listens to the value that the page's own setter gives. */
const setRange = (range: HTMLInputElement, value: string): void => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(range, value)
  range.dispatchEvent(new Event('input', { bubbles: true }))
}

const stepUp = (range: HTMLInputElement): void => {
  const before = range.value
  const next = Number(before) + Number(range.step === '' ? 1 : range.step)
  setRange(range, next > Number(range.max) + 1e-9 ? range.min : String(next))
}

/** Use a control as a press would. A slider goes one step up, and from its end to its start. */
export const pressControl = (control: HTMLElement): void => {
  if (control instanceof HTMLSelectElement) nextOption(control)
  else if (control instanceof HTMLInputElement && control.type === 'range') stepUp(control)
  else control.click()
}
