import type { HabitEvent } from './event.ts'
import type { Habit, HabitFault } from './fault.ts'
import { endOfWindow, eventsOf, happened, postAt, rollAt, type Stretch, stretches, inOrder } from './timeline.ts'
import {
  BACK_NOTICE_MS,
  CHECK_IN_MS,
  DEAF_MS,
  GONE_MS,
  GOOD_CHECK_DUE_MS,
  OFF_AIR_NOTICE_MS,
  RESEAT_MS,
} from './times.ts'
import { reasonOf } from '../verdict/reason-of.ts'

type Ear = 'shut' | 'one' | 'everybody'

/** Through what the radio spoke within earshot of the set, and from when to when. */
const earsNearSet = (events: readonly HabitEvent[], nowMs: number): readonly Stretch<Ear | null>[] => {
  const changes: Stretch<Ear | null>[] = []
  let plugged = true
  let level = 1
  let within = false
  for (const event of events) {
    if (event.type === 'headset') ({ plugged } = event)
    else if (event.type === 'volume') ({ level } = event)
    else if (event.type === 'zone') ({ within } = event)
    else continue
    const ear = level === 0 ? 'shut' : plugged ? 'one' : 'everybody'
    const value = within ? ear : null
    if (changes.at(-1)?.value !== value) changes.push({ value, from: event.atMs, to: event.atMs })
  }
  return stretches(changes, nowMs)
}

/** R-EARPIECE: no open speaker within earshot of set, and an ear on the channel. */
export const earpiece: Habit = (events, nowMs) =>
  earsNearSet(events, nowMs).flatMap(({ value, from, to }): readonly HabitFault[] => {
    const rolling =
      rollAt(events, from) === 'rolling' ||
      happened(events, from, to, (event) => event.type === 'roll' && event.state === 'rolling')
    if (value === 'everybody' && (rolling || to - from > RESEAT_MS))
      return [
        {
          rule: 'R-EARPIECE',
          severity: rolling ? 'critical' : 'major',
          why: reasonOf('habit.openSpeaker'),
          sinceMs: from,
        },
      ]
    if (value === 'shut' && to - from > DEAF_MS)
      return [{ rule: 'R-EARPIECE', severity: 'major', why: reasonOf('habit.deaf'), sinceMs: from }]
    return []
  })

const isMyCheck = (event: HabitEvent): boolean => event.type === 'said' && event.notices.includes('check')

/** R-CHECK-IN: radio check after every change of brick or headset, and "good check" when nobody else gives it. */
export const checkIn: Habit = (events, nowMs) => {
  const due = events.filter(
    (event) =>
      event.type === 'swapped' ||
      (event.type === 'power' && event.on) ||
      (event.type === 'headset' && event.plugged && eventsOf(events, 'headset').some((one) => one.atMs < event.atMs)),
  )
  const mine = due.flatMap(({ atMs }): readonly HabitFault[] => {
    const end = endOfWindow(events, atMs, CHECK_IN_MS, nowMs)
    if (end === null || happened(events, atMs, end, isMyCheck)) return []
    return [{ rule: 'R-CHECK-IN', severity: 'minor', why: reasonOf('habit.checkIn'), sinceMs: atMs }]
  })
  const others = eventsOf(events, 'heard')
    .filter(({ notices }) => notices.includes('check'))
    .flatMap(({ atMs }): readonly HabitFault[] => {
      const end = endOfWindow(events, atMs, GOOD_CHECK_DUE_MS, nowMs)
      const isGood = (event: HabitEvent): boolean =>
        (event.type === 'said' || event.type === 'heard') && event.notices.includes('goodCheck')
      if (end === null || happened(events, atMs, end, isGood)) return []
      return [{ rule: 'R-CHECK-IN', severity: 'minor', why: reasonOf('habit.goodCheck'), sinceMs: atMs }]
    })
  return inOrder([...mine, ...others])
}

/** When the radio was off or its sound was, and from when to when. */
const outOfReach = (events: readonly HabitEvent[], nowMs: number): readonly Stretch<boolean>[] => {
  const changes: Stretch<boolean>[] = [{ value: false, from: 0, to: 0 }]
  let on = true
  let level = 1
  for (const event of events) {
    if (event.type === 'power') ({ on } = event)
    else if (event.type === 'volume') ({ level } = event)
    else continue
    const value = !on || level === 0
    if (changes.at(-1)?.value !== value) changes.push({ value, from: event.atMs, to: event.atMs })
  }
  return stretches(changes, nowMs)
}

/** R-OFF-AIR-NOTICE: say so before you become unreachable, and when you are back. */
export const offAirNotice: Habit = (events, nowMs, { me, toiletCode }) =>
  outOfReach(events, nowMs).flatMap(({ value, from, to }): readonly HabitFault[] => {
    // A brick that died is R-BATTERY; who goes while they roll waits for the cut, and is not called to account here.
    const died = happened(events, from, from, (event) => event.type === 'died')
    if (!value || to - from < GONE_MS || rollAt(events, from) === 'rolling') return []
    const severity = postAt(events, from) === 'onLockup' ? 'major' : 'minor'
    const told = happened(
      events,
      from - OFF_AIR_NOTICE_MS,
      from,
      (event) => event.type === 'said' && event.notices.includes('offAir'),
    )
    if (!told && !died)
      return [
        { rule: 'R-OFF-AIR-NOTICE', severity, why: reasonOf('habit.wentOff', { what: toiletCode }), sinceMs: from },
      ]
    const end = to === nowMs ? null : endOfWindow(events, to, BACK_NOTICE_MS, nowMs)
    const isBack = (event: HabitEvent): boolean =>
      event.type === 'said' && (event.notices.includes('backOn') || event.notices.includes('check'))
    if (end === null || happened(events, to, end, isBack)) return []
    return [{ rule: 'R-OFF-AIR-NOTICE', severity: 'minor', why: reasonOf('habit.cameBack', { what: me }), sinceMs: to }]
  })
