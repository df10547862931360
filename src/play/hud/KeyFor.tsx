import type { CommandId } from '../../store/controls/commands.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { useCommandName } from './use-command-name.ts'

export type KeyForProps = {
  readonly command: CommandId
  /** Stands there where the command has no key; otherwise nothing does. */
  readonly otherwise?: string
}

/** The trainee's own key for a command, as printed on it. */
export const KeyFor = ({ command, otherwise = '' }: KeyForProps) => {
  const name = useCommandName()(command) || otherwise
  return name === '' ? null : <Kbd>{name}</Kbd>
}

const CHOICES = [
  'choose1',
  'choose2',
  'choose3',
  'choose4',
  'choose5',
  'choose6',
  'choose7',
  'choose8',
  'choose9',
] as const

/** The key of the choice that stands at this number, counted from 1. */
export const ChoiceKey = ({ number }: { readonly number: number }) => {
  const command = CHOICES[number - 1]
  return command === undefined ? null : <KeyFor command={command} />
}
