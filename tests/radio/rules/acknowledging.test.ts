import type { RadioCase } from '../../../src/core/radio/case.ts'
import { expectRows, polled, type Row } from './rows.ts'
import { said, SAM, silent, someLines } from '../story.ts'

const wanted = someLines(['Dee', 'Sam, my radio died, bring me yours.', { kind: 'order', to: ['Sam'] }])
const CHAIRS = { kind: 'order', to: ['Sam'], facts: { count: 'three', item: 'chairs', place: 'holding' } } as const
const ordered = someLines(['Omar', 'Sam, three chairs to holding, not to set.', CHAIRS])
const gas = someLines([
  'Marcus',
  'Sam, keep everybody out of the alley, the gas line is open.',
  { kind: 'order', to: ['Sam'], facts: { place: 'the alley', safety: 'the gas line' } },
])
const BRICKS = { count: 'two', item: 'bricks', who: 'Priya', place: 'W1', when: 'before we roll' }
const firstCall: Partial<RadioCase> = {
  roster: [
    { name: 'Torres', role: 'Key PA' },
    { name: 'Priya', role: 'set PA' },
  ],
  before: someLines(
    ['Torres', 'Torres for Sam.'],
    ['Sam', 'Go for Sam.'],
    ['Torres', 'Two bricks to Priya at W1, before we roll.', { kind: 'order', to: ['Sam'], facts: BRICKS }],
  ),
}

const twoJobs = {
  before: someLines([
    'Torres',
    'Sam, clear the fire lane and put the trolley by the wall.',
    { kind: 'order', to: ['Sam'], facts: { place: 'the fire lane', item: 'the trolley' } },
  ]),
}

