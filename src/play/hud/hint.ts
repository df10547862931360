import type { LogLine, RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { ME, type PersonId, type RowId, type TextId } from '../../core/vocabulary/ids.ts'
import { fullMetres } from '../../ui/numbers.ts'
import { owesReport } from './called-in.ts'
import { isSign } from './near-choices.ts'

/** What is due next, as the words of `hint.*` in `play.json` say it. */
export type Hint =
  | { readonly due: 'probe' | 'deaf' | 'clear' | 'rehearsal' | 'rolling' | 'release' | 'cut' | 'hold' }
  | { readonly due: 'alert'; readonly title: TextId }
  | { readonly due: 'brick' }
  | { readonly due: 'channel' | 'report'; readonly channel: number }
  | { readonly due: 'shut'; readonly post: TextId }
  | { readonly due: 'back' | 'mark'; readonly post: TextId; readonly metres: number }
  | { readonly due: 'somebody' | 'sign'; readonly person: PersonId }
  /** Whoever the trainee walks is on the way without them, or has left the place without them. */
  | { readonly due: 'with'; readonly person: PersonId }
  | { readonly due: 'left'; readonly person: PersonId; readonly to: PersonId; readonly channel: number }
  | { readonly due: 'asked'; readonly by: PersonId; readonly channel: number }
  /** A time that can be added up is owed, or one that was given holds no more. */
  | { readonly due: 'eta' | 'late'; readonly to: PersonId; readonly channel: number }
  /** Something that is nobody's in particular: told by the name of its row. */
  | { readonly due: 'something'; readonly row: RowId }
  | { readonly due: 'order'; readonly order: TextId }

type Called = {
  readonly post: Pick<Scenario['post'], 'id' | 'name' | 'mark'>
  readonly houseStyle: Pick<Scenario['houseStyle'], 'lockupPoll' | 'releaseRule'>
  readonly plan: { readonly spots: readonly Pick<Scenario['plan']['spots'][number], 'id' | 'x' | 'y'>[] }
  readonly script: { readonly post: Pick<Scenario['script']['post'], 'radiusMm'> }
} & Pick<Scenario, 'beyond'>
type Seen = Pick<RunView, 'tick' | 'probe' | 'alert' | 'holding' | 'posts' | 'orders' | 'choices' | 'roll' | 'log'> & {
  readonly people: readonly (Pick<RunView['people'][number], 'id' | 'doing' | 'coming' | 'settled'> &
    Partial<Pick<RunView['people'][number], 'x' | 'y' | 'far'>>)[]
  readonly talks?: RunView['talks']
  readonly works?: RunView['works']
  readonly me: Pick<RunView['me'], 'x' | 'y' | 'walking'>
  readonly radio: Pick<RunView['radio'], 'channel' | 'home' | 'volume' | 'battery' | 'canSwap'>
}

/**
 * The mark of the trainee's post while they are farther from it than the post reaches; null there. Who goes from place to
 * place holds no post.
 */
export const markAway = (
  { plan, post, script, beyond }: Called,
  { me }: { readonly me: Pick<RunView['me'], 'x' | 'y'> },
): { readonly x: number; readonly y: number; readonly metres: number } | null => {
  const mark = beyond === undefined ? plan.spots.find(({ id }) => id === post.mark) : undefined
  if (mark === undefined) return null
  const square = (me.x - mark.x) ** 2 + (me.y - mark.y) ** 2
  return square > script.post.radiusMm ** 2 ? { x: mark.x, y: mark.y, metres: fullMetres(Math.sqrt(square)) } : null
}

/** So near one walks with somebody, millimetres. */
const BESIDE = 5000

type Walked = Pick<RunView, 'orders'> & { readonly works?: RunView['works'] }

/** Whoever the trainee is to walk to the set, once that is what comes next; null where nobody is walked, or it is done. */
const walkedIn = ({ orders, works }: Walked): PersonId | null =>
  orders.some(({ icon, done, later }) => icon === 'walk' && !done && later !== true)
    ? (works?.lanes[0]?.who ?? null)
    : null

/** Whoever is walked and is somewhere else in this place, with where that is; null while they are together. */
export const goesAhead = (
  view: Walked & {
    readonly people: readonly (Pick<RunView['people'][number], 'id'> &
      Partial<Pick<RunView['people'][number], 'x' | 'y' | 'far'>>)[]
  },
): { readonly id: PersonId; readonly x: number; readonly y: number } | null => {
  const walked = walkedIn(view)
  const there = walked === null ? undefined : view.people.find(({ id }) => id === walked)
  if (there?.x === undefined || there.y === undefined || (there.far ?? 0) <= BESIDE) return null
  return { id: there.id, x: there.x, y: there.y }
}

/** Never leave talent alone while walking (talent 3.2): where they go without the trainee, that comes before the knob. */
const walkHint = (view: Seen): Hint | null => {
  const ahead = goesAhead(view)
  if (ahead !== null) return { due: 'with', person: ahead.id }
  const walked = walkedIn(view)
  const to = view.works?.eta?.to
  if (walked === null || to === undefined || view.people.some(({ id }) => id === walked)) return null
  return { due: 'left', person: walked, to, channel: view.radio.home }
}

/** What is wrong with the radio comes before what is said on it. */
const radioHint = ({ radio }: Seen): Hint | null => {
  if (radio.battery <= 0 && radio.canSwap) return { due: 'brick' }
  if (radio.volume === 0) return { due: 'deaf' }
  return null
}

const channelHint = ({ radio }: Seen): Hint | null =>
  radio.channel === radio.home ? null : { due: 'channel', channel: radio.home }

/** Who of the crew goes off, or has to be walked after, waits for nobody. Passers-by, who are shown signs, go on past. */
const hasLeft = ({ people, talks, choices }: Seen, person: PersonId): boolean =>
  !choices.some((choice) => isSign(choice) && choice.to === person) &&
  (people.some(({ id, doing, coming }) => id === person && doing === 'walks' && !coming) ||
    talks?.find((talk) => talk.person === person)?.near === false)

const isSettled = ({ people }: Seen, person: PersonId | null): boolean =>
  people.some(({ id, settled }) => id === person && settled === true)

/**
 * Whoever waits for the trainee: by sign alone while it rolls. What hands can do at any time, with a sign or an umbrella,
 * is due to nobody, and so is a sign to whoever has got their answer. What is nobody's waits until the trainee has taken
 * their post.
 */
const choiceHint = (view: Seen, unposted: Hint | null): Hint | null => {
  const { choices, roll } = view
  const filming = roll.state === 'rolling' && !roll.rehearsal
  const open = choices.filter((choice) => {
    const { to, row } = choice
    const isDue = row !== null || (isSign(choice) && to !== null && !isSettled(view, to))
    return isDue && (to === null || !hasLeft(view, to))
  })
  // While it rolls, whoever waits comes before what can be done about nobody in particular.
  const waits = (to: PersonId | null): to is PersonId => to !== null && !isSettled(view, to)
  const first = (filming ? open.find(({ to }) => waits(to)) : undefined) ?? open[0]
  if (first === undefined) return null
  if (!waits(first.to)) return unposted ?? (first.row === null ? null : { due: 'something', row: first.row })
  return { due: filming ? 'sign' : 'somebody', person: first.to }
}

/** Who has left is not waiting; what there is to do about it may still be due. */
const leftHint = (view: Seen): Hint | null => {
  const left = view.choices.find(({ to, row }) => row !== null && to !== null && hasLeft(view, to))
  return left === undefined || left.row === null ? null : { due: 'something', row: left.row }
}

/** The time that is owed, once all of it is known, and what it turns out to be longer by. */
const etaHint = ({ works, radio }: Seen): Hint | null => {
  const eta = works?.eta ?? null
  if (eta === null) return null
  if (eta.late) return { due: 'late', to: eta.to, channel: radio.home }
  const owes = eta.since !== null && eta.sum.every(({ minutes }) => minutes !== null)
  return owes ? { due: 'eta', to: eta.to, channel: radio.home } : null
}

/** Where the house asks its posts, each answers before it does anything else. */
const reportHint = ({ houseStyle }: Called, view: Seen): Hint | null =>
  houseStyle.lockupPoll && owesReport(view) ? { due: 'report', channel: view.radio.home } : null

/** A question is still open for so long, ticks: twice the time in which one answers (R-ANSWER). */
const ASKED_FOR = 200

/** Whoever spoke last on the channel asked the trainee something. `asks` knows a question that is not for somebody else. */
const askedHint = ({ log, radio, tick }: Seen, asks: (line: LogLine) => boolean): Hint | null => {
  const last = log.findLast(({ channel }) => channel === radio.home)
  if (last === undefined || last.by === ME || tick - last.tick > ASKED_FOR || !asks(last)) return null
  return { due: 'asked', by: last.by, channel: radio.home }
}

/** Something was said in person since the roll came to where it is: a call may have been passed on with it. */
const hasPassedOn = ({ log, roll }: Seen): boolean =>
  log.some(({ by, channel, tick }) => by === ME && channel === null && tick >= roll.since)

const rollHint = ({ houseStyle }: Called, view: Seen): Hint | null => {
  const { roll } = view
  switch (roll.state) {
    case 'warning':
      return { due: 'hold' }
    // A rehearsal is locked, never rolling.
    case 'locked':
      return { due: roll.rehearsal ? 'rehearsal' : 'hold' }
    case 'rolling':
      return { due: 'rolling' }
    case 'cut':
      if (houseStyle.releaseRule === 'on_release') return { due: 'release' }
      return { due: hasPassedOn(view) ? 'hold' : 'cut' }
    case 'idle':
      return null
  }
}

/**
 * The next thing that is due, from what the trainee can see and hear: what runs out first, then the radio, the post,
 * people, the roll, and the orders that are still open. Null where nothing is. It names what is due, never the right answer.
 */
export const hintOf = (scenario: Called, view: Seen, asks: (line: LogLine) => boolean = () => false): Hint | null => {
  const { post } = scenario
  const state = view.posts.find(({ id }) => id === post.id)?.state ?? 'free'
  const mark = view.me.walking ? null : markAway(scenario, view)
  const unposted: Hint | null = mark === null ? null : { due: 'mark', post: post.name, metres: mark.metres }
  const open = view.orders.find(({ done, later }) => !done && later !== true)
  if (view.probe !== null) return { due: 'probe' }
  if (view.alert !== null && view.alert.title !== null) return { due: 'alert', title: view.alert.title }
  return (
    radioHint(view) ??
    walkHint(view) ??
    channelHint(view) ??
    (state === 'breach' ? { due: 'shut', post: post.name } : null) ??
    (state !== 'free' && mark !== null ? { due: 'back', post: post.name, metres: mark.metres } : null) ??
    (view.holding ? { due: 'clear' } : null) ??
    reportHint(scenario, view) ??
    askedHint(view, asks) ??
    (view.works?.eta?.late === true ? etaHint(view) : null) ??
    choiceHint(view, unposted) ??
    etaHint(view) ??
    rollHint(scenario, view) ??
    unposted ??
    leftHint(view) ??
    (open === undefined ? null : { due: 'order', order: open.text })
  )
}
