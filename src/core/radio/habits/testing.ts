import type { EventOf, HabitEvent } from './event.ts'
import type { Habit, HabitSetting } from './fault.ts'
import { noticesIn } from './notices.ts'

export const SETTING: HabitSetting = {
  me: 'Sam',
  toiletCode: '10-1',
  channelPlan: { 1: 'Production', 2: 'Open' },
  bricks: true,
}

/** Seconds make a case readable. */
export const at = (seconds: number): { readonly atMs: number } => ({ atMs: Math.round(seconds * 1000) })
export const said = (
  seconds: number,
  words: string,
  act: EventOf<'said'>['act'] = 'announce',
  channel = 1,
): HabitEvent => ({
  ...at(seconds),
  type: 'said',
  channel,
  act,
  words,
  notices: noticesIn(words),
})
export const heard = (seconds: number, words: string, channel = 1, toMe = true): HabitEvent => ({
  ...at(seconds),
  type: 'heard',
  channel,
  notices: noticesIn(words),
  toMe,
})
export const roll = (seconds: number, state: EventOf<'roll'>['state']): HabitEvent => ({
  ...at(seconds),
  type: 'roll',
  state,
})
export const locked: HabitEvent = { ...at(0), type: 'post', state: 'onLockup' }
export const headset = (seconds: number, plugged: boolean): HabitEvent => ({ ...at(seconds), type: 'headset', plugged })
export const volume = (seconds: number, level: number): HabitEvent => ({ ...at(seconds), type: 'volume', level })
export const nearSet: HabitEvent = { ...at(0), type: 'zone', within: true }
export const power = (seconds: number, on: boolean): HabitEvent => ({ ...at(seconds), type: 'power', on })
export const swapped = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'swapped' })
export const died = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'died' })
export const tuned = (seconds: number, channel: number): HabitEvent => ({ ...at(seconds), type: 'tuned', channel })
export const home = (seconds: number, channel: number): HabitEvent => ({ ...at(seconds), type: 'home', channel })
export const paper = (
  seconds: number,
  what: EventOf<'kit'>['what'],
  thing: 'radio' | 'brick' = 'radio',
): HabitEvent => ({
  ...at(seconds),
  type: 'kit',
  what,
  thing,
})
export const task = (seconds: number, now: EventOf<'task'>['now']): HabitEvent => ({
  ...at(seconds),
  type: 'task',
  task: 'chairs',
  now,
})
export const cast = (seconds: number, leg: EventOf<'cast'>['leg']): HabitEvent => ({
  ...at(seconds),
  type: 'cast',
  number: '4',
  leg,
})
export const stuck = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'keyed', channel: 1, stuck: true })
export const freed = (seconds: number): HabitEvent => ({ ...at(seconds), type: 'unkeyed' })

/** What happened up to a second, and what the habit makes of it: severities in order, none where it was kept. */
export type Case = readonly [name: string, events: readonly HabitEvent[], until: number, severities: readonly string[]]

/** The cases of one habit. */
export type Table = readonly [rule: string, habit: Habit, cases: readonly Case[]]
