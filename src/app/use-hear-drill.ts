import { useMemo } from 'react'
import { speakMs } from '../core/radio/drill/case.ts'
import type { Hear } from '../pages/drill/place.ts'
import { useHearWords } from './use-hear-words.ts'

const GAP_MS = 500

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, ms)
  })

/** Speaks the lines of a drill over the radio, one after the other; where nobody can be heard the words stand on the page. */
export const useHearDrill = (): Hear => {
  const { hear, hush } = useHearWords('drills glossary')
  return useMemo(
    () => (lines) => {
      let on = true
      const speak = async (): Promise<void> => {
        for (const { voice, words } of lines) {
          if (!on || (await hear(voice, words, 'radio')) === 'blocked') return
          await wait(speakMs(words) + GAP_MS)
        }
      }
      speak().catch(() => undefined)
      return () => {
        on = false
        hush()
      }
    },
    [hear, hush],
  )
}
