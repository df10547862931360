import { termsIn } from '../terms.ts'
import type { ReplyKind } from './kinds.ts'
import { limitIn } from './limits.ts'
import { wordSet } from '../words/word-set.ts'

/** What a beginner asks outside the script, by its words. */
const ASKED = {
  check: [
    'hear me',
    'read me',
    'copy me',
    'you copy',
    'anybody there',
    'anyone there',
    'somebody there',
    'is this on',
    'is this thing on',
    'is this working',
    'testing',
    'how do you read',
  ],
  help: ['medic', 'ambulance', 'paramedic', 'paramedics', 'firefighters', 'fire brigade', 'emergency services'],
  away: [
    'leave my post',
    'leave the post',
    'step away',
    'take a break',
    '10-1',
    '10-2',
    '10-100',
    '10-200',
    'bathroom',
    'restroom',
    'toilet',
    'washroom',
    'loo',
    'pee',
  ],
  yours: [
    'where do you want me',
    'where do you need me',
    'where should i be',
    'where should i go',
    'where should i stand',
    'where do i go',
    'where do i stand',
    'where am i',
    'where to',
    'which door',
    'which post',
    'what post',
    'is my post',
    'is my door',
    'is my mark',
    "what's my post",
    "what's my door",
    "where's my post",
    "where's my mark",
  ],
  posts: [
    'who is on',
    "who's on",
    'who has',
    "who's got",
    'who got',
    'who is at',
    "who's at",
    'who is holding',
    "who's holding",
    'who holds',
    'who is covering',
    "who's covering",
  ],
  orders: [
    'what do i do',
    'what should i do',
    'what do you want me to do',
    'what am i',
    'what now',
    'what next',
    "what's next",
    'my orders',
    'my job',
    "don't understand",
    'do not understand',
    "don't get it",
    'no idea',
    'confused',
    "i'm lost",
    'i am lost',
    'not sure what',
    'first day',
    "i'm new",
    'i am new',
    'new here',
  ],
  soon: [
    'how long',
    'how soon',
    'when do we',
    'when are we',
    'are we rolling',
    'rolling yet',
    'are we rolling yet',
    'are we locked',
    'are we going',
    'going again',
    'what are we waiting',
    'what is the hold up',
    "what's the hold up",
    'what is happening',
    "what's happening",
    "what's going on",
    'what is going on',
  ],
  clock: ['what time is it', "what's the time", 'what is the time', 'got the time', 'have the time'],
  sheet: [
    'weather',
    'lunch',
    'wrap',
    'call time',
    'parking',
    'what scene',
    'which scene',
    'the scene',
    'what are we shooting',
    'catering',
    'coffee',
    'crafty',
    'food',
  ],
  good: [
    'how are you',
    "how's it going",
    'how is it going',
    'how you doing',
    'how are things',
    'you ok',
    'you okay',
    'you all right',
    'you alright',
    'you good',
    'need relief',
    'need a relief',
    'need a break',
    'need anything',
    'need a hand',
  ],
  later: ['what does', 'what do you mean', 'meaning of', 'what is a', "what's a", 'what is an', "what's an"],
} as const
type Asked = keyof typeof ASKED

/** The line that answers each, in the order of what comes first where words ask for several things. */
const ANSWERED_BY: readonly (readonly [Asked, ReplyKind])[] = [
  ['check', 'good-check'],
  ['later', 'later'],
  ['clock', 'clock'],
  ['posts', 'posts'],
  ['yours', 'yours'],
  ['orders', 'orders'],
  ['soon', 'soon'],
  ['good', 'good'],
  ['sheet', 'on-sheet'],
]

/** "Where is her trailer?": places stand on the map of the call sheet. */
const WHERE =
  /\bwhere(?:['’]s| is| are)\b.*\b(?:trailers?|lamp|lane|street|make-?up|wardrobe|holding|set|base ?camp|village|corridor|stage|tent)\b/i

/** What these words ask, as the kind of line that answers it; null for what nobody answers by rule. */
export const askedIn = (words: string): ReplyKind | null => {
  const limit = limitIn(words)
  if (limit !== null) return limit
  const asked = termsIn(words, ASKED)
  return ANSWERED_BY.find(([one]) => asked.includes(one))?.[1] ?? (WHERE.test(words) ? 'on-sheet' : null)
}

const PASSES = /\b(let|through|past|cross|enter|in)\b/i

/**
 * "Can I let them through?" is answered by the order that stands; help on its way is let through, whatever stands. Null for
 * other leave: a yes or a no to it is nobody's by rule.
 */
export const leaveFor = (words: string): ReplyKind | null => {
  if (!PASSES.test(words)) return null
  return termsIn(words, ASKED).includes('help') ? 'let-through' : 'orders'
}

/** Words about leaving the post, for 10-1 by whatever code or for any other reason. */
export const asksToGo = (words: string): boolean => termsIn(words, ASKED).includes('away')

const GREETINGS = wordSet(
  'hey hi hello yo howdy hiya morning good afternoon evening guys all everybody everyone folks team there',
)

/** Nothing but a greeting, to somebody or to all. `names` are those of the net. */
export const isGreeting = (words: string, names: readonly string[]): boolean => {
  const spoken = words
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const called = new Set(names.map((name) => name.toLowerCase()))
  const greets = spoken.filter((word) => !called.has(word))
  return greets.length > 0 && greets.every((word) => GREETINGS.has(word))
}
