import { useEffect, useRef, useState } from 'react'
import type { Moment, Replay } from './replay.ts'

/**
 * The moment at a tick, or the one before it while it is on its way. One is asked for at a time: where somebody runs ahead, what
 * they come to is asked for next and what lay between is left out.
 */
export const useMoment = ({ first, at }: Replay, tick: number): Moment => {
  const [moment, setMoment] = useState(first)
  const [fault, setFault] = useState<Error | null>(null)
  const wanted = useRef(first.tick)
  const here = useRef(first.tick)
  const asking = useRef(false)
  useEffect(() => {
    wanted.current = tick
    const follow = async (): Promise<void> => {
      asking.current = true
      try {
        while (here.current !== wanted.current) {
          here.current = wanted.current
          setMoment(await at(here.current))
        }
      } catch (error) {
        setFault(new Error('The run could not be looked at', { cause: error }))
      }
      asking.current = false
    }
    if (!asking.current) void follow()
  }, [at, tick])
  if (fault !== null) throw fault
  return moment
}
