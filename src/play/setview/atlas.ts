import * as v from 'valibot'

const BoxSchema = v.object({ x: v.number(), y: v.number(), w: v.number(), h: v.number() })
const scaled = <T extends v.GenericSchema>(of: T) => v.object({ '1x': of, '2x': of })

const ManifestSchema = v.object({
  version: v.string(),
  atlases: v.record(v.string(), scaled(v.object({ image: v.string(), json: v.string() }))),
  paintings: v.record(
    v.string(),
    v.object({ box: BoxSchema, blend: v.picklist(['normal', 'screen']), images: scaled(v.string()) }),
  ),
})

/** What the build step made: atlases and paintings by name, their files from the folder `generated/`. */
export type PictureManifest = v.InferOutput<typeof ManifestSchema>

/** The manifest in data that came from outside; null where it is not one. */
export function readPictureManifest(data: unknown): PictureManifest | null {
  const read = v.safeParse(ManifestSchema, data)
  return read.success ? read.output : null
}

/** Pixels of a texture to one world pixel. Draw frames and paintings at the inverse of this. */
export type PictureScale = 1 | 2

/** Ordinary screens get one pixel to a world pixel, fine ones two. */
export const pictureScale = (devicePixelRatio: number): PictureScale => (devicePixelRatio > 1.25 ? 2 : 1)

export const scaleKey = (scale: PictureScale): '1x' | '2x' => (scale === 1 ? '1x' : '2x')

/** The address of a made file; the version lets a new picture replace an old one in caches. */
export const pictureUrl = (base: string, file: string, version: string): string =>
  `${base}generated/${file}?v=${version}`

/** The address of the manifest itself. */
export const manifestUrl = (base: string): string => `${base}generated/manifest.json`

/** Atlas of the cast, the props and the marks. */
export const FIGURES = 'figures'
/** Atlas of `crew-0` to `crew-11` and `public-0` to `public-11`. */
export const STRANGERS = 'strangers'

const WALK = ['walk-0', 'walk-1', 'walk-2', 'walk-3', 'walk-4', 'walk-5'] as const
const RUN = ['run-0', 'run-1', 'run-2', 'run-3', 'run-4', 'run-5'] as const
const STRANGER = ['idle', ...WALK, 'wait', 'palm'] as const

/** Poses that are drawn for each look of the cast. People face north, twice 36 world pixels square. */
export const CAST_POSES = {
  you: ['idle', ...WALK, 'palm', 'point', 'finger', 'hush', 'ptt', 'reach', 'wait', 'thumb', 'stop', 'hold'],
  torres: ['idle', ...WALK, 'ptt', 'point', 'palm', 'thumb', 'wait', 'radio'],
  priya: ['idle', ...WALK, 'palm', 'ptt', 'thumb', 'wait', 'finger'],
  electrician: ['idle', ...WALK, 'wait', 'carry', 'palm', 'thumb'],
  courier: ['idle', ...WALK, 'reach', 'wait', 'palm', 'thumb'],
  guest: ['idle', ...WALK, 'wait', 'point', 'reach', 'palm'],
  osei: ['idle', ...WALK, ...RUN, 'reach', 'palm', 'wait'],
  grip: ['idle', ...WALK, 'wait', 'reach', 'point', 'thumb', 'carry', 'push'],
  'camera-operator': ['idle'],
  'dolly-grip': ['idle'],
  boom: ['idle', 'long'],
  cast1: ['idle', ...WALK, 'wait'],
  cast2: ['idle', ...WALK, 'wait'],
  'first-ad': ['idle', 'ptt', 'stop'],
  hmu: ['idle'],
  director: ['seated', 'hush'],
  'script-supervisor': ['seated'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type CastLook = keyof typeof CAST_POSES
export type CastFrame = { [Look in CastLook]: `${Look}/${(typeof CAST_POSES)[Look][number]}` }[CastLook]

/** Vehicles face east, doors lie east to west, everything about its own middle. */
export const PROP_FRAMES = [
  'prop/forklift',
  'prop/flight-case',
  'prop/stage-door-closed',
  'prop/stage-door-held',
  'prop/stage-door-open',
  'prop/red-lamp-off',
  'prop/red-lamp-on',
  'light/forklift-spot',
  'shadow/person',
  'shadow/forklift',
  'shadow/flight-case',
  'mark/lock-up',
  'mark/reticle',
  'mark/cross',
  'mark/ring',
  'mark/talking',
] as const
export type PropFrame = (typeof PROP_FRAMES)[number]

export type StrangerFrame = `${'crew' | 'public'}-${number}/${(typeof STRANGER)[number]}`
export type FrameName = CastFrame | PropFrame | StrangerFrame

const STRANGER_COUNT = 12

const isCastLook = (name: string): name is CastLook => Object.hasOwn(CAST_POSES, name)

/** Every frame of the atlas `figures`. */
export const FIGURE_FRAMES: readonly string[] = [
  ...Object.keys(CAST_POSES)
    .filter(isCastLook)
    .flatMap((look) => CAST_POSES[look].map((pose) => `${look}/${pose}`)),
  ...PROP_FRAMES,
]

/** Every frame of the atlas `strangers`. */
export const STRANGER_FRAMES: readonly string[] = ['crew', 'public'].flatMap((kind) =>
  Array.from({ length: STRANGER_COUNT }, (_, number) => STRANGER.map((pose) => `${kind}-${number}/${pose}`)).flat(),
)

const STRANGER_SET: ReadonlySet<string> = new Set(STRANGER_FRAMES)

/** The atlas in which a frame lies. */
export const atlasOf = (frame: string): typeof FIGURES | typeof STRANGERS =>
  STRANGER_SET.has(frame) ? STRANGERS : FIGURES

/** Shadows lie at this strength under people and props (LOOK, light and shadow). */
export const SHADOW_OPACITY = 0.42
