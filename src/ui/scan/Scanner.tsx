import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scanClock } from './clock.ts'
import { advanced, isIdle, pressed, SCAN_START, type ScanState, settled } from './scanner.ts'
import { facedBy, pressControl, type ScanGroup, scanGroups } from './targets.ts'
import './Scanner.css'

export type ScannerProps = {
  /** Milliseconds that each stop lasts. */
  readonly everyMs: number
  /** `KeyboardEvent.code` of the switch. */
  readonly code: string
  /** A press anywhere on the screen counts as the switch. */
  readonly tap: boolean
  /** On a set that can wait, the frame rests until a press, and the set stands still from then on until something is done. */
  readonly waits: boolean
}

/** What the frame does: over groups or controls, each with the set going on or standing still; or it rests. */
type Look = { readonly level: ScanState['level']; readonly set: 'goes' | 'stands' | 'rest' }

const EDGE = 5
/** The sign of what the set does stands over the frame, where there is room, px. */
const SIGN = 28

const boxOf = (groups: readonly ScanGroup[], state: ScanState): DOMRect | null => {
  const group = groups[state.group]
  if (group === undefined) return null
  const controls = state.level === 'items' ? group.controls.slice(state.item, state.item + 1) : group.controls
  const rects = controls.map((control) => facedBy(control).getBoundingClientRect())
  if (rects.length === 0) return null
  const left = Math.min(...rects.map((rect) => rect.left)) - EDGE
  const top = Math.min(...rects.map((rect) => rect.top)) - EDGE
  const right = Math.max(...rects.map((rect) => rect.right)) + EDGE
  const bottom = Math.max(...rects.map((rect) => rect.bottom)) + EDGE
  return new DOMRect(left, top, right - left, bottom - top)
}

const countsOf = (groups: readonly ScanGroup[]): readonly number[] => groups.map((group) => group.controls.length)

/** Brings the stop into sight; a control also takes the focus, so that a screen reader says it. */
const attend = (groups: readonly ScanGroup[], state: ScanState): void => {
  const control = groups[state.group]?.controls[state.level === 'items' ? state.item : 0]
  if (control === undefined) return
  facedBy(control).scrollIntoView({ block: 'nearest' })
  if (state.level === 'items') control.focus({ preventScroll: true })
}

/**
 * One-switch scanning for every page: a frame goes over the groups of controls and, after a press, over the controls of
 * one group; the next press uses the control. Ordinary keys and pointers go on working.
 */
export const Scanner = ({ everyMs, code, tap, waits }: ScannerProps) => {
  const { t } = useTranslation('controls')
  const state = useRef(SCAN_START)
  const [box, setBox] = useState<(Look & { readonly rect: DOMRect }) | null>(null)

  useEffect(() => {
    const setNow = (): Look['set'] => {
      const clock = waits ? scanClock() : null
      return clock === null ? 'goes' : clock.isStill() ? 'stands' : 'rest'
    }
    const show = (groups: readonly ScanGroup[]): void => {
      const set = setNow()
      if (set === 'rest') state.current = SCAN_START
      else attend(groups, state.current)
      const rect = boxOf(groups, state.current)
      setBox(rect === null ? null : { rect, level: state.current.level, set })
    }
    const goOn = (): void => {
      const groups = scanGroups(document)
      if (setNow() !== 'rest') state.current = advanced(state.current, countsOf(groups))
      if (waits && isIdle(state.current)) scanClock()?.hold(false)
      show(groups)
    }
    let timer = setInterval(goOn, everyMs)
    const press = (): void => {
      clearInterval(timer)
      timer = setInterval(goOn, everyMs)
      if (setNow() === 'rest') {
        scanClock()?.hold(true)
        return show(scanGroups(document))
      }
      const groups = scanGroups(document)
      const at = settled(state.current, countsOf(groups))
      const next = pressed(at, countsOf(groups))
      const control = groups[at.group]?.controls[at.level === 'items' ? at.item : 0]
      state.current = next.state
      if (next.activates && control !== undefined) pressControl(control)
      show(scanGroups(document))
    }
    const swallow = (event: Event): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const down = (event: KeyboardEvent): void => {
      if (event.code !== code) return
      swallow(event)
      if (!event.repeat) press()
    }
    const up = (event: KeyboardEvent): void => {
      if (event.code === code) swallow(event)
    }
    const touched = (event: PointerEvent): void => {
      swallow(event)
      press()
    }
    const clicked = (event: MouseEvent): void => {
      if (event.isTrusted) swallow(event)
    }
    window.addEventListener('keydown', down, true)
    window.addEventListener('keyup', up, true)
    if (tap) {
      window.addEventListener('pointerdown', touched, true)
      window.addEventListener('click', clicked, true)
    }
    show(scanGroups(document))
    return () => {
      clearInterval(timer)
      window.removeEventListener('keydown', down, true)
      window.removeEventListener('keyup', up, true)
      window.removeEventListener('pointerdown', touched, true)
      window.removeEventListener('click', clicked, true)
    }
  }, [everyMs, code, tap, waits])

  if (box === null) return null
  const { rect, level, set } = box
  return (
    <div
      className={`scanner scanner--${set === 'rest' ? set : level}`}
      aria-hidden="true"
      style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
    >
      {set === 'goes' ? null : (
        <b className="scanner__set" style={{ top: rect.top > SIGN ? -SIGN : 0 }}>
          {t(`scan.set.${set}`)}
        </b>
      )}
    </div>
  )
}
