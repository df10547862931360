import type { ProblemTexts } from './problem-texts.ts'

/** What cannot be done, offered or judged: rows, parts, choices, weights and the ledger. */
export const MARKING_PROBLEMS = {
  SC019: {
    severity: 'error',
    message: 'part "{part}" of row "{row}" cannot be judged',
    reason: '{why}',
    fix: 'Give it any: with what does it, or until: and hold: where it is to hold still.',
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
  SC043: {
    severity: 'warning',
    message: 'the best choice of "{offer}" stands out: {best} letters to {others}',
    reason: 'Choices must not give away by their length which is best.',
    fix: 'Shorten "{choice}", or give the others as much to say.',
  },
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
  SC069: {
    severity: 'error',
    message: 'row "{row}" is protected and costs money',
    reason: 'What is protected has minutes and no money (cost of delay 5.1).',
    fix: 'Take out events:, or protected:.',
  },
} as const satisfies ProblemTexts
