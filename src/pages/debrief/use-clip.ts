import { useEffect, useState } from 'react'
import { TICK_MS } from '../../core/time/ticks.ts'
import { CLIP_TICKS } from './replay.ts'

/** The moment of the run that is looked at, and the ways to another one. */
export type Clip = {
  readonly tick: number
  readonly playing: boolean
  readonly goTo: (tick: number) => void
  /** Plays 20 seconds from here, or stops. */
  readonly toggle: () => void
  readonly playFrom: (tick: number) => void
}

/** Moves through a run of `end` ticks. A new `start` puts it there and stops it. */
export const useClip = (start: { readonly tick: number }, end: number): Clip => {
  const [at, setAt] = useState<{ readonly start: object; readonly tick: number; readonly until: number | null }>({
    start,
    tick: start.tick,
    until: null,
  })
  const here = at.start === start ? at : { start, tick: start.tick, until: null }
  const { tick, until } = here
  const playing = until !== null && tick < until
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => {
      setAt((was) =>
        was.start === start && was.until !== null ? { ...was, tick: Math.min(was.until, was.tick + 1) } : was,
      )
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [playing, start])
  const held = (to: number): number => Math.min(end, Math.max(0, to))
  const playFrom = (from: number): void => {
    const first = held(from) >= end ? Math.max(0, end - CLIP_TICKS) : held(from)
    setAt({ start, tick: first, until: held(first + CLIP_TICKS) })
  }
  return {
    tick,
    playing,
    goTo: (to) => setAt({ start, tick: held(to), until: null }),
    toggle: () => (playing ? setAt({ start, tick, until: null }) : playFrom(tick)),
    playFrom,
  }
}
