import type { ProblemTexts } from './problem-texts.ts'

/** What is wrong with a file before its sense can be looked at. */
export const FILE_PROBLEMS = {
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
  SC056: {
    severity: 'error',
    message: 'the name in the file is "{found}", the file is called "{wanted}"',
    reason: 'A {kind} is found by its {what}.',
    fix: 'Rename one of the two.',
  },
} as const satisfies ProblemTexts
