import type { Traffic } from '../../../src/core/radio/case.ts'
import { expectRows, on, type Row, talking, locked } from './rows.ts'
import { aLine, said, someLines } from '../story.ts'

const sentToTwo = (from: string): readonly Traffic[] =>
  someLines([from, `${from} for Sam.`], ['Sam', 'Go for Sam.'], [from, 'Go to two.'])
const askedAfterPost = someLines(['Marcus', 'Sam, are you still on the north door?', { kind: 'question', to: ['Sam'] }])

const isSamOn = (channel: string) =>
  someLines(['Dee', `Sam, are you on ${channel}?`, { kind: 'question', to: ['Sam'] }])
const whereIsSam = someLines(['Dee', 'Sam, where are you?', { kind: 'question', to: ['Sam'] }])

expectRows({
  channels: [
    ['wrong channel', on(4, 'Sam for Dee'), 'hail wrong R-RIGHT-CHANNEL major'],
    ['home is nine', on(9, 'Sam for Luis', { homeChannel: 9 }), 'hail right'],
    [
      'off the post’s channel',
      on(2, 'Sam for Dee', locked),
      'hail wrong R-STAY-ON-LOCKUP critical R-RIGHT-CHANNEL critical',
    ],
    ...(
      [
        ['In the warming tent, thawing my hands', 'report wrong R-STAY-ON-LOCKUP critical'],
        ['I’ve left it, I’m at the truck', 'report wrong R-STAY-ON-LOCKUP critical'],
        ['At the base of the stairs', 'report right'],
        ['By the truck at the north door', 'report right'],
      ] as const
    ).map(([words, verdict]): Row => [words, said(words, { ...locked, before: whereIsSam }), verdict]),
    ['switching', said('Copy, switching to two', { before: sentToTwo('Bea') }), 'acknowledge right'],
    [
      'switching from a post',
      said('Switching', { ...locked, before: sentToTwo('Bea') }),
      'acknowledge wrong R-STAY-ON-LOCKUP critical',
    ],
    ['sent from a post by an AD', said('Switching', { ...locked, before: sentToTwo('Marcus') }), 'acknowledge right'],
    ['staying', said('Negative, on a lock-up', { ...locked, before: sentToTwo('Bea') }), 'answer right'],
    ['vanished', on(2, 'Bea, go ahead', { before: sentToTwo('Bea') }, 8000), 'answer coach R-SWITCH-ACK minor'],
    [
      'never came back',
      on(2, 'Sam for Dee', {
        before: someLines(['Bea', 'Go to two, Sam.'], ['Sam', 'Switching.'], ['Bea', 'Back to one.', { channel: 2 }]),
      }),
      'hail wrong R-RETURN-ONE major',
    ],
    [
      'going ahead on the other channel',
      on(2, "I'm on two Bea, go ahead", { before: [...sentToTwo('Bea'), aLine('Sam', 'Switching.', 9000)] }, 12_000),
      'answer right',
    ],
    [
      'back over to one',
      on(2, 'back over to one', {
        before: someLines(
          ['Bea', 'Go to two, Sam.'],
          ['Sam', 'Switching.'],
          ['Bea', 'Great, back to one.', { channel: 2 }],
        ),
      }),
      'signoff right',
    ],
    ['lunch', said("Bea, what's everyone having for lunch?"), 'hail coach R-WAIT-GO minor R-CH1-CLEAR minor'],
    [
      'lunch before the roll',
      said('What are you having for lunch?', { before: talking, roll: 'warning' }),
      'query wrong R-CH1-CLEAR major',
    ],
    [
      'the fifth transmission',
      said('Which truck is it?', {
        before: someLines(
          ['Sam', 'Sam for Bea.'],
          ['Bea', 'Go for Bea.'],
          ['Sam', 'Where are the chairs?'],
          ['Bea', 'On the truck.'],
        ),
      }),
      'query coach R-CH1-CLEAR minor',
    ],
    [
      'food of the picture, as it was ordered',
      said('Copy, six hero burgers to set', {
        before: someLines(['Dee', 'Sam, six hero burgers to set for the table scene.']),
      }),
      'readback right',
    ],
    [
      'having stepped away',
      said('I stepped away to the truck', { post: 'onLockup', before: someLines(['Marcus', 'Lock it up.']) }),
      'report wrong R-STAY-ON-LOCKUP major',
    ],
    ...["Negative, I've left it, nobody's on the door"].map(
      (words): Row => [
        words,
        said(words, { post: 'onLockup', roll: 'locked', before: askedAfterPost }),
        'answer wrong R-STAY-ON-LOCKUP critical',
      ],
    ),
    ...(
      [
        ["I've left it locked", 'report right'],
        ["I've left the cones in the corner", 'report right'],
        ["I've just left the north door with Bea, she's covering", 'report right'],
        ["I've left it with the medic", 'report right'],
        ['Yep, getting a new brick brought over', 'answer right'],
        ["I've left it for a minute", 'report wrong R-STAY-ON-LOCKUP critical'],
        ["I've just left the north door, nobody's covering", 'report wrong R-STAY-ON-LOCKUP critical'],
        ['Yes, getting some kids at the rope', 'answer right'],
        ['Yes, getting a lot of noise from the street', 'answer right'],
        ['Grabbing my rain jacket', 'report wrong R-STAY-ON-LOCKUP critical'],
        ['Getting some water under the door', 'report right'],
      ] as const
    ).map(([words, verdict]): Row => [words, said(words, { ...locked, before: askedAfterPost }), verdict]),
    ...['two', 'channel two'].map(
      (channel): Row => [
        `having a look, asked for ${channel}`,
        said('Having a seat by the rope, all clear', { ...locked, before: isSamOn(channel) }),
        'answer right',
      ],
    ),
    [
      'at the truck, asked for the channel',
      said("Yes, I'm in the truck", { ...locked, before: isSamOn('two') }),
      'answer wrong R-STAY-ON-LOCKUP critical',
    ],
    ['still there', said('Yes, nobody on it', { post: 'onLockup', before: askedAfterPost }), 'answer right'],
    ['leaving the post', said("I'm going 10-1", { post: 'onLockup' }), 'request wrong R-STAY-ON-LOCKUP major'],
    ['asking to leave it', said("Sam's 10-1", { post: 'onLockup' }), 'request right'],
    ['off a post', said("Sam's 10-1"), 'announce right'],
  ],
})
