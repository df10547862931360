import { describe, expect, it } from 'vitest'
import type { RadioCase, RosterEntry, Traffic, Transmission } from '../../src/core/radio/case.ts'
import { aCase, aLine, durationOf, said, SAM, shortOf, silent, someLines } from './story.ts'

type Row = readonly [what: string, given: RadioCase, verdict: string]

const voice = (text: string, more: Partial<Transmission> = {}, given: Partial<RadioCase> = {}): RadioCase =>
  aCase({
    ...given,
    say: { mode: 'voice', channel: 1, pressAtMs: 20_000, leadMs: 600, tailMs: 400, durMs: 2500, text, ...more },
  })

const on = (channel: number, text: string, given: Partial<RadioCase> = {}, pressAtMs = 20_000): RadioCase =>
  aCase({ ...given, say: { mode: 'typed', channel, pressAtMs, durMs: durationOf(text), text } })

const hailed = someLines(['Nina', 'Nina for Sam.'])
const CHAIRS = { kind: 'order', to: ['Sam'], facts: { count: 'three', item: 'chairs', place: 'holding' } } as const
const ordered = someLines(['Omar', 'Sam, three chairs to holding, not to set.', CHAIRS])
const talking = someLines(['Sam', 'Sam for Nina.'], ['Nina', 'Go for Nina.'])
const locked: Partial<RadioCase> = { post: 'onLockup', lockupPoll: true, roll: 'locked' }
const polled: Partial<RadioCase> = { ...locked, before: someLines(['Marcus', 'Lock it up.']) }
const rolling: Partial<RadioCase> = { post: 'onLockup', roll: 'rolling', before: someLines(['Marcus', 'Rolling.']) }
const child: Partial<RadioCase> = { hazard: { kind: 'child running', place: 'track' } }
const hurt: Partial<RadioCase> = { hazard: { kind: 'collapse', place: 'loading dock', casualty: 'Terry' } }
const sentToTwo = (from: string): readonly Traffic[] =>
  someLines([from, `${from} for Sam.`], ['Sam', 'Go for Sam.'], [from, 'Go to two.'])

const cash = someLines(['Dee', 'Sam, where is the money for the extras?', { kind: 'question', to: ['Sam'] }])
const wanted = someLines(['Dee', 'Sam, my radio died, bring me yours.', { kind: 'order', to: ['Sam'] }])

