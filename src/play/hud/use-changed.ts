import { useEffect, useRef, useState } from 'react'

const SHOWN_MS = 2000

/** True for two seconds after the signature has changed; false at first sight. */
export const useChanged = (signature: string): boolean => {
  const [changed, setChanged] = useState(false)
  const seen = useRef(signature)
  useEffect(() => {
    if (seen.current === signature) return
    seen.current = signature
    setChanged(true)
    const timer = setTimeout(() => setChanged(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [signature])
  return changed
}
