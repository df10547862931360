import { isHelp } from '../encounters/encounter.ts'
import { CRYING_CARRIES, KINDS, SIREN_CARRIES } from '../encounters/kinds.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { type Present, presentNow } from './encounters.ts'
import type { Run } from './run-state.ts'

/** What their sound carries now: a siren, a blower until it is stopped, a heckler until they are quiet. */
export const carriesNow = ({ encounter, met, body }: Present): number => {
  if (isHelp(encounter)) return SIREN_CARRIES
  if (met.known.includes('woken')) return CRYING_CARRIES
  if (encounter.carriesMm === null || met.stage === 'quiet') return 0
  return KINDS[encounter.kind].speed > 0 && body.doing === 'walks' && met.stage === 'comes' ? 0 : encounter.carriesMm
}

/** Who makes a noise by themselves now, and how far it carries, millimetres; a siren is heard with its vehicle. */
export const loudNow = (run: Run): ReadonlyMap<PersonId, number> =>
  new Map(
    presentNow(run).flatMap((present) => {
      const carries = carriesNow(present)
      return carries === 0 || isHelp(present.encounter) ? [] : [[present.encounter.who, carries] as const]
    }),
  )
