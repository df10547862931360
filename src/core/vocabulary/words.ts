/** How the trainee's words were made: spoken, typed, or built from the phrase board. */
export const TALK_MODES = ['voice', 'typed', 'built'] as const
export type TalkMode = (typeof TALK_MODES)[number]

/** How loud words in person are; metres are in set and crew 2.4. */
export const LOUDNESSES = ['silent', 'whisper', 'voice', 'call'] as const
export type Loudness = (typeof LOUDNESSES)[number]

/** How words in person are said besides how loud, and whose authority they borrow: facts about a line (set design, choice row). */
export const TONES = ['low', 'slow', 'short', 'bright', 'firm'] as const
export type Tone = (typeof TONES)[number]
export const AUTHORITIES = ['own', 'secondAd', 'writers', 'director'] as const
export type Borrowed = (typeof AUTHORITIES)[number]

/** What the trainee's hands and body can say without a sound. */
export const GESTURES = ['palm', 'point', 'finger', 'lips', 'thumb', 'wave', 'shake', 'grab', 'move', 'none'] as const
export type Gesture = (typeof GESTURES)[number]

/** Calls of the roll that change what the set is doing (radio reference (g)). */
export const ROLL_CALLS = [
  'lastLooks',
  'pictureUp',
  'rehearsalUp',
  'lockItUp',
  'rolling',
  'cut',
  'cutRehearsal',
  'hold',
  'goingAgain',
  'checking',
  'movingOn',
  'release',
  'stopped',
] as const
export type RollCall = (typeof ROLL_CALLS)[number]

/** The three columns of a scenario's table (syllabus 3). */
export const OUTCOMES = ['best', 'ok', 'wrong'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Criteria of the rubric (rubric 2). */
export const CRITERIA = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12'] as const
export type Criterion = (typeof CRITERIA)[number]

/** Gates that cap the total whatever the points (rubric 4). */
export const GATES = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'] as const
export type Gate = (typeof GATES)[number]

/** Production tiers (cost of delay 3). */
export const TIERS = ['T0', 'T1', 'T2', 'TC', 'T3', 'T4', 'T5'] as const
export type Tier = (typeof TIERS)[number]

/** Whose minute it was (cost of delay 5.1). */
export const OWNERS = ['own', 'inherited', 'unavoidable'] as const
export type Owner = (typeof OWNERS)[number]

/** What somebody on the floor is doing. */
const DOINGS = ['stands', 'walks', 'waits', 'insists', 'works', 'gone'] as const
export type Doing = (typeof DOINGS)[number]

/** The twelve kinds of people who come upon a lock-up, as lock-ups 7.0 calls them, whoever just walks by (3.4), and a driver who stops (11, row 22). */
export const INTRUDER_KINDS = [
  'resident',
  'jogger',
  'cyclist',
  'pram',
  'delivery',
  'distressed',
  'heckler',
  'lens',
  'noise',
  'emergency',
  'crew',
  'stray',
  'walker',
  'driver',
] as const
export type IntruderKind = (typeof INTRUDER_KINDS)[number]

/** Who somebody is to a lock-up: one of those kinds, a guest of the production, or a vehicle. */
export const PASS_KINDS = [...INTRUDER_KINDS, 'guest', 'vehicle'] as const
export type PassKind = (typeof PASS_KINDS)[number]

/** Times and weathers in which one place can be shown. */
export const VARIANTS = ['day', 'night', 'rain'] as const
export type Variant = (typeof VARIANTS)[number]
