import { HAIR, type SkinTone } from '../palette.ts'
import type { HairStyle } from './hair.ts'
import type { PrintName } from './prints.ts'

/** A list that something is drawn from; never empty. */
export type Some<T> = readonly [T, ...T[]]

export const SKINS: Some<SkinTone> = [0, 1, 2, 3, 4]

export const LONG_HAIR: Some<HairStyle> = ['bun', 'pony', 'long', 'bob', 'braids', 'curls', 'topknot', 'afro']
export const SHORT_HAIR: Some<HairStyle> = [
  'crop',
  'short',
  'part',
  'balding',
  'curls',
  'afro',
  'crop',
  'short',
  'bald',
  'topknot',
]
export const HEADWEAR: Some<HairStyle> = [
  'cap',
  'cap-back',
  'beanie',
  'bobble',
  'scarf',
  'hood',
  'bucket',
  'flat-cap',
  'sun-hat',
  'turban',
]

export const HAIR_COLOURS: Some<string> = [
  HAIR.black,
  HAIR.black,
  HAIR.brown,
  HAIR.brown,
  HAIR.auburn,
  HAIR.blond,
  HAIR.red,
  HAIR.grey,
]
export const OLD_HAIR: Some<string> = [HAIR.grey, HAIR.white, HAIR.white, HAIR.grey]

/** No cream: the trainee alone wears a cream beanie. */
export const HATS: Some<string> = [
  '#394253',
  '#6d5a3f',
  '#4d7a8c',
  '#7a4b3c',
  '#8a8f7a',
  '#5a4a68',
  '#3f5147',
  '#8d6a3a',
  '#86505c',
  '#2f6f73',
]

export const CREW_TOPS: Some<string> = [
  '#2b313c',
  '#343a46',
  '#3d4655',
  '#4d4a52',
  '#545b4a',
  '#4a4038',
  '#3b4a50',
  '#2f3b3a',
  '#46404e',
]
export const PUBLIC_TOPS: Some<string> = [
  '#6b7a4a',
  '#7d8797',
  '#39526b',
  '#9a6a86',
  '#b5803f',
  '#7a4b3c',
  '#c2b59a',
  '#4d6f6a',
  '#86505c',
  '#5e6aa0',
  '#8d3b3a',
  '#3f5f46',
  '#a3553c',
  '#d0c7b2',
  '#4a5a86',
]
export const BRIGHT_TOPS: Some<string> = ['#e6e24f', '#d9603c', '#59b0c9', '#7fae4b', '#e58fb0', '#f2f2ee', '#b44ac0']
export const TROUSERS: Some<string> = [
  '#23272f',
  '#2c3442',
  '#35507a',
  '#4c4436',
  '#5a5143',
  '#31363f',
  '#454032',
  '#3b3f49',
]
export const SHOES: Some<string> = ['#1a1c21', '#1a1c21', '#3a2a20', '#5a3a2a', '#e9e6dc', '#2f3440']

/** What the streets wear. */
export const STREET_PRINTS: Some<PrintName | null> = [
  null,
  null,
  null,
  'jacket',
  'hoodie',
  'stripes',
  'checks',
  'high-collar',
  'suit',
  'blouse',
]
export const CREW_PRINTS: Some<PrintName | null> = [null, null, 'jacket', 'hoodie', 'checks']

/** The colour words that a description may use. */
export const COLOUR_WORDS = {
  black: '#23262c',
  white: '#e9e6dc',
  grey: '#7d8797',
  red: '#a8343c',
  orange: '#d9703c',
  yellow: '#d9b53c',
  green: '#4d7a4c',
  olive: '#6b7a4a',
  teal: '#2f7d8c',
  blue: '#39629b',
  navy: '#2a3a5c',
  purple: '#6f5a86',
  pink: '#c97f9a',
  brown: '#7a5a3c',
  tan: '#c2a878',
  plum: '#86505c',
} as const
