import type { PersonId } from '../../core/vocabulary/ids.ts'

/** Somebody with a radio, and what they do in the language of the set. */
type Member = { readonly id: PersonId; readonly role: string }

/** Who puts things right on the channel, first come: the key PA keeps it, the ADs stand in. */
const IN_CHARGE = [/key pa/i, /2nd 2nd/i, /third ad|3rd ad/i, /2nd ad|second ad/i, /1st ad|first ad/i] as const
const FIRST_AD = /1st ad|first ad|1st assistant/i
const WALKIES = /walkie/i

const whoIs = (members: readonly Member[], role: RegExp): PersonId | null =>
  members.find((member) => role.test(member.role))?.id ?? null

/** Who does what on the net, read off the call sheet. */
export const chargeOf = (members: readonly Member[]) => ({
  charge: IN_CHARGE.map((role) => whoIs(members, role)).find((id) => id !== null) ?? members[0]?.id ?? null,
  firstAd: whoIs(members, FIRST_AD),
  walkies: whoIs(members, WALKIES),
})
