const WIDTH = 120

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null

/** JSON as the formatter of this project leaves it: maps open, a list on one line where it fits. */
export const printJson = (value: unknown, indent = '', used = 0): string => {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    if (!value.some(isBranch) && used + flat.length <= WIDTH) return flat
    return `[\n${value.map((item) => inner + printJson(item, inner, inner.length + 1)).join(',\n')}\n${indent}]`
  }
  if (isBranch(value)) {
    const entries = Object.entries(value)
    if (entries.length === 0) return '{}'
    const lines = entries.map(([key, item]) => {
      const head = `${inner}${JSON.stringify(key)}: `
      return head + printJson(item, inner, head.length + 1)
    })
    return `{\n${lines.join(',\n')}\n${indent}}`
  }
  return JSON.stringify(value)
}
