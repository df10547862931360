import { useCallback, useEffect, useRef, useState } from 'react'
import type { Hear, Hearing, How } from './hearing.ts'
import type { GlossaryEntry } from '../../core/vocabulary/glossary.ts'

/** How long the caption stands after the last press, milliseconds: two seconds and reading time for the words. */
const captionMs = (line: string): number => 2000 + line.length * 60

/** What is being heard now, with its caption, and the way to ask for another. */
export const useHearing = (
  hear: Hear,
): { readonly now: Hearing | null; readonly play: (entry: GlossaryEntry, how: How) => void } => {
  const [now, setNow] = useState<Hearing | null>(null)
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const play = useCallback(
    ({ id, voice, line }: GlossaryEntry, how: How): void => {
      const asked: Hearing = { id, line, how, state: 'asked' }
      setNow(asked)
      window.clearTimeout(timer.current)
      void hear(voice, line, how).then((state) => {
        setNow((current) => (current === asked ? { ...asked, state } : current))
        if (state !== 'heard') return
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(() => setNow(null), captionMs(line))
      })
    },
    [hear],
  )
  return { now, play }
}
