import type { ProblemTexts } from './problem-texts.ts'

/** Words that are missing, too many or not alike in every language. */
export const TEXT_PROBLEMS = {
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
} as const satisfies ProblemTexts
