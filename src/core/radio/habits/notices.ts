import type { Terms } from '../case.ts'
import { termsIn } from '../terms.ts'

const CHANNELS = Array.from({ length: 16 }, (_, index) => index + 1)

/** "Going to two" is a move, "going to set" is none: the number makes the difference. Number words equal digits. */
const withChannels = (...phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((words) => CHANNELS.map((channel) => `${words} ${channel}`))

/** Things said on the air that a habit waits for. */
const PHRASES = {
  check: ['walkie check', 'radio check', 'mic check', 'comms check'],
  goodCheck: ['good check', 'loud and clear', 'got you', 'reading you', 'hear you fine', 'check is good'],
  /** Whoever says it turns the knob. */
  switching: ['switching', ...withChannels('going to', 'moving to', 'coming to', 'headed to')],
  /** Somebody is asked to another channel, and the one who asks goes there too. */
  sent: withChannels('go to', 'meet me on', 'meet you on', 'see you on', 'find me on', 'take it to'),
  backToHome: ['back to one', 'back to 1', 'back on one', 'back on 1', 'back to home'],
  offAir: [
    'off walkie',
    'off radio',
    'off the walkie',
    'off the radio',
    'off the air',
    'off air',
    'going off',
    'swapping',
    'for a battery',
    'for a brick',
    'changing my brick',
    'changing brick',
    'changing battery',
    '10-1',
    'ten one',
    '10-100',
    'ten one hundred',
    '10-2',
    'ten two',
    '10-200',
    'headset off',
  ],
  backOn: ['back on', 'is back', 'im back', "i'm back", 'back on walkie', 'back on radio', 'on a hot brick', 'back at'],
  /** Nothing but waiting; a promise of one thing ("time in a minute") is an answer. */
  standBy: [
    'stand by',
    'standby',
    ...['one', 'just a', 'give me a', 'gimme a', 'with you in a'].flatMap((words) =>
      ['moment', 'second', 'sec', 'minute'].map((time) => `${words} ${time}`),
    ),
    'wait one',
    'hang on',
    'hold on',
    'hang tight',
    'bear with me',
    'right with you',
    'get back to you',
    'call you back',
    '10-6',
    'ten six',
  ],
  onIt: ['on it', 'flying in', 'flying it in', 'on the way', 'on my way', 'doing it now'],
  keying: [
    "someone's keying",
    'someone is keying',
    'somebody is keying',
    "somebody's keying",
    'check your mics',
    'open mic',
    'hot mic',
  ],
  traveling: ['traveling', 'travelling', 'leaving', 'on the move', 'walking', 'moving', 'on our way', 'on the way'],
  near: ['minute', 'minutes', 'one away', 'two away', 'seconds', 'nearly there', 'approaching'],
  landed: ['landed', 'stepping on', 'on set', 'arrived', 'with you now', 'has arrived', 'is here'],
  stay: ['stay on', 'stay there', 'stay with me', 'hang on here', 'hold on this channel'],
} as const satisfies Terms

export type Notice = keyof typeof PHRASES

const isNotice = (term: string): term is Notice => Object.hasOwn(PHRASES, term)

/** What a habit may hear in these words, whoever says them. */
export const noticesIn = (words: string): readonly Notice[] => termsIn(words, PHRASES).filter(isNotice)
