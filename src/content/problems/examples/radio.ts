import { type Example, example, LAST_BEAT } from './example.ts'

/** Channels, bricks and lines of the net that cannot be so. */
export const RADIO: readonly Example[] = [
  example(
    'SC044',
    'a line on a channel by somebody without a radio',
    'scenario',
    'by: reyes, line: line.reyes.rolling, on: 1',
    'by: courier, line: line.reyes.rolling, on: 1',
    'id: rolling',
  ),
  example(
    'SC045',
    'a spin to the channel where it was said',
    'scenario',
    LAST_BEAT,
    `  - { id: spin, at: '1:30', spins: { by: reyes, line: line.reyes.cut, to: [6, 1] } }\n${LAST_BEAT}`,
    'id: spin',
  ),
  example(
    'SC046',
    'a read-back that cannot go wrong',
    'scenario',
    LAST_BEAT,
    `  - { id: wrong, at: '1:30', misreads: { by: reyes, swap: { elephants: mice } } }\n${LAST_BEAT}`,
    'id: wrong',
  ),
  example(
    'SC047',
    'a channel that is not on the call sheet',
    'scenario',
    'houseStyle: { lockupPoll: true }',
    "houseStyle: { lockupPoll: true, channelPlan: { '2': Open } }",
    'id: lock, at',
  ),
  example(
    'SC048',
    'a brick that dies, and no other',
    'scenario',
    'slack: 12',
    'radio: { battery: 1, wear: 50, spares: 0 }\nslack: 12',
    'radio: {',
  ),
  example(
    'SC049',
    'a move to the channel where one is',
    'scenario',
    LAST_BEAT,
    `  - { id: move, at: '1:30', home: 1 }\n${LAST_BEAT}`,
    'id: move',
  ),
]
