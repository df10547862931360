import type { Options } from './svg.ts'

/** The line round every figure and every piece. */
export const INK = '#0a0c10'

/** The outline of a piece, in world pixels. */
export const outline = (width = 1.2): Options => ({ stroke: INK, width })

/** Department colours as LOOK gives them; cast, background and public wear none. */
export const DEPARTMENT = {
  production: '#4fbfc9',
  camera: '#6c9fe0',
  sound: '#a98bd6',
  grip: '#b49468',
  electric: '#d8764a',
  makeup: '#e48fae',
  cast: '#f4efe4',
  background: '#c9bfa9',
  police: '#3c5c9a',
} as const
export type Department = keyof typeof DEPARTMENT

export const SKIN = ['#f0c9a4', '#dca57c', '#b97a52', '#8d5a3b', '#633e2a'] as const
export type SkinTone = 0 | 1 | 2 | 3 | 4

export const HAIR = {
  black: '#1d1a1c',
  brown: '#4a3023',
  auburn: '#7c3d22',
  blond: '#d2ab63',
  grey: '#9da1a6',
  white: '#dcdad5',
  red: '#a84a25',
} as const

export const STEEL = '#77808d'
export const GLASS = '#35495e'
export const GLASS_LIGHT = '#6f8ea8'
