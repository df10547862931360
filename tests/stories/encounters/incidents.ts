import type { Line } from '../story.ts'
import type { Incident } from './incident.ts'
import { after, chooses, leads, radios, says, signs, walks } from './the-pavement.ts'

const REPORT = 'report: { from: cut, window: 5, any: [{ said: { any: [report] } }] }'
const HOLD = 'hold: { window: 25, any: [{ said: { all: [hold] } }] }'
const atCut = (words: string): Line => ({ beat: 'cut', after: 3.5, input: radios(words) })
const told = (seconds: number, words: string): Line => after(seconds, radios(words))

/** The twelve kinds, and a driver, with the row that each must show (lock-ups 7.0, column Incident; 11, row 22). */
export const INCIDENTS: readonly Incident[] = [
  {
    kind: 'resident',
    row: 1,
    lost: [1, 2, 4],
    set: 'idle',
    encounter: 'to: edge',
    parts: `${HOLD}\n      home: { window: 50, any: [{ told: comer.led }] }`,
    ok: '{ told: comer.apologised, met: [comer.waits] }',
    wrong: '{ told: comer.refused }',
    well: {
      says: 'is walked to their door, with a word to the set',
      lines: [
        told(4, 'Hold the roll, one resident, forty seconds.'),
        says(13.8, 'Of course, it’s your street. Let me walk you to your door, it’s about forty seconds.'),
        leads(15),
        walks(16, 'edge'),
      ],
      came: ['timed', 'escort', 'yielded', 'led', 'arrived'],
      never: ['complains', 'refused'],
    },
    tolerably: {
      says: 'waits one take, with an apology',
      lines: [says(11, 'Hello. Could you give me a minute? We’re filming right there.'), says(16, 'Sorry about that.')],
      came: ['greeted', 'asked', 'timed', 'reason', 'asked-well', 'waits', 'apologised'],
      never: ['complains'],
    },
    wrongly: {
      says: 'hears that the street is closed, twice: they will complain, and it is their way home',
      lines: [says(11, 'Street’s closed.'), says(13, 'You can’t come through.')],
      came: ['refused', 'banned', 'complains', 'refused-twice'],
      never: ['waits'],
      gate: 'G2',
    },
  },
  {
    kind: 'jogger',
    row: 2,
    lost: [0, 3, 6],
    set: 'rolling',
    parts:
      'loop: { window: 10, any: [{ told: comer.round }] }\n      clean: { until: end, hold: { unmet: [comer.in-frame] } }',
    needs: '[loop]',
    ok: '{ said: { any: [report] }, met: [comer.in-frame] }',
    wrong: '{ told: comer.touched }',
    well: {
      says: 'takes the loop for a low palm and a pointing hand',
      lines: [signs(1, 'palm'), signs(2, 'point')],
      came: ['asked', 'waits', 'choice', 'round'],
      never: ['in-frame', 'angry'],
    },
    tolerably: {
      says: 'clips the frame, and it is told at the cut',
      lines: [signs(1, 'palm'), atCut('One jogger, camera left, my post.')],
      came: ['asked', 'waits', 'goes-on', 'in-frame'],
      never: ['angry'],
    },
    wrongly: {
      says: 'has their arm grabbed',
      lines: [signs(7.2, 'grab')],
      came: ['touched', 'angry', 'complains', 'goes-on', 'in-frame'],
      gate: 'G2',
    },
  },
  {
    kind: 'delivery',
    row: 3,
    lost: [0, 2, 5],
    set: 'locked',
    parts:
      'offer: { window: 20, any: [{ told: comer.escort }] }\n      alley: { window: 20, any: [{ told: comer.round }] }',
    ok: '{ told: comer.waits }',
    wrong: '{ told: comer.touched }',
    well: {
      says: 'has the alley and the concierge within a minute',
      lines: [
        says(9, 'I can have you at the door in sixty seconds by the alley, or I take the name to the concierge.'),
      ],
      came: ['timed', 'choice', 'escort', 'helped', 'asked-well', 'round'],
      never: ['angry'],
    },
    tolerably: {
      says: 'is asked for two minutes, and gives fifteen seconds',
      lines: [says(9, 'Could you give me two minutes?')],
      came: ['asked', 'timed', 'waits', 'goes-on'],
      never: ['angry'],
    },
    wrongly: {
      says: 'has the bag taken',
      lines: [signs(12.5, 'grab')],
      came: ['touched', 'angry', 'complains', 'goes-on'],
      gate: 'G2',
    },
  },
  {
    kind: 'pram',
    row: 4,
    lost: [1, 2, 5],
    set: 'idle',
    encounter: 'to: edge',
    parts:
      'level: { window: 20, any: [{ told: comer.round }] }\n      told: { window: 20, any: [{ told: comer.escort }] }',
    ok: '{ told: comer.asked-well }',
    wrong: '{ told: comer.woken }',
    well: {
      says: 'is shown the level way in a low voice',
      lines: [
        says(
          16.5,
          'Hello, we’re filming round the corner. The lane is level and quiet, shall I walk you to it?',
          'whisper',
        ),
      ],
      came: ['greeted', 'choice', 'reason', 'escort', 'round'],
      never: ['woken', 'complains'],
    },
    tolerably: {
      says: 'waits a minute in the shade',
      lines: [says(15, 'Could you give me a minute in the shade? They’re recording sound right there.')],
      came: ['asked', 'timed', 'reason', 'asked-well', 'waits'],
      never: ['woken'],
    },
    wrongly: {
      says: 'is called at across the pavement: the child wakes',
      lines: [says(8, 'Wait there, please.', 'call'), says(11, 'You woke it, not me.')],
      came: ['asked', 'woken', 'waits'],
    },
  },
  {
    kind: 'cyclist',
    row: 5,
    lost: [1, 3, 6],
    set: 'locked',
    parts: `${HOLD}\n      clear: { until: end, hold: { met: [comer.arrived], unmet: [comer.blocked] } }`,
    ok: '{ said: { any: [report] } }',
    wrong: '{ told: comer.blocked }',
    well: {
      says: 'is called before the roll and let by',
      lines: [told(0.5, 'Hold the roll, one cyclist, ten seconds.')],
      came: ['arrived'],
      never: ['blocked', 'angry'],
    },
    tolerably: {
      says: 'is waved at, too near to see it, and told after the cut',
      lines: [signs(0.5, 'palm'), atCut('One cyclist, camera left, my post.')],
      came: ['unseen', 'arrived'],
      never: ['blocked'],
    },
    wrongly: {
      says: 'has somebody step into their path',
      lines: [walks(3.1, 'walk-40')],
      came: ['blocked', 'angry', 'complains', 'goes-on'],
    },
  },
  {
    kind: 'emergency',
    row: 6,
    lost: [2, 3, 5],
    set: 'rolling',
    encounter: 'from: west, to: east',
    parts:
      'call: { window: 6, any: [{ said: { any: [stop] } }] }\n      open: { until: cut, hold: { unmet: [comer.held, comer.blocked] } }',
    ok: '{ said: { any: [stop] }, rolling: true }',
    wrong: '{ told: comer.held }',
    well: {
      says: 'finds the way open, and the set knows at once',
      lines: [told(2, 'Emergency. Stop, stop, stop, ambulance at W two.')],
      came: ['in-frame', 'arrived'],
      never: ['held'],
    },
    tolerably: {
      says: 'finds the way open, and the set knows late',
      lines: [told(8.5, 'Emergency. Stop, stop, stop, ambulance at W two.')],
      came: ['in-frame', 'arrived'],
      never: ['held'],
    },
    wrongly: {
      says: 'is asked to wait',
      lines: [says(11.5, 'Could you wait one minute please?')],
      came: ['asked', 'timed', 'held', 'in-frame'],
      gate: 'G1',
    },
  },
  {
    kind: 'distressed',
    row: 16,
    lost: [2, 3, 10],
    set: 'locked',
    encounter: 'to: shoulder',
    parts:
      'low: { window: 30, any: [{ told: comer.asked-well }] }\n      help: { window: 40, any: [{ said: { any: [locations] } }] }',
    needs: '[help]',
    ok: '',
    wrong: '{ told: comer.crowded }',
    well: {
      says: 'hears one low voice from two arm lengths, and help is called',
      lines: [
        says(16, 'Hello. Could you give me a minute? Or the lane, it’s quiet there.', 'voice'),
        told(20, 'Torres, security to W two please, one man, not well.'),
      ],
      came: ['asked', 'timed', 'choice', 'asked-well', 'waits'],
      never: ['angry', 'crowded'],
    },
    tolerably: {
      says: 'goes on while security is called first',
      lines: [told(8, 'Torres, security to W two please, one man, not well.'), says(19, 'Are you all right?')],
      came: ['helped'],
      never: ['angry', 'waits'],
    },
    wrongly: {
      says: 'has somebody square up to them',
      lines: [walks(16, 'walk-36')],
      came: ['crowded', 'angry', 'goes-on'],
    },
  },
  {
    kind: 'heckler',
    row: 20,
    lost: [5, 8, 15],
    set: 'locked',
    encounter: 'to: shoulder',
    parts:
      'hear: { window: 50, any: [{ told: comer.acknowledged }] }\n      quiet: { window: 50, any: [{ told: comer.quiet }] }',
    ok: '{ said: { any: [report] } }',
    wrong: '{ did: film-them }',
    well: {
      says: 'is heard for twenty seconds, and gives a minute of quiet',
      lines: [
        says(
          36,
          'I hear you. I’ll pass your point to the location manager. Could I have one minute of quiet? They’re recording.',
        ),
      ],
      came: ['listened', 'acknowledged', 'asked-well', 'quiet'],
      never: ['angry', 'complains'],
    },
    tolerably: {
      says: 'is reported, and asked before being heard: nothing changes',
      lines: [
        says(14, 'Could I have one minute of quiet? They’re recording.'),
        told(20, 'Torres, one heckler at W two.'),
      ],
      came: ['asked'],
      never: ['quiet', 'angry'],
    },
    wrongly: {
      says: 'is filmed and told off',
      lines: [says(14, 'You have to be quiet. Because I said so.'), chooses(16, 'film-them')],
      came: ['banned'],
      never: ['quiet'],
    },
  },
  {
    kind: 'lens',
    row: 8,
    lost: [1, 2, 5],
    set: 'locked',
    encounter: 'to: shoulder, waits: wait',
    parts:
      'ask: { window: 30, any: [{ told: comer.steps-aside }] }\n      press: { window: 40, any: [{ said: { any: [report] } }] }',
    needs: '[ask]',
    ok: '',
    wrong: '{ told: comer.blocked }',
    well: {
      says: 'steps aside, asked once and kindly, and the set knows',
      lines: [
        told(8, 'Torres, one photographer at W two, long lens.'),
        says(16, 'You’re free to take pictures from there. Could I ask you off the steps, so you aren’t in ours?'),
      ],
      came: ['asked', 'reason', 'yielded', 'steps-aside'],
      never: ['angry', 'touched'],
    },
    tolerably: {
      says: 'is asked once, without a word to the set',
      lines: [says(16, 'Could I ask you to stay off the steps?')],
      came: ['asked', 'steps-aside'],
      never: ['angry'],
    },
    wrongly: {
      says: 'has somebody stand in the lens',
      lines: [walks(19, 'in-lens')],
      came: ['arrived', 'blocked', 'angry', 'complains'],
    },
  },
  {
    kind: 'driver',
    row: 22,
    lost: [1, 2, 5],
    set: 'idle',
    encounter:
      'from: road-east, to: in-the-picture, waits: past-the-lamp, off: road-west, drops: { who: fare, to: east }',
    parts:
      'tell: { window: 30, any: [{ said: { any: [report] } }] }\n      aside: { window: 30, any: [{ told: comer.steps-aside }] }',
    ok: '{ told: comer.drives-off }',
    wrong: '{ told: comer.touched }',
    well: {
      says: 'is told of, and asked to pull up past the lamp',
      lines: [
        told(2, 'Torres, one taxi, frame right, dropping off.'),
        walks(3, 'edge'),
        says(16, 'Hello. Could you pull up past the lamp, please? They’re filming right there.', 'call'),
      ],
      came: ['arrived', 'greeted', 'asked', 'reason', 'steps-aside', 'drops-off', 'drives-off'],
      never: ['angry', 'directed'],
    },
    tolerably: {
      says: 'is let clear',
      lines: [],
      came: ['arrived', 'drops-off', 'drives-off'],
      never: ['asked', 'steps-aside', 'angry'],
    },
    wrongly: {
      says: 'has a hand come down on the bonnet',
      lines: [walks(1, 'by-the-taxi'), signs(25, 'grab')],
      came: ['arrived', 'drops-off', 'touched', 'angry', 'complains', 'drives-off'],
      never: ['steps-aside'],
    },
  },
  {
    kind: 'noise',
    row: 10,
    lost: [3, 4, 8],
    set: 'locked',
    encounter: 'from: lane-mouth, to: lane-mouth',
    parts:
      'tell: { window: 20, any: [{ said: { any: [locations] } }], then: [{ agrees: comer }] }\n      stop: { window: 40, any: [{ told: comer.quiet }] }',
    ok: '{ told: comer.agreed }',
    wrong: '{ told: comer.money }',
    well: {
      says: 'goes by the signals that locations agreed',
      lines: [
        told(2, 'Torres, leaf blower in the side lane. Locations could ask for gaps.'),
        signs(18, 'thumb'),
        signs(30, 'wave'),
      ],
      came: ['quiet', 'let-go', 'resumes'],
      never: ['angry', 'money'],
    },
    tolerably: {
      says: 'is asked for windows by the trainee',
      lines: [says(3, 'Hello, we’re recording sound. Could you give us ninety seconds when I raise my thumb?')],
      came: ['asked', 'timed', 'reason', 'agreed'],
      never: ['money'],
    },
    wrongly: {
      says: 'is offered money',
      lines: [says(3, 'Here, forty bucks for your trouble, stop that.')],
      came: ['money'],
      never: ['agreed', 'quiet'],
    },
  },
  {
    kind: 'crew',
    row: 13,
    lost: [0, 1, 3],
    set: 'rolling',
    parts:
      'way: { window: 20, any: [{ told: comer.round }] }\n      clean: { until: end, hold: { unmet: [comer.in-frame] } }',
    needs: '[way]',
    ok: '{ told: comer.let-go, rolling: false }',
    wrong: '{ told: comer.in-frame }',
    well: {
      says: 'takes the way round: "Rolling, two minutes, the lane is open"',
      lines: [says(12, 'Rolling. Two minutes. The lane is open.', 'whisper')],
      came: ['timed', 'choice', 'reason', 'asked-well', 'round'],
      never: ['in-frame', 'complains'],
    },
    tolerably: {
      says: 'waits, and goes at the cut',
      lines: [
        says(12, 'Rolling. Two minutes.', 'whisper'),
        { beat: 'cut', after: 1, input: { type: 'pa.signed', gesture: 'wave' } },
      ],
      came: ['timed', 'reason', 'asked-well', 'waits', 'let-go'],
      never: ['in-frame', 'lapsed'],
    },
    wrongly: {
      says: 'is waved on in the take',
      lines: [signs(10, 'palm'), signs(12, 'wave')],
      came: ['asked', 'waits', 'let-go', 'in-frame'],
    },
  },
  {
    kind: 'stray',
    row: 15,
    lost: [1, 1, 4],
    set: 'rolling',
    parts: `keep: { window: 20, any: [{ told: comer.waits }] }\n      ${REPORT}`,
    ok: '{ told: comer.round }',
    wrong: '{ told: comer.in-frame }',
    well: {
      says: 'is kept beside the post and told of at the cut',
      lines: [
        says(14.8, 'Hi, which scene are you in? Hold here with me a moment.', 'whisper'),
        atCut('Torres, one background at W two, they need collecting.'),
      ],
      came: ['greeted', 'asked', 'waits'],
      never: ['in-frame'],
    },
    tolerably: {
      says: 'is pointed the way to holding',
      lines: [signs(8, 'point')],
      came: ['choice', 'round'],
      never: ['in-frame'],
    },
    wrongly: {
      says: 'is sent on alone across the frame',
      lines: [signs(8, 'palm'), signs(11, 'wave')],
      came: ['asked', 'waits', 'let-go', 'in-frame'],
    },
  },
]
