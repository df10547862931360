import { put, svgDocument } from './svg.ts'
import { PROP_ART } from './props/catalogue.ts'
import { sandbag } from './props/grip.ts'

const OPTIONS = { w: 76, h: 48, seed: 1 } as const

const sign = (half: number, body: string): string => svgDocument({ x: -half, y: -half, w: 2 * half, h: 2 * half }, body)

/** What is drawn beside one sentence where there is nothing else to show: design, the states of section 5. */
export const SIGNS: Readonly<Record<string, () => string>> = {
  /** Nobody is at work here yet. */
  chair: () => sign(26, PROP_ART['set-chair'].draw(OPTIONS)),
  /** Something fell over. */
  fallen: () =>
    sign(
      50,
      put(PROP_ART['flag-stand'].draw(OPTIONS), -12, 6, 64, 0.8) +
        put(sandbag(), 22, -26, 24, 0.9) +
        put(sandbag(), -30, 24, -70, 0.8),
    ),
  /** There is another way. */
  post: () => sign(30, put(PROP_ART['finger-post'].draw(OPTIONS), -8, 8, 50, 1.5)),
  /** What is kept, and where. */
  case: () => sign(47, put(PROP_ART['flight-case'].draw(OPTIONS), 0, 0, -8)),
}
