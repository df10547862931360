import { describe, expect, it } from 'vitest'
import { saidIn } from './manner.ts'

/** The wording patterns of lock-ups 5, and what is never said; "what it does / how long it promises". */
const SAID: readonly (readonly [words: string, does: string, promise: number | null])[] = [
  ['Hi, I’m Sam with the film crew. Could you give me about a minute and a half?', 'greeting request time', 90],
  ['If you’d rather not wait, the other pavement is open and takes about thirty seconds.', 'time choice', null],
  ['We’ll walk you through the second they call cut.', 'escort', null],
  ['They’re recording sound right there, so even footsteps land in it.', 'reason', null],
  ['Thank you, that was really kind. All yours.', 'thanks go', null],
  ['That ran longer than I told you. It’s on us. May I walk you through now?', 'escort apology', null],
  [
    'Of course, it’s your street. Let me get you to your door between takes, it’s about forty seconds.',
    'time escort yielding',
    40,
  ],
  [
    'You’re right, I don’t have any. I can only ask. The location manager has the permit; I’ll get them.',
    'help hearing yielding',
    null,
  ],
  [
    'You’re free to take pictures from there. Could I ask you to stay off the steps so you aren’t in ours?',
    'request reason yielding',
    null,
  ],
  [
    'I hear you. I’ll pass your point to the location manager. Could I have one minute of quiet?',
    'request time help hearing',
    60,
  ],
  ['Would you hold on here with me for a moment?', 'request', null],
  ['What would work best for you?', 'help', null],
  ['Rolling. Two minutes. The east corridor is open.', 'time choice reason', 120],
  ['You have to wait.', 'request banned', null],
  ['Closed.', 'refusal banned', null],
  ['Because I said so.', 'banned', null],
  ['Calm down, everyone is waiting.', 'request banned', null],
  ['Shut up.', 'banned', null],
  ['Give me the phone or I call the cops.', 'request banned', null],
  ['Could you delete that, please?', 'request banned', null],
  ['It’s just a film.', 'banned', null],
  ['They’re famous.', 'banned', null],
  ['It costs ten thousand pounds a second.', 'banned', null],
  ['I’ll lose my job.', 'banned', null],
  ['You can’t come through.', 'refusal banned', null],
  ['Here is twenty bucks.', 'money', null],
  ['One more minute, sorry. Another minute.', 'time apology', 60],
  ['The weather is nice.', '', null],
]

describe('own words', () => {
  it.each(SAID)('%s', (words, does, promise) => {
    const said = saidIn(words, ['east corridor'])
    expect(said.moves.join(' ')).toBe(does)
    expect(said.promiseMs).toBe(promise === null ? null : promise * 1000)
  })
})
