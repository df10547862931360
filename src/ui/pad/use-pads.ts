import { useEffect, useEffectEvent } from 'react'
import { type PadWatcher, watchPads } from './watch-pads.ts'

/** Looks at the pads for as long as the piece is on the page. */
export const usePads = ({ seen, gone, named }: PadWatcher): void => {
  const look = useEffectEvent(seen)
  const letGo = useEffectEvent(gone)
  const name = useEffectEvent((pad: Gamepad | null) => named?.(pad))
  useEffect(() => watchPads({ seen: look, gone: letGo, named: name }), [])
}
