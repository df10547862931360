import { termsIn } from '../radio/terms.ts'
import { timeGiven } from './time-given.ts'
import type { Gesture } from '../vocabulary/words.ts'

/** What somebody on a post can say or show to a member of the public: the parts of a good request, and what spoils it. */
export const MOVES = [
  'greeting',
  'request',
  'time',
  'choice',
  'reason',
  'escort',
  'apology',
  'thanks',
  'go',
  'help',
  'hearing',
  'yielding',
  'money',
  'refusal',
  'banned',
  'clear',
  'dismount',
] as const
export type Move = (typeof MOVES)[number]

/** Whom words call on (lock-ups 7.1, rungs 4, 6 and 7). */
export type Called = 'manager' | 'security' | 'police'

/** What words or a gesture came to. */
export type Said = {
  readonly moves: readonly Move[]
  /** Left out where nobody is called on. */
  readonly called?: Called
  /** How long the wait is promised to be, milliseconds; null where no time was given. */
  readonly promiseMs: number | null
}

/** Phrases of each move: the wording patterns of lock-ups 5, and how people say the same. A time is read from its figures. */
const PHRASES: Readonly<Record<Exclude<Move, 'time'>, readonly string[]>> = {
  greeting: [
    'hello',
    'hi',
    'hey',
    'good morning',
    'good afternoon',
    'good evening',
    'excuse me',
    'pardon me',
    'sir',
    'madam',
  ],
  request: [
    'could you',
    'can you',
    'would you',
    'will you',
    'could i ask',
    'can i ask',
    'may i ask',
    'could i have',
    'can i have',
    'please',
    'hold on',
    'hold here',
    'hang on',
    'wait',
    'waiting',
    'bear with',
    'give me',
    'give us',
    'stop',
    'stay here',
    'stay with me',
    'quiet please',
    'of quiet',
    'keep quiet',
    'be quiet',
    'keep it down',
    'one moment',
    'just a moment',
  ],
  choice: [
    'other pavement',
    'other sidewalk',
    'other side',
    'other way',
    'another way',
    'way round',
    'way around',
    'go round',
    'go around',
    'round the block',
    'around the block',
    'side street',
    'rather not wait',
    'if you prefer',
    'if you would rather',
    "if you'd rather",
    'level way',
    'level route',
    'the loop',
  ],
  reason: [
    'filming',
    'recording',
    'record sound',
    'recording sound',
    'microphone',
    'mic',
    'footsteps',
    'in the shot',
    'in our shot',
    'in the picture',
    'in our picture',
    'in frame',
    'in the frame',
    "aren't in ours",
    'not in ours',
    "aren't in our picture",
    'not in our picture',
    'out of our picture',
    'out of the picture',
    'rolling',
    'sound is close',
    'close for sound',
    'a take',
  ],
  escort: [
    'walk you',
    'take you',
    'get you to',
    'get you home',
    'get you inside',
    'get you through',
    'bring you',
    'lead you',
    'show you',
    'escort',
    'come with me',
    'follow me',
    'have you at the door',
    'let me get you',
    'carry on with me',
  ],
  apology: ['sorry', 'apologies', 'apologise', 'apologize', "it's on us", 'it is on us', 'my fault', 'forgive'],
  thanks: ['thank you', 'thanks', 'cheers', 'really kind', 'very kind', 'appreciate'],
  go: [
    'all yours',
    'go ahead',
    'you can go',
    'you may go',
    'off you go',
    'on you go',
    'come through',
    'come on through',
    'carry on',
    'after you',
    'you are free to go',
    "you're free to go",
    'safe to go',
  ],
  help: [
    'location manager',
    'locations manager',
    'locations',
    'the number',
    'a number',
    'the letter',
    'the notice',
    'security',
    'concierge',
    'medic',
    'are you all right',
    'are you alright',
    'are you okay',
    'are you ok',
    'are you hurt',
    'can i help',
    'can i get you',
    'what would work best',
    'what do you need',
    'somebody i can call',
    'someone i can call',
  ],
  hearing: [
    'i hear you',
    'you are right',
    "you're right",
    'fair enough',
    'that is fair',
    "that's fair",
    'i understand',
    'your point',
    'pass it on',
    'i know',
  ],
  yielding: [
    'i can only ask',
    'only ask',
    'free to',
    'your street',
    'up to you',
    'your choice',
    'i do not have any',
    "i don't have any",
    'no authority',
    'nobody',
  ],
  money: ['pay you', 'cash', 'bucks', 'dollars', 'quid', 'for your trouble', 'slip you', 'tip you', 'make it worth'],
  refusal: [
    'closed',
    "you can't come",
    'you cannot come',
    "you can't go",
    'you cannot go',
    "you can't pass",
    'you cannot pass',
    'not allowed',
    'no entry',
    'go back',
    'turn back',
    'nobody gets through',
    'no one gets through',
  ],
  banned: [
    'you have to',
    'you must',
    'closed',
    'because i said so',
    'i said so',
    "it's just a film",
    'just a film',
    'just a movie',
    "they're famous",
    'they are famous',
    'famous',
    'movie star',
    'film star',
    'the star',
    'it costs',
    'costs us',
    'thousand pounds',
    'thousand dollars',
    'lose my job',
    'get fired',
    "you can't",
    'you cannot',
    'get lost',
    'shut up',
    'go away',
    'piss off',
    'beat it',
    'are you blind',
    'are you deaf',
    'are you stupid',
    'idiot',
    'get out of here',
    'calm down',
    "everyone's waiting",
    'everyone is waiting',
    'everybody is waiting',
    'or else',
    'or i call',
    'or i will call',
    "or i'll call",
    "or i'm calling",
    "i'm warning you",
    "don't make me",
    'last warning',
    'give me the phone',
    'give me your phone',
    'give me that phone',
    'hand over',
    'hand it over',
    'delete it',
    'delete that',
    'delete the',
  ],
  clear: [
    'move back',
    'get back',
    'stand back',
    'step back',
    'stay back',
    'make way',
    'clear the way',
    'out of the way',
    'move aside',
    'step aside',
    'to the wall',
    'against the wall',
  ],
  dismount: [
    'dismount',
    'off your bike',
    'off the bike',
    'walk your bike',
    'walk the bike',
    'wheel your bike',
    'wheel the bike',
    'push your bike',
    'push the bike',
  ],
}

