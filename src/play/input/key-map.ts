import { KEY_COMMANDS, type KeyCommand } from '../../store/controls/commands.ts'
import { answers, type KeyTable } from '../../store/controls/keys.ts'
import { type Command, COMMANDS } from './command.ts'

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

const MOVES = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']

/** Keys that belong to what has the focus, whatever else they may do here. */
const KEPT: Readonly<Record<Exclude<Focus, 'typing'>, ReadonlySet<string>>> = {
  control: new Set([' ', 'Enter', ...MOVES]),
  choice: new Set(['Enter', ...MOVES]),
  scroller: new Set(MOVES),
  free: new Set(),
}

/** Letters and digits with ALT are shortcuts of the machine; a sign with ALT is how some keyboards print it. */
const SHORTCUT = /^(?:[\p{L}\p{N}\s]|.{2,})$/u

type By = 'place' | 'print'

const boundTo = (keys: KeyTable, press: Pick<KeyPress, 'key' | 'code'>, by: By): KeyCommand | undefined =>
  KEY_COMMANDS.find((command) => {
    const binding = keys[command]
    return binding?.by === by && answers(binding, press)
  })

/** The digits of the keypad stand in for those of the upper row where they have nothing of their own to do. */
const ofUpperRow = ({ key, code }: KeyPress): Pick<KeyPress, 'key' | 'code'> => ({
  key,
  code: code.replace(/^Numpad(?=\d$)/, 'Digit'),
})

/**
 * The command of a key in the trainee's own table, or null where the key is left to the page. While somebody types, only
 * ESC is taken; the text box itself has ENTER. A place comes before a print.
 */
export const commandFor = (press: KeyPress, focus: Focus, keys: KeyTable): Command | null => {
  // In the talk box ESC only leaves the box.
  if (press.key === 'Escape') return focus === 'typing' ? null : { type: 'close' }
  if (focus === 'typing' || press.metaKey || KEPT[focus].has(press.key)) return null
  if (press.ctrlKey || press.altKey) {
    const printing = press.altKey && !SHORTCUT.test(press.key)
    const sign = printing ? boundTo(keys, press, 'print') : undefined
    return sign === undefined ? null : COMMANDS[sign]
  }
  const command =
    boundTo(keys, press, 'place') ?? boundTo(keys, press, 'print') ?? boundTo(keys, ofUpperRow(press), 'place')
  return command === undefined ? null : COMMANDS[command]
}