const DOOR: RosterEntry = { name: 'Sam', role: 'set PA', post: 'door two' }
const stageDoor = (given: Partial<RadioCase>): Partial<RadioCase> => ({
  me: DOOR,
  roster: [
    { name: 'Reyes', role: '1st AD' },
    { name: 'Torres', role: 'Key PA' },
    { name: 'Priya', role: 'set PA', post: 'door three' },
    DOOR,
  ],
  post: 'onLockup',
  lockupPoll: true,
  ...given,
})
const doorPolled = stageDoor({ roll: 'locked', before: someLines(['Reyes', 'Lock it up.']) })
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

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'R-LISTEN-FIRST': [
    [
      'over somebody',
      on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0)] }, 600),
      'hail wrong R-LISTEN-FIRST major',
    ],
    [
      '499 ms after',
      on(1, 'Sam for Dee', { before: [aLine('Bea', 'Copy, holding is ready.', 0)] }, 1600 + 499),
      'hail wrong R-LISTEN-FIRST major',
    ],
    [
      '500 ms after',
      on(1, 'Sam for Dee', { before: [aLine('Bea', 'Copy, holding is ready.', 0)] }, 1600 + 500),
      'hail right',
    ],
    [
      'between a hail and its answer',
      on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0)] }, 2500),
      'hail wrong R-LISTEN-FIRST major',
    ],
    [
      'over a cut',
      on(1, 'Sam for Dee', { roll: 'cut', before: [aLine('Marcus', 'Cut.', 0)] }, 300),
      'hail wrong R-LISTEN-FIRST critical',
    ],
    ['both pressed at once', on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0)] }, 150), 'hail right'],
    [
      'another channel',
      on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0, { channel: 2 })] }, 600),
      'hail right',
    ],
  ],
  'R-PTT-LEAD, R-PTT-TAIL, R-NO-OPEN-MIC': [
    ['in time', voice('Please move the truck, Dee', { leadMs: 300, tailMs: 150 }), 'hail coach R-WAIT-GO minor'],
    ['lead', voice('Yes, on my way', { leadMs: 299 }), 'answer coach R-PTT-LEAD minor'],
    [
      'lead that turns the meaning',
      voice("Don't move the truck", { leadMs: 100 }, { before: talking }),
      'request wrong R-PTT-LEAD major',
    ],
    ['dead air', voice('Sam for Nina', { leadMs: 2600 }), 'hail coach R-PTT-LEAD minor'],
    ['tail', voice('Sam for Nina', { tailMs: 149 }), 'hail coach R-PTT-TAIL minor'],
    ['tail on a place', voice('Bricks landed at lock-up three', { tailMs: 50 }), 'report wrong R-PTT-TAIL major'],
    ['typed words have no button', on(1, 'Sam for Nina'), 'hail right'],
    ['open button', voice('', { durMs: 5000 }), 'none wrong R-NO-OPEN-MIC major'],
    [
      'open button in a take',
      voice('', { durMs: 5000 }, { roll: 'rolling' }),
      'none wrong R-SILENT-ROLLING critical R-NO-OPEN-MIC critical',
    ],
    ['what recognisers invent for a tap', voice('Thanks for watching!', { durMs: 400 }), 'none right'],
  ],
  'R-BRIEF': [
    ['nine seconds', voice('Sam for Nina', { durMs: 9000 }), 'hail coach R-BRIEF minor'],
    ['sixteen seconds', voice('Sam for Nina', { durMs: 16_000 }), 'hail wrong R-BRIEF major'],
    ['one filler', said('Um, two background still at lunch', { before: talking }), 'report right'],
    [
      'thinking aloud',
      said('Um, so basically two background still at lunch', { before: talking }),
      'report coach R-BRIEF minor',
    ],
  ],
  'R-HAIL': [
    ...[
      'Sam for Nina',
      'Sam to Nina',
      'Nina, Sam',
      'Nina, this is Sam',
      'Nina from Sam',
      'Nina?',
      'Hey Nina',
      'Nina, you there?',
      'Come in, Nina',
      'Sam for locations',
      'Lock-up three for Marcus',
      'Sam for Nina on two',
      'sample Nina',
      'Sam 4 Nina',
      'Sam too Nina',
      'Sam for Neena',
      'Nina, do you copy?',
      'Nina for Sam',
      'Sam calling Nina',
    ].map((call): Row => [call, said(call), 'hail right']),
    ['nobody', said('Where do you want these chairs?'), 'query wrong R-HAIL major'],
    ['a stranger', said('Sam for Bob'), 'hail wrong R-HAIL major'],
    ['only oneself', said('Sam.'), 'hail wrong R-HAIL major'],
    ['anyone', said('Hello? Can anyone hear me?'), 'query wrong R-HAIL major'],
    ['open question', said('Does anyone have eyes on Luis?'), 'query right'],
    [
      'two Sarahs',
      said('Sarah?', {
        roster: [
          { name: 'Sarah', role: 'props' },
          { name: 'Sarah', role: '2nd AD' },
        ],
      }),
      'hail coach R-HAIL minor',
    ],
  ],
  'R-WAIT-GO': [
    ['short request', said('Sam for Nina, can you send a brick to lock-up three'), 'hail coach R-WAIT-GO minor'],
    [
      'heavy request',
      said('Sam for Nina, send two bricks to lock-up three before lunch'),
      'hail wrong R-WAIT-GO major',
    ],
    ['one-way report', said('Dee, Sam. No chairs in holding, checking the truck, two minutes.'), 'hail right'],
    ['warning', said('Marcus, Sam, hold the roll, bogey at the north door'), 'hail right'],
    [
      'before the answer',
      said('Do you have the sides?', { before: someLines(['Sam', 'Sam for Nina.']) }),
      'query coach R-WAIT-GO minor',
    ],
  ],
  'R-ANSWER': [
    ...[
      'Go for Sam',
      'Go ahead',
      'Go ahead for Sam',
      'Sam, go',
      'Go for Sam on one',
      'Go ahead, Nina',
      'Receiving',
      'Send',
      'Yes?',
      'Hello',
      "What's up?",
      'Yeah Nina',
      'This is Sam',
      'gopher Sam',
      'Go 4 Sam',
      'Sam',
      'Negative, on a lock-up',
    ].map((reply): Row => [reply, said(reply, { before: hailed }), 'answer right']),
    ['stand by', said('Stand by', { before: hailed }), 'standby right'],
    ['copy is no answer', said('Copy', { before: hailed }), 'acknowledge wrong R-ANSWER major'],
    ['another topic', said('Two chairs are in holding', { before: hailed }), 'report wrong R-ANSWER major'],
    ['somebody else', said('Go for Tess', { before: hailed }), 'answer wrong R-ANSWER major'],
    ['the caller', said('Go for Nina', { before: hailed }), 'answer wrong R-ANSWER major'],
    ['late', said('Go for Sam', { before: hailed }, 5001), 'answer wrong R-ANSWER major'],
    [
      'on the second call',
      said('Go for Sam', { before: someLines(['Nina', 'Nina for Sam.'], ['Nina', 'Nina for Sam.']) }),
      'answer coach R-ANSWER minor',
    ],
    ['silent in time', silent(5000, { before: hailed }), 'silence right'],
    ['silent too long', silent(5001, { before: hailed }), 'silence wrong R-ANSWER major'],
    ['silent in a take', silent(20_000, { before: hailed, roll: 'rolling' }), 'silence right'],
    [
      'silent after the cut',
      silent(5001, { before: someLines(['Nina', 'Nina for Sam.'], ['Marcus', 'Cut.']), roll: 'cut' }),
      'silence wrong R-ANSWER major',
    ],
    [
      'back with a bare yes',
      said('Yes?', { before: someLines(['Nina', 'Nina for Sam.'], ['Sam', 'Stand by.']) }, 20_000),
      'answer coach R-HAIL minor',
    ],
    [
      'back by name',
      said('Sam for Nina, go ahead.', { before: someLines(['Nina', 'Nina for Sam.'], ['Sam', 'Stand by.']) }, 20_000),
      'answer right',
    ],
    [
      'never came back',
      silent(60_001, { before: someLines(['Nina', 'Nina for Sam.'], ['Sam', 'Stand by.']) }),
      'silence wrong R-ANSWER major',
    ],
    [
      'copy to a yes or no',
      said('Copy', { before: someLines(['Dee', 'Sam, are you ready?']) }),
      'acknowledge wrong R-ANSWER major',
    ],
    [
      'on it to a request',
      said('On it', { before: someLines(['Nina', 'Can you fly it to set?', { kind: 'question', to: ['Sam'] }]) }),
      'acknowledge right',
    ],
  ],
  'R-RETRY': [
    [
      'too soon',
      said('Sam for Luis', { before: someLines(['Sam', 'Sam for Luis.']) }, 4999),
      'hail coach R-RETRY minor',
    ],
    ['ten seconds', said('Sam for Luis', { before: someLines(['Sam', 'Sam for Luis.']) }, 10_000), 'hail right'],
    [
      'fourth call',
      said('Sam for Luis', { before: [0, 12, 24].map((at) => aLine('Sam', 'Sam for Luis.', at * 1000)) }, 10_000),
      'hail coach R-RETRY minor',
    ],
    [
      'five in half a minute',
      said('Sam for Luis', { before: [0, 6, 12, 18].map((at) => aLine('Sam', 'Sam for Luis.', at * 1000)) }, 5000),
      'hail wrong R-RETRY major',
    ],
    ['all in one breath', said('Luis. Luis. Luis. Luis, pick up.'), 'hail coach R-RETRY minor'],
  ],
  'R-ONLY-YOURS': [
    [
      'answering for Tess',
      said('Tess is at lunch I think!', { before: someLines(['Nina', 'Nina for Tess.']) }, 3500),
      'report coach R-ONLY-YOURS minor',
    ],
    ['Luis cannot hear', said('Luis is on 9', { before: someLines(['Nina', 'Nina for Luis.']) }, 3500), 'report right'],
    [
      'second copy',
      said('Copy', {
        before: someLines(['Marcus', 'All PAs to set.', { kind: 'order', to: ['*'] }], ['Bea', 'Copy.']),
      }),
      'acknowledge coach R-ONLY-YOURS minor',
    ],
  ],
  'R-ACK and R-READBACK': [
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
  'R-CONF-SHOW': [
    ['where the cash is', said('In the box under the desk', { before: cash }), 'report wrong R-CONF-SHOW critical'],
    ['not on the air', said("I'll tell you in person", { before: cash }), 'report right'],
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
  channels: [
    ['wrong channel', on(4, 'Sam for Dee'), 'hail wrong R-RIGHT-CHANNEL major'],
    ['home is nine', on(9, 'Sam for Luis', { homeChannel: 9 }), 'hail right'],
    [
      'off the post’s channel',
      on(2, 'Sam for Dee', locked),
      'hail wrong R-STAY-ON-LOCKUP critical R-RIGHT-CHANNEL critical',
    ],
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
    ['leaving the post', said("I'm going 10-1", { post: 'onLockup' }), 'request wrong R-STAY-ON-LOCKUP major'],
    ['asking to leave it', said("Sam's 10-1", { post: 'onLockup' }), 'request right'],
    ['off a post', said("Sam's 10-1"), 'announce right'],
  ],
  content: [
    ['swearing', said('This is bullshit', { before: talking }), 'report coach R-PRO-TONE minor'],
    ['telling off', said("Who's the idiot at lock-up four?", { before: talking }), 'query wrong R-PRO-TONE major'],
    ['no oath in we’ll and he’ll', said("He'll be there in two", { before: talking }), 'report right'],
    [
      'mood of cast',
      said("She's crying and won't come out of her trailer", { before: talking }),
      'report wrong R-CONF-PERSON critical',
    ],
    ['health of crew', said('Bea is pregnant', { before: talking }), 'report wrong R-CONF-PERSON critical'],
    ['pay of crew', said("Tess hasn't been paid", { before: talking }), 'report wrong R-CONF-PERSON major'],
    ['toilet code of cast', said('Number 2 is 10-1', { before: talking }), 'report right'],
    ['neutral time', said('Number 1, ten minutes', { before: talking }), 'report right'],
    [
      'a real name',
      said('Jessica is on her way', { before: talking, secrets: { people: ['Jessica Stone'] } }),
      'report wrong R-CONF-PERSON critical',
    ],
    [
      'the ending',
      said('Is this for when the sister dies?', { before: talking, secrets: { show: ['the sister dies'] } }),
      'query wrong R-CONF-SHOW critical',
    ],
    [
      'a harmless sister',
      said('My sister is here', { before: talking, secrets: { show: ['the sister dies'] } }),
      'report right',
    ],
    ['hotel', said('Pickup is at the Hilton hotel at six', { before: talking }), 'report wrong R-CONF-SHOW critical'],
    ['toilet', said('I really need to pee', { before: talking }), 'announce coach R-CODE-PERSONAL minor'],
    [
      'shooting in public',
      said("We're shooting down there", { before: talking, public: true }),
      'report coach R-FILMING-WORD minor',
    ],
    ['shooting among ourselves', said("We're shooting down there", { before: talking }), 'report right'],
    ['weapon call', said('Hot gun on set', { before: talking, public: true }), 'announce right'],
  ],
  'the roll': [
    ['talking', said('Sam for Dee', rolling, 3000), 'hail wrong R-SILENT-ROLLING critical'],
    ['words that nobody makes out', said('asdfgh', rolling, 3000), 'none wrong R-SILENT-ROLLING critical'],
    [
      'a bogey in the take',
      said('Bogey at the north door', rolling, 3000),
      'report wrong R-SILENT-ROLLING critical R-BOGEY-CALL major',
    ],
    [
      'a bogey where it is wanted',
      said('Bogey at the north door', { ...rolling, bogeyWhileRolling: 'report' }, 3000),
      'report right',
    ],
    ['radio echo', said('Cut!', { roll: 'cut', before: someLines(['Marcus', 'Cut.']) }), 'announce coach R-ECHO minor'],
    ['wanted radio echo', said('Rolling!', { ...rolling, radioEcho: true }, 800), 'announce right'],
    [
      'wanted echo too late',
      said('Rolling!', { ...rolling, radioEcho: true }, 2001),
      'announce wrong R-SILENT-ROLLING critical R-ECHO major',
    ],
    [
      'a bare cut for cut and hold',
      said('Cut!', { ...locked, radioEcho: true, before: someLines(['Marcus', 'Cut and hold the lock-up.']) }),
      'announce coach R-ECHO minor',
    ],
    ['calling cut', said("I think that's a cut, everyone"), 'announce wrong R-AD-CALLS-ONLY critical'],
    ['calling lunch', said("That's lunch"), 'announce wrong R-AD-CALLS-ONLY major'],
    ['letting people know', said('Letting everybody have it in full: door locked', locked), 'report right'],
    ['opening', said('All clear, come on through', locked), 'report wrong R-HOLD-TILL-CUT critical'],
    [
      'released by name',
      said('Opening up', { ...locked, before: someLines(['Marcus', 'Sam, you can release the north door.']) }),
      'report right',
    ],
    ['until release', said('North door, holding until release', locked), 'report right'],
  ],
  'R-LOCK-CONFIRM and R-BOGEY-CALL': [
    ...[
      'North door, locked',
      'North door locked up',
      'Locked off at the north door',
      'locked up at north door',
      'North door is solid',
      'Copy, north door locked',
      'North door standing by',
    ].map((reply): Row => [reply, said(reply, polled), 'report right']),
    ['no place', said('Locked', polled), 'report wrong R-LOCK-CONFIRM major'],
    ['no state', said('North door', polled), 'report wrong R-LOCK-CONFIRM major'],
    ['copy', said('Copy', polled), 'acknowledge wrong R-LOCK-CONFIRM major'],
    ['late', said('North door, locked', polled, 5001), 'report wrong R-LOCK-CONFIRM major'],
    [
      'others had the channel',
      said('North door, locked', {
        ...locked,
        before: someLines(['Marcus', 'Lock it up.'], ['Bea', 'Stairs, locked.'], ['Dee', 'South gate, locked.']),
      }),
      'report right',
    ],
    ['silent', silent(5001, polled), 'silence wrong R-LOCK-CONFIRM major'],
    ['nobody asked', silent(20_000, { ...polled, lockupPoll: false }), 'silence right'],
    [
      'asked by post',
      silent(5001, { ...locked, lockupPoll: false, before: someLines(['Marcus', 'North door?']) }),
      'silence wrong R-LOCK-CONFIRM major',
    ],
    [
      'the place is in the question',
      said('Locked', { ...locked, before: someLines(['Marcus', 'North door?']) }),
      'report right',
    ],
    ['bogey', said('Hold the roll, bogey at the north door', polled), 'request right'],
    ['bogey in plain words', said('Hold please, someone is coming through the north door', polled), 'request right'],
    ['bogey nowhere', said('Hold the roll, bogey!', polled), 'request wrong R-BOGEY-CALL major'],
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
  'the stage door': [
    ...[
      'Door two, locked.',
      'Door two locked up',
      "two's locked",
      'locked off at door two',
      'D2 locked',
      'Sam, door two is locked',
      'Door to locked',
      'door two all good',
      'log off at door two',
    ].map((reply): Row => [reply, said(reply, doorPolled), 'report right']),
    ['another door', said('Door three, locked', doorPolled), 'report wrong R-STATUS-TRUE major'],
    ['my name', said('Sam, locked', doorPolled), 'report coach R-LOCK-CONFIRM minor'],
    ['flight case', said('Torres, Sam. Flight case in the fire lane at door two.', stageDoor({})), 'hail right'],
    [
      'medic',
      said(
        'Stop, stop, stop. Emergency, medic through door two, one person down by the dimmers.',
        stageDoor({ roll: 'rolling', hazard: { kind: 'person down', place: 'dimmers' } }),
      ),
      'announce right',
    ],
    [
      'forklift',
      said(
        'Forklift at door two!',
        stageDoor({ roll: 'rolling', hazard: { kind: 'forklift reversing', place: 'door two' } }),
      ),
      'announce right',
    ],
  ],
  safety: [
    ['danger unsaid', silent(3001, { ...child, roll: 'rolling' }), 'silence wrong R-SAFETY-FIRST critical'],
    ['still in time', silent(3000, child), 'silence right'],
    ['casualty unsaid', silent(10_001, hurt), 'silence wrong R-SAFETY-FIRST critical'],
    ['somebody has called it', silent(20_000, { ...hurt, emergencyOnAir: true }), 'silence right'],
    ['stop in a take', said('Stop, stop, stop, child on the track!', { ...child, roll: 'rolling' }), 'order right'],
    ['an oath is forgiven', said('fuck stop stop kid on the track', { ...child, roll: 'rolling' }), 'order right'],
    ['another matter', said('Sam for Dee', child), 'hail wrong R-SAFETY-FIRST critical'],
    ...[
      'Emergency, medic to the loading dock, one person down',
      'Medic to the dock, medic to the dock',
      'Break, break, medic to the loading dock',
      'Kill the channel, medic to the loading dock',
      'We need the medic at the loading dock please',
    ].map((call): Row => [call, said(call, hurt), 'announce right']),
    ['no place', said('Emergency! Somebody is hurt!', hurt), 'announce wrong R-EMERG-CONTENT critical'],
    ['wrong place', said('Medic to the north door', hurt), 'announce wrong R-EMERG-CONTENT critical'],
    ['no need', said('Emergency at the loading dock', hurt), 'announce wrong R-EMERG-CONTENT major'],
    [
      'a diagnosis',
      said('Emergency, medic to the loading dock, heart attack', hurt),
      'announce wrong R-EMERG-CONTENT major',
    ],
    [
      'a name',
      said('Emergency, medic to the loading dock, Terry is down', hurt),
      'announce wrong R-EMERG-CONTENT major R-CONF-PERSON major',
    ],
    ['piling on', said('Is everything ok?', { emergencyOnAir: true }), 'query wrong R-EMERG-CLEAR critical'],
    [
      'asked by the AD',
      said('Copy, gate for the ambulance', {
        emergencyOnAir: true,
        before: someLines(['Marcus', 'Sam, go to the gate for the ambulance.']),
      }),
      'readback right',
    ],
    [
      'released',
      said('Sam for Dee', {
        before: someLines(
          ['Bea', 'Emergency, medic to holding, one person down.'],
          ['Marcus', 'All clear on one. Thank you.'],
        ),
      }),
      'hail right',
    ],
    [
      'radios off',
      said('Stop stop stop', { ...child, before: someLines(['Marcus', 'Radios off, please.']) }),
      'order wrong R-RF-SILENCE critical',
    ],
    [
      'radios on',
      said('Sam for Dee', {
        before: someLines(['Marcus', 'Radios off, please.'], ['Marcus', 'Radios on, thank you.']),
      }),
      'hail right',
    ],
    [
      'a smell of gas',
      said('Emergency, gas leak at base', { hazard: { kind: 'smell of gas', place: 'base' } }),
      'announce wrong R-RF-SILENCE critical',
    ],
    ['gas goes by voice', silent(9000, { hazard: { kind: 'smell of gas', place: 'base' } }), 'silence right'],
  ],
}

for (const [rule, rows] of Object.entries(TABLES)) {
  describe(`${rule}`, () => {
    for (const [what, given, verdict] of rows) it(`${what} → ${verdict}`, () => expect(shortOf(given)).toBe(verdict))
  })
}
