import { type CommandId, hasKey } from '../../store/controls/commands.ts'
import { useBindings } from '../../store/controls/use-controls.ts'
import { useKeyName } from '../../ui/keys/use-key-name.ts'
import { useHands } from '../../ui/pad/hands.ts'
import { padName } from '../../ui/pad/pad-name.ts'

/** Names the key of a command, or its button while a pad is in the hands; empty where there is none. */
export const useCommandName = (): ((command: CommandId) => string) => {
  const { keys, pad } = useBindings()
  const hands = useHands()
  const nameOf = useKeyName()
  return (command) => {
    const part = pad[command]
    if (hands !== 'keys') return part === null ? '' : padName(part, hands)
    const key = hasKey(command) ? keys[command] : null
    return key === null ? '' : nameOf(key)
  }
}
