import type { RunView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import type { Led } from '../../ui/Walkie.tsx'

/** Below this charge, in percent, the radio asks for a hot brick. */
const LOW = 10

export type WalkieCard =
  | { readonly kind: 'off' }
  | { readonly kind: 'onAir' }
  | { readonly kind: 'receiving'; readonly by: PersonId }
  | { readonly kind: 'rolling' }
  | { readonly kind: 'wrongChannel'; readonly channel: number; readonly home: number }
  | { readonly kind: 'standby' }
  | { readonly kind: 'low' }
  | { readonly kind: 'clear' }

/** What the card beside the radio says: what is on the air first, then what the set asks of the radio. */
export const walkieCard = (view: Pick<RunView, 'radio' | 'roll'>, home: number): WalkieCard => {
  const { radio, roll } = view
  if (radio.battery <= 0) return { kind: 'off' }
  if (radio.onAir?.by === 'me') return { kind: 'onAir' }
  if (radio.onAir) return { kind: 'receiving', by: radio.onAir.by }
  if (roll.state === 'rolling' && !roll.rehearsal) return { kind: 'rolling' }
  if (radio.channel !== home) return { kind: 'wrongChannel', channel: radio.channel, home }
  if (radio.battery <= LOW) return { kind: 'low' }
  return roll.state === 'warning' ? { kind: 'standby' } : { kind: 'clear' }
}

/** What the lamp of the drawn radio does. */
export const ledOf = (view: Pick<RunView, 'radio'>): Led => {
  const { radio } = view
  if (radio.battery <= 0) return 'off'
  if (radio.onAir) return radio.onAir.by === 'me' ? 'transmitting' : 'receiving'
  return radio.battery <= LOW ? 'low' : 'idle'
}

/** Bars of charge, 0 to 4, from percent. */
export const barsOf = (battery: number): number => Math.max(0, Math.min(4, Math.ceil(battery / 25)))
