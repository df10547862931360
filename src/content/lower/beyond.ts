import type { Plan, PostPlace, Spot } from '../../core/floor/plan.ts'
import type { Texts } from '../shape/texts-shape.ts'

/** Between the name of a place and a name in it, where a scenario has more than one: `dock-street/van-side`. */
const IN_PLACE = '/'

/** A name in another place of a scenario. */
export const nameIn = (place: string, name: string): string => `${place}${IN_PLACE}${name}`

/** A text of another place: `spot.van-side` is `spot.dock-street/van-side`. */
const textIn = (place: string, text: string): string => text.replace('.', `.${nameIn(place, '')}`)

/** The texts of another place, under the ids that its plan asks for. */
export const textsBeyond = (place: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [textIn(place, id), text]))

type Text = string | null

/** The plan of another place of a scenario: every name that a run or a text asks for has the place before it. */
export const planBeyond = (plan: Plan): Plan => {
  const { id: place } = plan
  const own = (name: string): string => nameIn(place, name)
  const ownText = (text: string): string => textIn(place, text)
  const worded = <T extends { readonly name: Text }>(one: T): T => ({
    ...one,
    name: one.name === null ? null : ownText(one.name),
  })
  const named = <T extends { readonly id: string }>(one: T): T => ({ ...one, id: own(one.id) })
  const spotIn = (spot: Spot): Spot => ({
    ...spot,
    id: own(spot.id),
    text: spot.text === null ? null : ownText(spot.text),
    to: spot.to.map(own),
    drives: spot.drives.map(own),
    through: Object.fromEntries(Object.entries(spot.through).map(([to, door]) => [own(to), own(door)])),
  })
  const postIn = (post: PostPlace): PostPlace => ({
    ...post,
    id: own(post.id),
    name: ownText(post.name),
    mark: own(post.mark),
    comesFrom: post.comesFrom === null ? null : own(post.comesFrom),
    round: post.round === null ? null : own(post.round),
    neighbours: post.neighbours.map(own),
    sees: post.sees.map(own),
    doors: post.doors.map(own),
  })
  const { ways } = plan
  return {
    ...plan,
    ground: plan.ground.map(worded),
    blocks: plan.blocks.map(worded),
    zones: plan.zones.map(worded),
    doors: plan.doors.map(named),
    props: plan.props.map(named),
    dressing: plan.dressing.map(named),
    spots: plan.spots.map(spotIn),
    paths: plan.paths.map((path) => ({ ...path, along: path.along.map(own) })),
    posts: plan.posts.map(postIn),
    acoustics: plan.acoustics.map(({ at, barriers }) => ({
      at,
      barriers: barriers.map((barrier) => (barrier === 'wall' ? barrier : own(barrier))),
    })),
    ways: ways === null ? null : { round: own(ways.round), through: own(ways.through), away: own(ways.away) },
    labels: plan.labels.map((label) => ({ ...label, text: ownText(label.text) })),
  }
}
