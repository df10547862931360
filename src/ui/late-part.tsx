import { type ReactNode, Suspense, useEffect, useState } from 'react'

/** Parts that the page shows, by what stands for each; those that have come are not among `coming`. */
const coming = new Set<object>()
const here = new WeakSet<object>()
const waiting = new Set<() => void>()

const arrive = (part: object): void => {
  here.add(part)
  coming.delete(part)
  if (coming.size > 0) return
  for (const act of waiting) act()
  waiting.clear()
}

const Arrival = ({ of }: { readonly of: object }) => {
  useEffect(() => arrive(of), [of])
  return null
}

/** A part of a page whose code comes by itself, after the page. */
export const LatePart = ({ children }: { readonly children: ReactNode }) => {
  const [part] = useState(() => ({}))
  useEffect(() => {
    if (!here.has(part)) coming.add(part)
    return () => arrive(part)
  }, [part])
  return (
    <Suspense fallback={null}>
      {children}
      <Arrival of={part} />
    </Suspense>
  )
}

/** Calls once when no part that the page shows is still on its way; gives how to call it off. */
export const onceWhole = (act: () => void): (() => void) => {
  if (coming.size === 0) act()
  else waiting.add(act)
  return () => waiting.delete(act)
}
