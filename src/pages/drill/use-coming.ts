import { useEffect, useRef, useState } from 'react'

/**
 * A part that is fetched after the first paint: what is handed to it waits until it is here, in the order in which it came.
 * Where it cannot be had the boundary above says so. `load` must be the same function for as long as the same part is wanted.
 */
export const useComing = <Part>(load: () => Promise<Part>): ((then: (part: Part) => void) => void) => {
  const coming = useRef<Promise<Part> | null>(null)
  const [fault, setFault] = useState<Error | null>(null)
  useEffect(() => {
    coming.current = load()
    coming.current.catch(() => undefined)
  }, [load])
  if (fault !== null) throw fault
  return (then) => {
    const hand = async (): Promise<void> => {
      try {
        then(await (coming.current ?? load()))
      } catch (error) {
        setFault(new Error('A part of the page did not come', { cause: error }))
      }
    }
    void hand()
  }
}
