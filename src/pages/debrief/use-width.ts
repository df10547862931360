import { type RefObject, useEffect, useState } from 'react'

/** How wide an element is, pixels, once it is laid out; until then what is given. */
export const useWidth = (of: RefObject<HTMLElement | null>, first: number): number => {
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const element = of.current
    if (element === null) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [of])
  return width
}
