import { returnOne, rightChannel, switchAck } from './channel-habits.ts'
import { openMic, standBy, statusTrue } from './talk-habits.ts'
import { said, heard, roll, locked, tuned, home, task, stuck, freed, type Table } from './testing.ts'

/** Kept, broken, and every exception of the rule's text. */
export const CHANNEL_CASES: readonly Table[] = [
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
      ['a second of it', [said(5, 'One sec, Dee.', 'standby')], 66, ['major']],
      ['coming back later', [said(5, 'Let me find out, I’ll get back to you.', 'standby')], 66, ['major']],
      ['a copy that asks to wait', [said(5, 'Copy, knocking. Stand by for the time.', 'standby')], 66, ['major']],
      ['a promised time asks for no wait', [said(5, 'Copy, knocking. Time in a minute.', 'standby')], 66, []],
      [
        'a promised time comes back',
        [said(5, 'Stand by.', 'standby'), said(40, 'Knocking. Time in a minute.', 'standby')],
        200,
        [],
      ],
      [
        'a read-back with a condition is none',
        [said(5, 'Copy, stand by the door until the actor is out.', 'readback')],
        66,
        [],
      ],
    ],
  ],
]
