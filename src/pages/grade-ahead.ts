/** So long at a time: what somebody does meanwhile is answered without a wait. */
const SLICE_MS = 5

const later = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work)
}

const inIdleTime = (piece: () => boolean): void => {
  const end = performance.now() + SLICE_MS
  while (performance.now() < end) if (!piece()) return
  later(() => inIdleTime(piece))
}

/** Brings the grader, and lets it make ready while the page has nothing else to do. */
export const gradeAhead = async () => {
  const { grade, prepareGrader } = await import('../core/radio/grade.ts')
  later(() => inIdleTime(prepareGrader))
  return grade
}
