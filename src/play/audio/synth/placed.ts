import type { SoundKind } from '../../../core/floor/kinds.ts'
import type { Engine } from '../engines.ts'
import * as ambience from './ambience.ts'
import * as engines from './engines.ts'
import type { Samples } from './noise.ts'
import { madeAt } from './sounds.ts'
import { footfall, type Tread } from './steps.ts'

/** A sound of the set that has a place. */
export type Placed = {
  /** What its samples are kept under. */
  readonly key: string
  /** How loud it is as far as it reaches, and that is how far, metres: beyond it gets fainter. */
  readonly lufs: number
  readonly reach: number
  readonly make: () => Samples
}

const placed = (key: string, lufs: number, make: () => Samples, reach = 1): Placed => ({
  key,
  lufs,
  reach,
  make: () => madeAt(make()),
})

/**
 * Ambience by its kind: how loud it is at a tenth of what it carries. It stays well under voices (LOOK section 9: the
 * bed at -42, voices in a room at -24).
 */
export const AMBIENCE: Readonly<Record<SoundKind, Placed>> = {
  traffic: placed('traffic', -33, ambience.traffic),
  generator: placed('generator', -34, ambience.generator),
  sea: placed('sea', -34, ambience.sea),
  gulls: placed('gulls', -33, ambience.gulls),
  birds: placed('birds', -36, ambience.birds),
  stream: placed('stream', -35, ambience.stream),
  wind: placed('wind', -36, ambience.wind),
  crowd: placed('crowd', -34, ambience.crowd),
  kitchen: placed('kitchen', -34, ambience.kitchen),
  music: placed('music', -35, ambience.music),
  fridge: placed('fridge', -39, ambience.fridge),
  ventilation: placed('ventilation', -38, ambience.ventilation),
  printer: placed('printer', -35, ambience.printer),
  phones: placed('phones', -35, ambience.phones),
  work: placed('work', -34, ambience.work),
  crickets: placed('crickets', -40, ambience.crickets),
  engine: placed('diesel', -34, engines.diesel),
}

export const RAIN = placed('rain', -38, ambience.rain)
export const OPEN_AIR = placed('open air', -40, ambience.openAir)

export const ENGINES: Readonly<Record<Engine, Placed>> = {
  diesel: placed('diesel', -28, engines.diesel, 4),
  petrol: placed('petrol', -30, engines.petrol, 4),
  electric: placed('motor', -30, engines.motor, 2),
}
export const BEEPER = placed('reversing', -26, engines.reversing, 4)
export const SIREN = placed('siren', -20, engines.siren, 30)
export const BLOWER = placed('blower', -24, engines.blower, 10)
export const CRYING = placed('crying', -24, engines.crying, 5)
export const SHOUTING = placed('shouting', -25, engines.shouting, 4)
export const VEHICLE_DOOR = placed('vehicle door', -27, engines.vehicleDoor, 2)

const STEP_LUFS: Readonly<Record<Tread, number>> = { hard: -36, gravel: -34, soft: -42, hollow: -35, wet: -34 }

const step = (tread: Tread): readonly [walking: Placed, running: Placed] => [
  placed(`step ${tread}`, STEP_LUFS[tread], () => footfall(tread, false)),
  placed(`running step ${tread}`, STEP_LUFS[tread] + 5, () => footfall(tread, true)),
]

/** A step on every tread, walked and run. */
export const STEPS: Readonly<Record<Tread, readonly [walking: Placed, running: Placed]>> = {
  hard: step('hard'),
  gravel: step('gravel'),
  soft: step('soft'),
  hollow: step('hollow'),
  wet: step('wet'),
}
