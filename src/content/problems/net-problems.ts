import type { ProblemTexts } from './problem-texts.ts'

/** What the radio of a scenario cannot do: channels, bricks, read-backs. */
export const NET_PROBLEMS = {
  SC044: {
    severity: 'error',
    message: '"{person}" has no radio',
    reason: 'Whoever talks on a channel, spins, reads back or sticks has one.',
    fix: 'Give "{person}" a channel: under cast:, or let somebody else do it.',
  },
  SC045: {
    severity: 'error',
    message: 'a spin goes to channel {channel}, where it was said',
    reason: 'A spin is for those who are on other channels.',
    fix: 'Take it out of to:.',
  },
  SC046: {
    severity: 'warning',
    message: 'nobody says "{words}", so no read-back gets it wrong',
    reason: 'None of the words that work holds it.',
    fix: 'Swap words that a trainee has to say, as the play: of a row says them.',
  },
  SC047: {
    severity: 'warning',
    message: 'channel {channel} has no name',
    reason: 'The call sheet prints the channel plan, and a trainee finds channels there.',
    fix: 'Add it to channelPlan: of the house style, or use another.',
  },
  SC048: {
    severity: 'warning',
    message: 'the brick of {battery} % is flat after {at} s, and there is no other',
    reason: 'Nobody can do anything about it: no spares, and no spot with a bag of bricks.',
    fix: 'Give spares: or bricksAt:, more battery:, or less wear:.',
  },
  SC049: {
    severity: 'warning',
    message: 'the trainee is moved to channel {channel} and is there already',
    reason: 'Nothing changes.',
    fix: 'Correct home:, or take it out.',
  },
} as const satisfies ProblemTexts
