import { mix } from '../../../../assets/kit/colour.ts'
import type { Lighting } from '../../../core/floor/kinds.ts'

const COATS = ['#a8503f', '#3f7a5c', '#4a6ea6', '#a38a45', '#7d629a', '#66727f', '#ad6a50', '#3f8f97']
const SKINS = ['#e2b48c', '#c98d63', '#9a6543', '#6f4630']
const HAIRS = ['#2b211c', '#5a3a24', '#8a8178', '#1a1714', '#8c4a2a']
const TROUSERS = ['#2f3745', '#3d3a36', '#4a4f58', '#27303a']
const SHIRTS = ['#e6dfcf', '#c9d2d8', '#d8b48a', '#3a3f48']

/** The night takes so much of a colour, and gives it a rim of the lamp instead. */
const DIM: Readonly<Record<Lighting, number>> = { day: 0, work: 0.16, night: 0.3 }
const DUSK = '#0d131f'

const seedOf = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
const pick = (list: readonly string[], seed: number): string => list[seed % list.length] ?? DUSK

const LEGS = 'M-8.4 50L-7.8 97H-1.6L-.5 60H.5L1.6 97H7.8L8.4 50Z'
const SHOES = 'M-9 96.4Q-5 94.6-1.2 96.4V100H-9ZM9 96.4Q5 94.6 1.2 96.4V100H9Z'
const BODY = 'M-5.6 15.4C-11.6 16.4-12.8 19-13.2 25L-10.6 61Q0 63.6 10.6 61L13.2 25C12.8 19 11.6 16.4 5.6 15.4Z'
const ARM = 'M12.4 19.6C15 22 15.8 30 16.4 38L16.2 50.4Q14.6 53 12.8 50.6L10.8 33Z'
const SHADE = 'M1.6 16L3.6 62.6Q8 62 10.6 61L13.2 25C12.8 19 11.6 16.4 5.6 15.4Z'
const OPEN = 'M-3.8 15.2L.2 24L4 15.2Q0 17-3.8 15.2Z'
const CUT = 'M-5.9 8.6C-6.8.4-3-.6 0-.6C3.4-.6 6.8.6 5.9 8.6C5.2 5 3.6 3.8.6 4C-2.6 3.6-4.8 4.8-5.9 8.6Z'
const LONG = 'M-6.2 6C-7.6 13-7.2 18-5.6 21H5.6C7.2 18 7.6 13 6.2 6Z'

/** Somebody as the camera has them, standing, a hundred high from the crown at the origin; always the same for one person. */
export const Silhouette = ({ person, lighting }: { readonly person: string; readonly lighting: Lighting }) => {
  const seed = seedOf(person)
  const dim = DIM[lighting]
  const lit = (colour: string): string => mix(colour, DUSK, dim)
  const coat = lit(pick(COATS, seed))
  const skin = lit(pick(SKINS, seed >> 3))
  const hair = lit(pick(HAIRS, seed >> 2))
  const rim = lighting === 'night' ? '#ffd7a0' : '#ffffff'
  return (
    <g>
      <ellipse cy={99} rx={17} ry={2.6} fill="#05070b" opacity={0.4} />
      <path d={LEGS} fill={lit(pick(TROUSERS, seed >> 1))} />
      <path d={SHOES} fill="#14171c" />
      {seed % 5 < 2 ? <path d={LONG} fill={hair} /> : null}
      <path d={ARM} fill={mix(coat, '#05070b', 0.24)} />
      <path d={ARM} fill={coat} transform="scale(-1 1)" />
      <circle cx={14.6} cy={52.4} r={2.2} fill={mix(skin, '#05070b', 0.2)} />
      <circle cx={-14.6} cy={52.4} r={2.2} fill={skin} />
      <path d={BODY} fill={coat} />
      <path d={SHADE} fill="#05070b" opacity={0.24} />
      <path d={OPEN} fill={lit(pick(SHIRTS, seed >> 4))} />
      <path d="M-2.4 11H2.4V16Q0 18.4-2.4 16Z" fill={mix(skin, '#05070b', 0.3)} />
      <ellipse cy={7.2} rx={5.1} ry={6.6} fill={skin} />
      <path d="M1.6.8C6.4 1.6 6.4 12.6 1.4 13.7C4 10 4 4 1.6.8Z" fill="#05070b" opacity={0.16} />
      <path d={CUT} fill={hair} />
      <path d="M-13.2 25C-12.8 19-11.6 16.4-5.6 15.4" fill="none" stroke={rim} strokeWidth={0.8} opacity={0.6} />
      <path d="M-5.7 6C-5.8 1.4-3-.6 0-.6" fill="none" stroke={rim} strokeWidth={0.7} opacity={0.5} />
    </g>
  )
}
