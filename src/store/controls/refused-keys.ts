/** Why a key cannot be given to a command. */
export type Refusal = 'tab' | 'escape' | 'delete' | 'function' | 'modifier' | 'together' | 'machine' | 'noSign'

/** What is read of a key for this; the last three only of one that is being pressed. */
export type AskedKey = {
  readonly code: string
  readonly key: string
  readonly ctrlKey?: boolean
  readonly altKey?: boolean
  readonly metaKey?: boolean
}

/** Screen readers listen to these, alone or held (NVDA and JAWS: CAPS LOCK and INSERT). */
const MODIFIERS = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'OS',
  'Fn',
  'FnLock',
  'Hyper',
  'Super',
  'Symbol',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'Insert',
])

/** An accent that waits for its letter, or a key of an input method: they print nothing of their own. */
const NO_SIGN = new Set(['', 'Dead', 'Process', 'Compose', 'Unidentified', 'Convert', 'NonConvert', 'KanaMode'])

/** Keys of the machine and of the browser's own bar. */
const MACHINE =
  /^(?:Audio|Browser|Launch|Media|Mic|Power|Sleep|Standby|WakeUp|Eject|Brightness|PrintScreen|ContextMenu|Help$)/

/** Why a key cannot be taken; null where it can. TAB, ESC and the F-keys belong to browsers and screen readers. */
export const refusalOf = ({ key, ctrlKey, altKey, metaKey }: AskedKey): Refusal | null => {
  if (MODIFIERS.has(key)) return 'modifier'
  if (key === 'Tab') return 'tab'
  if (key === 'Escape') return 'escape'
  if (key === 'Delete') return 'delete'
  if (/^F\d{1,2}$/.test(key)) return 'function'
  if (ctrlKey === true || altKey === true || metaKey === true) return 'together'
  if (NO_SIGN.has(key)) return 'noSign'
  return MACHINE.test(key) ? 'machine' : null
}
