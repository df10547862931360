import { type NetOptions, NET_DEFAULTS } from '../../core/radio/net/options.ts'
import { STRANGER } from '../../core/vocabulary/ids.ts'
import type { ShapedAir, ShapedRadio } from '../shape/net-shape.ts'
import type { Action } from './config.ts'

const DIGITAL_OPENS_MS = 700

/** The radios of a show. */
export const netOf = (radio: ShapedRadio | undefined): NetOptions => {
  if (radio === undefined) return NET_DEFAULTS
  const { lockOut, timeOut, opening, volume, headset, battery, wear, spares, bricksAt } = radio
  return {
    lockOut,
    timeOutMs: Math.round(timeOut * 1000),
    opensMs: opening === 'digital' ? DIGITAL_OPENS_MS : NET_DEFAULTS.opensMs,
    volume,
    headset,
    brick: { percent: battery, wear },
    spares,
    bricksAt,
  }
}

const note = (event: object): Action => ({ type: 'noteHabit', params: { event } })

/** The orders of what happens on the air, in the order of the keys. */
export const airActions = (air: ShapedAir, beat: string | null): readonly Action[] => {
  const actions: Action[] = []
  const { spins, crosstalk, sticks, home, misreads, kit, task, cast } = air
  if (home !== undefined) actions.push({ type: 'setHome', params: { channel: home } })
  if (spins !== undefined) {
    actions.push({ type: 'spinLine', params: { by: spins.by, line: spins.line, channels: spins.to } })
  }
  if (crosstalk !== undefined) {
    const say = { by: STRANGER, line: crosstalk.line, on: crosstalk.on, call: [], when: {} }
    actions.push({ type: 'sayLine', params: { say, beat } })
  }
  if (sticks !== undefined) {
    actions.push({ type: 'stickKey', params: { who: sticks.who, ms: Math.round(sticks.seconds * 1000) } })
  }
  if (misreads !== undefined) actions.push({ type: 'misreadNext', params: { by: misreads.by, swap: misreads.swap } })
  if (kit !== undefined) actions.push(note({ type: 'kit', what: kit.what, thing: kit.thing }))
  if (task !== undefined) actions.push(note({ type: 'task', task: task.name, now: task.now }))
  if (cast !== undefined) actions.push(note({ type: 'cast', number: cast.number, leg: cast.leg }))
  return actions
}
