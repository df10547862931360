import { isRecord } from '../kept.ts'
import { type CommandId, PAD_COMMANDS } from './commands.ts'
import { type Changes, type Layout, type Table, tableOf } from './table.ts'

/** A button of a pad by its number, or one way of an axis: `b7` is the right trigger, `a1-` the left stick pushed up. */
export type PadPart = `b${number}` | `a${number}-` | `a${number}+`

export type PadTable = Table<CommandId, PadPart>
export type PadChanges = Changes<CommandId, PadPart>

/** By the numbers of the standard gamepad (Gamepad API, “Remapping”). What has none is reached with the directional pad. */
const FIRST_PAD: PadTable = {
  walkUp: 'a1-',
  walkDown: 'a1+',
  walkLeft: 'a0-',
  walkRight: 'a0+',
  faceAbout: 'b2',
  door: 'b3',
  walkList: 'b6',
  talk: 'b7',
  send: null,
  knobDown: 'b4',
  knobUp: 'b5',
  headset: 'b10',
  volumeDown: null,
  volumeUp: null,
  brick: 'b11',
  choose1: null,
  choose2: null,
  choose3: null,
  choose4: null,
  choose5: null,
  choose6: null,
  choose7: null,
  choose8: null,
  choose9: null,
  textView: 'b8',
  pause: 'b9',
  use: 'b0',
  leave: 'b1',
  nextUp: 'b12',
  nextDown: 'b13',
  nextLeft: 'b14',
  nextRight: 'b15',
}

/** The pad of the set. */
export const PAD: Layout<CommandId, PadPart> = {
  commands: PAD_COMMANDS,
  first: FIRST_PAD,
  clash: (a, b) => a === b,
}

const isPart = (raw: unknown): raw is PadPart =>
  typeof raw === 'string' && /^(?:b(?:\d|[12]\d|3[01])|a\d[-+])$/.test(raw)

/** Reads the changes that were kept, command by command; what makes no sense is as on the first day. */
export const readPadChanges = (raw: unknown): PadChanges => {
  if (!isRecord(raw)) return {}
  const changes: Partial<Record<CommandId, PadPart | null>> = {}
  for (const command of PAD_COMMANDS) {
    const kept = raw[command]
    if (kept === null || isPart(kept)) changes[command] = kept
  }
  return changes
}

/** The button of every command. */
export const padTable = (changes: PadChanges): PadTable => tableOf(PAD, changes)
