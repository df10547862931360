import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { ME, type PersonId, type RowId, type TextId } from '../../core/vocabulary/ids.ts'
import { isSign } from './near-choices.ts'

/** What is due next, as the words of `hint.*` in `play.json` say it. */
export type Hint =
  | { readonly due: 'probe' | 'deaf' | 'clear' | 'rehearsal' | 'rolling' | 'release' | 'cut' | 'hold' }
  | { readonly due: 'alert'; readonly title: TextId }
  | { readonly due: 'brick' }
  | { readonly due: 'channel' | 'report'; readonly channel: number }
  | { readonly due: 'shut' | 'back' | 'mark'; readonly post: TextId }
  | { readonly due: 'somebody' | 'sign'; readonly person: PersonId }
  /** Something that is nobody's in particular: told by the name of its row. */
  | { readonly due: 'something'; readonly row: RowId }
  | { readonly due: 'order'; readonly order: TextId }

type Called = {
  readonly post: Pick<Scenario['post'], 'id' | 'name' | 'mark'>
  readonly houseStyle: Pick<Scenario['houseStyle'], 'lockupPoll' | 'releaseRule'>
  readonly plan: { readonly spots: readonly Pick<Scenario['plan']['spots'][number], 'id' | 'x' | 'y'>[] }
  readonly script: { readonly post: Pick<Scenario['script']['post'], 'radiusMm'> }
} & Pick<Scenario, 'beyond'>
type Seen = Pick<RunView, 'probe' | 'alert' | 'holding' | 'posts' | 'orders' | 'choices' | 'roll' | 'log'> & {
  readonly me: Pick<RunView['me'], 'x' | 'y' | 'walking'>
  readonly radio: Pick<RunView['radio'], 'channel' | 'home' | 'volume' | 'battery' | 'canSwap'>
}

/** Farther from the mark than the post reaches, and not on the way. Who goes from place to place holds no post. */
const isAway = ({ plan, post, script, beyond }: Called, { me }: Seen): boolean => {
  if (beyond !== undefined) return false
  const mark = plan.spots.find(({ id }) => id === post.mark)
  if (mark === undefined || me.walking) return false
  return (me.x - mark.x) ** 2 + (me.y - mark.y) ** 2 > script.post.radiusMm ** 2
}

/** Calls of the 1st AD that end with “lock it up”, as the log has them: by their first words. */
const LOCKING: ReadonlySet<string> = new Set(['rehearsalUp', 'pictureUp', 'lockItUp'])

/** The lock-up was called, and nothing that the trainee has said on the channel since came through. */
export const owesReport = ({ log, roll, radio }: Pick<Seen, 'log' | 'roll' | 'radio'>): boolean => {
  const called = log.findLast(({ call }) => call !== null)
  if (roll.state !== 'locked' || called === undefined || !LOCKING.has(called.call ?? '')) return false
  return !log.some(
    ({ order, by, channel, unsent, unheard }) =>
      order > called.order && by === ME && channel === radio.home && unsent === undefined && unheard === undefined,
  )
}

/** What is wrong with the radio comes before what is said on it. */
const radioHint = ({ radio }: Seen): Hint | null => {
  if (radio.battery <= 0 && radio.canSwap) return { due: 'brick' }
  if (radio.volume === 0) return { due: 'deaf' }
  return radio.channel === radio.home ? null : { due: 'channel', channel: radio.home }
}

/**
 * Whoever waits for the trainee: by sign alone while it rolls. What hands can do at any time, with a sign or an umbrella,
 * is due to nobody.
 */
const choiceHint = ({ choices, roll }: Seen): Hint | null => {
  const first = choices.find((choice) => choice.row !== null || (isSign(choice) && choice.to !== null))
  if (first === undefined) return null
  if (first.to === null) return first.row === null ? null : { due: 'something', row: first.row }
  const filming = roll.state === 'rolling' && !roll.rehearsal
  return { due: filming ? 'sign' : 'somebody', person: first.to }
}

/** Where the house asks its posts, each answers before it does anything else. */
const reportHint = ({ houseStyle }: Called, view: Seen): Hint | null =>
  houseStyle.lockupPoll && owesReport(view) ? { due: 'report', channel: view.radio.home } : null

const rollHint = ({ houseStyle }: Called, { roll }: Seen): Hint | null => {
  switch (roll.state) {
    case 'warning':
      return { due: 'hold' }
    // A rehearsal is locked, never rolling.
    case 'locked':
      return { due: roll.rehearsal ? 'rehearsal' : 'hold' }
    case 'rolling':
      return { due: 'rolling' }
    case 'cut':
      return { due: houseStyle.releaseRule === 'on_release' ? 'release' : 'cut' }
    case 'idle':
      return null
  }
}

/**
 * The next thing that is due, from what the trainee can see and hear: what runs out first, then the radio, the post,
 * people, the roll, and the orders that are still open. Null where nothing is. It names what is due, never the right answer.
 */
export const hintOf = (scenario: Called, view: Seen): Hint | null => {
  const { post } = scenario
  const state = view.posts.find(({ id }) => id === post.id)?.state ?? 'open'
  const away = isAway(scenario, view)
  const open = view.orders.find(({ done }) => !done)
  if (view.probe !== null) return { due: 'probe' }
  if (view.alert !== null && view.alert.title !== null) return { due: 'alert', title: view.alert.title }
  return (
    radioHint(view) ??
    (state === 'breach' ? { due: 'shut', post: post.name } : null) ??
    (state !== 'open' && away ? { due: 'back', post: post.name } : null) ??
    (view.holding ? { due: 'clear' } : null) ??
    reportHint(scenario, view) ??
    choiceHint(view) ??
    rollHint(scenario, view) ??
    (away ? { due: 'mark', post: post.name } : null) ??
    (open === undefined ? null : { due: 'order', order: open.text })
  )
}