expectRows({
  'R-ACK and R-READBACK': [
    [
      'relieved',
      said('Thanks, copy that', {
        post: 'relieved',
        before: someLines(['Dee', 'Bea is with you, you are relieved.', { kind: 'order', to: ['Sam'] }]),
      }),
      'acknowledge right',
    ],
    ...(
      [
        ['negative on that 10-1, stay put', 'acknowledge right'],
        ['Bea is with you, you are relieved, go and get some lunch', 'acknowledge right'],
        ['when you are free bring six chairs to holding by five', 'acknowledge coach R-READBACK minor'],
        [
          'negative on your two bricks, bring four lanterns to the stage door by six',
          'acknowledge coach R-READBACK minor',
        ],
      ] as const
    ).map(
      ([order, verdict]): Row => [
        `copy to ${order}`,
        said('Copy', { before: someLines(['Dee', `Sam, ${order}.`, { kind: 'order', to: ['Sam'] }]) }),
        verdict,
      ],
    ),
    [
      'asked to meet over a private matter',
      said('Copy. Can you meet me at make-up?', {
        before: someLines([
          'Dee',
          'Sam, tell Tess Number 3 has a rash, make-up needs the cover.',
          { kind: 'order', to: ['Sam'] },
        ]),
      }),
      'acknowledge right',
    ],
    ...[
      'Copy, three chairs to holding',
      'Three chairs to holding, copy',
      'Copy, 3 chairs to holding, not to set',
      'Copy three to holding',
      'Roger that, three chairs to holding',
      'coffee that three chairs to holding',
      'Three chairs to holding',
    ].map((reply): Row => [reply, said(reply, { before: ordered }), 'readback right']),
    ...['Copy', 'Copy that', '10-4', 'Okay, thanks', 'Will do', 'Received', 'On it', 'coffee'].map(
      (reply): Row => [reply, said(reply, { before: ordered }), 'acknowledge coach R-READBACK minor'],
    ),
    ['no number', said('Copy, chairs to holding', { before: ordered }), 'readback coach R-READBACK minor'],
    ['wrong number', said('Copy, thirteen chairs to holding', { before: ordered }), 'readback wrong R-READBACK major'],
    ['wrong place', said('Copy, three chairs to set', { before: ordered }), 'readback wrong R-READBACK major'],
    ['wrong item', said('Copy, three tables to holding', { before: ordered }), 'readback wrong R-READBACK major'],
    [
      'a clock in other words',
      said('Copy, set at half past nine', {
        before: someLines([
          'Dee',
          'Sam, to set at 9:30.',
          { kind: 'order', to: ['Sam'], facts: { place: 'set', time: '9:30' } },
        ]),
      }),
      'readback right',
    ],
    [
      'safety',
      said('Copy', {
        before: someLines([
          'Dee',
          'Sam, keep the fire lane clear.',
          { kind: 'order', to: ['Sam'], facts: { place: 'fire lane', state: 'clear' } },
        ]),
      }),
      'acknowledge wrong R-READBACK major',
    ],
    ['short order', said('Copy', { before: someLines(['Dee', 'Sam, come to set.']) }), 'acknowledge right'],
    [
      'secrets are not read back',
      said('Copy. Can you meet me?', {
        secrets: { people: ['Jessica Stone'] },
        before: someLines([
          'Nina',
          'Sam, take Jessica Stone to the lot.',
          { kind: 'order', to: ['Sam'], facts: { who: 'Jessica Stone', place: 'lot' } },
        ]),
      }),
      'acknowledge right',
    ],
    ['refused', said('Negative, no chairs left', { before: ordered }), 'answer right'],
    ['asked again', said('Go again?', { before: ordered }), 'query right'],
    ['late', said('Copy, three chairs to holding', { before: ordered }, 4001), 'readback wrong R-ACK major'],
    ['silent in time', silent(4000, { before: ordered }), 'silence right'],
    ['silent', silent(4001, { before: ordered }), 'silence wrong R-ACK major'],
    [
      'short of what was ordered',
      said('I can only see two of them', { before: someLines(['Dee', 'Sam, bring four lanterns to the gate.']) }),
      'report right',
    ],
    [
      'a question that ends in a copy',
      said('Which rack are they on? And copy, two robes to Kit', {
        before: someLines(['Dee', 'Sam, take two robes to Kit.']),
      }),
      'readback right',
    ],
    [
      'a request of somebody else takes no order',
      said('Can you send a van, Ray?', { before: someLines(['Dee', 'Sam, clear the hall.']) }),
      'request wrong R-ACK major',
    ],
    [
      'kept clear of a place',
      said('Copy, everyone clear of the alley, gas line open', { before: gas }),
      'readback right',
    ],
    [
      'a will without an I',
      said('Will clear the lane and park the trolley by the wall', {
        before: someLines([
          'Dee',
          'Sam, clear the lane and put the trolley by the wall.',
          { kind: 'order', to: ['Sam'], facts: { place: 'the lane', item: 'the trolley' } },
        ]),
      }),
      'readback right',
    ],
    ['say no more', said('Say no more', { before: someLines(['Dee', 'Sam, hold the gate.']) }), 'acknowledge right'],
  ],
  'R-NO-FALSE-COPY': [
    [
      'copy',
      said('Copy', { before: someLines(['Dee', '[garbled]', { kind: 'order', to: ['Sam'], garbled: true }]) }),
      'acknowledge wrong R-NO-FALSE-COPY major',
    ],
    [
      'a cue',
      said('Copy', {
        before: someLines(['Marcus', 'Sam, cue the [garbled]', { kind: 'order', to: ['Sam'], garbled: true }]),
      }),
      'acknowledge wrong R-NO-FALSE-COPY critical',
    ],
    [
      'say again',
      said('Say again?', { before: someLines(['Dee', '[garbled]', { kind: 'order', to: ['Sam'], garbled: true }]) }),
      'query right',
    ],
  ],
  'R-STATUS-TRUE': [
    [
      'no post',
      said('North door, locked', { ...polled, post: 'off', me: { name: 'Sam', role: 'PA' } }),
      'report wrong R-STATUS-TRUE major',
    ],
    [
      'somebody else’s post',
      said('Stairs, locked', {
        ...polled,
        roster: [{ name: 'Marcus', role: '1st AD' }, { name: 'Bea', role: 'PA', post: 'stairs' }, SAM],
      }),
      'report wrong R-STATUS-TRUE major',
    ],
  ],
  'R-KIT': [
    ['kept', said('No way, last time I never got it back.', { before: wanted }), 'answer coach R-KIT minor'],
    ['given up', said('Copy, take mine.', { before: wanted }), 'acknowledge right'],
    ['another for them', said("Sorry, I'm bringing you a spare.", { before: wanted }), 'readback right'],
    [
      'a relief first, at a post',
      said("I'm on the door, can you send me somebody first?", { before: wanted, post: 'onLockup' }),
      'request right',
    ],
  ],
  'two jobs': [
    [
      'a thing put where the other job is',
      said('Copy, trolley in the fire lane', twoJobs),
      'readback wrong R-READBACK major',
    ],
    ['both of them', said('Copy, fire lane clear, trolley by the wall', twoJobs), 'readback right'],
  ],
  'the first call': [
    ...[
      'Copy, two bricks to Priya at W1, before we roll',
      'Copy, 2 bricks to Priya before the roll',
      'two bricks to W one before rolling',
      'Copy two to Priya at W1 before we roll',
    ].map((reply): Row => [reply, said(reply, firstCall), 'readback right']),
    ['bare copy', said('Copy', firstCall), 'acknowledge coach R-READBACK minor'],
    [
      'wrong number',
      said('Copy, three bricks to Priya at W1 before we roll', firstCall),
      'readback wrong R-READBACK major',
    ],
    ['wrong place', said('Copy, two bricks to W2 before we roll', firstCall), 'readback wrong R-READBACK major'],
    ['no time', said('Copy, two bricks to Priya', firstCall), 'readback coach R-READBACK minor'],
  ],
})
