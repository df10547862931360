import { brickOf, chirps, drain, isDead, percentOf } from '../radio/net/battery.ts'
import { VOLUME_MAX } from '../vocabulary/input.ts'
import { carrierOn, isTransmitting } from './carriers.ts'
import { goDeaf, hearAgain, receptionNow } from './ear.ts'
import { cutOff } from './press.ts'
import { type Draft, emit, type Run } from './run-state.ts'
import type { Belt } from './air-state.ts'
import type { Scenario } from '../scene/scenario.ts'
import { note } from './watch.ts'
import { meOf } from './world.ts'

/** A fresh brick off the charger. */
const HOT_PERCENT = 100
const CHANNELS = 16

/** The radio that the trainee has on the belt when the run begins. */
export const beltOf = ({ net }: Scenario): Belt => ({
  volume: net.volume,
  plugged: net.headset,
  brick: brickOf(net.brick.percent, net.brick.wear),
  spares: net.spares,
  chirped: null,
})

/** A hot brick is at hand: in the pocket, or in the bag where the trainee stands. */
export const canSwap = (run: Run | Draft): boolean => {
  const { spot } = meOf(run)
  return run.belt.spares > 0 || (spot !== null && run.scenario.net.bricksAt.includes(spot))
}

/** Something that changes what the ear gets, with the line on the air cut or taken up in its middle. */
const turn = (draft: Draft, change: () => void): void => {
  const { channel } = draft
  const heard = receptionNow(draft, channel) !== 'nothing'
  if (heard) goDeaf(draft)
  change()
  if (receptionNow(draft, draft.channel) === 'nothing') return
  hearAgain(draft, heard && draft.channel === channel ? draft.tick : 0)
}

/** The channel knob. */
export const tune = (draft: Draft, channel: number): void => {
  if (!Number.isInteger(channel) || channel < 1 || channel > CHANNELS) return
  turn(draft, () => {
    draft.channel = channel
  })
  emit(draft, { type: 'radio.turned', channel })
  note(draft, { type: 'tuned', channel })
}

/** The volume knob. */
export const turnVolume = (draft: Draft, level: number): void => {
  if (!Number.isInteger(level) || level < 0 || level > VOLUME_MAX || level === draft.belt.volume) return
  turn(draft, () => {
    draft.belt = { ...draft.belt, volume: level }
  })
  emit(draft, { type: 'radio.volume', level })
  note(draft, { type: 'volume', level })
}

/** The plug of the headset. */
export const plug = (draft: Draft, plugged: boolean): void => {
  if (plugged === draft.belt.plugged) return
  draft.belt = { ...draft.belt, plugged }
  emit(draft, { type: 'radio.headset', plugged })
  note(draft, { type: 'headset', plugged })
}

/** A fresh brick for the one in the radio. The old one is of no more use today. */
export const swap = (draft: Draft): void => {
  if (!canSwap(draft)) return
  const { spot } = meOf(draft)
  const bag = spot !== null && draft.scenario.net.bricksAt.includes(spot)
  const wasDead = isDead(draft.belt.brick)
  turn(draft, () => {
    const spares = bag ? draft.belt.spares : draft.belt.spares - 1
    draft.belt = { ...draft.belt, brick: brickOf(HOT_PERCENT, 1), spares, chirped: null }
  })
  emit(draft, { type: 'radio.battery', percent: HOT_PERCENT, why: 'swapped' })
  if (wasDead) note(draft, { type: 'power', on: true })
  note(draft, { type: 'swapped' })
}

const usedAs = (draft: Draft): 'idle' | 'hearing' | 'talking' => {
  if (isTransmitting(draft)) return 'talking'
  const hears = carrierOn(draft, draft.channel) !== undefined && receptionNow(draft, draft.channel) !== 'nothing'
  return hears ? 'hearing' : 'idle'
}

/** One tick of the brick: it chirps when it is low, and goes dead without asking. */
export const drainBelt = (draft: Draft): void => {
  const { belt } = draft
  if (isDead(belt.brick)) return
  const brick = drain(belt.brick, usedAs(draft))
  if (isDead(brick)) {
    goDeaf(draft)
    cutOff(draft, 'dead')
    draft.belt = { ...belt, brick }
    emit(draft, { type: 'radio.battery', percent: 0, why: 'dead' })
    note(draft, { type: 'died' })
    return note(draft, { type: 'power', on: false })
  }
  const chirped = chirps(brick, belt.chirped, draft.tick) ? draft.tick : belt.chirped
  // Written out, for this is done in every tick.
  draft.belt = { volume: belt.volume, plugged: belt.plugged, brick, spares: belt.spares, chirped }
  if (chirped !== belt.chirped) emit(draft, { type: 'radio.battery', percent: percentOf(brick), why: 'chirp' })
}
