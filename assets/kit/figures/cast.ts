import { courier, electrician, grip, guest, osei, priya, torres, you } from './cast-at-the-door.ts'
import type { CastMember } from './cast-member.ts'
import {
  boom,
  cameraOperator,
  cast1,
  cast2,
  director,
  dollyGrip,
  firstAd,
  hmu,
  scriptSupervisor,
} from './cast-on-set.ts'

/** Everybody whom the stage door names, in the order of the atlas. */
export const CAST: readonly CastMember[] = [
  you,
  torres,
  priya,
  electrician,
  courier,
  guest,
  osei,
  grip,
  cameraOperator,
  dollyGrip,
  boom,
  cast1,
  cast2,
  firstAd,
  hmu,
  director,
  scriptSupervisor,
]

export function castMember(name: string): CastMember {
  const found = CAST.find((member) => member.name === name)
  if (found === undefined) throw new Error(`nobody in the cast is called ${name}`)
  return found
}
