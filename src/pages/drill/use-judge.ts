import { useEffect, useRef, useState } from 'react'

/** The graders come after the first paint, so that the page stands before they are needed. */
const loadTalk = async () => import('../../core/radio/drill/judge.ts')
const loadHold = async () => import('../../core/radio/drill/hold.ts')

const loadMove = async () => import('../../core/radio/drill/move.ts')

type Judge<Judging> = (judge: (judging: Judging) => void) => void

const useComing = <Judging>(load: () => Promise<Judging>): Judge<Judging> => {
  const coming = useRef<Promise<Judging> | null>(null)
  const [fault, setFault] = useState<Error | null>(null)
  useEffect(() => {
    coming.current = load()
    coming.current.catch(() => undefined)
  }, [load])
  if (fault !== null) throw fault
  return (judging) => {
    const judge = async (): Promise<void> => {
      try {
        judging(await (coming.current ?? load()))
      } catch (error) {
        setFault(new Error('The grader did not come', { cause: error }))
      }
    }
    void judge()
  }
}

/** Judges words as soon as the grader is here; where it cannot be had the boundary above says so. */
export const useTalkJudge = () => useComing(loadTalk)

/** Judges what is done in a channel move likewise. */
export const useMoveJudge = () => useComing(loadMove)

/** Judges presses likewise. */
export const useHoldJudge = () => useComing(loadHold)
