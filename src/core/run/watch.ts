import type { HabitEvent } from '../radio/habits/event.ts'
import type { HabitFault } from '../radio/habits/fault.ts'
import { brokenHabits } from '../radio/habits/habits.ts'
import { noticesIn } from '../radio/habits/notices.ts'
import { TICK_MS } from '../time/ticks.ts'
import { ME } from '../vocabulary/ids.ts'
import type { PostState } from '../vocabulary/radio.ts'
import { type Draft, emit } from './run-state.ts'
import { isHeardBySet, meOf } from './world.ts'

/** Habits are looked at once a second. */
const EVERY_TICKS = 20
/** More than this of a run is never needed at once. */
const MOST_EVENTS = 400

type Untimed<Event> = Event extends HabitEvent ? Omit<Event, 'atMs'> : never

/** Write down something that a habit looks at. */
export const note = (draft: Draft, event: Untimed<HabitEvent>): void => {
  const events = [...draft.habits.events.slice(-MOST_EVENTS), { ...event, atMs: draft.tick * TICK_MS }]
  draft.habits = { ...draft.habits, events }
}

/** What the trainee's radio and place are when the run begins. */
export const noteBeginning = (draft: Draft): void => {
  note(draft, { type: 'home', channel: draft.home })
  note(draft, { type: 'headset', plugged: draft.belt.plugged })
  note(draft, { type: 'volume', level: draft.belt.volume })
}

export const postState = (draft: Pick<Draft, 'locked' | 'relieved'>): PostState =>
  draft.relieved ? 'relieved' : draft.locked ? 'onLockup' : 'off'

/** Whether an open speaker here and now would be in the sound of the set. */
export const isNearSet = (draft: Draft): boolean => isHeardBySet(draft, meOf(draft), 'voice')

const calledAs = (draft: Draft): readonly string[] => {
  const me = draft.scenario.script.roster.find(({ id }) => id === ME)
  return [me?.name, me?.post, draft.scenario.post.label].flatMap((name) => (name ? [name.toLowerCase()] : []))
}

/** A line that came out at the trainee's ear. */
export const noteHeard = (draft: Draft, channel: number, words: string): void => {
  const said = words.toLowerCase()
  note(draft, {
    type: 'heard',
    channel,
    notices: noticesIn(words),
    toMe: calledAs(draft).some((name) => said.includes(name)),
  })
}

const levelOf = ({ severity }: HabitFault): 'coach' | 'wrong' => (severity === 'minor' ? 'coach' : 'wrong')

/** A habit that was broken is told like any verdict, of words that were not said. */
const tellFault = (draft: Draft, fault: HabitFault): void => {
  const { rule, severity, why } = fault
  const content = draft.scenario.script.rows.filter((row) => draft.rows[row.id] === 'open').flatMap((row) => row.rules)
  emit(draft, {
    type: 'radio.graded',
    words: '',
    act: 'silence',
    level: levelOf(fault),
    faults: [{ rule, severity, why }],
    content,
    notes: [],
    latencyMs: null,
    roll: draft.roll.state,
  })
}

/** Look at the habits; each breach is told once. */
export const watchHabits = (draft: Draft): void => {
  if (draft.tick % EVERY_TICKS !== 0) return
  const near = isNearSet(draft)
  if (near !== draft.habits.near) {
    draft.habits = { ...draft.habits, near }
    note(draft, { type: 'zone', within: near })
  }
  const { net, houseStyle, script } = draft.scenario
  const found = brokenHabits(draft.habits.events, draft.tick * TICK_MS, {
    me: script.roster.find(({ id }) => id === ME)?.name ?? 'Sam',
    toiletCode: houseStyle.toiletCode,
    channelPlan: houseStyle.channelPlan,
    bricks: net.spares > 0 || net.bricksAt.length > 0,
  })
  for (const fault of found) {
    const key = `${fault.rule} ${fault.sinceMs}`
    if (draft.habits.told.includes(key)) continue
    draft.habits = { ...draft.habits, told: [...draft.habits.told, key] }
    tellFault(draft, fault)
  }
}
