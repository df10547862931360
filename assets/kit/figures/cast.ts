import * as atTheDoor from './cast-at-the-door.ts'
import * as onLocation from './cast-on-location.ts'
import * as onSet from './cast-on-set.ts'
import type { CastMember } from './cast-member.ts'

/** Everybody whom a scenario calls by name. */
export const CAST: readonly CastMember[] = [
  ...Object.values(atTheDoor),
  ...Object.values(onSet),
  ...Object.values(onLocation),
]

/** The member of that name; undefined for everybody else. */
export const findInCast = (name: string): CastMember | undefined => CAST.find((member) => member.name === name)

export function castMember(name: string): CastMember {
  const found = findInCast(name)
  if (found === undefined) throw new Error(`nobody in the cast is called ${name}`)
  return found
}
