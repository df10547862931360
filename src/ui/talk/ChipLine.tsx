import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '../Icon.tsx'
import { keepFocus } from '../keep-focus.ts'

/** What is left of a chip at the edge that is not worth a sign. */
const SLACK_PX = 4

/**
 * The chips of a row. Where they stand in one line that is longer than its room, a sign says which way it goes on and takes
 * one there. The chips are reached one by one without it.
 */
export const ChipLine = ({ children }: { readonly children: ReactNode }) => {
  const line = useRef<HTMLDivElement>(null)
  const [goesOn, setGoesOn] = useState(false)
  const look = (): void => {
    const box = line.current
    if (box === null) return
    setGoesOn(box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft) > SLACK_PX)
  }
  useEffect(() => {
    const box = line.current
    if (box === null) return
    const watch = new ResizeObserver(look)
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  const goOn = (): void => line.current?.scrollBy({ left: 0.7 * line.current.clientWidth })
  return (
    <div className={goesOn ? 'talkbox__line talkbox__line--on' : 'talkbox__line'}>
      <div className="talkbox__chips" ref={line} onScroll={look}>
        {children}
      </div>
      {goesOn ? (
        <button
          type="button"
          className="talkbox__goeson"
          aria-hidden="true"
          tabIndex={-1}
          onMouseDown={keepFocus}
          onClick={goOn}
        >
          <Icon name="chevron" size={18} />
        </button>
      ) : null}
    </div>
  )
}
