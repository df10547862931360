import { useEffect, useRef, useState } from 'react'
import type { habitsIn, judgeTalk } from '../../core/radio/drill/judge.ts'

type Judging = { readonly judgeTalk: typeof judgeTalk; readonly habitsIn: typeof habitsIn }

/** The grader comes after the first paint, so that the page stands before it is needed. */
const loadJudge = (): Promise<Judging> => import('../../core/radio/drill/judge.ts')

/** Judges as soon as the grader is here; where it cannot be had the boundary above says so. */
export const useJudge = (): ((judge: (judging: Judging) => void) => void) => {
  const coming = useRef<Promise<Judging> | null>(null)
  const [fault, setFault] = useState<Error | null>(null)
  useEffect(() => {
    coming.current = loadJudge()
    coming.current.catch(() => undefined)
  }, [])
  if (fault !== null) throw fault
  return (judging) => {
    const judge = async (): Promise<void> => {
      try {
        judging(await (coming.current ?? loadJudge()))
      } catch (error) {
        setFault(new Error('The grader did not come', { cause: error }))
      }
    }
    void judge()
  }
}
