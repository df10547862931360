import { type KeyboardEvent, type MouseEvent, type PointerEvent, type Ref, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { agoOf } from '../../ui/talk/ago.ts'

export type PressKeyProps = {
  readonly down: boolean
  /** Press once to talk, once more to let go. */
  readonly toggle: boolean
  readonly onPress: (agoMs: number) => void
  readonly onRelease: (agoMs: number) => void
  readonly ref?: Ref<HTMLButtonElement>
}

const keepFocus = (event: MouseEvent): void => event.preventDefault()

/**
 * The talk button without a microphone: held by mouse, finger or space bar. A click without a hold, as switches and
 * readers give it, works like a toggle.
 */
export const PressKey = ({ down, toggle, onPress, onRelease, ref }: PressKeyProps) => {
  const { t } = useTranslation('drill')
  const pointer = useRef<number | null>(null)
  const flip = (agoMs: number): void => (down ? onRelease(agoMs) : onPress(agoMs))
  const pressed = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0 || pointer.current !== null) return
    if (toggle) return flip(agoOf(event))
    pointer.current = event.pointerId
    event.currentTarget.setPointerCapture(event.pointerId)
    onPress(agoOf(event))
  }
  const letGo = (event: PointerEvent<HTMLButtonElement>): void => {
    if (pointer.current !== event.pointerId) return
    pointer.current = null
    onRelease(agoOf(event))
  }
  const keyed = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key !== ' ') return
    event.preventDefault()
    if (event.repeat) return
    if (toggle) flip(agoOf(event.nativeEvent))
    else onPress(agoOf(event.nativeEvent))
  }
  const unkeyed = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key !== ' ') return
    event.preventDefault()
    if (!toggle) onRelease(agoOf(event.nativeEvent))
  }
  return (
    <button
      ref={ref}
      type="button"
      className={down ? 'presskey presskey--down' : 'presskey'}
      aria-pressed={down}
      onMouseDown={keepFocus}
      onPointerDown={pressed}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
      onContextMenu={keepFocus}
      onClick={(event) => {
        // A click that comes with a pointer was taken when the pointer went down.
        if (event.detail === 0) flip(agoOf(event.nativeEvent))
      }}
      onKeyDown={keyed}
      onKeyUp={unkeyed}
      onBlur={() => {
        if (!toggle && pointer.current === null && down) onRelease(0)
      }}
    >
      <Icon name="mic" size={26} />
      <span>
        <b>{t(down ? (toggle ? 'hold.onToggle' : 'hold.on') : toggle ? 'hold.press' : 'hold.hold')}</b>
        <small>
          <Kbd>SPACE</Kbd> {t(down ? 'hold.deaf' : toggle ? 'hold.pressSmall' : 'hold.holdSmall')}
        </small>
      </span>
    </button>
  )
}
