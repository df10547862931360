import type { Party } from '../radio/replies/net-now.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import { between } from './places.ts'
import { bodyOf, type Draft } from './run-state.ts'

/** So near that one talks instead of transmitting, millimetres. */
const NEAR_MM = 4000

const channelOf = (draft: Draft, id: PersonId, own: number | null): number | null => {
  const followed = draft.follows[id]
  return followed !== undefined && followed.until > draft.tick ? followed.channel : own
}

/** Everybody else with a radio, where it stands now. */
export const partiesOf = (draft: Draft): readonly Party[] =>
  draft.scenario.cast.flatMap(({ id, channel }) => {
    if (id === ME || channel === null) return []
    const near = bodyOf(draft, id) !== undefined && between(draft, ME, id) <= NEAR_MM
    const name = draft.scenario.script.roster.find((entry) => entry.id === id)?.name ?? id
    return [{ id, name, channel: channelOf(draft, id, channel), near }]
  })

/** Who listens on a channel. */
export const listenersOn = (draft: Draft, channel: number): readonly PersonId[] =>
  partiesOf(draft).flatMap((party) => (party.channel === channel ? [party.id] : []))

/** "Back to one": whoever came to this channel with the trainee goes back. */
export const partWays = (draft: Draft, channel: number): void => {
  const staying = Object.entries(draft.follows).filter(([, followed]) => followed.channel !== channel)
  draft.follows = Object.fromEntries(staying)
}

/** Somebody is with the trainee on another channel for a while. */
export const follow = (draft: Draft, id: PersonId, channel: number, until: number): void => {
  draft.follows = { ...draft.follows, [id]: { channel, until } }
}

/** Whoever speaks on a channel that is not their own listens there for the answer, ticks. */
const LISTENS_TICKS = 1200

/** Somebody has said a line of the scenario on a channel: that is where they listen now. */
export const listenThere = (draft: Draft, id: PersonId, channel: number): void => {
  const party = partiesOf(draft).find((one) => one.id === id)
  if (party !== undefined && party.channel !== channel) follow(draft, id, channel, draft.tick + LISTENS_TICKS)
}
