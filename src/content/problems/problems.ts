/**
 * Every problem that a scenario can have, by number: how grave it is, and its three sentences. Numbers are never used
 * twice. Holes in braces are filled with names from the file.
 */
export const PROBLEMS = {
  // The file
  SC001: {
    severity: 'error',
    message: 'the file is too big: {kilobytes} kB',
    reason: 'A scenario of a few minutes needs far less than {most} kB.',
    fix: 'Take out what is not part of the scenario, or split it in two.',
  },
  SC002: {
    severity: 'error',
    message: 'the file is not text',
    reason: 'It holds bytes that are not UTF-8.',
    fix: 'Save it as UTF-8 text.',
  },
  SC003: {
    severity: 'error',
    message: 'the YAML cannot be read: {detail}',
    reason: 'Nothing can be said of the scenario before its file can be read.',
    fix: 'Correct the line. Indents are two spaces; times and words with a colon stand in quotation marks.',
  },
  SC004: {
    severity: 'error',
    message: 'anchors and aliases are not part of the format: {what}',
    reason: 'A small file could grow without limit, and a reader would have to look in two places.',
    fix: 'Write the value out where it is needed.',
  },
  SC005: {
    severity: 'error',
    message: 'there is no file {name}',
    reason: 'The scenario needs it: {why}.',
    fix: 'Create the file or correct the name. {known}',
  },
  // The shape
  SC006: {
    severity: 'error',
    message: '"{key}" is missing',
    reason: 'It has no default.',
    fix: 'Add {key}: to this entry.',
  },
  SC007: {
    severity: 'error',
    message: '"{key}" is not a key of this entry',
    reason: 'A key that nobody reads would be silently without effect.',
    fix: '{hint}',
  },
  SC008: {
    severity: 'error',
    message: '{path} is {found}, not {wanted}',
    reason: 'The format gives every value its kind.',
    fix: 'Write {wanted}.',
  },
  SC009: {
    severity: 'error',
    message: '{path} does not fit: {found}',
    reason: 'It must be {wanted}.',
    fix: 'Correct the value.',
  },
  SC010: {
    severity: 'error',
    message: '{path} says too much or too little',
    reason: 'The rule: {rule}.',
    fix: 'Keep one of them, and write the other as an entry of its own.',
  },
  SC011: {
    severity: 'error',
    message: 'two {kind}s are called "{name}"',
    reason: 'Every {kind} is found by its name.',
    fix: 'Rename one of them. The other stands in line {line}.',
  },
  // The sense
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
  SC019: {
    severity: 'error',
    message: 'part "{part}" of row "{row}" cannot be judged',
    reason: '{why}',
    fix: 'Give it any: with what does it, or until: and hold: where it is to hold still.',
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
  SC022: {
    severity: 'error',
    message: '"unless" of a gate works under missed: only, one part to a list',
    reason: 'Elsewhere nothing has been left undone.',
    fix: 'Move the effect under missed:, or leave unless: out.',
  },
  SC023: {
    severity: 'error',
    message: 'truth: asks whether a claim was true; {key}: makes none',
    reason: 'Only did: and spoke: say something about who got by.',
    fix: 'Take truth: out.',
  },
  SC024: {
    severity: 'error',
    message: 'choice "{choice}" never stands open in row "{row}"',
    reason: 'The row waits for it, and nobody can take it.',
    fix: 'Add it to offers: {row}: or to one of the row’s parts.',
  },
  SC025: {
    severity: 'warning',
    message: 'choice "{choice}" is never offered',
    reason: 'No entry of offers: names it.',
    fix: 'Offer it, or take it out.',
  },
  SC026: {
    severity: 'warning',
    message: 'term "{term}" is never asked for',
    reason: 'No condition names it.',
    fix: 'Use it in a spoke: or said:, or take it out.',
  },
  SC027: {
    severity: 'error',
    message: 'the text "{text}" is missing in {language}',
    reason: '{why}',
    fix: 'Add {text}: to {file}.',
  },
  SC028: {
    severity: 'error',
    message: 'the line "{text}" has {count} wording in {language}',
    reason:
      'Every line of somebody else has at least two (syllabus 3), so that a second run does not sound like the first.',
    fix: 'Write it as a list of two or more.',
  },
  SC029: {
    severity: 'warning',
    message: 'the text "{text}" is never used',
    reason: 'Neither the scenario nor its place names it.',
    fix: 'Take it out, or correct its id.',
  },
  SC030: {
    severity: 'error',
    message: 'the brief has {count} words in {language}',
    reason: 'Sixty is the most that somebody reads on the way to the post (syllabus 3).',
    fix: 'Say less, or put it into the orders.',
  },
  SC031: {
    severity: 'error',
    message: 'a name of the cast goes out on the radio: "{name}"',
    reason: 'On the radio cast are numbers, never names (syllabus 4).',
    fix: 'Say the number: number one, number two.',
  },
  SC032: {
    severity: 'error',
    message: '{criterion} has a weight and no row',
    reason: 'It could neither be earned nor lost.',
    fix: 'Let a row count for it, or take the weight out.',
  },
  SC033: {
    severity: 'error',
    message: 'row "{row}" counts for {criterion}, which has no weight',
    reason: 'Its mark would vanish.',
    fix: 'Add {criterion}: to weights:, or take it from the row.',
  },
  SC034: {
    severity: 'error',
    message: 'the weights make {sum}, not 100',
    reason: 'They are shares of the whole mark.',
    fix: 'Correct the weights.',
  },
  SC035: {
    severity: 'error',
    message: '{criterion} cannot be {what}',
    reason: '{why}',
    fix: '{fix}',
  },
  SC036: {
    severity: 'warning',
    message: 'row "{row}" is best for somebody who does nothing, and breaks: is empty',
    reason: 'No bot shows how it is lost.',
    fix: 'Add breaks: with what the Wrong column does.',
  },
  SC037: {
    severity: 'error',
    message: 'row "{row}" loses minutes or money without a cause',
    reason: 'The ledger of the debrief names the cause of all that is lost.',
    fix: 'Add cause: with a number of the table of causes, 1 to 40.',
  },
  SC038: {
    severity: 'error',
    message: 'row "{row}" loses less for worse',
    reason: 'Minutes are given for best, ok, wrong, and may only grow.',
    fix: 'Correct lost:.',
  },
  SC039: {
    severity: 'error',
    message: 'row "{row}" can trip {gate} and does not say gate: true',
    reason: 'A row that can trip a gate weighs three (rubric 5.1).',
    fix: 'Add gate: true.',
  },
  SC040: {
    severity: 'error',
    message: 'part "{part}" of row "{row}" is played in a way that does not fulfil it',
    reason: 'None of its conditions holds for {play}.',
    fix: 'Correct {key}: or any: so that what works does work.',
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
  SC043: {
    severity: 'warning',
    message: 'the best choice of "{offer}" stands out: {best} letters to {others}',
    reason: 'Choices must not give away by their length which is best.',
    fix: 'Shorten "{choice}", or give the others as much to say.',
  },
  // The net
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
  SC056: {
    severity: 'error',
    message: 'the name in the file is "{found}", the file is called "{wanted}"',
    reason: 'A {kind} is found by its {what}.',
    fix: 'Rename one of the two.',
  },
  // The play
  SC060: {
    severity: 'error',
    message: 'the best run earns {score} of 100 with seed {seed}',
    reason: 'The par bot does what the Best column says at half its window; {lost}.',
    fix: 'Correct the play: of those rows, or give the trainee time to do it.',
  },
  SC061: {
    severity: 'error',
    message: '{better} earns {high} and {worse} {low}',
    reason: 'Over {seeds} seeds the better way to play must earn more: {rule}.',
    fix: 'Look at the rows that both earn; something there rewards the wrong thing.',
  },
  // What the net says by rule
  SC062: {
    severity: 'error',
    message: '"{text}" is missing in {language}',
    reason: 'Everybody on every show answers with these words.',
    fix: 'Add {text}: with one wording or more.',
  },
  SC063: {
    severity: 'error',
    message: '"{text}" has a hole that nobody fills: {hole}',
    reason: 'The holes are {known}.',
    fix: 'Correct the name in braces.',
  },
  SC064: {
    severity: 'warning',
    message: 'nobody says "{text}"',
    reason: 'It is no kind of answer, or of no region.',
    fix: '{hint}',
  },
  // The ways between places
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
  SC069: {
    severity: 'error',
    message: 'row "{row}" is protected and costs money',
    reason: 'What is protected has minutes and no money (cost of delay 5.1).',
    fix: 'Take out events:, or protected:.',
  },
  SC080: {
    severity: 'error',
    message: '"{text}" is not translated in {file}',
    reason: 'A language has all of the words or none: {english} has this one.',
    fix: 'Add {text}: to it.',
  },
  SC081: {
    severity: 'error',
    message: '"{text}" is nothing to translate',
    reason: '{why}',
    fix: '{fix}',
  },
  SC082: {
    severity: 'error',
    message: 'the holes of "{text}" are {found}, and in {english} {wanted}',
    reason: 'A hole that nobody fills stands on the page in its braces, and one that is left out says less.',
    fix: 'Write the same names in braces, in whatever order.',
  },
  SC083: {
    severity: 'error',
    message: 'the line "{text}" has {found} glosses for {wanted} wordings',
    reason: 'One gloss stands for all wordings of a line, or each has its own, in the same order.',
    fix: 'Write one, or {wanted}.',
  },
  SC084: {
    severity: 'error',
    message: 'the brief has {count} words in {language}',
    reason:
      'Sixty is the most that somebody reads on the way to the post (syllabus 3), and a quarter more in a language of longer sentences.',
    fix: 'Say less, or put it into the orders.',
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly severity: 'error' | 'warning'
      readonly message: string
      readonly reason: string
      readonly fix: string
    }
  >
>

export type ProblemCode = keyof typeof PROBLEMS
