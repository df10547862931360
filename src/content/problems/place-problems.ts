import type { ProblemTexts } from './problem-texts.ts'

/**
 * Every problem that a place can have, by number: how grave it is, and its three sentences. Numbers are never used twice.
 * Whatever has a place on the ground says where, in metres from the corner of the plan, east and south. A file that cannot
 * be read or has another shape has the problems of a scenario (SC001 to SC011, SC056).
 */
export const PLACE_PROBLEMS = {
  // Names and words
  PL001: {
    severity: 'error',
    message: 'two {kind}s are called "{name}"',
    reason: 'Every {kind} is found by its name. The other stands in line {line}.',
    fix: 'Rename one of them.',
  },
  PL002: {
    severity: 'error',
    message: 'there is no {kind} "{name}"',
    reason: '{path} must name one of this place.',
    fix: '{hint}',
  },
  PL003: {
    severity: 'error',
    message: 'nothing of the catalogue is a "{kind}", at {at}',
    reason: 'What nobody knows has no size and cannot be drawn.',
    fix: '{hint}',
  },
  PL004: {
    severity: 'error',
    message: 'the text "{text}" is missing in {language}',
    reason: '{why}',
    fix: 'Add {text}: to {file}.',
  },
  PL005: {
    severity: 'warning',
    message: 'the text "{text}" is never used',
    reason: 'The place names it nowhere.',
    fix: 'Take it out, or correct its id.',
  },
  // Standing and walking
  PL010: {
    severity: 'error',
    message: '{what} lies outside the bounds of the place, at {at}',
    reason: 'Nobody could see it or get there.',
    fix: 'Correct its place, or widen bounds:.',
  },
  PL011: {
    severity: 'error',
    message: '{spot} lies in {what}, at {at}',
    reason: 'Nobody can stand there.',
    fix: 'Move it {far} m away or more.',
  },
  PL012: {
    severity: 'error',
    message: 'the way from "{from}" to "{to}" goes through {what}, at {at}',
    reason: 'People would walk through it.',
    fix: 'Put a node at the corner, or move what is in the way.',
  },
  PL013: {
    severity: 'error',
    message: 'no way leads to {what} from "{start}", at {at}',
    reason: 'Whoever stands there could never leave, and nobody could come.',
    fix: 'Connect it with to:, or put it on a path.',
  },
  PL014: {
    severity: 'error',
    message: 'the way from "{from}" to "{to}" passes the doors {doors}, at {at}',
    reason: 'People stop before one door at a time.',
    fix: 'Put a node between the doors.',
  },
  PL015: {
    severity: 'error',
    message: '{spot} lies in the water, at {at}',
    reason: 'Nobody can stand there.',
    fix: 'Move it, or paint a bridge over the water.',
  },
  // Walls and openings
  PL020: {
    severity: 'error',
    message: 'there is a hole in the walls of room "{room}", {wide} m wide, from {at} to {until}',
    reason: 'A room has walls, doors, windows or gaps all the way round; people and sound would leak there.',
    fix: 'Close the wall, or write the opening down under doors:, windows: or gaps:.',
  },
  PL021: {
    severity: 'error',
    message: 'wall "{wall}" ends {wide} m before {what}, at {at}',
    reason: 'Nobody gets through a gap that is narrower than a body, but one sees and hears through it.',
    fix: 'Let the two meet, or leave 0.6 m or more.',
  },
  PL022: {
    severity: 'error',
    message: 'wall "{wall}" comes back to {wide} m from where it begins, at {at}',
    reason: 'It looks like a wall that is meant to be closed.',
    fix: 'Write closed: true, or end it where it begins.',
  },
  PL023: {
    severity: 'error',
    message: '{what} lies on no wall, at {at}',
    reason: 'An opening is cut out of a wall, and the whole of it must lie on one straight piece.',
    fix: 'Put its middle on the line of a wall, and see that the wall is long enough on both sides.',
  },
  PL024: {
    severity: 'error',
    message: '{what} and {other} overlap in wall "{wall}", at {at}',
    reason: 'Two openings cannot be in the same place.',
    fix: 'Move one of them along the wall, or make it narrower.',
  },
  // Things
  PL030: {
    severity: 'error',
    message: '{what} and {other} stand in each other, at {at}',
    reason: 'Two solid things cannot be in the same place.',
    fix: 'Move one of them.',
  },
  PL031: {
    severity: 'error',
    message: '{what} stands in {wall}, at {at}',
    reason: 'A solid thing cannot be inside a wall.',
    fix: 'Move it away from the wall.',
  },
  PL032: {
    severity: 'error',
    message: '{what} stands in the doorway of "{door}", at {at}',
    reason: 'Nobody gets through, and a doorway is a way out.',
    fix: 'Move it out of the doorway.',
  },
  PL033: {
    severity: 'error',
    message: '{what} stands in "{zone}", which is to be kept clear, at {at}',
    reason: 'A fire lane has nothing in it, not even for a minute (safety and conduct 4.9).',
    fix: 'Move it, or give it movedTo: if somebody is to find it there.',
  },
  PL034: {
    severity: 'error',
    message: '{what} of decor: is a thing that one bumps into, at {at}',
    reason: 'Nobody bumps into what only the picture shows: people would be seen walking through it.',
    fix: 'Write it under props:.',
  },
  // Cameras
  PL040: {
    severity: 'error',
    message: 'the frame of camera "{camera}" begins inside {what}, at {at}',
    reason: 'It would see nothing, or through the wall.',
    fix: 'Move the camera out.',
  },
  PL041: {
    severity: 'error',
    message: 'camera "{camera}" looks at itself, at {at}',
    reason: 'toward: gives its heading.',
    fix: 'Name a point in the middle of its frame.',
  },
  PL042: {
    severity: 'error',
    message: 'mirror "{mirror}" lies inside {what}, at {at}',
    reason: 'Nothing could be seen in it.',
    fix: 'Move it to the face of the wall.',
  },
  // Posts
  PL050: {
    severity: 'error',
    message: 'the mark of post "{post}" lies outside its zone "{zone}", at {at}',
    reason: 'Whoever stands on the mark would not be at the post.',
    fix: 'Move the mark or the zone.',
  },
  PL051: {
    severity: 'error',
    message: 'post "{post}" does not see "{other}": {what} is between them, at {at}',
    reason: 'Signals by hand need a line of sight (lock-ups 3.2).',
    fix: 'Take it out of sees:, or move one of the two.',
  },
  PL052: {
    severity: 'error',
    message: 'post "{post}" stands in the picture of camera "{camera}", at {at}',
    reason: 'A post stands outside the frame (lock-ups 3.2).',
    fix: 'Move its mark, or turn the camera.',
  },
  PL053: {
    severity: 'error',
    message: 'post "{post}": people come along "{path}" from "{spot}", which is none of its ends, at {at}',
    reason: 'The turn-back distance is measured from one end of the path to the frame.',
    fix: 'Name the first or the last of along:.',
  },
  PL054: {
    severity: 'warning',
    message: 'post "{post}" stands {far} m before the frame, and people turn back at {wanted} m, at {at}',
    reason: 'Fifteen seconds of walking are 21 m (lock-ups 3.4): nearer than that, whoever passes is in the picture.',
    fix: 'Move the mark upstream, or correct turnBack:.',
  },
  PL055: {
    severity: 'error',
    message: '{what} lies in the live lane "{lane}", at {at}',
    reason: 'Nobody of the company stands in a live lane (lock-ups 2).',
    fix: 'Move it to the pavement, or close the lane with live: false.',
  },
} as const satisfies ProblemTexts

export type PlaceProblemCode = keyof typeof PLACE_PROBLEMS
