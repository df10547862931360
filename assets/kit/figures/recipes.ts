import type { Department } from '../palette.ts'
import type { DepartmentMark } from './trunk.ts'
import type { HairStyle } from './hair.ts'
import type { ItemName } from './items.ts'
import type { BackItemName } from './on-back.ts'
import type { PoseName } from './poses.ts'
import type { PrintName } from './prints.ts'
import type { RideName } from './rides.ts'
import { BRIGHT_TOPS, CREW_PRINTS, CREW_TOPS, PUBLIC_TOPS, type Some, STREET_PRINTS } from './wardrobe.ts'

/** What makes somebody of a kind: everything that is not said is drawn from the seed. */
export type Recipe = {
  readonly tops: Some<string>
  readonly prints?: Some<PrintName | null>
  /** Instead of hair of their own. */
  readonly heads?: Some<HairStyle>
  readonly headColours?: Some<string>
  readonly department?: Department
  readonly mark?: DepartmentMark
  readonly headset?: boolean
  /** How many of ten have a radio on the hip. */
  readonly hipRadio?: number
  readonly items?: Some<ItemName | null>
  readonly backs?: Some<BackItemName | null>
  readonly ride?: RideName
  readonly rest?: PoseName
  readonly task?: { readonly pose: PoseName; readonly item?: ItemName }
  readonly trousers?: Some<string>
  readonly shoes?: string
  readonly bareArms?: boolean
  readonly headphones?: number
  readonly lanyard?: boolean
  readonly size?: number
  readonly hem?: 'coat' | 'dress'
  readonly collar?: string
}

const crew = (more: Partial<Recipe>): Recipe => ({
  tops: CREW_TOPS,
  prints: CREW_PRINTS,
  mark: 'bands',
  hipRadio: 8,
  ...more,
})
const street = (more: Partial<Recipe>): Recipe => ({ tops: PUBLIC_TOPS, prints: STREET_PRINTS, ...more })

const BAGS: Some<BackItemName | null> = [
  null,
  null,
  null,
  'backpack-dark',
  'backpack-violet',
  'backpack-green',
  'shoulder-bag',
]

