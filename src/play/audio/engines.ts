/** How a vehicle is driven. */
export type Engine = 'diesel' | 'petrol' | 'electric'

/** The engine of every vehicle that a scenario may bring, by its look; people have none. */
const ENGINES: Readonly<Record<string, Engine>> = {
  ambulance: 'diesel',
  bus: 'diesel',
  car: 'petrol',
  'delivery-van': 'diesel',
  forklift: 'electric',
  'golf-cart': 'electric',
  'ice-cream-van': 'diesel',
  minibus: 'diesel',
  moped: 'petrol',
  'police-car': 'petrol',
  'service-truck': 'diesel',
  taxi: 'petrol',
  truck: 'diesel',
  van: 'diesel',
}

/** Looks that go with a siren when they are called out. */
const SIRENS: readonly string[] = ['ambulance', 'police-car']
/** Looks that beep while they back. */
const BEEPERS: readonly string[] = ['forklift', 'truck', 'service-truck', 'bus', 'minibus', 'delivery-van']

export const engineOf = (look: string): Engine | null => ENGINES[look] ?? null
export const hasSiren = (look: string): boolean => SIRENS.includes(look)
export const hasBeeper = (look: string): boolean => BEEPERS.includes(look)
