import { useEffect, useState } from 'react'

/** Rest of the keys after which a count is told, milliseconds: a reader is not to speak into typing. */
const REST_MS = 700

/** A sentence for a polite live region: the last one, once it has stood for a moment. */
export const useAnnounced = (sentence: string): string => {
  const [told, setTold] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setTold(sentence), REST_MS)
    return () => window.clearTimeout(timer)
  }, [sentence])
  return told
}
