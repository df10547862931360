import { useMemo } from 'react'
import { speakMs } from '../core/radio/drill/case.ts'
import type { Hear } from '../pages/drill/place.ts'

const GAP_MS = 500

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, ms)
  })

/** Speaks the lines of a drill one after the other; where nobody can be heard the words stand on the page. */
export const useHearDrill = (): Hear =>
  useMemo(
    () => (lines) => {
      let on = true
      const speak = async (): Promise<void> => {
        const { hearOnce } = await import('../play/audio/hear-once.ts')
        for (const { voice, words } of lines) {
          if (!on || (await hearOnce(voice, words)) !== 'heard') return
          await wait(speakMs(words) + GAP_MS)
        }
      }
      speak().catch(() => undefined)
      return () => {
        on = false
      }
    },
    [],
  )
