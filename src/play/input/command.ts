import type { CommandId } from '../../store/controls/commands.ts'

type Axis = 'dx' | 'dy'

/** Everything that a hand may ask of the play screen. */
export type Command =
  /** The talk key goes down. */
  | { readonly type: 'talk' }
  /** The talk key comes up. */
  | { readonly type: 'letGo' }
  /** What stands in the talk box goes out. */
  | { readonly type: 'send' }
  | { readonly type: 'knob'; readonly by: -1 | 1 }
  | { readonly type: 'volume'; readonly by: -1 | 1 }
  /** The plug of the headset goes in, or out. */
  | { readonly type: 'headset' }
  /** A fresh brick. */
  | { readonly type: 'brick' }
  | { readonly type: 'choose'; readonly number: number }
  | { readonly type: 'textView' }
  | { readonly type: 'walkList' }
  | { readonly type: 'faceAbout' }
  | { readonly type: 'door' }
  | { readonly type: 'pause' }
  | { readonly type: 'close' }
  | { readonly type: 'steer'; readonly axis: Axis; readonly sign: -1 | 1 }
  /** With a pad: press what has the focus, or go to what is offered. */
  | { readonly type: 'use' }
  /** With a pad: away from the controls, to the set. */
  | { readonly type: 'leave' }
  /** With a pad: to the next control that way. */
  | { readonly type: 'next'; readonly axis: Axis; readonly sign: -1 | 1 }

const choose = (number: number): Command => ({ type: 'choose', number })

/** What each bound command asks. */
export const COMMANDS: Readonly<Record<CommandId, Command>> = {
  walkUp: { type: 'steer', axis: 'dy', sign: -1 },
  walkDown: { type: 'steer', axis: 'dy', sign: 1 },
  walkLeft: { type: 'steer', axis: 'dx', sign: -1 },
  walkRight: { type: 'steer', axis: 'dx', sign: 1 },
  faceAbout: { type: 'faceAbout' },
  door: { type: 'door' },
  walkList: { type: 'walkList' },
  talk: { type: 'talk' },
  send: { type: 'send' },
  knobDown: { type: 'knob', by: -1 },
  knobUp: { type: 'knob', by: 1 },
  headset: { type: 'headset' },
  volumeDown: { type: 'volume', by: -1 },
  volumeUp: { type: 'volume', by: 1 },
  brick: { type: 'brick' },
  choose1: choose(1),
  choose2: choose(2),
  choose3: choose(3),
  choose4: choose(4),
  choose5: choose(5),
  choose6: choose(6),
  choose7: choose(7),
  choose8: choose(8),
  choose9: choose(9),
  textView: { type: 'textView' },
  pause: { type: 'pause' },
  use: { type: 'use' },
  leave: { type: 'leave' },
  nextUp: { type: 'next', axis: 'dy', sign: -1 },
  nextDown: { type: 'next', axis: 'dy', sign: 1 },
  nextLeft: { type: 'next', axis: 'dx', sign: -1 },
  nextRight: { type: 'next', axis: 'dx', sign: 1 },
}

/** Where the steps go. */
export type Steer = { readonly dx: -1 | 0 | 1; readonly dy: -1 | 0 | 1 }

export const STAND: Steer = { dx: 0, dy: 0 }

/** The way of the steps while several keys are held: the last pressed of an axis counts. */
export const steered = (held: readonly Command[]): Steer => {
  let dx: Steer['dx'] = 0
  let dy: Steer['dy'] = 0
  for (const command of held) {
    if (command.type !== 'steer') continue
    if (command.axis === 'dx') dx = command.sign
    else dy = command.sign
  }
  return { dx, dy }
}
