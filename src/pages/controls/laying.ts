import { type CommandId, hasKey, type KeyCommand } from '../../store/controls/commands.ts'
import type { ControlSettings } from '../../store/controls/control-settings.ts'
import { type KeyBinding, KEYS, keyTable } from '../../store/controls/keys.ts'
import { PAD, type PadPart, padTable } from '../../store/controls/pad.ts'
import type { Refusal } from '../../store/controls/refused-keys.ts'
import { holderOf, laidAt, swappedAt } from '../../store/controls/table.ts'

/** A key or a button for a command. */
export type Lay =
  | { readonly device: 'key'; readonly command: KeyCommand; readonly place: KeyBinding }
  | { readonly device: 'pad'; readonly command: CommandId; readonly place: PadPart }

/** Which cell of the table is being asked about. */
export type Cell = { readonly device: Lay['device']; readonly command: CommandId }

export type Asking =
  /** The next key or button that is pressed is the new one. */
  | { readonly at: 'listening'; readonly cell: Cell; readonly refused: Refusal | null }
  /** It belongs to another command: swap, or leave both. */
  | { readonly at: 'clash'; readonly lay: Lay; readonly other: CommandId }

/** What was done, to be said. */
export type Done =
  | { readonly what: 'left' }
  | { readonly what: 'laid'; readonly lay: Lay }
  | { readonly what: 'taken'; readonly cell: Cell }
  | { readonly what: 'swapped'; readonly lay: Lay; readonly other: CommandId }

type Kept = Pick<ControlSettings, 'keys' | 'pad'>

/** The other command that has this key or button. */
export const clashOf = (kept: Kept, lay: Lay): CommandId | null =>
  lay.device === 'key'
    ? holderOf(KEYS, keyTable(kept.keys), lay.command, lay.place)
    : holderOf(PAD, padTable(kept.pad), lay.command, lay.place)

/** The settings with a key or button laid on a place that is free. */
export const withLaid = (kept: Kept, lay: Lay): Partial<Kept> =>
  lay.device === 'key'
    ? { keys: laidAt(KEYS, kept.keys, lay.command, lay.place) }
    : { pad: laidAt(PAD, kept.pad, lay.command, lay.place) }

/** The settings with a key or button taken from another command, which gets the old one for it. */
export const withSwapped = (kept: Kept, lay: Lay, other: CommandId): Partial<Kept> => {
  if (lay.device === 'pad') return { pad: swappedAt(PAD, kept.pad, lay.command, other, lay.place) }
  return hasKey(other) ? { keys: swappedAt(KEYS, kept.keys, lay.command, other, lay.place) } : {}
}

/** The settings with nothing laid there. */
export const withNone = (kept: Kept, { device, command }: Cell): Partial<Kept> => {
  if (device === 'pad') return { pad: laidAt(PAD, kept.pad, command, null) }
  return hasKey(command) ? { keys: laidAt(KEYS, kept.keys, command, null) } : {}
}

/** What lay in a cell on the first day, to be laid there again; null where nothing did. */
export const firstOf = ({ device, command }: Cell): Lay | null => {
  if (device === 'pad') {
    const place = PAD.first[command]
    return place === null ? null : { device, command, place }
  }
  const place = hasKey(command) ? KEYS.first[command] : null
  return place === null || !hasKey(command) ? null : { device, command, place }
}

/** Whether a cell is not as on the first day. */
export const isChanged = (kept: Kept, { device, command }: Cell): boolean => {
  if (device === 'pad') return PAD.first[command] !== padTable(kept.pad)[command]
  if (!hasKey(command)) return false
  const [first, now] = [KEYS.first[command], keyTable(kept.keys)[command]]
  return first === null || now === null ? first !== now : !KEYS.clash(first, now)
}
