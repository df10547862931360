import { useEffect } from 'react'
import { onceWhole } from '../ui/late-part.tsx'
import { LIVE } from './early-deeds.ts'

/** Stands among what a page shows and tells when all of it is taken over from the drawing. */
export const Live = () => {
  useEffect(
    () =>
      onceWhole(() => {
        document.documentElement.dataset['live'] = ''
        dispatchEvent(new Event(LIVE))
      }),
    [],
  )
  return null
}
