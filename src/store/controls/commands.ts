/** What hands can ask for on the set, by key or by pad, in the order of the controls page. */
export const COMMAND_GROUPS = {
  move: ['walkUp', 'walkDown', 'walkLeft', 'walkRight', 'faceAbout', 'door', 'walkList'],
  radio: ['talk', 'send', 'knobDown', 'knobUp', 'headset', 'volumeDown', 'volumeUp', 'brick'],
  choose: ['choose1', 'choose2', 'choose3', 'choose4', 'choose5', 'choose6', 'choose7', 'choose8', 'choose9'],
  screen: ['textView', 'pause'],
  hands: ['use', 'leave', 'nextUp', 'nextDown', 'nextLeft', 'nextRight'],
} as const

export type CommandGroup = keyof typeof COMMAND_GROUPS
export type CommandId = (typeof COMMAND_GROUPS)[CommandGroup][number]
/** On the keyboard these are the page's own TAB, ENTER and ESC, which are not given away. */
export type PadOnly = (typeof COMMAND_GROUPS)['hands'][number]
export type KeyCommand = Exclude<CommandId, PadOnly>

const { move, radio, choose, screen, hands } = COMMAND_GROUPS

/** Everything that can have a key of its own. */
export const KEY_COMMANDS: readonly KeyCommand[] = [...move, ...radio, ...choose, ...screen]
/** Everything that can have a button of a pad. */
export const PAD_COMMANDS: readonly CommandId[] = [...KEY_COMMANDS, ...hands]

export const hasKey = (command: CommandId): command is KeyCommand =>
  (KEY_COMMANDS as readonly CommandId[]).includes(command)
