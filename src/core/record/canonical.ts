const written = (value: unknown, at: string): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`Not a finite number at ${at}: ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((part, index) => written(part, `${at}[${index}]`)).join(',')}]`
  if (typeof value !== 'object') throw new Error(`Not data at ${at}: ${typeof value}`)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new Error(`Not plain data at ${at}`)
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, part]) => `${JSON.stringify(key)}:${written(part, `${at}.${key}`)}`)
  return `{${members.join(',')}}`
}

/**
 * JSON with the keys of every object in the order of their code units and no blanks, so that equal data gives equal
 * text everywhere. Throws, with the path, on what JSON cannot hold: undefined, functions, numbers that are not finite,
 * instances of classes.
 */
export const canonicalJson = (value: unknown): string => written(value, '$')
