/** Longer than this a page does not keep a key waiting; more means two clocks that were set differently. */
const LONGEST_MS = 500

/** How many milliseconds ago an event was: pages come late to their keys, and a press counts from the key. */
export const agoOf = ({ timeStamp }: { readonly timeStamp: number }): number => {
  const ago = performance.now() - timeStamp
  return ago >= 0 && ago < LONGEST_MS ? ago : 0
}
