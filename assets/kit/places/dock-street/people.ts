import { castMember } from '../../figures/cast.ts'
import { contactShadow, type FigureLook, type FigureState, figure } from '../../figures/figure.ts'
import { FIGURE_SCALE } from '../../figures/person.ts'
import { POSES } from '../../figures/poses.ts'
import type { Point } from '../../geometry.ts'
import { HAIR } from '../../palette.ts'
import { talking, traineeRing } from '../../props/marks.ts'
import { each, num, put } from '../../svg.ts'
import { nightLight } from './light.ts'

type Somebody = Point & {
  readonly look: FigureLook
  readonly state: FigureState
  readonly heading: number
  readonly light?: number
}

/** Where the key PA stands who calls, and the trainee whom he calls. */
const CALLER: Point = { x: 606, y: 596 }
const CALLED: Point = { x: 882, y: 606 }

const passer = (look: Omit<FigureLook, 'trousers'> & { trousers?: string }): FigureLook => ({
  trousers: '#2c3442',
  ...look,
})

const officer: FigureLook = {
  skin: 3,
  hair: 'officer',
  hairColour: '#1d2a47',
  top: '#22315a',
  trousers: '#171d2c',
  halfWidth: 15.8,
  hipRadio: true,
  department: 'police',
}
const inOlive = passer({
  skin: 4,
  hair: 'bob',
  hairColour: HAIR.black,
  top: '#6b7a4a',
  trousers: '#30343c',
  halfWidth: 13.4,
})
const inScarf = passer({
  skin: 2,
  hair: 'scarf',
  hairColour: '#4d7a8c',
  top: '#39526b',
  trousers: '#23303f',
  halfWidth: 13.6,
})
const inBucketHat = passer({
  skin: 1,
  hair: 'bucket',
  hairColour: '#8a8f7a',
  top: '#7d8797',
  trousers: '#454032',
  halfWidth: 15.2,
})
const photographer = passer({
  skin: 0,
  hair: 'crop',
  hairColour: HAIR.black,
  top: '#565c52',
  halfWidth: 15,
  back: 'backpack-dark',
})
const gripInBeanie: FigureLook = { ...castMember('grip').look, skin: 0, hair: 'beanie', hairColour: '#4b5566' }

const still = (pose: keyof typeof POSES): FigureState => ({ pose: POSES[pose] })

/** Everybody on the corner before the first call is answered. Nobody rolls. */
const PEOPLE: readonly Somebody[] = [
  { x: 446, y: 268, heading: 60, look: castMember('electrician').look, state: still('idle') },
  { x: 512, y: 226, heading: 97, look: castMember('boom').look, state: still('idle') },
  { x: 616, y: 264, heading: 62, look: castMember('cast1').look, state: still('idle') },
  { x: 672, y: 278, heading: -76, look: castMember('cast2').look, state: still('idle') },
  { x: 776, y: 254, heading: -90, look: inOlive, state: { ...still('front'), gait: 0.8, item: 'phone' } },
  { x: 1012, y: 274, heading: -96, look: inBucketHat, state: { ...still('idle'), gait: -0.8, item: 'coffee' } },
  { x: 842, y: 424, heading: 74, look: inScarf, state: { ...still('idle'), gait: 0.7 } },
  { x: 520, y: 606, heading: -40, look: gripInBeanie, state: { ...still('front'), item: 'sandbag' } },
  {
    x: CALLER.x,
    y: CALLER.y,
    heading: 60,
    look: castMember('torres').look,
    state: { ...still('radio'), item: 'handheld' },
  },
  { x: 742, y: 622, heading: 180, look: officer, state: still('hold') },
  { x: CALLED.x, y: CALLED.y, heading: 172, look: castMember('you').look, state: still('idle'), light: 1.08 },
  { x: 990, y: 596, heading: -84, look: photographer, state: { ...still('idle'), item: 'phone' } },
]

const lightOf = (who: Somebody): number => Math.round((who.light ?? nightLight(who)) * 50) / 50
const filterId = (light: number): string => `night-${num(light * 100)}`

/** Brightness from the light map and a thin warm rim, so that nobody is lost in the dark. */
const nightFilter = (light: number): string =>
  `<filter id="${filterId(light)}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB">` +
  `<feComponentTransfer result="lit"><feFuncR type="linear" slope="${num(light)}"/><feFuncG type="linear" slope="${num(light)}"/>` +
  `<feFuncB type="linear" slope="${num(light)}"/></feComponentTransfer>` +
  '<feDropShadow in="lit" dx="0" dy="0" stdDeviation="0.7" flood-color="#ffeccd" flood-opacity="0.55"/></filter>'

export const peopleDefs = (): string => each([...new Set(PEOPLE.map(lightOf))], nightFilter)

export const paintShadows = (): string =>
  each(PEOPLE, ({ x, y }) => put(contactShadow(), x, y, 0, FIGURE_SCALE, { opacity: 0.42 }))

export const paintPeople = (): string =>
  put(traineeRing(), CALLED.x, CALLED.y) +
  each(PEOPLE, (who) =>
    put(figure(who.look, who.state), who.x, who.y, who.heading, FIGURE_SCALE, { filter: filterId(lightOf(who)) }),
  ) +
  put(talking('#8FE0E6'), CALLER.x, CALLER.y - 14)
