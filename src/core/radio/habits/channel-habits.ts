import type { Reason } from '../../vocabulary/reason.ts'
import { reasonOf } from '../verdict/reason-of.ts'
import type { HabitEvent } from './event.ts'
import type { Habit, HabitFault } from './fault.ts'
import { endOfWindow, eventsOf, happened, homeAt, postAt, type Stretch, stretches, inOrder } from './timeline.ts'
import { NOTICE_WRONG_CHANNEL_MS, QUIET_MS, SWITCH_MS } from './times.ts'

type Away = { readonly channel: number; readonly home: number }

/** Stretches on a channel that is not the trainee's own; turning on through several counts as one way. */
const awayFrom = (events: readonly HabitEvent[], nowMs: number): readonly Stretch<Away | null>[] => {
  const changes: Stretch<Away | null>[] = []
  let channel: number | null = null
  let home = 1
  for (const event of events) {
    if (event.type === 'tuned') ({ channel } = event)
    else if (event.type === 'home') {
      home = event.channel
      channel ??= home
    } else continue
    const value = channel === null || channel === home ? null : { channel, home }
    const last = changes.at(-1)
    // The knob passes channels on its way: the stretch begins with the first of them and is of the last.
    const passing = last !== undefined && last.value !== null && value !== null && event.atMs - last.from < SWITCH_MS
    if (passing) changes[changes.length - 1] = { ...last, value }
    else changes.push({ value, from: event.atMs, to: event.atMs })
  }
  return stretches(changes, nowMs)
}

const isSent = (event: HabitEvent): boolean =>
  (event.type === 'said' && event.notices.includes('sent')) ||
  (event.type === 'heard' && event.toMe && (event.notices.includes('sent') || event.notices.includes('stay')))
const saysSwitching = (event: HabitEvent): boolean => event.type === 'said' && event.notices.includes('switching')

/** Said or ordered in the time before the knob was turned. */
const isAnnounced = (events: readonly HabitEvent[], from: number): boolean =>
  happened(events, from - NOTICE_WRONG_CHANNEL_MS, from, (event) => saysSwitching(event) || isSent(event))

const severityAt = (events: readonly HabitEvent[], atMs: number): HabitFault['severity'] =>
  postAt(events, atMs) === 'onLockup' ? 'critical' : 'major'

/** R-RIGHT-CHANNEL: on a wrong channel without having said so, it is noticed within a minute. */
export const rightChannel: Habit = (events, nowMs) =>
  awayFrom(events, nowMs).flatMap(({ value, from, to }): readonly HabitFault[] => {
    if (value === null || isAnnounced(events, from) || to - from <= NOTICE_WRONG_CHANNEL_MS) return []
    const why = reasonOf('habit.wrongChannel', { said: String(value.channel), what: String(value.home) })
    return [{ rule: 'R-RIGHT-CHANNEL', severity: severityAt(events, from), why, sinceMs: from }]
  })

const switchedTo = (channel: number, use: string | undefined): Reason =>
  use === undefined
    ? reasonOf('habit.noSwitchingUnnamed', { what: String(channel) })
    : reasonOf('habit.noSwitching', { what: String(channel), said: use })

/** R-SWITCH-ACK: say "switching" before the knob is turned, and be there within five seconds. */
export const switchAck: Habit = (events, nowMs, { channelPlan }) => {
  const away = awayFrom(events, nowMs)
  const silent = away.flatMap(({ value, from, to }): readonly HabitFault[] => {
    // A slip of the knob that is put right at once is no move.
    if (value === null || to - from < SWITCH_MS) return []
    const asks = (event: HabitEvent): boolean =>
      saysSwitching(event) || (event.type === 'said' && event.notices.includes('sent'))
    if (happened(events, from - NOTICE_WRONG_CHANNEL_MS, from, asks)) return []
    // Nobody talked there: that is a knob that was bumped, and R-RIGHT-CHANNEL's.
    const talked = happened(events, from, to, (event) => event.type === 'said' && event.channel === value.channel)
    if (!talked) return []
    const why = switchedTo(value.channel, channelPlan[value.channel])
    return [{ rule: 'R-SWITCH-ACK', severity: 'minor', why, sinceMs: from }]
  })
  const late = eventsOf(events, 'said')
    .filter((event) => saysSwitching(event) && event.channel === homeAt(events, event.atMs))
    .flatMap(({ atMs }): readonly HabitFault[] => {
      const end = endOfWindow(events, atMs, SWITCH_MS, nowMs)
      const arrived = away.some(({ value, from }) => value !== null && from >= atMs && end !== null && from <= end)
      return end === null || arrived
        ? []
        : [{ rule: 'R-SWITCH-ACK', severity: 'minor', why: reasonOf('habit.slowSwitch'), sinceMs: atMs }]
    })
  return inOrder([...silent, ...late])
}

/** R-RETURN-ONE: back on the own channel within five seconds of the last words on the other. */
export const returnOne: Habit = (events, nowMs) =>
  awayFrom(events, nowMs).flatMap(({ value, from, to }): readonly HabitFault[] => {
    if (value === null) return []
    const talk = events.filter(
      (event): event is Extract<HabitEvent, { readonly type: 'said' | 'heard' }> =>
        (event.type === 'said' || event.type === 'heard') &&
        event.channel === value.channel &&
        event.atMs >= from &&
        event.atMs <= to,
    )
    const stays = talk.findIndex(({ notices }) => notices.includes('stay'))
    const over = talk.find(({ atMs, notices }, index) => {
      if (stays >= 0 && index >= stays) return false
      const next = talk[index + 1]?.atMs ?? to
      return next - atMs > (notices.includes('backToHome') ? SWITCH_MS : QUIET_MS)
    })
    if (over === undefined) return []
    const severity = severityAt(events, over.atMs)
    return [
      {
        rule: 'R-RETURN-ONE',
        severity,
        why: reasonOf('habit.notBack', { what: String(value.home) }),
        sinceMs: over.atMs,
      },
    ]
  })
