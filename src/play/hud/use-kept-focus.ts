import { type RefObject, useEffect } from 'react'

const focus = (part: HTMLElement): void => {
  part.tabIndex = -1
  part.focus({ preventScroll: true })
}

/** Where the focus may stand while what had it is gone. */
const PARTS = 'section, form, main, aside, header, [role="group"], [role="dialog"]'

const partsAround = (element: Element, room: Element): readonly HTMLElement[] => {
  const parts: HTMLElement[] = []
  for (let at = element.parentElement; at !== null && room.contains(at); at = at.parentElement) {
    if (at.matches(PARTS)) parts.push(at)
  }
  return parts
}

/**
 * The focus begins at the head of the screen. What has it on the set can go by itself: a choice that was taken, a person who leaves, an answered question.
 * The focus then stays in the part of the screen around it, so that hands on the keyboard and a reader stay there too.
 */
export const useKeptFocus = (room: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const el = room.current
    if (el === null) return
    const head = el.querySelector('h1')
    if (head !== null && document.activeElement === document.body) focus(head)
    let had: Element | null = null
    let around: readonly HTMLElement[] = []
    const remember = ({ target }: FocusEvent): void => {
      had = target instanceof Element ? target : null
      around = had === null ? [] : partsAround(had, el)
    }
    const watcher = new MutationObserver(() => {
      if (had === null || had.isConnected || document.activeElement !== document.body) return
      had = null
      const part = around.find(({ isConnected }) => isConnected) ?? el.querySelector('main')
      if (part !== null) focus(part)
    })
    el.addEventListener('focusin', remember)
    watcher.observe(el, { childList: true, subtree: true })
    return () => {
      el.removeEventListener('focusin', remember)
      watcher.disconnect()
    }
  }, [room])
}
