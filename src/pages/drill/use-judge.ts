import { loadWords } from '../../i18n/i18n.ts'
import { gradeAhead } from '../grade-ahead.ts'
import { useComing } from './use-coming.ts'

/** A grader comes after the first paint, with its sentences, so that the page stands before it is needed. */
const withReasons = async <Grader>(coming: Promise<Grader>): Promise<Grader> => {
  const [grader] = await Promise.all([coming, loadWords('reasons'), gradeAhead()])
  return grader
}

const loadTalk = async () => withReasons(import('../../core/radio/drill/judge.ts'))
const loadHold = async () => withReasons(import('../../core/radio/drill/hold.ts'))
const loadMove = async () => withReasons(import('../../core/radio/drill/move.ts'))

/** Judges words as soon as the grader is here; where it cannot be had the boundary above says so. */
export const useTalkJudge = () => useComing(loadTalk)

/** Judges what is done in a channel move likewise. */
export const useMoveJudge = () => useComing(loadMove)

/** Judges presses likewise. */
export const useHoldJudge = () => useComing(loadHold)
