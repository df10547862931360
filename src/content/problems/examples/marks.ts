import { type Example, example, REPORTS, WRONG } from './example.ts'

/** Weights, marks, gates and minutes that do not add up. */
export const MARKS: readonly Example[] = [
  example('SC032', 'a weight without a row', 'scenario', 'R2: 50, R3: 50', 'R2: 50, R3: 40, R7: 10', 'weights'),
  example(
    'SC033',
    'a row without a weight',
    'scenario',
    REPORTS,
    'criteria: [R3, R7]\n    rules:',
    'criteria: [R3, R7]',
  ),
  example('SC034', 'weights that do not make 100', 'scenario', 'R3: 50', 'R3: 40', 'weights'),
  example(
    'SC035',
    'a mark for doing nothing',
    'scenario',
    'criteria: [R2]\n    lost:',
    'criteria: []\n    lost:',
    'weights',
  ),
  example(
    'SC036',
    'holding still that no bot breaks',
    'scenario',
    '    breaks: [{ push: door-2-outer, open: true }]\n',
    '',
    'id: hold',
  ),
  example(
    'SC037',
    'minutes without a cause',
    'scenario',
    "    cause: '1' # number of the cause of delay\n",
    '',
    'id: courier\n    on',
  ),
  example('SC038', 'less lost for worse', 'scenario', 'lost: [0, 1, 3]', 'lost: [0, 3, 1]'),
  example(
    'SC069',
    'money on a protected row',
    'scenario',
    "cause: '1' # number of the cause of delay",
    "cause: '5'\n    protected: emergency_vehicle\n    events: { wrong: [{ forcedCall: { cast: 1 } }] }",
    'events: {',
  ),
  example(
    'SC039',
    'a gate that is not said',
    'scenario',
    WRONG,
    'wrong: [{ when: { opened: door-2-outer }, then: [{ gate: G2, why: goal }] }]',
  ),
  example('SC042', 'minutes that are not so', 'scenario', 'minutes: 2', 'minutes: 9'),
]
