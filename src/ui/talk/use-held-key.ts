import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import { agoOf } from './ago.ts'

export type HeldKey = {
  readonly isDown: boolean
  /** Press once to talk, once more to let go. */
  readonly toggle: boolean
  /** The key goes down or comes up, this many milliseconds ago. */
  readonly onPress: (agoMs: number) => void
  readonly onRelease: (agoMs: number) => void
}

type OnButton = {
  readonly pointer: (event: PointerEvent<HTMLButtonElement>) => void
  readonly mouse: (event: MouseEvent<HTMLButtonElement>) => void
  readonly key: (event: KeyboardEvent<HTMLButtonElement>) => void
}

/** What a button listens to in order to be a talk key. */
export type HeldKeyProps = {
  readonly 'aria-pressed': boolean
  readonly onMouseDown: OnButton['mouse']
  readonly onContextMenu: OnButton['mouse']
  readonly onClick: OnButton['mouse']
  readonly onPointerDown: OnButton['pointer']
  readonly onPointerUp: OnButton['pointer']
  readonly onPointerCancel: OnButton['pointer']
  readonly onLostPointerCapture: OnButton['pointer']
  readonly onKeyDown: OnButton['key']
  readonly onKeyUp: OnButton['key']
  readonly onBlur: () => void
}

const keepFocus = (event: MouseEvent): void => event.preventDefault()

/**
 * A button that is held by mouse, finger or space bar while one talks. A click without a hold, as switches and readers
 * give it, works like a toggle.
 */
export const useHeldKey = ({ isDown, toggle, onPress, onRelease }: HeldKey): HeldKeyProps => {
  const pointer = useRef<number | null>(null)
  const flip = (agoMs: number): void => (isDown ? onRelease(agoMs) : onPress(agoMs))
  const letGo = (event: PointerEvent<HTMLButtonElement>): void => {
    if (pointer.current !== event.pointerId) return
    pointer.current = null
    onRelease(agoOf(event))
  }
  return {
    'aria-pressed': isDown,
    onMouseDown: keepFocus,
    onContextMenu: keepFocus,
    onClick: (event) => {
      // A click that comes with a pointer was taken when the pointer went down.
      if (event.detail === 0) flip(agoOf(event.nativeEvent))
    },
    onPointerDown: (event) => {
      if (event.button !== 0 || pointer.current !== null) return
      if (toggle) return flip(agoOf(event))
      pointer.current = event.pointerId
      event.currentTarget.setPointerCapture(event.pointerId)
      onPress(agoOf(event))
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onLostPointerCapture: letGo,
    onKeyDown: (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      if (event.repeat) return
      if (toggle) flip(agoOf(event.nativeEvent))
      else onPress(agoOf(event.nativeEvent))
    },
    onKeyUp: (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      if (!toggle) onRelease(agoOf(event.nativeEvent))
    },
    onBlur: () => {
      if (!toggle && pointer.current === null && isDown) onRelease(0)
    },
  }
}
