/**
 * A loader that goes for each thing once, so that a page can wait for it with `use`. What did not come is gone for again
 * when it is next asked for.
 */
export const keptLoads = <A extends readonly unknown[], T>(
  load: (...asked: A) => Promise<T>,
): ((...asked: A) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const known = kept.get(key)
    if (known !== undefined) return known
    const coming = load(...asked)
    kept.set(key, coming)
    coming.catch(() => kept.delete(key))
    return coming
  }
}
