import { heldParts, NO_PADS, type PadPart, readPads } from './pad-parts.ts'

export type PadWatcher = {
  /** Every look at the pads, once a frame: what is held, and when the pads last told of themselves. */
  readonly seen: (held: ReadonlySet<PadPart>, timeStamp: number) => void
  /** Everything is let go: the last pad was unplugged, or the page went out of sight or lost the focus. */
  readonly gone: () => void
  /** A pad came or went; null when there is none. */
  readonly named?: (pad: Gamepad | null) => void
}

/** Pages that are not served safely have no pads. */
const padsNow = (): readonly (Gamepad | null)[] => {
  const { getGamepads } = navigator as Partial<Pick<Navigator, 'getGamepads'>>
  return getGamepads === undefined ? [] : getGamepads.call(navigator)
}

const first = (pads: readonly (Gamepad | null)[]): Gamepad | null => pads.find((pad) => pad?.connected === true) ?? null

/**
 * Looks at the pads for as long as one is connected and the page is in sight; otherwise it costs nothing. Gives the way
 * to stop.
 */
export const watchPads = ({ seen, gone, named }: PadWatcher): (() => void) => {
  let memory = NO_PADS
  let frame = 0
  let known: string | null = null

  const tell = (pad: Gamepad | null): void => {
    const name = pad?.id ?? null
    if (name === known) return
    known = name
    named?.(pad)
  }
  const letGo = (): void => {
    memory = NO_PADS
    gone()
  }
  const stop = (): void => {
    cancelAnimationFrame(frame)
    frame = 0
    letGo()
  }
  const look = (): void => {
    const pads = padsNow()
    tell(first(pads))
    if (known === null) return stop()
    memory = readPads(pads, memory)
    seen(heldParts(memory), Math.max(...pads.map((pad) => pad?.timestamp ?? 0)))
    frame = requestAnimationFrame(look)
  }
  const begin = (): void => {
    if (frame === 0 && !document.hidden && first(padsNow()) !== null) look()
  }
  const left = (): void => {
    tell(first(padsNow()))
    if (known === null && frame !== 0) stop()
  }
  const turned = (): void => {
    if (document.hidden && frame !== 0) stop()
    else begin()
  }
  window.addEventListener('gamepadconnected', begin)
  window.addEventListener('gamepaddisconnected', left)
  window.addEventListener('blur', letGo)
  document.addEventListener('visibilitychange', turned)
  begin()
  return () => {
    window.removeEventListener('gamepadconnected', begin)
    window.removeEventListener('gamepaddisconnected', left)
    window.removeEventListener('blur', letGo)
    document.removeEventListener('visibilitychange', turned)
    stop()
  }
}
