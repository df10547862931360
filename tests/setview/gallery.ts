import { drawOnCanvas } from '../../assets/kit/canvas.ts'
import { CAST } from '../../assets/kit/figures/cast.ts'
import { personOf } from '../../assets/kit/figures/describe.ts'
import { drawPerson, type Person, type Stance } from '../../assets/kit/figures/person.ts'
import { type PoseName, POSES } from '../../assets/kit/figures/poses.ts'
import { RECIPES } from '../../assets/kit/figures/recipes.ts'
import { GROUND_TILES, GROUNDS } from '../../assets/kit/grounds.ts'
import { PROP_ART } from '../../assets/kit/props/catalogue.ts'
import { DRIVEN } from '../../assets/kit/props/driven.ts'
import { PIECES } from '../../assets/kit/props/pieces.ts'
import type { PropArt } from '../../assets/kit/props/prop.ts'
import { svgDocument } from '../../assets/kit/svg.ts'
import { PROP_KINDS } from '../../src/core/floor/prop-kinds.ts'

/*
 * Everything that the kit draws, for our own eyes: `gallery.html?show=people`, `gestures`, `things`, `grounds`. The same
 * drawings are compared with what the browser makes of their SVG by `comparePrinter`.
 */

type Drawing = { readonly name: string; readonly svg: string; readonly half: number; readonly turn?: number }

const STANDING: Stance = { pose: 'rest', gait: 'stand', step: 0 }
const DIRECTIONS = [0, 45, 90, 135, 180, 225, 270, 315] as const
const WITH = [
  'wheelchair',
  'crutches',
  'dog',
  'rollator',
  'scooter',
  'umbrella',
  'coffee tray',
  'broom',
  'case',
  'placard',
  'long lens',
] as const

const everybody = (): readonly (readonly [string, Person])[] => [
  ...CAST.map((member) => [member.name, member] as const),
  ...Object.keys(RECIPES).map((kind) => [kind, personOf(kind, 3)] as const),
  ...WITH.map((thing) => [thing, personOf(`woman, ${thing}`, 5)] as const),
]

/** A row for each: eight directions at rest, six steps, running. */
const people = (): readonly Drawing[] =>
  everybody().flatMap(([name, person]) => [
    ...DIRECTIONS.map((turn) => ({ name, svg: drawPerson(person, STANDING), half: 42, turn })),
    ...[0, 1, 2, 3, 4, 5].map((step) => ({
      name,
      svg: drawPerson(person, { pose: 'rest', gait: 'walk', step }),
      half: 42,
    })),
    { name, svg: drawPerson(person, { pose: 'rest', gait: 'run', step: 1 }), half: 42 },
  ])

const isPose = (name: string): name is PoseName => Object.hasOwn(POSES, name)

/** Every pose of the trainee, of somebody with full hands, and of somebody on wheels. */
const gestures = (): readonly Drawing[] =>
  [
    personOf('you', 0),
    personOf('man, coffee', 2),
    personOf('woman, sandbag', 3),
    personOf('woman, wheelchair', 5),
  ].flatMap((person) =>
    Object.keys(POSES)
      .filter(isPose)
      .map((pose) => ({ name: pose, svg: drawPerson(person, { pose, gait: 'stand', step: 0 }), half: 42 })),
  )

const PX_PER_MM = 44 / 1000

const things = (): readonly Drawing[] => [
  ...Object.entries(PROP_KINDS).map(([name, size]) => {
    const art: PropArt = PROP_ART[name as keyof typeof PROP_ART]
    const options = { w: size.w * PX_PER_MM, h: size.d * PX_PER_MM, seed: name.length * 7 }
    return {
      name,
      svg: art.draw(options) + (art.over?.(options) ?? ''),
      half: Math.max(20, Math.max(options.w, options.h) / 2 + 8, art.reach ?? 0),
    }
  }),
  ...Object.entries(DRIVEN).map(([name, { draw, half }]) => ({ name, svg: draw(4, true), half })),
  ...Object.entries(PIECES).map(([name, { draw, half }]) => ({ name, svg: draw(), half })),
]

