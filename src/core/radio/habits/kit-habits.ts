import { eventsOf, happened, postAt, inOrder } from './timeline.ts'
import type { Habit, HabitFault } from './fault.ts'
import { GIVE_UP_MS } from './times.ts'
import { reasonOf } from '../verdict/reason-of.ts'

/** R-BATTERY: swap before it dies; carry a spare; a PA carries spares for seniors. */
export const battery: Habit = (events, nowMs, { bricks }) => {
  if (!bricks) return []
  const died = eventsOf(events, 'died').map(
    ({ atMs }): HabitFault => ({
      rule: 'R-BATTERY',
      severity: postAt(events, atMs) === 'onLockup' ? 'major' : 'minor',
      why: reasonOf('habit.died'),
      sinceMs: atMs,
    }),
  )
  const asked = eventsOf(events, 'kit')
    .filter(({ what, thing }) => what === 'asked' && thing === 'brick')
    .flatMap(({ atMs }): readonly HabitFault[] => {
      if (atMs + GIVE_UP_MS > nowMs) return []
      const gave = happened(events, atMs, atMs + GIVE_UP_MS, (event) => event.type === 'kit' && event.what === 'gaveUp')
      return gave ? [] : [{ rule: 'R-BATTERY', severity: 'minor', why: reasonOf('habit.noSpare'), sinceMs: atMs }]
    })
  return inOrder([...died, ...asked])
}

/** R-KIT: sign out, hand over on paper, give it up to a senior who needs it, return it at wrap. */
export const kit: Habit = (events, nowMs) => {
  const radio = eventsOf(events, 'kit').filter(({ thing }) => thing === 'radio')
  const faults: HabitFault[] = []
  const fault = (why: HabitFault['why'], sinceMs: number, severity: HabitFault['severity'] = 'minor'): void => {
    faults.push({ rule: 'R-KIT', severity, why, sinceMs })
  }
  for (const { what, atMs } of radio) {
    const after = (wanted: (typeof radio)[number]['what'], ms: number): boolean =>
      radio.some((one) => one.what === wanted && one.atMs >= atMs && one.atMs <= atMs + ms)
    const before = (wanted: (typeof radio)[number]['what']): boolean =>
      radio.some((one) => one.what === wanted && one.atMs <= atMs)
    if (what === 'issued') {
      const used = events.find((event) => (event.type === 'keyed' || event.type === 'said') && event.atMs >= atMs)
      const signed = radio.some((one) => one.what === 'signedOut' && one.atMs <= (used?.atMs ?? nowMs))
      if (used !== undefined && !signed) fault(reasonOf('habit.signOut'), atMs)
    }
    if (what === 'gaveUp' && nowMs >= atMs + GIVE_UP_MS && !after('handedOver', GIVE_UP_MS))
      fault(reasonOf('habit.handOver'), atMs)
    if (what === 'asked' && nowMs >= atMs + GIVE_UP_MS) {
      // On a lock-up one asks for a replacement or a relief first.
      const excused =
        postAt(events, atMs) === 'onLockup' &&
        happened(events, atMs, atMs + GIVE_UP_MS, (event) => event.type === 'said' && event.act === 'request')
      if (!excused && !after('gaveUp', GIVE_UP_MS)) fault(reasonOf('habit.giveUp'), atMs)
    }
    if (what === 'lost') fault(reasonOf('habit.lost'), atMs, 'major')
    if (what === 'leaving' && !before('returned') && !before('gaveUp')) fault(reasonOf('habit.notReturned'), atMs)
  }
  return faults
}
