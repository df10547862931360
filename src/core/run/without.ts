/** A copy of a value without some of the keys that it may leave out. */
export const without = <T extends object, const K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> => {
  const copy: Omit<T, K> & Partial<Pick<T, K>> = { ...value }
  for (const key of keys) delete copy[key]
  return copy
}
