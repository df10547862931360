import { isDead, percentOf } from '../radio/net/battery.ts'
import { ME } from '../vocabulary/ids.ts'
import { canSwap } from './belt.ts'
import { carrierOn, isTransmitting } from './carriers.ts'
import { receptionNow } from './ear.ts'
import type { Run } from './run-state.ts'
import type { RunView } from './run-view.ts'

/** Ticks that a button which is still down is shown to stay down. */
const STILL_DOWN = 20

type OnAir = RunView['radio']['onAir']

/** Who has the trainee's channel, as far as the trainee's own radio tells. */
const onAirOf = (run: Run): OnAir => {
  if (run.mine !== null && isTransmitting(run))
    return { by: ME, text: null, from: run.mine.from, until: run.mine.until ?? run.tick + STILL_DOWN }
  const carrier = carrierOn(run, run.channel)
  if (carrier === undefined || receptionNow(run, run.channel) === 'nothing') return null
  const { by, line, wording, slots, from, until } = carrier
  const text = line === null ? null : { id: line, wording, ...(slots === null ? {} : { slots }) }
  return { by, text, from, until }
}

export const radioOf = (run: Run): RunView['radio'] => ({
  channel: run.channel,
  home: run.home,
  battery: percentOf(run.belt.brick),
  volume: run.belt.volume,
  headset: run.belt.plugged,
  canSwap: canSwap(run),
  keyed: run.press !== null && run.press.until === null,
  hears: !isTransmitting(run) && run.belt.volume > 0 && !isDead(run.belt.brick),
  onAir: onAirOf(run),
  drafting: run.draftTick !== null,
})
