import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../vocabulary/radio.ts'
import type { EventOf, HabitEvent } from './event.ts'
import { returnOne, rightChannel, switchAck } from './channel-habits.ts'
import type { Habit, HabitSetting } from './fault.ts'
import { brokenHabits, HABITS } from './habits.ts'
import { battery, kit } from './kit-habits.ts'
import { noticesIn } from './notices.ts'
import { checkIn, earpiece, offAirNotice } from './presence.ts'
import { openMic, standBy, statusTrue, talentMoves } from './talk-habits.ts'

const SETTING: HabitSetting = {
  me: 'Sam',
  toiletCode: '10-1',
  channelPlan: { 1: 'Production', 2: 'Open' },
  bricks: true,
}

/** Seconds make a case readable. */
const at = (seconds: number): { readonly atMs: number } => ({ atMs: Math.round(seconds * 1000) })
const said = (seconds: number, words: string, act: EventOf<'said'>['act'] = 'announce', channel = 1): HabitEvent => ({
  ...at(seconds),
  type: 'said',
  channel,
  act,
  words,
  notices: noticesIn(words),
})
const heard = (seconds: number, words: string, channel = 1, toMe = true): HabitEvent => ({
  ...at(seconds),
  type: 'heard',
  channel,
  notices: noticesIn(words),
  toMe,
})
const roll = (seconds: number, state: EventOf<'roll'>['state']): HabitEvent => ({ ...at(seconds), type: 'roll', state })
const locked: HabitEvent = { ...at(0), type: 'post', state: 'onLockup' }
const headset = (seconds: number, plugged: boolean): HabitEvent => ({ ...at(seconds), type: 'headset', plugged })
const volume = (seconds: number, level: number): HabitEvent => ({ ...at(seconds), type: 'volume', level })
const nearSet: HabitEvent = { ...at(0), type: 'zone', within: true }
const power = (seconds: number, on: boolean): HabitEvent => ({ ...at(seconds), type: 'power', on })
const swapped = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'swapped' })
const died = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'died' })
const tuned = (seconds: number, channel: number): HabitEvent => ({ ...at(seconds), type: 'tuned', channel })
const home = (seconds: number, channel: number): HabitEvent => ({ ...at(seconds), type: 'home', channel })
const paper = (seconds: number, what: EventOf<'kit'>['what'], thing: 'radio' | 'brick' = 'radio'): HabitEvent => ({
  ...at(seconds),
  type: 'kit',
  what,
  thing,
})
const task = (seconds: number, now: EventOf<'task'>['now']): HabitEvent => ({
  ...at(seconds),
  type: 'task',
  task: 'chairs',
  now,
})
const cast = (seconds: number, leg: EventOf<'cast'>['leg']): HabitEvent => ({
  ...at(seconds),
  type: 'cast',
  number: '4',
  leg,
})
const stuck = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'keyed', channel: 1, stuck: true })
const freed = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'unkeyed' })

/** What happened up to a second, and what the habit makes of it: severities in order, none where it was kept. */
type Case = readonly [name: string, events: readonly HabitEvent[], until: number, severities: readonly string[]]

