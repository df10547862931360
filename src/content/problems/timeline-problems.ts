import type { ProblemTexts } from './problem-texts.ts'

/** What cannot happen: beats, twists, encounters, ways between places and endings. */
export const TIMELINE_PROBLEMS = {
  SC012: {
    severity: 'error',
    message: '{what} can never be reached',
    reason: '{why}',
    fix: '{fix}',
  },
  SC013: {
    severity: 'error',
    message: 'there is no {kind} "{name}"',
    reason: '{path} must name one of this scenario or its place.',
    fix: '{hint}',
  },
  SC014: {
    severity: 'error',
    message: 'beat "{beat}" at {at} stands after a later one',
    reason: 'Beats are written in the order of their times; each of the 1st AD’s calls has a time of its own.',
    fix: 'Move it up, or correct its time.',
  },
  SC015: {
    severity: 'error',
    message: 'the timeline does not {what}',
    reason: 'A run begins with the first beat, at 0:00 and without an arrival, and is over at the last.',
    fix: '{fix}',
  },
  SC016: {
    severity: 'error',
    message: 'beat "{beat}" cannot have {what}',
    reason: '{why}',
    fix: 'Make it a beat of its own.',
  },
  SC017: {
    severity: 'error',
    message: 'row "{row}" may open after "{beat}", which it waits for',
    reason:
      'With a fifth either way "{on}" can come {late} s in, and "{beat}" {early} s in: the row would never close.',
    fix: 'Leave more time between the two beats.',
  },
  SC018: {
    severity: 'error',
    message: 'there is a trap: {what}',
    reason: 'A run that is in there never comes to its end.',
    fix: 'Give it a way on: {fix}.',
  },
  SC020: {
    severity: 'error',
    message: 'part "{part}" of row "{row}" waits for "{beat}", which {what}',
    reason: '{why}',
    fix: 'Name a later beat that comes in every such run.',
  },
  SC021: {
    severity: 'error',
    message: 'twist "{twist}" and its beats do not agree: {what}',
    reason: 'Exactly one of the beats of a twist is drawn when a run begins.',
    fix: 'List the beat under of:, and name the twist and the beat itself in that beat alone.',
  },
  SC041: {
    severity: 'error',
    message: 'ending "{ending}" can never be reached',
    reason: '{why}',
    fix: 'Put it before the ending without a condition, or take it out.',
  },
  SC042: {
    severity: 'warning',
    message: 'the run takes {seconds} s and says minutes: {minutes}',
    reason: 'Learners plan by that figure.',
    fix: 'Write the time of the last beat to the nearest minute.',
  },
  SC050: {
    severity: 'error',
    message: 'encounter "{encounter}" is with "{who}", who is of no kind',
    reason: 'The kind of whoever comes says how fast they go, how long they wait and what they agree to.',
    fix: 'Give "{who}" a kind under cast: {kinds}.',
  },
  SC051: {
    severity: 'error',
    message: 'encounter "{encounter}" has no way from "{from}" to "{to}"',
    reason: 'People walk along the paths of a place, and vehicles drive along theirs.',
    fix: 'Name another spot, join the two in the place, or correct drives:.',
  },
  SC065: {
    severity: 'error',
    message: 'way "{way}" leads nowhere: {what}',
    reason: 'A way goes from one place of the scenario to another, and a vehicle drives on lanes of both.',
    fix: 'Correct {key}: of the way, or the paths of the place.',
  },
  SC066: {
    severity: 'error',
    message: 'beat "{beat}" cannot travel: {what}',
    reason:
      'A vehicle is there when a beat comes, and only the moment of the next beat of the spine is known when it goes.',
    fix: '{fix}',
  },
  SC067: {
    severity: 'error',
    message: 'the set clock of beat "{beat}" does not go on',
    reason: '{why}',
    fix: 'Correct clock:, or take it out.',
  },
  SC068: {
    severity: 'warning',
    message: 'way "{way}" takes {said} minutes, and the set clock gives it {found}',
    reason: 'A trainee adds up an ETA with the minutes of the way.',
    fix: 'Correct minutes: of the way, or clock: of the beats.',
  },
} as const satisfies ProblemTexts
