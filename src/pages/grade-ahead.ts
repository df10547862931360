import { inIdleTime } from './in-idle-time.ts'

/** Brings the grader, and lets it make ready while the page has nothing else to do. */
export const gradeAhead = async () => {
  const { grade, prepareGrader } = await import('../core/radio/grade.ts')
  inIdleTime(prepareGrader)
  return grade
}