const TABLES: readonly (readonly [rule: string, habit: Habit, cases: readonly Case[]])[] = [
  [
    'R-EARPIECE',
    earpiece,
    [
      ['an earpiece in, low in the ear', [nearSet, headset(0, true), volume(0, 3)], 600, []],
      ['pulled out near set', [nearSet, headset(10, false)], 14, ['major']],
      ['pulled out and pushed home within three seconds', [nearSet, headset(10, false), headset(13, true)], 60, []],
      [
        'silenced at once, then reseated',
        [nearSet, headset(10, false), volume(11, 0), headset(20, true), volume(21, 5)],
        60,
        [],
      ],
      [
        'out while they roll, if only for a second',
        [nearSet, roll(5, 'rolling'), headset(10, false), headset(11, true)],
        60,
        ['critical'],
      ],
      [
        'out already when the roll begins',
        [nearSet, headset(4, false), roll(5, 'rolling'), headset(6, true)],
        60,
        ['critical'],
      ],
      ['out at base, where nobody films', [headset(10, false)], 600, []],
      [
        'out at base, then walked on set',
        [headset(10, false), { ...at(40), type: 'zone', within: true }],
        60,
        ['major'],
      ],
      ['turned to zero near set and left there', [nearSet, volume(10, 0)], 41, ['major']],
      ['turned to zero for half a minute at most', [nearSet, volume(10, 0), volume(40, 4)], 90, []],
    ],
  ],
  [
    'R-CHECK-IN',
    checkIn,
    [
      ['a fresh brick, and a check', [swapped(10), said(30, 'Walkie check.', 'check')], 120, []],
      ['a fresh brick, and nothing', [swapped(10)], 71, ['minor']],
      ['a fresh brick, and there is time yet', [swapped(10)], 69, []],
      ['power on, and a radio check', [power(5, true), said(60, 'Radio check', 'check')], 120, []],
      ['headset pushed home, and nothing', [headset(5, false), headset(20, true)], 81, ['minor']],
      ['a headset that was in from the beginning', [headset(0, true)], 600, []],
      [
        'rolling: the check waits for the cut',
        [swapped(10), roll(20, 'rolling'), roll(100, 'cut'), said(150, 'Walkie check')],
        300,
        [],
      ],
      ['rolling, then a cut, and still nothing', [swapped(10), roll(20, 'rolling'), roll(100, 'cut')], 161, ['minor']],
      ['rolling to this moment', [swapped(10), roll(20, 'rolling')], 900, []],
      [
        'somebody else’s check, answered by somebody else',
        [heard(10, 'Walkie check.', 1, false), heard(12, 'Good check.', 1, false)],
        60,
        [],
      ],
      [
        'somebody else’s check, answered by the trainee',
        [heard(10, 'Walkie check.', 1, false), said(14, 'Good check.', 'answer')],
        60,
        [],
      ],
      ['somebody else’s check, answered by nobody', [heard(10, 'Walkie check.', 1, false)], 21, ['minor']],
    ],
  ],
  [
    'R-BATTERY',
    battery,
    [
      ['swapped at the first chirp', [swapped(10)], 600, []],
      ['dead off a post', [died(10)], 11, ['minor']],
      ['dead on a lock-up', [locked, died(10)], 11, ['major']],
      ['asked for a brick, and gave one', [paper(10, 'asked', 'brick'), paper(15, 'gaveUp', 'brick')], 60, []],
      ['asked for a brick, and had none', [paper(10, 'asked', 'brick')], 21, ['minor']],
    ],
  ],
  [
    'R-OFF-AIR-NOTICE',
    offAirNotice,
    [
      [
        'said before and after',
        [said(5, 'Going off walkie for a battery.'), power(10, false), power(60, true), said(70, "Sam's back on.")],
        120,
        [],
      ],
      [
        '10-1, and back with a check',
        [said(5, "Sam's 10-1."), volume(10, 0), volume(60, 5), said(65, 'Walkie check.', 'check')],
        120,
        [],
      ],
      ['gone without a word', [power(10, false)], 21, ['minor']],
      ['gone without a word from a post', [locked, volume(10, 0)], 21, ['major']],
      ['a moment only', [power(10, false), power(19, true)], 120, []],
      [
        'said before, and back without a word',
        [said(5, 'Off walkie.'), power(10, false), power(60, true)],
        91,
        ['minor'],
      ],
      ['told a long time ago', [said(5, 'Off walkie.'), power(90, false)], 120, ['minor']],
      ['gone while they roll: it waits', [roll(5, 'rolling'), power(10, false)], 60, []],
      ['a brick that died is another rule’s', [died(10), power(10, false)], 60, []],
    ],
  ],
  [
    'R-KIT',
    kit,
    [
      [
        'signed out, used, handed in',
        [
          paper(0, 'issued'),
          paper(5, 'signedOut'),
          said(9, 'Walkie check.'),
          paper(90, 'returned'),
          paper(99, 'leaving'),
        ],
        200,
        [],
      ],
      [
        'used before it was signed out',
        [paper(0, 'issued'), said(9, 'Walkie check.'), paper(12, 'signedOut')],
        60,
        ['minor'],
      ],
      ['given up when asked, on paper', [paper(10, 'asked'), paper(15, 'gaveUp'), paper(20, 'handedOver')], 60, []],
      ['given up, and nobody signed', [paper(10, 'asked'), paper(15, 'gaveUp')], 60, ['minor']],
      ['kept from a senior', [paper(10, 'asked')], 21, ['minor']],
      [
        'kept on a lock-up, and a replacement asked for',
        [locked, paper(10, 'asked'), said(14, 'Dee, can somebody bring Hank a radio?', 'request')],
        60,
        [],
      ],
      ['kept on a lock-up without a word', [locked, paper(10, 'asked')], 21, ['minor']],
      ['lost', [paper(10, 'lost')], 11, ['major']],
      ['taken home', [paper(10, 'leaving')], 11, ['minor']],
    ],
  ],
  [
    'R-TALENT-MOVES',
    talentMoves,
    [
      [
        'every leg called',
        [
          cast(10, 'leaving'),
          said(12, 'Number 4 traveling.', 'report'),
          cast(60, 'near'),
          said(63, 'Number four, one minute', 'report'),
          cast(90, 'landed'),
          said(91, 'Number 4 stepping on', 'report'),
        ],
        200,
        [],
      ],
      ['called a breath early', [said(8, 'Number 4 travelling', 'report'), cast(10, 'leaving')], 60, []],
      ['she simply appears', [roll(0, 'warning'), cast(90, 'landed')], 96, ['major']],
      ['nobody waits yet', [cast(90, 'landed')], 96, ['minor']],
      ['another number', [cast(10, 'leaving'), said(12, 'Number 7 traveling.', 'report')], 60, ['minor']],
      [
        'rolling: held at the door, called after the cut',
        [roll(5, 'rolling'), cast(10, 'landed'), roll(80, 'cut'), said(83, 'Number 4 stepping on', 'report')],
        200,
        [],
      ],
    ],
  ],
  [
    'R-NO-OPEN-MIC',
    openMic,
    [
      ['found and freed', [stuck(10), heard(14, "Someone's keying. Check your mics."), freed(16)], 60, []],
      ['sat on', [stuck(10), heard(14, "Someone's keying. Check your mics.")], 18, ['major']],
      [
        'sat on, and called twice: one fault',
        [stuck(10), heard(14, "Someone's keying."), heard(24, 'Check your mics.')],
        60,
        ['major'],
      ],
      ['sat on while they roll', [roll(5, 'rolling'), stuck(10), heard(14, "Someone's keying.")], 18, ['critical']],
      ['somebody else’s button', [heard(14, "Someone's keying.")], 60, []],
      ['a second of grace', [stuck(10), heard(14, "Someone's keying.")], 16, []],
    ],
  ],
  [
    'R-RETURN-ONE',
    returnOne,
    [
      [
        'back when the talk ends',
        [
          home(0, 1),
          said(5, 'Switching to two'),
          tuned(7, 2),
          heard(10, 'Bring six. Back to one.', 2),
          said(13, 'Back to one.', 'signoff', 2),
          tuned(15, 1),
        ],
        200,
        [],
      ],
      ['never came back', [home(0, 1), tuned(7, 2), heard(10, 'Back to one.', 2)], 16, ['major']],
      [
        'never came back to a lock-up',
        [locked, home(0, 1), tuned(7, 2), heard(10, 'Back to one.', 2)],
        16,
        ['critical'],
      ],
      ['told to stay', [home(0, 1), tuned(7, 2), heard(10, 'Stay on two for me.', 2)], 200, []],
      [
        'nobody calls the end, and half a minute of quiet',
        [home(0, 1), tuned(7, 2), heard(10, 'Thanks, Sam.', 2)],
        41,
        ['major'],
      ],
      [
        'a long talk is no breach',
        [
          home(0, 1),
          tuned(7, 2),
          heard(10, 'One', 2),
          said(30, 'Two', 'answer', 2),
          heard(55, 'Three', 2),
          tuned(60, 1),
        ],
        200,
        [],
      ],
      ['there was no talk at all', [home(0, 1), tuned(7, 2)], 200, []],
    ],
  ],
  [
    'R-RIGHT-CHANNEL',
    rightChannel,
    [
      ['a slip, noticed', [home(0, 1), tuned(10, 4), tuned(40, 1)], 300, []],
      ['twenty minutes on four', [home(0, 1), tuned(10, 4)], 71, ['major']],
      ['the same on a lock-up', [locked, home(0, 1), tuned(10, 4)], 71, ['critical']],
      ['there is time yet', [home(0, 1), tuned(10, 4)], 69, []],
      ['said before', [home(0, 1), said(5, 'Switching to four.'), tuned(10, 4)], 300, []],
      ['ordered there', [home(0, 1), heard(5, 'Sam, go to two.'), tuned(10, 2)], 300, []],
      ['the home channel changed and the knob did not', [home(0, 1), home(10, 9)], 71, ['major']],
      ['the home channel changed and the knob with it', [home(0, 1), home(10, 9), tuned(12, 9)], 300, []],
    ],
  ],
  [
    'R-STATUS-TRUE',
    statusTrue,
    [
      [
        'begun, said, done, told',
        [
          task(10, 'begun'),
          said(12, 'On it.', 'acknowledge'),
          task(60, 'done'),
          said(65, 'Chairs have landed.', 'report'),
        ],
        200,
        [],
      ],
      ['flying in before looking for it', [said(5, 'Flying in!', 'acknowledge'), task(30, 'begun')], 40, ['minor']],
      ['done, and nobody told', [task(10, 'begun'), task(60, 'done')], 91, ['minor']],
      [
        'failed, and told',
        [task(10, 'begun'), task(60, 'failed'), said(80, 'No chairs in holding.', 'report')],
        200,
        [],
      ],
      [
        'done while they roll: told after the cut',
        [
          task(10, 'begun'),
          roll(50, 'rolling'),
          task(60, 'done'),
          roll(140, 'cut'),
          said(160, 'Chairs are there.', 'report'),
        ],
        300,
        [],
      ],
      ['no task that anybody follows', [said(5, 'On it.', 'acknowledge')], 200, []],
    ],
  ],
  [
    'R-SWITCH-ACK',
    switchAck,
    [
      [
        'said, and there',
        [home(0, 1), said(5, 'Copy, switching to two.'), tuned(8, 2), said(12, 'Go ahead', 'answer', 2)],
        200,
        [],
      ],
      ['vanished', [home(0, 1), tuned(8, 2), said(12, 'Bea, go ahead', 'answer', 2)], 200, ['minor']],
      ['said, and slow', [home(0, 1), said(5, 'Switching to two.'), tuned(14, 2)], 200, ['minor']],
      [
        'turned through on the way',
        [
          home(0, 1),
          said(5, 'Switching to six'),
          tuned(7, 2),
          tuned(8, 4),
          tuned(9, 6),
          said(20, 'Sam for Bea', 'hail', 6),
        ],
        30,
        [],
      ],
      [
        'going somewhere is no move of channel',
        [home(0, 1), said(5, 'Going to set with the chairs.', 'report')],
        200,
        [],
      ],
      [
        'who asks somebody to two has said so',
        [
          home(0, 1),
          said(5, 'Go to two, please.', 'request'),
          tuned(20, 2),
          said(25, 'Bea, can you take my post?', 'request', 2),
        ],
        60,
        [],
      ],
      ['a slip of the knob', [home(0, 1), tuned(8, 2), tuned(10, 1)], 200, []],
      ['a bumped knob is another rule’s', [home(0, 1), tuned(8, 2)], 200, []],
    ],
  ],
  [
    'R-ANSWER',
    standBy,
    [
      ['came back', [said(5, 'Stand by.', 'standby'), said(40, 'Sam for Dee, go ahead.', 'answer')], 200, []],
      ['never came back', [said(5, 'Stand by.', 'standby')], 66, ['major']],
      ['there is time yet', [said(5, 'Stand by.', 'standby')], 64, []],
      [
        'rolling stops the window',
        [said(5, 'Stand by.', 'standby'), roll(20, 'rolling'), roll(200, 'cut'), said(250, 'Go ahead now', 'answer')],
        400,
        [],
      ],
      [
        'a second stand by is no answer',
        [said(5, 'Stand by.', 'standby'), said(40, 'Stand by', 'standby')],
        66,
        ['major'],
      ],
    ],
  ],
]

