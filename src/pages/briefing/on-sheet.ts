import type { CastMember, Scenario } from '../../core/scene/scenario.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { Say } from '../say.ts'

type Shown = Pick<Scenario, 'cast'> & {
  readonly script: Pick<Scenario['script'], 'lines' | 'lanes'> & {
    readonly choices: readonly { readonly id: string }[]
  }
}

/**
 * Everybody whom the call sheet names: who has a radio, who is fetched to the set, and who is spoken of by name, in what people say or in what the trainee
 * may say. Who only passes by stands on no call sheet, and neither do cars.
 */
export const onSheet = ({ cast, script }: Shown, say: Say): readonly CastMember[] => {
  const spoken = [
    ...Object.values(script.lines).flatMap((wordings) => wordings.map(({ words }) => words)),
    ...script.choices.map(({ id }) => say(`choice.${id}`)),
  ].join(' ')
  const words = new Set(spoken.split(/[^\p{L}]+/u))
  const fetched = script.lanes?.map(({ who }) => who) ?? []
  return cast.filter(
    ({ id, channel, kind, name }) =>
      id === ME ||
      channel !== null ||
      fetched.includes(id) ||
      (kind !== 'vehicle' &&
        say(name)
          .split(' ')
          .every((word) => words.has(word))),
  )
}
