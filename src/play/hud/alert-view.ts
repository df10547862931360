import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { PersonId, TextId } from '../../core/vocabulary/ids.ts'
import { fullMetres, secondsLeft } from '../../ui/numbers.ts'
import { type Side, sideOf } from '../audio/whereabouts.ts'

/** What can be done about it, as `alert.do.*` says it. */
export type Remedy = 'stop' | 'door' | 'sign' | 'report' | 'hold' | 'ask'

/** An alert as it is shown: what, where, how long, what to do. */
export type ShownAlert = {
  readonly person: PersonId
  readonly title: TextId | null
  readonly toward: TextId | null
  readonly lines: readonly TextId[]
  readonly seconds: number
  readonly metres: number
  readonly side: Side
  readonly remedy: Remedy
}

/** Sooner than this asking is too late before the roll (lock-ups 6: B2), seconds. */
const TOO_LATE_S = 10

/**
 * What is to be done: safety before everything, over anything; while the camera rolls by position and hand, and by a call
 * only where the brief asks for one; before that asked, or said at once (lock-ups 6).
 */
const remedyOf = (
  view: RunView,
  scenario: Pick<Scenario, 'cast' | 'script' | 'houseStyle'>,
  who: PersonId,
  seconds: number,
): Remedy => {
  if (scenario.cast.find(({ id }) => id === who)?.kind === 'vehicle') return 'stop'
  if (scenario.script.post.door !== null) return 'door'
  if (view.roll.state === 'rolling' && !view.roll.rehearsal)
    return scenario.houseStyle.bogeyWhileRolling === 'report' ? 'report' : 'sign'
  return seconds <= TOO_LATE_S && view.roll.state === 'locked' ? 'hold' : 'ask'
}

/** The alert of a view, for every screen that shows it. */
export const shownAlert = (
  scenario: Pick<Scenario, 'cast' | 'script' | 'houseStyle'>,
  view: RunView,
): ShownAlert | null => {
  const { alert, me } = view
  const there = view.people.find(({ id }) => id === alert?.person)
  if (alert === null || there === undefined) return null
  const seconds = secondsLeft(alert.ms)
  return {
    person: alert.person,
    title: alert.title,
    toward: alert.toward,
    lines: alert.lines,
    seconds,
    metres: fullMetres(there.far),
    side: sideOf(there.x - me.x, there.y - me.y),
    remedy: remedyOf(view, scenario, alert.person, seconds),
  }
}