const grounds = (): readonly Drawing[] =>
  GROUNDS.map((name) => {
    const { w, h, draw } = GROUND_TILES[name]
    return { name, svg: `<g transform="translate(${-w / 2} ${-h / 2})">${draw()}</g>`, half: Math.max(w, h) / 2 }
  })

const SHOWN = { people, gestures, things, grounds } as const
const SHEETS: Readonly<Record<string, () => readonly Drawing[]>> = SHOWN

/** Lays drawings in rows, each with its name, on one canvas. */
function lay(drawings: readonly Drawing[], width: number, named: boolean): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const places: { readonly drawing: Drawing; readonly x: number; readonly y: number }[] = []
  let x = 0
  let y = 0
  let high = 0
  for (const drawing of drawings) {
    const side = 2 * drawing.half
    if (x + side > width) {
      x = 0
      y += high + (named ? 14 : 0)
      high = 0
    }
    places.push({ drawing, x: x + drawing.half, y: y + drawing.half })
    x += side
    high = Math.max(high, side)
  }
  const scale = window.devicePixelRatio
  canvas.width = width * scale
  canvas.height = (y + high + 20) * scale
  canvas.style.width = `${width}px`
  const ctx = canvas.getContext('2d')
  if (ctx === null) throw new Error('no canvas')
  ctx.scale(scale, scale)
  ctx.font = '11px sans-serif'
  ctx.textAlign = 'center'
  for (const { drawing, x: left, y: top } of places) {
    ctx.save()
    ctx.translate(left, top)
    ctx.rotate(((drawing.turn ?? 0) * Math.PI) / 180)
    drawOnCanvas(ctx, drawing.svg)
    ctx.restore()
    ctx.fillStyle = '#ffffff'
    if (named) ctx.fillText(drawing.name, left, top + drawing.half + 9)
  }
  return canvas
}

async function pixelsOf(
  paint: (ctx: CanvasRenderingContext2D) => Promise<void>,
  side: number,
): Promise<Uint8ClampedArray> {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const ctx = canvas.getContext('2d', { willReadFrequently: true })
  if (ctx === null) throw new Error('no canvas')
  ctx.fillStyle = '#6d7078'
  ctx.fillRect(0, 0, side, side)
  await paint(ctx)
  return ctx.getImageData(0, 0, side, side).data
}

/** How much our printer and the browser’s own SVG differ for a drawing: the mean over all channels, 0 to 255. */
async function difference({ svg, half }: Drawing): Promise<number> {
  const side = Math.ceil(2 * half)
  const ours = await pixelsOf(async (ctx) => {
    ctx.translate(half, half)
    drawOnCanvas(ctx, svg)
  }, side)
  const theirs = await pixelsOf(async (ctx) => {
    const image = new Image()
    const text = svgDocument({ x: -half, y: -half, w: 2 * half, h: 2 * half }, svg)
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`
    await image.decode()
    ctx.drawImage(image, 0, 0)
  }, side)
  let sum = 0
  for (let i = 0; i < ours.length; i += 1) sum += Math.abs((ours[i] ?? 0) - (theirs[i] ?? 0))
  return sum / ours.length
}

declare global {
  /** Every drawing of the kit whose print differs from the browser’s SVG by more than `most`. */
  var comparePrinter: (most: number) => Promise<readonly { readonly name: string; readonly by: number }[]>
}

globalThis.comparePrinter = async (most) => {
  const found: { name: string; by: number }[] = []
  const everything = [...gestures(), ...things(), ...grounds(), ...people().filter((_, index) => index % 15 === 0)]
  for (const drawing of everything) {
    const by = await difference(drawing)
    if (by > most) found.push({ name: drawing.name, by })
  }
  return found
}

const show = new URLSearchParams(location.search).get('show') ?? 'people'
const sheet = SHEETS[show] ?? people
document.body.append(lay(sheet(), show === 'people' ? 15 * 84 : 1260, show !== 'gestures'))
document.documentElement.dataset['ready'] = 'yes'
