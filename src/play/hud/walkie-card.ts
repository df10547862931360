import type { RunView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import type { Led } from '../../ui/Walkie.tsx'

/** Below this charge, in percent, the radio asks for a hot brick. */
const LOW = 10

/** The brick runs low, or has run out. */
export const isLow = (battery: number): boolean => battery <= LOW

export type WalkieCard =
  | { readonly kind: 'off' }
  | { readonly kind: 'onAir' }
  | { readonly kind: 'deaf' }
  | { readonly kind: 'receiving'; readonly by: PersonId }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'rolling' }
  | { readonly kind: 'wrongChannel'; readonly channel: number; readonly home: number }
  | { readonly kind: 'standby' }
  | { readonly kind: 'low' }
  | { readonly kind: 'clear' }

/** What the card beside the radio says: what is on the air first, then what the set asks of the radio. */
export const walkieCard = ({ radio, roll }: Pick<RunView, 'radio' | 'roll'>): WalkieCard => {
  if (radio.battery <= 0) return { kind: 'off' }
  if (radio.onAir?.by === 'me' || radio.keyed) return { kind: 'onAir' }
  if (radio.volume === 0) return { kind: 'deaf' }
  if (radio.onAir) return { kind: 'receiving', by: radio.onAir.by }
  if (!radio.headset) return { kind: 'speaker' }
  if (roll.state === 'rolling' && !roll.rehearsal) return { kind: 'rolling' }
  if (radio.channel !== radio.home) return { kind: 'wrongChannel', channel: radio.channel, home: radio.home }
  if (isLow(radio.battery)) return { kind: 'low' }
  return roll.state === 'warning' ? { kind: 'standby' } : { kind: 'clear' }
}

/** What the lamp of the drawn radio does. */
export const ledOf = (view: Pick<RunView, 'radio'>): Led => {
  const { radio } = view
  if (radio.battery <= 0) return 'off'
  if (radio.onAir) return radio.onAir.by === 'me' ? 'transmitting' : 'receiving'
  return isLow(radio.battery) ? 'low' : 'idle'
}

/** Bars of charge, 0 to 4, from percent. */
export const barsOf = (battery: number): number => Math.max(0, Math.min(4, Math.ceil(battery / 25)))
