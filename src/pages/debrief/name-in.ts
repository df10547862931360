import type { CastMember } from '../../core/scene/scenario.ts'
import { ME, type PersonId, STRANGER } from '../../core/vocabulary/ids.ts'
import type { Say } from '../say.ts'

/** What somebody is called: `you` for the trainee, by the call sheet, or a voice of another show. */
export const nameIn = (
  scenario: { readonly cast: readonly Pick<CastMember, 'id' | 'name'>[] },
  say: Say,
  you: string,
  person: PersonId,
): string => {
  if (person === ME) return you
  if (person === STRANGER) return say('name.stranger')
  const member = scenario.cast.find(({ id }) => id === person)
  return member === undefined ? person : say(member.name)
}
