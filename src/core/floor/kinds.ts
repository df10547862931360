/** What a stretch of ground is for. */
export const GROUND_KINDS = [
  'pavement',
  'road',
  'lane',
  'yard',
  'grass',
  'path',
  'water',
  'floor',
  'stage',
  'set',
  'hot-set',
] as const
export type GroundKind = (typeof GROUND_KINDS)[number]

/** What it is made of, for the painter and for the sound of steps. */
export const SURFACES = [
  'slab',
  'asphalt',
  'cobble',
  'gravel',
  'concrete',
  'grass',
  'earth',
  'water',
  'planks',
  'tiles',
  'carpet',
  'stage',
  'led',
] as const
export type Surface = (typeof SURFACES)[number]

/** The surface of ground that says nothing of it. */
export const SURFACE_OF: Readonly<Record<GroundKind, Surface>> = {
  pavement: 'slab',
  road: 'asphalt',
  lane: 'asphalt',
  yard: 'concrete',
  grass: 'grass',
  path: 'gravel',
  water: 'water',
  floor: 'tiles',
  stage: 'stage',
  set: 'planks',
  'hot-set': 'planks',
}

/** What walls and buildings are made of. */
export const BUILDS = [
  'brick',
  'plaster',
  'concrete',
  'steel',
  'glass',
  'canvas',
  'flat',
  'led',
  'fence',
  'hedge',
  'rope',
  'railing',
  'bank',
] as const
export type Build = (typeof BUILDS)[number]

/** Light over everything: overcast day, night with pools, or the work lights of a stage (LOOK, light and shadow). */
export const LIGHTINGS = ['day', 'night', 'work'] as const
export type Lighting = (typeof LIGHTINGS)[number]

/** Colours of light (LOOK, light and shadow). */
export const LIGHT_COLOURS = ['tungsten', 'work', 'moon', 'monitor', 'neon', 'fire'] as const
export type LightColour = (typeof LIGHT_COLOURS)[number]

/** What an area is to the people on it. */
export const ZONE_KINDS = ['lockup', 'wait', 'danger', 'keep-clear', 'crew', 'holding'] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** What a post keeps out of the take (lock-ups 3.2, step 2). */
export const CONTROLS = ['eye', 'ear', 'safety'] as const
export type Control = (typeof CONTROLS)[number]

/** Ambience that has a place. */
export const SOUNDS = [
  'traffic',
  'generator',
  'sea',
  'gulls',
  'birds',
  'stream',
  'wind',
  'crowd',
  'kitchen',
  'music',
  'fridge',
  'ventilation',
  'printer',
  'phones',
  'work',
  'crickets',
  'engine',
] as const
export type SoundKind = (typeof SOUNDS)[number]

/** What may be heard from a beat on before it is there. */
export const BEAT_SOUNDS = ['siren', 'engine', 'music'] as const
export type BeatSound = (typeof BEAT_SOUNDS)[number]

/** Who a door is for, apart from help, which always goes through. */
export const DOOR_USERS = ['all', 'crew', 'staff', 'nobody'] as const
export type DoorUser = (typeof DOOR_USERS)[number]

/** Compass sides, for the hinge of a leaf and the side it opens to. */
export const SIDES = ['north', 'east', 'south', 'west'] as const
export type Side = (typeof SIDES)[number]

/** How letters stand on the picture. */
export const LABEL_TONES = ['floor', 'dark', 'inside', 'lamp'] as const
export type LabelTone = (typeof LABEL_TONES)[number]
