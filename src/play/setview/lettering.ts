import type { Plan } from '../../core/floor/plan.ts'
import type { PlaceLabel } from './place-art.ts'
import type { Sign } from './paint.ts'
import { pxOf } from './scale.ts'

const CONDENSED = "'Barlow Condensed', Barlow, system-ui, sans-serif"
const HAND = "'Caveat Brush', cursive"

type Lettering = { readonly fill: string; readonly opacity: number; readonly font: string; readonly spacing: number }

const condensed = (fill: string, opacity: number, weight = 600, spacing = 1.5): Lettering => ({
  fill,
  opacity,
  font: `${weight} SIZE ${CONDENSED}`,
  spacing,
})

/** Colours of the words on the floor: ink where the ground is light, bone where it is dark. */
const LETTERING: Readonly<Record<Exclude<PlaceLabel['tone'], 'plain' | 'lamp'>, Lettering>> = {
  ink: condensed('#2B2D30', 0.9),
  'ink-quiet': condensed('#2B2D30', 0.7),
  bone: condensed('#DAD1BF', 0.8),
  yellow: condensed('#E9C95A', 0.9),
  red: condensed('#5A0B08', 1),
  rose: condensed('#FF8E84', 1),
  sound: condensed('#3F2680', 1, 700, 1.4),
  floor: condensed('#221C08', 1, 700, 2),
  exit: condensed('#1D5B38', 1, 700, 0.4),
  tape: { fill: '#17150F', opacity: 1, font: `400 SIZE ${HAND}`, spacing: 0 },
}

/** Round words whose tone is chosen by the ground lies a breath of the other tone: on middle greys neither is enough. */
const HALO = { ink: '#f6f0e2', bone: '#0b0d12', red: '#f6f0e2', rose: '#0b0d12' } as const
const HALO_PX = 3
const HALO_OPACITY = 0.4

const isHaloed = (tone: string): tone is keyof typeof HALO => Object.hasOwn(HALO, tone)

/** Fonts that the words need, as the browser's font list takes them. */
const LETTER_FONTS = [`600 12px 'Barlow Condensed'`, `700 12px 'Barlow Condensed'`, `400 12px 'Caveat Brush'`]

/** Capitals, but for the unit of a number: “40 s ROUND”. */
const capitals = (words: string): string => words.toUpperCase().replaceAll(/(\d\s?)S\b/g, (unit) => unit.toLowerCase())

const START: Readonly<Record<PlaceLabel['anchor'], number>> = { start: 0, middle: 0.5, end: 1 }

/** Nearer than this a word of the plan and a word of the painting are the same word. */
const SAME_PX = 3

/** On a painting made by hand the plan knows what lies below; elsewhere it is looked up where the word stands. */
const TONE_OF: Readonly<Record<Plan['labels'][number]['tone'], PlaceLabel['tone']>> = {
  floor: 'plain',
  dark: 'plain',
  inside: 'plain',
  lamp: 'lamp',
}

/** Above this brightness of the ground, 0 to 1, ink is easier to read than bone (LOOK 12.1). */
const LIGHT_GROUND = 0.44

/** The tone in which a word can be read on ground of that brightness. */
export function legible(tone: PlaceLabel['tone'], ground: number): Exclude<PlaceLabel['tone'], 'plain' | 'lamp'> {
  if (tone === 'plain') return ground > LIGHT_GROUND ? 'ink' : 'bone'
  if (tone === 'lamp') return ground > LIGHT_GROUND ? 'red' : 'rose'
  return tone
}

/**
 * The words of a place: where the plan names a word that the painting has too, the plan's text is written in the
 * painting's letters; what only one of them has is written as it is.
 */
export function wordsOf(labels: readonly PlaceLabel[], plan: Pick<Plan, 'labels'>): readonly PlaceLabel[] {
  const own = plan.labels.map(({ x, y, text, tone, turn }) => ({ x: pxOf(x), y: pxOf(y), key: text, tone, turn }))
  const same = (a: PlaceLabel, b: { readonly x: number; readonly y: number }): boolean =>
    Math.abs(a.x - b.x) < SAME_PX && Math.abs(a.y - b.y) < SAME_PX
  const painted = labels.map((label) => ({ ...label, key: own.find((word) => same(label, word))?.key ?? label.key }))
  const others = own.filter((word) => !labels.some((label) => same(label, word)))
  return [
    ...painted,
    ...others.map(({ x, y, key, tone, turn }) => ({
      x,
      y,
      key,
      tone: TONE_OF[tone],
      anchor: 'middle' as const,
      size: 12.5,
      turn,
    })),
  ]
}

/** A word as a sign about its own point; the base line of the letters is at the origin. */
export function lettered(label: PlaceLabel, words: string, ctx: CanvasRenderingContext2D, ground = 1): Sign {
  const tone = legible(label.tone, ground)
  const { fill, opacity, font, spacing } = LETTERING[tone]
  const halo = tone === label.tone || !isHaloed(tone) ? null : HALO[tone]
  const text = label.tone === 'tape' ? words : capitals(words)
  const set = (on: CanvasRenderingContext2D): void => {
    on.font = font.replace('SIZE', `${label.size}px`)
    on.letterSpacing = `${spacing}px`
  }
  set(ctx)
  const width = ctx.measureText(text).width
  const left = -width * START[label.anchor]
  return {
    name: `word-${label.key}`,
    left: Math.floor(left) - 2,
    top: -label.size - 2,
    width: Math.ceil(width) + 5,
    height: Math.ceil(label.size * 1.4) + 4,
    paint: (on) => {
      set(on)
      if (halo !== null) {
        on.globalAlpha = HALO_OPACITY
        on.strokeStyle = halo
        on.lineWidth = HALO_PX
        on.lineJoin = 'round'
        on.strokeText(text, left, 0)
      }
      on.globalAlpha = opacity
      on.fillStyle = fill
      on.fillText(text, left, 0)
    },
  }
}

/** Longest time that the picture waits for its letters. */
const PATIENCE_MS = 1500

/** Settles when the fonts of the words can be painted with, or after 1.5 s without them. */
export async function lettersReady(): Promise<void> {
  const late = new Promise<void>((done) => setTimeout(done, PATIENCE_MS))
  const loaded = Promise.all(LETTER_FONTS.map((font) => document.fonts.load(font))).then(
    () => undefined,
    () => undefined,
  )
  await Promise.race([loaded, late])
}
