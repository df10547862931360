import type { RunView } from '../../core/run/run-view.ts'
import type { CastMember, Scenario } from '../../core/scene/scenario.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { type PostState, postStates } from './called-in.ts'

/** A label over the picture: a name tape, with the state of the post that the person holds. */
export type SetLabel = {
  readonly person: PersonId
  readonly me: boolean
  readonly post: { readonly label: string; readonly state: PostState } | null
  /** Cast, by their number on the call sheet; left out for the crew. */
  readonly cast?: { readonly number: string | null }
}

type CallSheet = Pick<Scenario, 'neighbours' | 'post' | 'beyond'> & {
  readonly houseStyle: Pick<Scenario['houseStyle'], 'lockupPoll' | 'releaseRule'>
  readonly cast: readonly Pick<CastMember, 'id' | 'channel' | 'inShot'>[]
}

type Held = Pick<RunView, 'posts' | 'log' | 'roll' | 'holding'> & { readonly radio: Pick<RunView['radio'], 'home'> }

/** The post that somebody holds and how it stands; null for who holds none. */
export const postsHeld = (
  scenario: Omit<CallSheet, 'cast'>,
  view: Held,
): ((person: PersonId) => NonNullable<SetLabel['post']> | null) => {
  const states = postStates(scenario.houseStyle, view)
  return (person) => {
    // Where a scenario goes from place to place nobody holds a post.
    if (scenario.beyond !== undefined) return null
    const held = view.posts.find(({ holder }) => holder === person)
    if (held === undefined) return null
    const neighbour = scenario.neighbours.find(({ id }) => id === held.id)
    return { label: neighbour?.label ?? scenario.post.label, state: states.get(held.id) ?? 'free' }
  }
}

/** The labels of a moment: the trainee, whoever holds a post, the crew with a radio, and the cast. */
export const setLabels = (scenario: CallSheet, view: Held & Pick<RunView, 'people' | 'works'>): readonly SetLabel[] => {
  const postOf = postsHeld(scenario, view)
  const crew = view.people
    .filter(
      ({ id, doing, inside, aboard }) =>
        doing !== 'gone' &&
        !inside &&
        aboard === undefined &&
        scenario.cast.some((member) => member.id === id && member.channel !== null),
    )
    .map(({ id }) => ({ person: id, me: false, post: postOf(id) }))
  const cast = view.people.flatMap(({ id, doing, aboard }): readonly SetLabel[] => {
    const lane = view.works?.lanes.find(({ who }) => who === id)
    const belongs = lane !== undefined || scenario.cast.some((member) => member.id === id && member.inShot === true)
    if (!belongs || doing === 'gone' || aboard !== undefined) return []
    return [{ person: id, me: false, post: null, cast: { number: lane?.number ?? null } }]
  })
  return [{ person: 'me', me: true, post: postOf('me') }, ...crew.filter(({ person }) => person !== 'me'), ...cast]
}
