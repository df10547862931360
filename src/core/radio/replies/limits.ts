import { termsIn } from '../terms.ts'
import type { ReplyKind } from './kinds.ts'

/** What beginners ask about what a set PA may do to cars and to the public, by its words. */
const ABOUT = {
  cars: [
    'car',
    'cars',
    'traffic',
    'vehicle',
    'vehicles',
    'bus',
    'buses',
    'taxi',
    'taxis',
    'truck',
    'trucks',
    'drivers',
  ],
  people: [
    'people',
    'pedestrian',
    'pedestrians',
    'walker',
    'walkers',
    'public',
    'anybody',
    'anyone',
    'everybody',
    'everyone',
    'somebody',
    'someone',
    'residents',
    'neighbours',
    'neighbors',
    'them',
    'him',
    'her',
  ],
  stops: ['stop', 'stopping', 'hold', 'block', 'halt', 'direct', 'wave', 'turn back', 'keep out', 'send back', 'make'],
  touches: ['touch', 'grab', 'push', 'pull', 'physically', 'hold them back', 'hands on', 'by the arm'],
  unwilling: [
    'refuse',
    'refuses',
    "won't",
    'will not',
    "don't stop",
    "doesn't stop",
    "don't listen",
    "doesn't listen",
    "don't want to",
    "doesn't want to",
    'keep walking',
    'keeps walking',
    'keep going',
    'keeps going',
    'walk through',
    'walks through',
    'ignore',
    'ignores',
    'insist',
    'insists',
    'say no',
    'says no',
  ],
}

const ASKS =
  /\b(?:do|should|shall|can|could|may|must|am|how do|how can) (?:i|we)\b|\b(?:what|how) about\b|\bwhat (?:if|when)\b/i
const ASKS_WHETHER = /\b(?:what|how) about\b/i

/**
 * A question about the limits of a PA, as the kind of line that answers it (lock-ups 2): nobody but the police holds cars,
 * nobody is touched, whoever will not wait goes, and everybody else is asked. Null for other questions.
 */
export const limitIn = (words: string): ReplyKind | null => {
  if (!ASKS.test(words)) return null
  const about = new Set(termsIn(words, ABOUT))
  if (about.has('touches')) return 'no-touch'
  if (about.has('cars') && (about.has('stops') || ASKS_WHETHER.test(words))) return 'no-cars'
  if (about.has('unwilling')) return 'they-go'
  return about.has('people') && about.has('stops') ? 'only-ask' : null
}

/** "Do I …?", "am I supposed to …?", "what if …?": about the trainee's own work, whatever it is. */
export const asksOfOwnWork = (words: string): boolean =>
  /\b(?:do|should|shall|am) i\b|\bwhat (?:if|do i|should i)\b|\bhow (?:do|should) i\b/i.test(words)