describe.each(TABLES)('%s', (rule, habit, cases) => {
  it.each(cases)('%s', (_name, events, until, severities) => {
    const faults = habit(events, until * 1000, SETTING)
    expect(faults.map(({ severity }) => severity)).toEqual(severities)
    expect(faults.every((fault) => fault.rule === rule)).toBe(true)
  })
})

describe('habits', () => {
  it('are rules of the reference, each with its table of cases', () => {
    expect(TABLES.map(([rule]) => rule).every((rule) => RULE_IDS.some((id) => id === rule))).toBe(true)
    expect(new Set(TABLES.map(([, habit]) => habit))).toEqual(new Set(HABITS))
  })

  it('keep what was found: a breach at one moment is the same breach later', () => {
    for (const [, , cases] of TABLES) {
      for (const [, events, until] of cases) {
        const ends = Math.max(until, ...events.map(({ atMs }) => atMs / 1000))
        let known: readonly string[] = []
        for (let second = 0; second <= ends; second += 1) {
          const now = events.filter(({ atMs }) => atMs <= second * 1000)
          const found = brokenHabits(now, second * 1000, SETTING).map(({ rule, sinceMs }) => `${rule} ${sinceMs}`)
          expect(found).toEqual(expect.arrayContaining([...known]))
          known = found
        }
      }
    }
  })

  it('count no brick where none is issued', () => {
    expect(battery([locked, died(3)], 9000, { ...SETTING, bricks: false })).toEqual([])
  })
})
