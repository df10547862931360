import type { HabitEvent } from './event.ts'
import type { Habit, HabitFault } from './fault.ts'
import { endOfWindow, eventsOf, happened, rollAt, inOrder, lastWhere } from './timeline.ts'
import { CAST_LEG_MS, FREE_KEY_MS, STANDBY_RETURN_MS, STATUS_MS } from './times.ts'
import { reasonOf } from '../verdict/reason-of.ts'

/** R-NO-OPEN-MIC, its second half: "keying" is called, the mic is the trainee's, and it is freed within three seconds. */
export const openMic: Habit = (events, nowMs) =>
  eventsOf(events, 'heard')
    .filter(({ notices }) => notices.includes('keying'))
    .flatMap(({ atMs }): readonly HabitFault[] => {
      const key = lastWhere(
        events,
        (event) => (event.type === 'keyed' || event.type === 'unkeyed') && event.atMs <= atMs,
      )
      if (key?.type !== 'keyed' || !key.stuck || atMs + FREE_KEY_MS > nowMs) return []
      if (happened(events, atMs, atMs + FREE_KEY_MS, ({ type }) => type === 'unkeyed')) return []
      const severity = rollAt(events, atMs) === 'rolling' ? 'critical' : 'major'
      return [{ rule: 'R-NO-OPEN-MIC', severity, why: reasonOf('habit.stillKeyed'), sinceMs: key.atMs }]
    })
    .filter((fault, index, all) => all.findIndex(({ sinceMs }) => sinceMs === fault.sinceMs) === index)

/** Words that are a stand-by in themselves: "Copy, knocking. Time in a minute" only promises a time. */
const isStandBy = (event: HabitEvent): boolean =>
  event.type === 'said' && event.act === 'standby' && event.notices.includes('standBy')

/** R-ANSWER, its second half: after "stand by" one comes back within a minute without being chased. */
export const standBy: Habit = (events, nowMs) =>
  eventsOf(events, 'said')
    .filter(isStandBy)
    .flatMap(({ atMs }): readonly HabitFault[] => {
      const end = endOfWindow(events, atMs, STANDBY_RETURN_MS, nowMs)
      const came = (event: HabitEvent): boolean =>
        event.type === 'said' && event.atMs > atMs && event.act !== 'none' && !isStandBy(event)
      if (end === null || happened(events, atMs, end, came)) return []
      return [{ rule: 'R-ANSWER', severity: 'major', why: reasonOf('habit.standBy'), sinceMs: atMs }]
    })

/** R-STATUS-TRUE over time: "on it" only once it has begun, and done or failed is told within half a minute. */
export const statusTrue: Habit = (events, nowMs) => {
  const tasks = eventsOf(events, 'task')
  const early = eventsOf(events, 'said')
    .filter(({ notices }) => notices.includes('onIt'))
    .flatMap(({ atMs, words }): readonly HabitFault[] => {
      // Only where the scenario follows a task can it be known whether it had begun.
      const begins = tasks.find((task) => task.now === 'begun' && task.atMs > atMs)
      const open = lastWhere(tasks, (task) => task.atMs <= atMs)
      if (begins === undefined || open?.now === 'begun') return []
      return [
        { rule: 'R-STATUS-TRUE', severity: 'minor', why: reasonOf('habit.notBegun', { said: words }), sinceMs: atMs },
      ]
    })
  const untold = tasks
    .filter(({ now }) => now !== 'begun')
    .flatMap(({ atMs }): readonly HabitFault[] => {
      const end = endOfWindow(events, atMs, STATUS_MS, nowMs)
      const told = (event: HabitEvent): boolean =>
        event.type === 'said' && (event.act === 'report' || event.act === 'answer' || event.act === 'hail')
      if (end === null || happened(events, atMs, end, told)) return []
      return [{ rule: 'R-STATUS-TRUE', severity: 'minor', why: reasonOf('habit.notReported'), sinceMs: atMs }]
    })
  return inOrder([...early, ...untold])
}

const LEG = { leaving: 'traveling', near: 'near', landed: 'landed' } as const
/** R-TALENT-MOVES: every leg of a cast move is called within five seconds, by number; rolling, it waits for the cut. */
export const talentMoves: Habit = (events, nowMs) =>
  eventsOf(events, 'cast').flatMap(({ atMs, number, leg }): readonly HabitFault[] => {
    const end = endOfWindow(events, atMs, CAST_LEG_MS, nowMs)
    if (end === null) return []
    const called = (event: HabitEvent): boolean =>
      event.type === 'said' && event.notices.includes(LEG[leg]) && namesCast(event.words, number)
    if (happened(events, atMs - CAST_LEG_MS, end, called)) return []
    const waiting = rollAt(events, atMs) !== 'idle'
    const why = reasonOf(`habit.cast.${leg}`, { what: number })
    return [{ rule: 'R-TALENT-MOVES', severity: waiting ? 'major' : 'minor', why, sinceMs: atMs }]
  })

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** Whether the words name this number of the call sheet: "Number 4", "four stepping on". */
const namesCast = (words: string, number: string): boolean => {
  const spoken = words.toLowerCase().split(/[^a-z0-9]+/)
  return spoken.includes(number) || spoken.includes(NUMBER_WORDS[Number(number)] ?? number)
}
