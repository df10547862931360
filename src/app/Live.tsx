import { useEffect } from 'react'
import { LIVE } from './early-deeds.ts'

/** Stands among what a page shows and tells when all of it is taken over from the drawing. */
export const Live = () => {
  useEffect(() => {
    document.documentElement.dataset['live'] = ''
    dispatchEvent(new Event(LIVE))
  }, [])
  return null
}
