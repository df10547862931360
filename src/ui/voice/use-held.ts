import { useEffect, useState } from 'react'
import { blocksOf } from './level.ts'
import type { Voice } from './voice.ts'

const EVERY_MS = 80
/** With motion reduced the level is a number, twice a second. */
const CALM_MS = 500

export const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** How loud it is and for how long the key has been down, while it is. */
export const useHeld = (voice: Voice, on: boolean): { readonly blocks: number; readonly heldMs: number } => {
  const [seen, see] = useState({ blocks: 0, heldMs: 0 })
  useEffect(() => {
    if (!on) return
    const look = (): void => see({ blocks: blocksOf(voice.level()), heldMs: voice.heldMs() })
    look()
    const timer = setInterval(look, isCalm() ? CALM_MS : EVERY_MS)
    return () => clearInterval(timer)
  }, [voice, on])
  return on ? seen : { blocks: 0, heldMs: 0 }
}
