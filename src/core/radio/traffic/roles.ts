import type { HearContext } from '../case.ts'
import { keep, recall, recent } from '../words/recent.ts'

type OnRoster = Pick<HearContext, 'roster'>

/** What the words of a role tell of whoever has it. */
type Duties = { readonly ad: boolean; readonly medic: boolean; readonly places: boolean }

const AD = /\bad\b|assistant director/i
const MEDIC = /medic|nurse|first aid|doctor/i
const IN_CHARGE_OF_PLACES = /safety|location/i

const dutiesOf = (role: string): Duties => ({
  ad: AD.test(role),
  medic: MEDIC.test(role),
  places: IN_CHARGE_OF_PLACES.test(role),
})

const MOST_KNOWN = 64
const known = recent<Duties>(MOST_KNOWN)

const knownDuties = (role: string): Duties => {
  const before = recall(known, role)
  if (before !== undefined) return before
  const made = dutiesOf(role)
  keep(known, role, made)
  return made
}

const NONE: Duties = { ad: false, medic: false, places: false }

/** What somebody does on the show. A loop, because a closure would cost every line of the channel. */
const dutiesIn = ({ roster }: OnRoster, name: string): Duties => {
  for (const entry of roster) if (entry.name === name) return knownDuties(entry.role)
  return NONE
}

/** Whether somebody may give calls for the set: an AD, by role. */
export const isAdName = (context: OnRoster, name: string): boolean => dutiesIn(context, name).ad

/** Whether somebody brings help to whoever is hurt. */
export const isMedicName = (context: OnRoster, name: string): boolean => dutiesIn(context, name).medic

/** Whether somebody may give orders in an emergency: an AD, the medic, and those who know the place. */
export const leadsEmergency = (context: OnRoster, name: string): boolean => {
  const { ad, medic, places } = dutiesIn(context, name)
  return ad || medic || places
}
