import type { Found, Problem } from '../problems/problem.ts'
import { problemsFrom } from '../problems/problem-of.ts'

/**
 * Every problem that the glossary can have, by number. Numbers are never used twice. A file that cannot be read or has
 * another shape has the problems of a scenario (SC001 to SC011).
 */
export const GLOSSARY_PROBLEMS = {
  GL001: {
    severity: 'error',
    message: 'two entries are called "{id}"',
    reason: 'An entry is found by its id, also from a link. The other stands in {file}, line {line}.',
    fix: 'Rename one of them.',
  },
  GL002: {
    severity: 'error',
    message: '{key} names "{id}", and no entry is called so',
    reason: 'The page makes a link of it.',
    fix: '{hint}',
  },
  GL003: {
    severity: 'error',
    message: '"{wording}" has a slot {slot} that nobody knows',
    reason: 'What stands open is printed and spoken with an example, and there is none.',
    fix: 'Add it to slots.yaml or correct it. {hint}',
  },
  GL004: {
    severity: 'error',
    message: 'nobody is called "{role}" in roles.yaml',
    reason: 'The page says who says a word, and lets them be heard.',
    fix: '{hint}',
  },
  GL005: {
    severity: 'error',
    message: '"{id}" has no text in {file}',
    reason: 'Every entry, role and slot is explained in every language there is.',
    fix: 'Add {id}: to {file}.',
  },
  GL006: {
    severity: 'error',
    message: 'the text "{id}" is of nothing',
    reason: 'A text that nobody reads is forgotten when it is wrong. {file} has no "{id}".',
    fix: '{hint}',
  },
  GL007: {
    severity: 'error',
    message: '"{wording}" stands in this entry twice',
    reason: 'Case, hyphens and signs make no difference to who searches.',
    fix: 'Keep it where it belongs: in say, also or heard.',
  },
  GL008: {
    severity: 'error',
    message: '"{say}" is said by another entry too, and this one has no sense',
    reason: 'A reader cannot tell it from "{other}".',
    fix: 'Give both a sense: in their texts.',
  },
  GL009: {
    severity: 'error',
    message: 'confidence {confidence} does not fit {count} sources',
    reason: '1, 2 and 3 (three or more) count independent sources; 0 is set practice, for which there is none.',
    fix: 'Correct the confidence or the list of sources.',
  },
  GL010: {
    severity: 'error',
    message: 'there is no file {file}',
    reason: 'The glossary is one file of facts and one of texts for each category, for the roles and for the slots.',
    fix: 'Add it.',
  },
  GL011: {
    severity: 'error',
    message: 'no category is called "{name}"',
    reason: 'A file of the glossary is called by its category, and nobody would read this one.',
    fix: '{hint}',
  },
} as const

export type GlossaryProblem = Found<Problem['code'] | keyof typeof GLOSSARY_PROBLEMS>

/** The problem with this number at this place, its sentences filled in. */
export const glossaryProblem = problemsFrom(GLOSSARY_PROBLEMS)