/** Whom words call on, the highest rung last. */
const CALLED: Readonly<Record<Called, readonly string[]>> = {
  manager: ['location manager', 'locations manager', 'locations'],
  security: ['security'],
  police: ['police', 'the cops'],
}

const ALL = { ...PHRASES, way: [] as readonly string[] }

const withWays = new Map<string, typeof ALL>()

/** The phrases with those that name the way round at this post; the table is made once for each post. */
const phrasesFor = (ways: readonly string[]): typeof ALL => {
  const key = ways.join('|')
  const ready = withWays.get(key)
  if (ready !== undefined) return ready
  const made = { ...ALL, way: ways }
  withWays.set(key, made)
  return made
}

/** What own words do, whoever says them: read with the understanding of the radio (radio/terms). */
export const saidIn = (words: string, ways: readonly string[]): Said => {
  const found = termsIn(words, phrasesFor(ways))
  const time = timeGiven(words)
  const moves = MOVES.filter((move) => {
    if (move === 'time') return time !== null
    return found.includes(move) || (move === 'choice' && found.includes('way'))
  })
  const called = termsIn(words, CALLED).at(-1) as Called | undefined
  const promiseMs = time === null || time.ofTheWay ? null : time.ms
  return called === undefined ? { moves, promiseMs } : { moves, promiseMs, called }
}

/** A minute: one finger says it in every language (lock-ups 5, language gap). */
const FINGER_MS = 60_000

/** What a gesture says by itself; a touch says nothing. */
export const GESTURE_SAYS: Readonly<Partial<Record<Gesture, Said>>> = {
  palm: { moves: ['request'], promiseMs: null },
  lips: { moves: ['request'], promiseMs: null },
  finger: { moves: ['request', 'time'], promiseMs: FINGER_MS },
  point: { moves: ['choice'], promiseMs: null },
  thumb: { moves: ['thanks'], promiseMs: null },
  wave: { moves: ['go'], promiseMs: null },
  shake: { moves: ['refusal'], promiseMs: null },
}
