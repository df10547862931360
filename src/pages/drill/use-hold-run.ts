import { useEffect, useRef, useState } from 'react'
import type { Press } from '../../core/radio/drill/hold.ts'
import type { Timeline } from '../../core/radio/drill/timeline.ts'
import { cueSound } from './cue-sound.ts'
import type { Hear } from './place.ts'

/** Let go this long after the line is out, and there is nothing more to come. */
const SETTLED_MS = 350
/** With motion reduced the picture moves twice a second. */
const CALM_MS = 500

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

export type HoldRun = {
  readonly at: 'ready' | 'running' | 'over'
  /** Milliseconds since the start. */
  readonly nowMs: number
  /** When the button went down that is down now. */
  readonly downMs: number | null
  readonly presses: readonly Press[]
  readonly start: () => void
  /** The button goes down or comes up, this long ago. */
  readonly press: (agoMs: number) => void
  readonly release: (agoMs: number) => void
  /** Since the start, of something that was this long ago. */
  readonly sinceMs: (agoMs: number) => number
  readonly reset: () => void
}

type Clock = { readonly startMs: number; downMs: number | null; presses: readonly Press[]; quiet: () => void }

/** One go at a line on the cue: a clock, the others on the channel, and the button. */
export const useHoldRun = (timeline: Timeline, hear: Hear | null, cued: boolean): HoldRun => {
  const [at, setAt] = useState<HoldRun['at']>('ready')
  const [nowMs, setNow] = useState(0)
  const [downMs, setDown] = useState<number | null>(null)
  const [presses, setPresses] = useState<readonly Press[]>([])
  const clock = useRef<Clock | null>(null)
  const sinceMs = (agoMs: number): number =>
    clock.current === null ? 0 : Math.round(performance.now() - agoMs - clock.current.startMs)
  const lastMs = timeline.words.at(-1)?.to ?? 0

  const release = (agoMs: number): void => {
    const open = clock.current
    if (open === null || open.downMs === null) return
    open.presses = [...open.presses, { downMs: open.downMs, upMs: Math.max(open.downMs + 1, sinceMs(agoMs)) }]
    open.downMs = null
    setPresses(open.presses)
    setDown(null)
  }
  const end = (): void => {
    release(0)
    clock.current?.quiet()
    clock.current = null
    setAt('over')
  }
  const start = (): void => {
    const stops = timeline.traffic.map(({ from, voice, words }) => {
      let stop = (): void => undefined
      const timer = window.setTimeout(() => {
        if (voice !== null && hear !== null) stop = hear([{ voice, words }])
      }, from)
      return () => {
        window.clearTimeout(timer)
        stop()
      }
    })
    const still = cued ? cueSound(timeline) : () => undefined
    const quiet = (): void => {
      for (const stop of stops) stop()
      still()
    }
    clock.current = { startMs: performance.now(), downMs: null, presses: [], quiet }
    setPresses([])
    setNow(0)
    setAt('running')
  }
  useEffect(() => {
    if (at !== 'running') return
    const look = (): void => {
      const now = sinceMs(0)
      const open = clock.current
      if (open === null) return
      const lastUp = open.presses.at(-1)?.upMs ?? Number.POSITIVE_INFINITY
      const settled = open.downMs === null && now > lastMs + SETTLED_MS && now > lastUp + SETTLED_MS
      if (cued && (now > timeline.endMs || settled)) return end()
      setNow(now)
    }
    if (isCalm()) {
      const timer = window.setInterval(look, CALM_MS / 5)
      return () => window.clearInterval(timer)
    }
    let frame = window.requestAnimationFrame(function next() {
      look()
      frame = window.requestAnimationFrame(next)
    })
    return () => window.cancelAnimationFrame(frame)
  })
  useEffect(
    () => () => {
      clock.current?.quiet()
    },
    [],
  )
  return {
    at,
    nowMs: isCalm() ? Math.floor(nowMs / CALM_MS) * CALM_MS : nowMs,
    downMs,
    presses,
    start,
    press: (agoMs) => {
      const open = clock.current
      if (open === null || open.downMs !== null) return
      open.downMs = sinceMs(agoMs)
      setDown(open.downMs)
    },
    release,
    sinceMs,
    reset: () => {
      clock.current?.quiet()
      clock.current = null
      setPresses([])
      setNow(0)
      setAt('ready')
    },
  }
}
