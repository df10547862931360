import { FILE_PROBLEMS } from './file-problems.ts'
import { MARKING_PROBLEMS } from './marking-problems.ts'
import { NET_PROBLEMS } from './net-problems.ts'
import { TEXT_PROBLEMS } from './text-problems.ts'
import { TIMELINE_PROBLEMS } from './timeline-problems.ts'

/** Every problem that a scenario can have, by number. Numbers are never used twice, and a new one is the next that is free. */
export const PROBLEMS = {
  ...FILE_PROBLEMS,
  ...TIMELINE_PROBLEMS,
  ...MARKING_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...NET_PROBLEMS,
} as const

export type ProblemCode = keyof typeof PROBLEMS
