import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { said, someLines } from './story.ts'

type Row = readonly [act: string, words: readonly string[]]

const CONES = { kind: 'order', to: ['Sam'], facts: { count: '3', item: 'cones', place: 'bakery corner' } } as const

/** What is waited for, and by which act each of the words meets it: state first, words second (radio reference (c.4)). */
const TABLES: readonly (readonly [what: string, given: Partial<RadioCase>, rows: readonly Row[]])[] = [
  [
    'a call',
    { before: someLines(['Nina', 'Nina for Sam.']) },
    [
      [
        'answer',
        [
          "I'm all ears",
          'talk to me',
          'with you',
          'Sam speaking, shoot',
          'right here',
          'how can I help',
          'go',
          "Morning Nina, you've got me",
        ],
      ],
      [
        'standby',
        [
          'two secs nina',
          'in a sec',
          'not now, stand by please',
          'bear with me nina',
          "I'm with the hotel manager, can I call you back",
        ],
      ],
    ],
  ],
  [
    'an order',
    { before: someLines(['Nina', 'Sam, three cones to the bakery corner.', CONES]) },
    [
      [
        'readback',
        [
          'bakery corner three cones got it',
          'understood, bakery corner gets three cones',
          'copy nina three to the bakery corner',
          'you got it, three cones for the bakery corner',
          'cones going to the bakery corner, three of them',
        ],
      ],
      [
        'report',
        [
          'The cones are all on the truck.',
          "I've only two here",
          "We've only got two cones left.",
          'there are no cones here',
          "we're out of cones",
          'Tess has got it up on the roof',
          'Someone else can do it',
        ],
      ],
      [
        'query',
        ['which corner is that', 'three cones to where', 'the big cones?', 'is that the corner with the awning'],
      ],
      ['answer', ["no can do, I'm holding the door", "Negative, can't leave the post."]],
      ['standby', ['give me two minutes nina', 'hold on nina']],
      ['acknowledge', ['popping down now', 'headed your way', "I'll do my best", "I've got it"]],
      ['request', ['can Bea take them']],
    ],
  ],
  [
    'an order to change channel',
    { before: someLines(['Dee', 'Sam, go to two.']) },
    [
      [
        'acknowledge',
        [
          'switching to two',
          'see you there',
          'coming over',
          'copy, heading to two',
          'flicking over',
          'going there now',
        ],
      ],
    ],
  ],
  [
    'a favour that is asked',
    { before: someLines(['Dee', 'Sam, can you cover the gate for five?', { kind: 'question', to: ['Sam'] }]) },
    [
      ['answer', ['yes I can', 'yeah no problem', "sorry, I'm tied up", 'negative, on a lock-up']],
      ['readback', ['copy, gate, five minutes', 'copy, covering the gate for five']],
    ],
  ],
  [
    'a message to somebody who listens',
    { before: someLines(['Sam', 'Sam for Nina.'], ['Nina', 'Go for Nina.']) },
    [
      [
        'report',
        [
          "there's a lady at the gate who would like a word with locations",
          'the baker wants to open at ten',
          'had to move the ropes',
          "Omar won't need the ropes again",
          'Dee is asking if you still need the cover',
          "Kit's standing by at the gate",
          'already done, did it at lunch',
        ],
      ],
      [
        'query',
        [
          'is it okay if I move the cones',
          'am I clear to bring them up',
          'um yeah so is there another walkie',
          "d'you want these inside",
          "we're fine to use the lift, are we",
          'will you be needing the track on the grass',
        ],
      ],
      [
        'request',
        [
          'could you send Bea to the gate',
          "I'm going to need a hand with the gazebo",
          'please get the gate opened',
          'you might want to look at this ladder first',
          'so Tess would like the fan off, if you could',
          'chuck us the keys when you are back',
          'reckon you could come down here',
        ],
      ],
    ],
  ],
  [
    'nothing',
    {},
    [
      ['query', ['anyone know where Luis is', 'does anyone have a spare headset', "who's got the master key"]],
      ['report', ['Nina, the ribbons are on your cart', 'Number 5 just pulled up at base']],
      ['check', ['walkie check, Sam, anybody?', 'radio check please', 'Sam here just checking my radio']],
      [
        'hail',
        [
          'Sam trying Nina',
          'Sam looking for Nina',
          'grips this is sam',
          'Sam for basecamp',
          "Sam for whoever's got props today",
          'Calling Nina on the ramp, Sam here',
          'Sam for the AD with the, uh, Nina, Sam for Nina',
          'Nina sorry love its Sam at the door can you hear me',
        ],
      ],
    ],
  ],
]

describe.each(TABLES)('after %s', (_, given, rows) => {
  const each = rows.flatMap(([act, words]) => words.map((said) => [said, act] as const))
  it.each(each)('“%s” is %s', (words, act) => expect(grade(said(words, given)).act).toBe(act))
})
