import type { RunView, TextRef } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { type PersonId, STRANGER, type TextId } from '../../core/vocabulary/ids.ts'

/** Picks a text of the scenario in the reader's language. */
export type Say = (ref: TextId | TextRef) => string

/** What somebody is called: by the call sheet, else by what is seen of them; a voice of another show has no name. */
export const nameOf = (scenario: Scenario, view: RunView, say: Say, person: PersonId): string => {
  if (person === STRANGER) return say('name.stranger')
  const member = scenario.cast.find(({ id }) => id === person)
  const text = member?.name ?? view.people.find(({ id }) => id === person)?.name
  return text === undefined ? person : say(text)
}

/** What somebody does on the show; null for people of no call sheet. */
export const roleOf = (scenario: Scenario, say: Say, person: PersonId): string | null => {
  if (person === STRANGER) return say('role.stranger')
  const member = scenario.cast.find(({ id }) => id === person)
  return member === undefined ? null : say(member.role)
}
