import type { Ground } from '../../../../assets/kit/grounds.ts'
import type { Build } from '../../../core/floor/kinds.ts'

export const INK = '#0a0c10'

/** How a material looks from above: its top, the side to the light, the side away from it, and the roof over it. */
export type Made = { readonly top: string; readonly lit: string; readonly shade: string; readonly roof: Ground }

export const MADE: Readonly<Record<Build, Made>> = {
  brick: { top: '#7a6153', lit: '#8c7262', shade: '#5f4a3f', roof: 'roof' },
  plaster: { top: '#b3ad9f', lit: '#c8c2b4', shade: '#8d887b', roof: 'tar' },
  concrete: { top: '#868a8c', lit: '#9da1a2', shade: '#676b6e', roof: 'tar' },
  steel: { top: '#6f7680', lit: '#8a919b', shade: '#545b65', roof: 'roof' },
  glass: { top: '#7f9fb2', lit: '#b6d0de', shade: '#5d7889', roof: 'roof' },
  canvas: { top: '#cfc6ae', lit: '#e2dac4', shade: '#a79f88', roof: 'stage' },
  flat: { top: '#b99a6a', lit: '#d9cfb9', shade: '#8f7448', roof: 'stage' },
  led: { top: '#343a43', lit: '#4a525e', shade: '#22262d', roof: 'rubber' },
  fence: { top: '#4a525e', lit: '#7d8693', shade: '#39404a', roof: 'concrete' },
  hedge: { top: '#456340', lit: '#557849', shade: '#33492f', roof: 'grass' },
  rope: { top: '#c9402f', lit: '#e9e6dc', shade: '#8a2c20', roof: 'concrete' },
  railing: { top: '#3b424c', lit: '#59616d', shade: '#2b3038', roof: 'concrete' },
  bank: { top: '#6d7a4a', lit: '#7f8f58', shade: '#55603a', roof: 'earth' },
}
