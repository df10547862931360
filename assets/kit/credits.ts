import { PAINTINGS } from './catalogue.ts'

/** Where something that the product shows or plays comes from, and under which licence it goes out. */
export type Credit = {
  readonly asset: string
  readonly what: string
  readonly origin: string
  readonly licence: 'MIT' | 'OFL-1.1'
}

const OURS = 'Drawn for Picture’s Up, no outside source'

const PICTURES: readonly Credit[] = PAINTINGS.flatMap(({ what, layers }) =>
  layers().map(({ name }): Credit => ({ asset: `generated/${name}`, what, origin: OURS, licence: 'MIT' })),
)

const DRAWINGS: readonly Credit[] = [
  { asset: 'assets/kit/figures', what: 'People, what they wear and carry', origin: OURS, licence: 'MIT' },
  { asset: 'assets/kit/props', what: 'Things of the set and the street', origin: OURS, licence: 'MIT' },
  { asset: 'assets/kit/grounds.ts', what: 'Grounds', origin: OURS, licence: 'MIT' },
  { asset: 'assets/kit/icons.ts', what: 'Signs of the product', origin: OURS, licence: 'MIT' },
  { asset: 'assets/kit/walkie.ts', what: 'Handheld radio, coil, headset', origin: OURS, licence: 'MIT' },
  { asset: 'assets/kit/logo.ts', what: 'The open slate', origin: OURS, licence: 'MIT' },
  { asset: 'assets/kit/places/stage-4.paper.ts', what: 'Plan of stage 4 on paper', origin: OURS, licence: 'MIT' },
]

const fontsource = (family: string, people: string): Credit => ({
  asset: `@fontsource/${family}`,
  what: 'Typeface',
  origin: people,
  licence: 'OFL-1.1',
})
const FONTS: readonly Credit[] = [
  fontsource('barlow', 'The Barlow Project Authors, github.com/jpt/barlow'),
  fontsource('barlow-condensed', 'The Barlow Project Authors, github.com/jpt/barlow'),
  fontsource('caveat-brush', 'Google Inc., 2015'),
  fontsource('courier-prime', 'The Courier Prime Project Authors, github.com/quoteunquoteapps/CourierPrime'),
]

const SOUND: readonly Credit[] = [
  {
    asset: 'assets/sound/voices',
    what: 'Lines of the scenarios',
    origin: 'Our words, spoken by the synthesisers that assets/sound/voices.json names; no person was recorded',
    licence: 'MIT',
  },
]

/** Everything that the product ships besides its programs. */
export const CREDITS: readonly Credit[] = [...PICTURES, ...DRAWINGS, ...FONTS, ...SOUND]

/** The list as the file CREDITS.md holds it. */
export function creditsMarkdown(): string {
  const rows = CREDITS.map(({ asset, what, origin, licence }) => `| ${asset} | ${what} | ${origin} | ${licence} |`)
  return [
    '# Credits',
    '',
    'Made by `npm run assets` from `assets/kit/credits.ts`; change it there.',
    '',
    '| Asset | What it is | Origin | Licence |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
