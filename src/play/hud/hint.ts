import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { ME, type PersonId, type TextId } from '../../core/vocabulary/ids.ts'

/** What is due next, as the words of `hint.*` in `play.json` say it. */
export type Hint =
  | { readonly due: 'probe' | 'deaf' | 'rehearsal' | 'rolling' | 'release' | 'cut' | 'hold' | 'something' }
  | { readonly due: 'alert'; readonly title: TextId }
  | { readonly due: 'brick' }
  | { readonly due: 'channel' | 'report'; readonly channel: number }
  | { readonly due: 'shut' | 'back' | 'mark'; readonly post: TextId }
  | { readonly due: 'somebody' | 'sign'; readonly person: PersonId }
  | { readonly due: 'order'; readonly order: TextId }

type Called = {
  readonly post: Pick<Scenario['post'], 'id' | 'name' | 'mark'>
  readonly houseStyle: Pick<Scenario['houseStyle'], 'lockupPoll' | 'releaseRule'>
}
type Seen = Pick<RunView, 'probe' | 'alert' | 'posts' | 'orders' | 'choices' | 'roll' | 'log'> & {
  readonly me: Pick<RunView['me'], 'spot' | 'walking'>
  readonly radio: Pick<RunView['radio'], 'channel' | 'home' | 'volume' | 'battery' | 'canSwap'>
}

const hasReported = ({ log, roll, radio }: Seen): boolean =>
  log.some(({ by, channel, tick, unsent }) => {
    const went = by === ME && channel === radio.home && unsent === undefined
    return went && tick >= roll.since
  })

/** What is wrong with the radio comes before what is said on it. */
const radioHint = ({ radio }: Seen): Hint | null => {
  if (radio.battery <= 0 && radio.canSwap) return { due: 'brick' }
  if (radio.volume === 0) return { due: 'deaf' }
  return radio.channel === radio.home ? null : { due: 'channel', channel: radio.home }
}

/** Whoever waits for the trainee: by sign alone while it rolls. */
const choiceHint = ({ choices, roll }: Seen): Hint | null => {
  const [first] = choices
  if (first === undefined) return null
  if (first.to === null) return { due: 'something' }
  const filming = roll.state === 'rolling' && !roll.rehearsal
  return { due: filming ? 'sign' : 'somebody', person: first.to }
}

const rollHint = ({ houseStyle }: Called, view: Seen): Hint | null => {
  const { roll } = view
  switch (roll.state) {
    case 'warning':
    case 'locked':
      return houseStyle.lockupPoll && !hasReported(view) ? { due: 'report', channel: view.radio.home } : { due: 'hold' }
    case 'rolling':
      return { due: roll.rehearsal ? 'rehearsal' : 'rolling' }
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
  const away = view.me.spot !== post.mark && !view.me.walking
  const open = view.orders.find(({ done }) => !done)
  if (view.probe !== null) return { due: 'probe' }
  if (view.alert !== null) return { due: 'alert', title: view.alert.title }
  return (
    radioHint(view) ??
    (state === 'breach' ? { due: 'shut', post: post.name } : null) ??
    (state !== 'open' && away ? { due: 'back', post: post.name } : null) ??
    choiceHint(view) ??
    rollHint(scenario, view) ??
    (away ? { due: 'mark', post: post.name } : null) ??
    (open === undefined ? null : { due: 'order', order: open.text })
  )
}
