import { isRecord } from '../kept.ts'
import { KEY_COMMANDS, type KeyCommand } from './commands.ts'
import { refusalOf } from './refused-keys.ts'
import { type Changes, type Layout, type Table, tableOf } from './table.ts'

/** A key as the browser tells of it: where it lies (`code`) and what it prints (`key`). */
export type PressedKey = { readonly code: string; readonly key: string }

/**
 * The key of a command. `place` goes by where the key lies, whatever is printed there: keys side by side, digits without
 * SHIFT. `print` goes by what it prints, wherever that lies: F for “face”.
 */
export type KeyBinding = PressedKey & { readonly by: 'place' | 'print' }

export type KeyTable = Table<KeyCommand, KeyBinding>
export type KeyChanges = Changes<KeyCommand, KeyBinding>

const prints = (key: string, code = ''): KeyBinding => ({ by: 'print', code, key })
const digit = (number: number): KeyBinding => ({ by: 'place', code: `Digit${number}`, key: String(number) })

const FIRST_KEYS: KeyTable = {
  walkUp: prints('ArrowUp', 'ArrowUp'),
  walkDown: prints('ArrowDown', 'ArrowDown'),
  walkLeft: prints('ArrowLeft', 'ArrowLeft'),
  walkRight: prints('ArrowRight', 'ArrowRight'),
  faceAbout: prints('f'),
  door: prints('o'),
  walkList: prints('w'),
  talk: prints(' ', 'Space'),
  send: prints('Enter', 'Enter'),
  knobDown: prints('['),
  knobUp: prints(']'),
  headset: prints('h'),
  volumeDown: prints(','),
  volumeUp: prints('.'),
  brick: prints('b'),
  choose1: digit(1),
  choose2: digit(2),
  choose3: digit(3),
  choose4: digit(4),
  choose5: digit(5),
  choose6: digit(6),
  choose7: digit(7),
  choose8: digit(8),
  choose9: digit(9),
  textView: prints('v'),
  pause: prints('p'),
}

/** Keys that lie beside each other are taken by their place; a new key for anything else by what it prints. */
const BY_PLACE = /^(?:walk(?:Up|Down|Left|Right)|choose\d)$/

/** What a key prints, in the form that is compared: letters are the same with and without SHIFT. */
const printed = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)

/** Whether a pressed key is the one of a binding. */
export const answers = (binding: KeyBinding, { code, key }: PressedKey): boolean =>
  binding.by === 'place' ? binding.code === code : printed(binding.key) === printed(key)

/** What a key that was pressed for a command is kept as; without a place (some screen keyboards) by what it prints. */
export const keptAs = (command: KeyCommand, { code, key }: PressedKey): KeyBinding => ({
  by: BY_PLACE.test(command) && code !== '' ? 'place' : 'print',
  code,
  key: printed(key),
})

/** The keyboard of the set. */
export const KEYS: Layout<KeyCommand, KeyBinding> = {
  commands: KEY_COMMANDS,
  first: FIRST_KEYS,
  clash: (a, b) => answers(a, b) || answers(b, a),
}

const LONGEST = 32

const readKey = (raw: unknown): KeyBinding | undefined => {
  if (!isRecord(raw)) return undefined
  const { by, code, key } = raw
  if ((by !== 'place' && by !== 'print') || typeof code !== 'string' || typeof key !== 'string') return undefined
  if (code.length > LONGEST || key.length > LONGEST || (by === 'place' ? code : key) === '') return undefined
  const binding: KeyBinding = { by, code, key: printed(key) }
  return refusalOf(binding) === null ? binding : undefined
}

/** Reads the changes that were kept, command by command; what makes no sense is as on the first day. */
export const readKeyChanges = (raw: unknown): KeyChanges => {
  if (!isRecord(raw)) return {}
  const changes: Partial<Record<KeyCommand, KeyBinding | null>> = {}
  for (const command of KEY_COMMANDS) {
    const kept = raw[command]
    const binding = kept === null ? null : readKey(kept)
    if (binding !== undefined) changes[command] = binding
  }
  return changes
}

/** The key of every command. */
export const keyTable = (changes: KeyChanges): KeyTable => tableOf(KEYS, changes)
