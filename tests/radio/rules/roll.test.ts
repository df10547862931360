import type { RadioCase, RosterEntry } from '../../../src/core/radio/case.ts'
import { expectRows, locked, polled, rolling, type Row } from './rows.ts'
import { said, silent, someLines } from '../story.ts'

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

expectRows({
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
    [
      'open again',
      said('North door is open again, people are walking in', locked),
      'report wrong R-HOLD-TILL-CUT critical',
    ],
    [
      'open on the cut of a stranger',
      said('North door is open, joggers coming through', {
        ...locked,
        before: someLines(['Marcus', 'Lock it up.'], ['Somebody', 'Cut there!']),
      }),
      'report wrong R-HOLD-TILL-CUT critical',
    ],
    ['calling cut twice over', said("alright that's a cut cut", locked), 'announce wrong R-AD-CALLS-ONLY critical'],
    [
      'told to open by an AD',
      said('Opening the north door', { ...locked, before: someLines(['Marcus', 'Sam, open the north door for me.']) }),
      'readback right',
    ],
    ...(
      [
        [['Sam, do not open the north door until I say.'], 'readback wrong R-HOLD-TILL-CUT critical R-READBACK major'],
        [['Sam, open the north door for the dolly.', 'Lock it up.'], 'readback wrong R-HOLD-TILL-CUT critical'],
      ] as const
    ).map(
      ([orders, verdict]): Row => [
        `opening after “${orders.join(' ')}”`,
        said('Opening the north door', {
          ...locked,
          lockupPoll: false,
          before: someLines(...orders.map((order) => ['Marcus', order] as const)),
        }),
        verdict,
      ],
    ),
    ['something else that opens', said('Crafty is open again', locked), 'report right'],
    [
      'told to open by somebody else',
      said('Opening the north door', { ...locked, before: someLines(['Hank', 'Sam, open the north door for me.']) }),
      'readback wrong R-HOLD-TILL-CUT critical',
    ],
    ['opening', said('All clear, come on through', locked), 'report wrong R-HOLD-TILL-CUT critical'],
    [
      'released by name',
      said('Opening up', { ...locked, before: someLines(['Marcus', 'Sam, you can release the north door.']) }),
      'report right',
    ],
    ['open as the problem', said('North door is open, one cart to clear', polled), 'report right'],
    [
      'open once locked',
      said('North door is open, one cart to clear', locked),
      'report wrong R-HOLD-TILL-CUT critical',
    ],
    ['opened in answer', said("North door, I've opened up", polled), 'report wrong R-HOLD-TILL-CUT critical'],
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
    ['flight case', said('Torres, Sam. Flight case in the fire lane at door two.', stageDoor({})), 'report right'],
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
})
