import type { HearContext } from '../case.ts'

type OnRoster = Pick<HearContext, 'roster'>

/** A loop, because a closure would cost every line of the channel. */
const hasRole = ({ roster }: OnRoster, name: string, role: RegExp): boolean => {
  for (const entry of roster) if (entry.name === name) return role.test(entry.role)
  return false
}

const AD = /\bad\b|assistant director/i
const MEDIC = /medic|nurse|first aid|doctor/i
const IN_CHARGE_OF_PLACES = /safety|location/i

/** Whether somebody may give calls for the set: an AD, by role. */
export const isAdName = (context: OnRoster, name: string): boolean => hasRole(context, name, AD)

/** Whether somebody brings help to whoever is hurt. */
export const isMedicName = (context: OnRoster, name: string): boolean => hasRole(context, name, MEDIC)

/** Whether somebody may give orders in an emergency: an AD, the medic, and those who know the place. */
export const leadsEmergency = (context: OnRoster, name: string): boolean =>
  isAdName(context, name) || isMedicName(context, name) || hasRole(context, name, IN_CHARGE_OF_PLACES)
