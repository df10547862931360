import { type RefObject, useEffect, useState } from 'react'

/** Whether an element that is there is higher than so many letters of the page. */
export const useHigherThan = (of: RefObject<HTMLElement | null>, isThere: boolean, rem: number): boolean => {
  const [higher, setHigher] = useState(false)
  useEffect(() => {
    const element = of.current
    if (element === null || !isThere) return
    const watch = new ResizeObserver(() => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setHigher(element.offsetHeight > rem * letter + 1)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [of, isThere, rem])
  return higher
}
