import type { HabitEvent } from './event.ts'
import { returnOne, rightChannel, switchAck } from './channel-habits.ts'
import type { Habit, HabitFault, HabitSetting } from './fault.ts'
import { battery, kit } from './kit-habits.ts'
import { checkIn, earpiece, offAirNotice } from './presence.ts'
import { openMic, standBy, statusTrue, talentMoves } from './talk-habits.ts'

/** The rules of radio reference (d) that one transmission cannot prove, or not all of them. */
export const HABITS: readonly Habit[] = [
  earpiece,
  checkIn,
  battery,
  offAirNotice,
  kit,
  talentMoves,
  openMic,
  returnOne,
  rightChannel,
  statusTrue,
  switchAck,
  standBy,
]

/** Every habit that was broken up to now, in the order of the habits. */
export const brokenHabits = (
  events: readonly HabitEvent[],
  nowMs: number,
  setting: HabitSetting,
): readonly HabitFault[] => HABITS.flatMap((habit) => habit(events, nowMs, setting))
