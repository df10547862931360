import { PAD_COMMANDS } from '../../store/controls/commands.ts'
import type { PadPart, PadTable } from '../../store/controls/pad.ts'
import { type Command, COMMANDS, type Steer, steered } from './command.ts'

/**
 * What the pad works on. On the `set` the directional pad walks as the stick does; among the `controls` it goes from one
 * to the next; while a `dialog` is open there is nothing else to work on.
 */
export type PadWhere = 'set' | 'controls' | 'dialog'

/** What the hands did up to the last look. */
export type PadHands = {
  readonly held: ReadonlySet<PadPart>
  /** Parts that went down among the controls: they do not walk until they have been let go. */
  readonly spent: ReadonlySet<PadPart>
}

export const HANDS_OFF: PadHands = { held: new Set(), spent: new Set() }

export type PadStep = {
  readonly hands: PadHands
  readonly steer: Steer
  /** In the order of the controls page. */
  readonly commands: readonly Command[]
}

/** All that can be asked while a dialog is open. A talk key that is down comes up all the same. */
const IN_DIALOG: ReadonlySet<Command['type']> = new Set(['use', 'leave', 'next', 'letGo', 'pause'])

const isAllowed = (command: Command, where: PadWhere): boolean =>
  where === 'dialog' ? IN_DIALOG.has(command.type) : where === 'controls' || command.type !== 'next'

/** What a pad asks for between two looks at it: the way of the steps, and what went down or came up since. */
export const padStep = (before: PadHands, held: ReadonlySet<PadPart>, table: PadTable, where: PadWhere): PadStep => {
  const spent = new Set([...before.spent].filter((part) => held.has(part)))
  const commands: Command[] = []
  const steering: Command[] = []
  for (const id of PAD_COMMANDS) {
    const part = table[id]
    if (part === null) continue
    const command = COMMANDS[id]
    const isDown = held.has(part)
    const wasDown = before.held.has(part)
    if (command.type === 'talk' && wasDown && !isDown) commands.push({ type: 'letGo' })
    if (!isDown) continue
    if (!wasDown && where !== 'set' && command.type === 'next') spent.add(part)
    if (command.type === 'steer' && where !== 'dialog') steering.push(command)
    if (command.type === 'next' && where === 'set' && !spent.has(part)) steering.push({ ...command, type: 'steer' })
    if (!wasDown && command.type !== 'steer' && isAllowed(command, where)) commands.push(command)
  }
  return { hands: { held, spent }, steer: steered(steering), commands }
}
