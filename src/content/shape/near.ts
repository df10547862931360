const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const LONGEST = 60

/** The known name that was most likely meant, or null where none is near. */
export const nearest = (wrong: string, known: readonly string[]): string | null => {
  if (wrong.length > LONGEST) return null
  const most = Math.max(1, Math.floor(wrong.length / 3))
  let best: { readonly name: string; readonly far: number } | null = null
  for (const name of known) {
    const far = distance(wrong, name)
    if (far <= most && (best === null || far < best.far)) best = { name, far }
  }
  return best?.name ?? null
}

const MOST_LISTED = 24

/** A sentence that helps with an unknown name: the one that was meant, or all there are. */
export const hintFor = (wrong: string, known: readonly string[]): string => {
  const meant = nearest(wrong, known)
  if (meant !== null) return `Did you mean "${meant}"?`
  if (known.length === 0) return 'There is none yet.'
  const listed = known.slice(0, MOST_LISTED).join(', ')
  return `Known: ${listed}${known.length > MOST_LISTED ? ', …' : ''}.`
}