/** Everybody by kind: departments, cast, the public, and the twelve who come into a lock-up (lock-ups 7). */
export const RECIPES = {
  // The crew
  production: crew({ department: 'production', mark: 'vest', headset: true }),
  director: crew({ mark: 'none', hipRadio: 0, items: ['sides', null], rest: 'crossed' }),
  producer: street({
    tops: ['#2f3744', '#39424f', '#4a4f5a'],
    prints: ['suit', 'jacket'],
    items: ['phone', 'coffee', null],
    lanyard: true,
  }),
  script: crew({ mark: 'none', hipRadio: 3, items: ['sides'] }),
  camera: crew({ department: 'camera', items: [null, 'focus', 'slate', null], task: { pose: 'eye', item: 'focus' } }),
  sound: crew({ department: 'sound', items: [null, 'boom-short'], headphones: 7 }),
  grip: crew({
    department: 'grip',
    items: [null, 'sandbag', 'apple-box', 'stand'],
    task: { pose: 'front', item: 'sandbag' },
  }),
  electric: crew({ department: 'electric', items: [null, 'coil', 'coil'], task: { pose: 'shoulder', item: 'coil' } }),
  makeup: crew({
    department: 'makeup',
    prints: ['apron'],
    hipRadio: 4,
    items: [null, 'case'],
    task: { pose: 'work', item: 'brush' },
  }),
  costume: crew({ mark: 'none', hipRadio: 4, items: ['parcel', null, 'shopping'], prints: ['checks', null] }),
  props: crew({ mark: 'none', items: ['toolbox', 'parcel', null] }),
  art: crew({ mark: 'none', items: ['toolbox', null], prints: ['coveralls'] }),
  locations: crew({ mark: 'none', prints: ['jacket'], items: ['phone', 'clipboard', null], lanyard: true }),
  transport: crew({ mark: 'none', prints: ['jacket'], heads: ['flat-cap', 'cap', 'cap-back'], rest: 'wait' }),
  catering: street({
    tops: ['#e9e6dc', '#dfe2df'],
    prints: ['apron'],
    heads: ['cap', 'beanie'],
    items: ['plate', 'tray', null],
  }),
  security: crew({
    mark: 'none',
    tops: ['#22262e'],
    prints: ['uniform'],
    heads: ['cap', 'crop'],
    headColours: ['#14171c'],
    rest: 'wait',
  }),
  stunt: crew({ mark: 'none', tops: ['#4a3038', '#30384a'], prints: ['coveralls'], heads: ['helmet', 'crop'] }),
  medic: crew({ tops: ['#3b5750'], mark: 'cross', backs: ['medic-bag'], prints: [null] }),
  crew: crew({ items: [null, null, 'coil', 'apple-box', 'case', 'coffee', 'toolbox'] }),

  // In front of the camera
  cast: street({
    tops: ['#b23a48', '#39526b', '#c7b08a', '#5a4660', '#3f5f46', '#d0c7b2'],
    prints: [null, 'suit', 'blouse'],
  }),
  background: street({ items: [null, null, 'phone', 'coffee', 'shopping'], backs: BAGS }),
  standin: street({ items: ['sides', null], lanyard: true }),

  // The public
  person: street({ items: [null, null, null, 'phone', 'coffee'], backs: BAGS }),
  woman: street({ items: [null, null, null, 'phone', 'coffee'], backs: BAGS }),
  man: street({ items: [null, null, null, 'phone', 'coffee'], backs: BAGS }),
  teen: street({
    tops: BRIGHT_TOPS,
    prints: ['hoodie', 'number', null],
    heads: ['cap', 'cap-back', 'hood', 'pony'],
    items: ['phone', null],
    backs: ['backpack-dark', 'backpack-violet', null],
    size: 0.9,
    shoes: '#e9e6dc',
  }),
  child: street({
    tops: BRIGHT_TOPS,
    prints: ['stripes', 'number', null],
    heads: ['cap', 'pony', 'bobble', 'crop'],
    backs: ['backpack-violet', 'backpack-green', null],
    size: 0.74,
    shoes: '#e9e6dc',
  }),
  guest: street({
    tops: ['#2f4a66', '#4a4f5a', '#5a4660'],
    prints: ['suit', 'blouse'],
    lanyard: true,
    collar: '#e9e6dc',
    rest: 'wait',
  }),

  // The twelve kinds
  resident: street({ items: ['shopping', 'shopping', null], hem: 'coat' }),
  jogger: street({
    tops: BRIGHT_TOPS,
    prints: ['stripe', null],
    heads: ['pony', 'cap', 'crop', 'cap-back', 'bun'],
    trousers: ['#22262e'],
    shoes: '#f2f2ee',
    bareArms: true,
    headphones: 7,
  }),
  cyclist: street({
    tops: BRIGHT_TOPS,
    prints: ['stripes', 'stripe'],
    heads: ['helmet'],
    headColours: ['#d9dde2', '#3f6f9c', '#b44a3c'],
    trousers: ['#1f242c'],
    ride: 'bicycle',
  }),
  pram: street({ ride: 'pram', backs: ['shoulder-bag', null] }),
  delivery: street({
    tops: ['#7a6a4a', '#3f5f6e', '#a3553c'],
    prints: ['jacket', 'hi-vis'],
    heads: ['cap-back', 'cap'],
    backs: ['thermal-box', 'carton', null],
    items: ['parcel', null],
    headphones: 4,
  }),
  distressed: street({
    tops: ['#5d564a', '#4a4038', '#6b6250'],
    prints: ['hoodie', 'checks'],
    heads: ['hood', 'balding', 'long'],
    items: ['bottle', null],
  }),
  heckler: street({ items: ['placard', null, 'placard'], prints: ['hoodie', 'jacket'] }),
  lens: street({
    tops: ['#565c52', '#3d4655'],
    prints: ['jacket'],
    items: ['long-lens', 'camera', 'phone-up'],
    backs: ['backpack-dark', 'shoulder-bag'],
  }),
  noise: street({
    tops: ['#d9703c', '#4d7a4c'],
    prints: ['hi-vis', 'coveralls'],
    heads: ['cap', 'hard-hat', 'bucket'],
    headColours: ['#d9b53c', '#4d5a48'],
    items: ['blower'],
    headphones: 10,
  }),
  emergency: street({
    tops: ['#3f6f5a'],
    prints: ['hi-vis'],
    heads: ['paramedic'],
    headColours: ['#2f5f4a'],
    items: ['case'],
    trousers: ['#22403a'],
    hipRadio: 10,
  }),
  stray: street({ items: ['coffee', 'phone', null], hem: 'coat' }),

  // Those who help and those who work there
  police: street({
    tops: ['#22315a'],
    prints: ['officer'],
    heads: ['officer'],
    headColours: ['#1d2a47'],
    trousers: ['#171d2c'],
    hipRadio: 10,
  }),
  firefighter: street({
    tops: ['#3a352b'],
    prints: ['hi-vis'],
    heads: ['hard-hat'],
    headColours: ['#b23a2f', '#d9b53c'],
    trousers: ['#3a352b'],
  }),
  gardener: street({
    tops: ['#4d7a4c', '#56684a'],
    prints: ['coveralls'],
    heads: ['sun-hat', 'cap'],
    items: ['blower'],
    headphones: 10,
  }),
  cleaner: street({ tops: ['#3f6f8c', '#4d6f6a'], prints: ['apron', 'hi-vis'], items: ['broom'] }),
  builder: street({
    tops: ['#d9703c'],
    prints: ['hi-vis'],
    heads: ['hard-hat'],
    headColours: ['#e9e6dc', '#d9b53c'],
    items: ['toolbox', null],
  }),
  fan: street({ items: ['phone-up', 'phone', null], tops: BRIGHT_TOPS }),
  chaperone: street({ lanyard: true, items: ['clipboard', null] }),
} as const satisfies Readonly<Record<string, Recipe>>

export type Kind = keyof typeof RECIPES

export const recipeOf = (kind: Kind): Recipe => RECIPES[kind]

export const isKind = (word: string): word is Kind => Object.hasOwn(RECIPES, word)

/** Kinds with other names: what a scenario may call the same people. */
export const SAME_AS: Readonly<Record<string, Kind>> = {
  ad: 'production',
  pa: 'production',
  hmu: 'makeup',
  hair: 'makeup',
  wardrobe: 'costume',
  driver: 'transport',
  courier: 'delivery',
  paramedic: 'emergency',
  ambulance: 'emergency',
  officer: 'police',
  paparazzo: 'lens',
  photographer: 'lens',
  protester: 'heckler',
  drunk: 'distressed',
  neighbour: 'resident',
  parent: 'pram',
  kid: 'child',
  boy: 'child',
  girl: 'child',
  extra: 'background',
  actor: 'cast',
  actress: 'cast',
  visitor: 'guest',
  public: 'person',
  passer: 'person',
}
