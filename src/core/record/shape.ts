/** A JSON object whose members are not known yet. */
export type Members = Readonly<Record<string, unknown>>

/** Why a value does not fit: the path of the first member that is wrong. */
export class Misfit extends Error {
  readonly path: string
  constructor(path: string) {
    super(`Misfit at ${path}`)
    this.path = path
  }
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Refuses the value at a path. */
export const misfit = (path: string): never => {
  throw new Misfit(path)
}

export const objectAt = (value: unknown, path: string): Members => (isObject(value) ? value : misfit(path))

/** The members of an object that has all of `needed`, may have `maybe`, and has nothing else. Throws a Misfit. */
export const membersAt = (
  value: unknown,
  path: string,
  needed: readonly string[],
  maybe: readonly string[] = [],
): Members => {
  const members = objectAt(value, path)
  for (const key of needed) if (!Object.hasOwn(members, key)) misfit(`${path}.${key}`)
  for (const key of Object.keys(members)) if (!needed.includes(key) && !maybe.includes(key)) misfit(`${path}.${key}`)
  return members
}

export const listAt = (value: unknown, path: string): readonly unknown[] => {
  if (!Array.isArray(value)) return misfit(path)
  const list: readonly unknown[] = value
  return list
}

/** A whole number within bounds, both included. */
export const wholeAt = (value: unknown, path: string, least: number, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : misfit(path)

export const numberAt = (value: unknown, path: string, least: number, most: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : misfit(path)

export const textAt = (value: unknown, path: string, most: number): string =>
  typeof value === 'string' && value.length <= most ? value : misfit(path)

/** A name out of a scenario: letters, digits, dots and dashes. */
export const idAt = (value: unknown, path: string): string =>
  typeof value === 'string' &&
  value.length <= 80 &&
  /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)?$/.test(value)
    ? value
    : misfit(path)

export const booleanAt = (value: unknown, path: string): boolean => (typeof value === 'boolean' ? value : misfit(path))

/** One of a closed list. */
export const oneOfAt = <T>(value: unknown, path: string, list: readonly T[]): T => {
  const found = list.find((one) => one === value)
  return found === undefined ? misfit(path) : found
}
