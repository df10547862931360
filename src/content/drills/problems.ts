import type { Found, Problem } from '../problems/problem.ts'
import { problemsFrom } from '../problems/problem-of.ts'

/**
 * Every problem that a drill can have, by number. Numbers are never used twice. A file that cannot be read or has
 * another shape has the problems of a scenario (SC001 to SC011).
 */
export const DRILL_PROBLEMS = {
  DR001: {
    severity: 'error',
    message: 'there is no file {file}',
    reason: 'A drill is one file of facts and one of words, beside the house that all drills share.',
    fix: 'Add it.',
  },
  DR002: {
    severity: 'error',
    message: 'two items are called "{id}"',
    reason: 'What was seen is remembered by the name of the item.',
    fix: 'Rename one of them.',
  },
  DR003: {
    severity: 'error',
    message: '"{id}" has no words in {file}',
    reason: 'The words of an item stand under its name.',
    fix: 'Add {id}: to {file}.',
  },
  DR004: {
    severity: 'error',
    message: 'the words "{id}" are of nothing',
    reason: 'Words that nobody reads are forgotten when they are wrong.',
    fix: '{hint}',
  },
  DR005: {
    severity: 'error',
    message: '"{id}" has {found} {what} and {wanted} words for them',
    reason: 'The words stand in the order of the lines and steps, one for each.',
    fix: 'Write as many as there are.',
  },
  DR006: {
    severity: 'error',
    message: 'nothing stands for {slot} in "{words}"',
    reason: 'It would be printed and spoken with its braces.',
    fix: 'Add it to every row of vary:, or to local: of the house. {hint}',
  },
  DR007: {
    severity: 'error',
    message: 'nobody is called "{person}"',
    reason: 'A line needs somebody who says it and somebody whom it is for.',
    fix: '{hint}',
  },
  DR008: {
    severity: 'error',
    message: 'no rule and no phrase of the glossary is called "{card}"',
    reason: 'What an answer trains is remembered under that name.',
    fix: '{hint}',
  },
  DR009: {
    severity: 'error',
    message: '"{id}" says that “{words}” works, and it does not ({where})',
    reason: 'The grader: {verdict}.',
    fix: 'Correct the words, or take them out.',
  },
  DR010: {
    severity: 'error',
    message: '"{id}" says that “{words}” fails, and it works ({where})',
    reason: 'A trainee would be told that it works.',
    fix: 'Correct the words, or ask for more with acts: or says:.',
  },
  DR011: {
    severity: 'error',
    message: '"{id}": saying nothing {does} ({where})',
    reason: 'The grader: {verdict}.',
    fix: 'Set silent: the other way, or change what is heard before.',
  },
  DR012: {
    severity: 'error',
    message: '"{id}" has no {what}',
    reason: 'Every answer gets its reason at once, right or wrong.',
    fix: 'Add {what} to its words.',
  },
  DR013: {
    severity: 'error',
    message: '"{id}": line {line} {does} ({where})',
    reason: 'The grader: {verdict}.',
    fix: 'Correct the line, or the rule that it breaks.',
  },
  DR014: {
    severity: 'error',
    message: '"{id}" needs brackets around one stretch of one line, and there are {count}',
    reason: 'The stretch in brackets is the one at fault; an item without fault has none.',
    fix: 'Write [ ] around the words at fault, or take them away.',
  },
  DR015: {
    severity: 'error',
    message: 'the file is called {file} and says that it is "{id}"',
    reason: 'A drill is found by its name.',
    fix: 'Rename the file or correct the id.',
  },
  DR016: {
    severity: 'error',
    message: '{text} is not translated in {file}',
    reason: 'A language has all of the words of a drill or none.',
    fix: 'Add it there, in the place where it stands in English.',
  },
  DR017: {
    severity: 'error',
    message: '{text} is nothing to translate',
    reason: 'There is no such text in {file}, or it is said and stays English.',
    fix: 'Take it out, or correct where it stands.',
  },
  DR018: {
    severity: 'error',
    message: 'nothing stands for {hole} in {text}',
    reason: 'It would be printed with its braces.',
    fix: 'Use the slots of this item, or leave it out.',
  },
  DR019: {
    severity: 'error',
    message: '"{value}" has no word in {file}',
    reason: 'It stands in {hole} of a text, and would be English in the midst of a sentence.',
    fix: 'Add it to words: there, or to those of the house.',
  },
} as const

export type DrillProblem = Found<Problem['code'] | keyof typeof DRILL_PROBLEMS>

/** The problem with this number at this place, its sentences filled in. */
export const drillProblem = problemsFrom(DRILL_PROBLEMS)
