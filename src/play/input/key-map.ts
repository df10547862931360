/** Everything that a key may ask of the play screen. */
export type Command =
  /** The talk key goes down. */
  | { readonly type: 'talk' }
  /** The talk key comes up. */
  | { readonly type: 'letGo' }
  /** What stands in the talk box goes out. */
  | { readonly type: 'send' }
  | { readonly type: 'knob'; readonly by: -1 | 1 }
  | { readonly type: 'choose'; readonly number: number }
  | { readonly type: 'textView' }
  | { readonly type: 'walkList' }
  | { readonly type: 'faceAbout' }
  | { readonly type: 'door' }
  | { readonly type: 'pause' }
  | { readonly type: 'close' }
  | { readonly type: 'steer'; readonly axis: 'dx' | 'dy'; readonly sign: -1 | 1 }

/**
 * What has the focus when a key goes down. `control` is a button or the like, which keeps its own keys; `choice` is one of
 * a few words side by side, which has no use for the space bar.
 */
export type Focus = 'typing' | 'control' | 'choice' | 'scroller' | 'free'

/** What is read of a keyboard event. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const LETTERS: Readonly<Record<string, Command>> = {
  v: { type: 'textView' },
  w: { type: 'walkList' },
  f: { type: 'faceAbout' },
  o: { type: 'door' },
  p: { type: 'pause' },
}

const ARROWS: Readonly<Record<string, Command>> = {
  ArrowLeft: { type: 'steer', axis: 'dx', sign: -1 },
  ArrowRight: { type: 'steer', axis: 'dx', sign: 1 },
  ArrowUp: { type: 'steer', axis: 'dy', sign: -1 },
  ArrowDown: { type: 'steer', axis: 'dy', sign: 1 },
}

const own = (table: Readonly<Record<string, Command>>, key: string): Command | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null

/**
 * The command of a key, or null where the key is left to the page. While somebody types, only ESC is taken; the text
 * box itself has ENTER. Digits go by their place, so that they work without SHIFT on every keyboard; brackets go by
 * what they print, since some keyboards need ALT for them.
 */
export const commandFor = (press: KeyPress, focus: Focus): Command | null => {
  // In the talk box ESC only leaves the box.
  if (press.key === 'Escape') return focus === 'typing' ? null : { type: 'close' }
  if (focus === 'typing') return null
  if (press.key === '[') return { type: 'knob', by: -1 }
  if (press.key === ']') return { type: 'knob', by: 1 }
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1]
  if (digit !== undefined) return { type: 'choose', number: Number(digit) }
  const letter = own(LETTERS, press.key.toLowerCase())
  if (letter !== null) return letter
  if (focus === 'control') return null
  if (press.key === ' ') return { type: 'talk' }
  if (focus === 'choice') return null
  if (press.key === 'Enter') return { type: 'send' }
  return focus === 'scroller' ? null : own(ARROWS, press.key)
}

/** The way of the steps while several arrows are held: the last pressed of an axis counts. */
export const steered = (held: readonly Command[]): { readonly dx: -1 | 0 | 1; readonly dy: -1 | 0 | 1 } => {
  let dx: -1 | 0 | 1 = 0
  let dy: -1 | 0 | 1 = 0
  for (const command of held) {
    if (command.type !== 'steer') continue
    if (command.axis === 'dx') dx = command.sign
    else dy = command.sign
  }
  return { dx, dy }
}
