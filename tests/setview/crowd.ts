import type { PersonView, RunView } from '../../src/core/run/run-view.ts'
import type { Plan, Spot } from '../../src/core/floor/plan.ts'
import type { Gesture } from '../../src/core/vocabulary/words.ts'
import { random } from '../../assets/kit/random.ts'

/** Everybody whom the product has to show, in an order that puts different people side by side. */
export const LOOKS: readonly string[] = [
  'woman, 60s, shopping bag',
  'jogger',
  'production',
  'man in a suit, coffee',
  'camera',
  'pram',
  'delivery',
  'grip',
  'woman, red dress',
  'police',
  'child, backpack',
  'sound',
  'man, wheelchair',
  'electric',
  'resident',
  'lens',
  'makeup',
  'heckler',
  'woman, crutches',
  'costume',
  'stray',
  'man, dog',
  'locations',
  'noise',
  'background',
  'script',
  'teen',
  'crew',
  'woman, umbrella',
  'catering',
  'cyclist',
  'transport',
  'woman, 70s, cane',
  'emergency',
  'props',
  'distressed',
]

const GESTURES: readonly Gesture[] = ['palm', 'point', 'thumb', 'wave', 'finger', 'lips']

/** Nobody of the crowd goes farther than this from where the picture looks, millimetres: a screen across. */
const AROUND_MM = 15_000

type Walker = { from: Spot; to: Spot; at: number; readonly pace: number; readonly aside: number; person: PersonView }

/** People who walk along the ways of a place, always the same ones from a seed. */
export class Crowd {
  readonly people: PersonView[] = []
  private readonly walkers: Walker[] = []
  private readonly byId: ReadonlyMap<string, Spot>
  private readonly next: () => number

  constructor(plan: Plan, near: Spot, count: number, still: boolean, seed = 7) {
    this.next = random(seed)
    this.byId = new Map(plan.spots.map((spot) => [spot.id, spot]))
    const around = plan.spots.filter((spot) => Math.hypot(spot.x - near.x, spot.y - near.y) < AROUND_MM)
    const ways = around.flatMap((from) => this.waysFrom(from).map((to) => ({ from, to })))
    for (let i = 0; i < count; i += 1) {
      const way = ways[Math.floor(this.next() * ways.length)]
      if (way === undefined) return
      const stands = still || this.next() < 0.25
      this.walkers.push({
        ...way,
        at: this.next(),
        pace: stands ? 0 : 700 + this.next() * 900,
        aside: (this.next() - 0.5) * 1400,
        person: {
          id: `somebody-${i}`,
          name: 'name',
          look: LOOKS[i % LOOKS.length] ?? 'person',
          x: 0,
          y: 0,
          dx: 1,
          dy: 0,
          doing: stands ? 'stands' : 'walks',
          gesture: stands && this.next() < 0.4 ? (GESTURES[i % GESTURES.length] ?? 'none') : 'none',
          seen: null,
          far: 0,
          bearing: 'north',
          coming: false,
          inside: false,
        },
      })
    }
    this.step(0)
  }

  /** Lets so many milliseconds pass. */
  step(ms: number): void {
    this.people.length = 0
    for (const walker of this.walkers) {
      this.walk(walker, ms)
      this.people.push(walker.person)
    }
  }

  private walk(walker: Walker, ms: number): void {
    let { from, to } = walker
    let length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
    walker.at += (walker.pace * ms) / 1000 / length
    if (walker.at >= 1) {
      const ways = this.waysFrom(to)
      walker.from = to
      walker.to = ways[Math.floor(this.next() * ways.length)] ?? from
      walker.at = 0
      from = walker.from
      to = walker.to
      length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
    }
    const dx = (to.x - from.x) / length
    const dy = (to.y - from.y) / length
    const stands = walker.pace === 0
    walker.person = {
      ...walker.person,
      x: from.x + dx * length * walker.at - dy * walker.aside,
      y: from.y + dy * length * walker.at + dx * walker.aside,
      dx: stands ? Math.sin(walker.aside) : dx,
      dy: stands ? Math.cos(walker.aside) : dy,
    }
  }

  private waysFrom(spot: Spot): readonly Spot[] {
    return spot.to.flatMap((id) => {
      const to = this.byId.get(id)
      return to === undefined ? [] : [to]
    })
  }
}

/** The spot that the first post of a place marks; its first spot where it has no post. */
export function postOf(plan: Plan): Spot {
  const [post] = plan.posts
  const marked = plan.spots.find(({ id }) => id === post?.mark)
  const spot = marked ?? plan.spots[0]
  if (spot === undefined) throw new Error(`${plan.id} has no spot`)
  return spot
}

/** A view in which a crowd has come to a place and the trainee stands at a spot of it. */
export const crowdedView = (view: RunView, plan: Plan, crowd: Crowd, at: Spot): RunView => ({
  ...view,
  me: { ...view.me, x: at.x, y: at.y, dx: 0, dy: 1, gesture: 'palm' },
  people: crowd.people,
  doors: plan.doors.map(({ id, open }) => ({ id, open })),
  props: plan.props.map(({ id, x, y }) => ({ id, x, y, dx: 1, dy: 0 })),
  alert: null,
})
