/** Colours of a face in the light and out of it. */
export type Paint = { readonly lit: string; readonly shade: string }

/** Cars that are known by their colours. */
const KNOWN: Readonly<Record<string, Paint>> = {
  taxi: { lit: '#c8a540', shade: '#9a7d2e' },
  'police-car': { lit: '#dfe2e4', shade: '#22315a' },
  'delivery-van': { lit: '#d9d9d2', shade: '#a9a9a2' },
  ambulance: { lit: '#e6e3d6', shade: '#b9b4a2' },
  van: { lit: '#9aa0a6', shade: '#73787e' },
}

const PLAIN: Paint = { lit: '#7a7f78', shade: '#5b5f5a' }
const COATS: readonly Paint[] = [
  PLAIN,
  { lit: '#5b7285', shade: '#435565' },
  { lit: '#6d4b4d', shade: '#51383a' },
  { lit: '#93908a', shade: '#6d6b66' },
  { lit: '#8c3f3a', shade: '#6d2f2c' },
  { lit: '#46638f', shade: '#354c70' },
  { lit: '#c9c4b6', shade: '#9b978b' },
  { lit: '#4f5a52', shade: '#3b443e' },
]

/** The paint of a car by what it is; where that has no colours of its own, by a whole number that stays with it. */
export const carPaint = (look: string, number: number): Paint =>
  KNOWN[look] ?? COATS[Math.abs(number) % COATS.length] ?? PLAIN
