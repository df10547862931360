import { drawOnCanvas } from '../../../../assets/kit/canvas.ts'
import { dark, light } from '../../../../assets/kit/colour.ts'
import { apart, type Brush, field } from './brush.ts'
import type { House } from './houses.ts'
import { INK } from './made.ts'
import { isIn, random } from './numbers.ts'
import type { Box, Point } from './shapes.ts'

type Piece = {
  readonly draw: (w: number) => string
  readonly high: number
  readonly round?: boolean
  readonly deep: number
}

const bar = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`
const edged = `stroke="${INK}" stroke-width="1.2"`

/** What stands on a flat roof; `deep` is its depth and `high` its shadow as parts of its width. */
const PIECES: readonly Piece[] = [
  {
    high: 0.16,
    deep: 0.75,
    draw: (w) => {
      const half = w / 2
      const blades = [0, 45, 90, 135].map((turn) =>
        bar(-half * 0.5, -2.4, half, 4.8, '#68717d', `rx="2" transform="rotate(${turn})"`),
      )
      return `${bar(-half, -half * 0.75, w, w * 0.75, '#59616c', `rx="2" ${edged}`)}<circle cx="0" cy="0" r="${half * 0.56}" fill="#444b55" stroke="#2c3139" stroke-width="1"/>${blades.join('')}<circle cx="0" cy="0" r="4" fill="#353b44"/>`
    },
  },
  {
    high: 0.06,
    deep: 0.38,
    draw: (w) => {
      const half = w / 2
      const panes = [0, 1, 2, 3].map((index) => {
        const x = -half + 4 + (index * (w - 6)) / 4
        const wide = (w - 16) / 4
        return `${bar(x, -half * 0.3, wide, half * 0.6, '#5f7f95')}<path d="M${x} ${half * 0.1}L${x + wide} ${-half * 0.3}H${x}Z" fill="#a9c6d6" opacity="0.5"/>`
      })
      return `${bar(-half, -half * 0.38, w, half * 0.76, '#4a525e', edged)}${panes.join('')}`
    },
  },
  {
    high: 0.12,
    deep: 0.3,
    draw: (w) => {
      const half = w / 2
      return `${bar(half * 0.2, -5, half, 10, '#626a76', `rx="1" ${edged}`)}${bar(half * 0.2, -4, half, 2.4, '#7d8692')}<circle cx="0" cy="0" r="${half * 0.3}" fill="#626a76" ${edged}/><circle cx="0" cy="0" r="${half * 0.18}" fill="#454c56"/><circle cx="${-half * 0.06}" cy="${-half * 0.06}" r="${half * 0.07}" fill="#8a93a0"/>`
    },
  },
  {
    high: 0.1,
    deep: 0.4,
    draw: (w) => {
      const half = w / 2
      return `${bar(-half * 0.5, -half * 0.4, half, half * 0.8, '#6b5f50', `rx="1.4" ${edged}`)}${bar(-half * 0.42, -half * 0.32, half * 0.84, half * 0.3, '#7d7060')}`
    },
  },
  {
    high: 0.2,
    deep: 0.5,
    round: true,
    draw: (w) => {
      const half = w / 2
      return `<circle cx="0" cy="0" r="${half * 0.5}" fill="#7d6b58" stroke="${INK}" stroke-width="1.4"/><circle cx="0" cy="0" r="${half * 0.4}" fill="#8d7a64"/><path d="M${-half * 0.34} ${-half * 0.2}A${half * 0.4} ${half * 0.4} 0 0 1 ${half * 0.1} ${-half * 0.38}" fill="none" stroke="#b6a58c" stroke-width="2"/>`
    },
  },
  {
    high: 0.05,
    deep: 0.5,
    draw: (w) => {
      const half = w / 2
      const panels = [0, 1, 2].map((index) => {
        const x = -half + (index * w) / 3 + 1
        const wide = w / 3 - 2
        return `${bar(x, -half * 0.5, wide, half, '#27364d', `stroke="#8a93a0" stroke-width="1.2"`)}<path d="M${x + wide / 2} ${-half * 0.5}V${half * 0.5}M${x} ${-half * 0.17}h${wide}M${x} ${half * 0.17}h${wide}" stroke="#4a5f80" stroke-width="0.8" fill="none"/><path d="M${x} ${half * 0.1}L${x + wide} ${-half * 0.5}h${-wide * 0.5}L${x} ${-half * 0.2}Z" fill="#86a8d6" opacity="0.28"/>`
      })
      return panels.join('')
    },
  },
  {
    high: 0.03,
    deep: 0.2,
    draw: (w) => {
      const half = w / 2
      const slats = Array.from({ length: Math.floor(w / 7) }, (_, index) =>
        bar(-half + index * 7, -half * 0.18, 5.6, half * 0.36, index % 3 === 1 ? '#83745d' : '#75674f'),
      )
      return `${bar(-half, -half * 0.2, w, half * 0.4, '#4d4334')}${slats.join('')}`
    },
  },
]

function shadowOf(ctx: CanvasRenderingContext2D, { deep, high, round }: Piece, w: number): void {
  const off = w * high
  ctx.fillStyle = 'rgba(8, 11, 16, 0.34)'
  ctx.beginPath()
  if (round === true) ctx.arc(off, off, w * 0.25, 0, 2 * Math.PI)
  else ctx.rect(-w / 2 + off, (-w * deep) / 2 + off, w, w * deep)
  ctx.fill()
}

/** Roofs carry more than one thinks: a piece to so many square pixels. */
const ROOM_PX2 = 22_000
const MOST = 12

/** Strips of felt, as wide as they come off the roll. */
const FELT_PX = 88

/** Felt in strips with a seam between them, weather on it, and outlets to which the water runs. */
function felt(ctx: CanvasRenderingContext2D, { box, seed }: House): void {
  const { x, y, w, h } = box
  const next = random(seed + 7)
  for (let at = x + 30 + next() * 40; at < x + w; at += FELT_PX) {
    ctx.fillStyle = `rgba(255, 255, 255, ${next() * 0.05})`
    ctx.fillRect(at, y, FELT_PX, h)
    ctx.fillStyle = 'rgba(8, 11, 16, 0.2)'
    ctx.fillRect(at, y, 1.3, h)
    ctx.fillStyle = 'rgba(255, 255, 255, 0.08)'
    ctx.fillRect(at + 1.3, y, 1.2, h)
  }
  for (let i = 0; i < (w * h) / ROOM_PX2 + 2; i += 1) {
    const tone = next() < 0.6 ? '8, 11, 16' : '232, 236, 238'
    field(ctx, { x: x + next() * w, y: y + next() * h }, 50 + next() * 60, 34 + next() * 44, tone, 0.1)
  }
  for (const share of [0.18, 0.82]) {
    const at = { x: x + w * share, y: y + h - 46 }
    field(ctx, at, 24, 15, '8, 11, 16', 0.14)
    ctx.fillStyle = INK
    ctx.beginPath()
    ctx.arc(at.x, at.y, 2.6, 0, 2 * Math.PI)
    ctx.fill()
  }
}

/** What stands about on a flat roof, and the shadow that its parapet throws on it. */
export function furnish(ctx: CanvasRenderingContext2D, house: House): void {
  const { box, area, seed } = house
  felt(ctx, house)
  ctx.fillStyle = 'rgba(8, 11, 16, 0.2)'
  ctx.fillRect(box.x, box.y + 8, box.w, 16)
  ctx.fillRect(box.x + 8, box.y + 24, 16, box.h - 24)
  if (box.w <= 150 || box.h <= 130) return
  const next = random(seed)
  const count = Math.min(MOST, Math.max(1, Math.floor((box.w * box.h) / ROOM_PX2)))
  const taken: (Point & { readonly r: number })[] = []
  for (let i = 0; i < count; i += 1) {
    const at: Point = { x: box.x + 64 + next() * (box.w - 128), y: box.y + 52 + next() * (box.h - 116) }
    const piece = PIECES[Math.floor(next() * PIECES.length)]
    const w = 44 + next() * 44
    const fits =
      !taken.some(({ x, y, r }) => Math.abs(x - at.x) + Math.abs(y - at.y) < r + w * 0.7) &&
      (area === null ||
        [-0.8, 0.8].every((a) => [-0.8, 0.8].every((b) => isIn({ x: at.x + a * w, y: at.y + b * w }, area))))
    if (!fits || piece === undefined) continue
    taken.push({ ...at, r: w * 0.7 })
    apart(ctx, () => {
      ctx.translate(at.x, at.y)
      shadowOf(ctx, piece, w)
      drawOnCanvas(ctx, piece.draw(w))
    })
  }
}

function slope(ctx: CanvasRenderingContext2D, { x, y, w, h }: Box, from: string, to: string): void {
  const fall = ctx.createLinearGradient(0, y, 0, y + h)
  fall.addColorStop(0, from)
  fall.addColorStop(1, to)
  ctx.fillStyle = fall
  ctx.fillRect(x, y, w, h)
}

function chimney(ctx: CanvasRenderingContext2D, { x, y }: Point): void {
  ctx.fillStyle = 'rgba(8, 11, 16, 0.4)'
  ctx.fillRect(x + 12, y + 12, 34, 30)
  ctx.fillStyle = '#7d5a4c'
  ctx.strokeStyle = INK
  ctx.lineWidth = 1.3
  ctx.fillRect(x, y, 34, 30)
  ctx.strokeRect(x, y, 34, 30)
  ctx.fillStyle = '#957062'
  ctx.fillRect(x + 1, y + 1, 32, 4)
  for (const off of [10, 24]) {
    for (const [fill, r] of [
      ['#a5664e', 6.6],
      ['#2b211d', 4.2],
    ] as const) {
      ctx.fillStyle = fill
      ctx.beginPath()
      ctx.arc(x + off, y + 16, r, 0, 2 * Math.PI)
      ctx.fill()
    }
  }
}

/** A window in a roof: its glass, and whether somebody is up there tonight. */
export type RoofLight = Box & { readonly dormer: boolean; readonly lit: boolean }

/** One in so many is lit at night, of a hundred. */
const LIT = 34

/** The windows in the slopes of a roof: dormers to the south, skylights on both sides. */
export function roofLights({ box, roof, seed }: House): readonly RoofLight[] {
  if (roof !== 'ridge') return []
  const { x, y, w, h } = box
  const next = random(seed + 71)
  const lights: RoofLight[] = []
  for (let at = x + 70; at < x + w - 70; at += 110 + Math.floor(next() * 70)) {
    const south = next() < 0.66
    const dormer = south && next() < 0.5
    const lit = next() * 100 < LIT
    lights.push(
      dormer
        ? { x: at, y: y + h * 0.82 - 8, w: 34, h: 9, dormer, lit }
        : { x: at, y: y + h * (south ? 0.66 : 0.24), w: 28, h: 34, dormer, lit },
    )
  }
  return lights
}

function skylight(ctx: CanvasRenderingContext2D, { x, y, w, h }: Box, base: string): void {
  ctx.fillStyle = dark(base, 0.6)
  ctx.fillRect(x - 2.4, y - 2.4, w + 4.8, h + 4.8)
  ctx.fillStyle = '#55758c'
  ctx.fillRect(x, y, w, h)
  ctx.fillStyle = 'rgba(190, 216, 232, 0.55)'
  ctx.beginPath()
  ctx.moveTo(x, y + 20)
  ctx.lineTo(x + w, y + 2)
  ctx.lineTo(x + w, y)
  ctx.lineTo(x, y)
  ctx.fill()
  ctx.fillStyle = dark(base, 0.5)
  ctx.fillRect(x, y + h / 2 - 0.6, w, 1.4)
}

/** A gable of its own that runs back into the slope; its window looks south. */
function dormer(ctx: CanvasRenderingContext2D, { x, y, w, h }: Box, base: string): void {
  const back = y - 44
  const middle = x + w / 2
  ctx.fillStyle = 'rgba(8, 11, 16, 0.36)'
  ctx.fillRect(x + 6, back + 22, w + 10, y + h + 8 - back - 22)
  for (const [side, tone] of [
    [-1, light(base, 0.2)],
    [1, dark(base, 0.18)],
  ] as const) {
    ctx.fillStyle = tone
    ctx.beginPath()
    ctx.moveTo(middle, back)
    ctx.lineTo(middle + side * (w / 2 + 5), back + 18)
    ctx.lineTo(middle + side * (w / 2 + 5), y + 1)
    ctx.lineTo(middle, y + 1)
    ctx.fill()
  }
  ctx.strokeStyle = dark(base, 0.55)
  ctx.lineWidth = 1.2
  ctx.beginPath()
  ctx.moveTo(x - 5, y + 1)
  ctx.lineTo(x - 5, back + 18)
  ctx.lineTo(middle, back)
  ctx.lineTo(x + w + 5, back + 18)
  ctx.lineTo(x + w + 5, y + 1)
  ctx.moveTo(middle, back)
  ctx.lineTo(middle, y)
  ctx.stroke()
  ctx.fillStyle = '#d9d4c4'
  ctx.fillRect(x - 3, y + 1, w + 6, h + 3)
  ctx.fillStyle = '#4a6072'
  ctx.fillRect(x + 1, y + 3, w - 2, h - 2)
  ctx.fillStyle = 'rgba(196, 218, 232, 0.5)'
  ctx.fillRect(x + 1, y + 3, w - 2, 1.6)
  ctx.fillStyle = '#d9d4c4'
  ctx.fillRect(middle - 0.8, y + 2, 1.6, h)
}

/** Two slopes of tiles with a ridge between them, chimneys, skylights, and what weather has left there. */
export function paintRidge({ ctx, fill }: Brush, house: House, day: boolean): void {
  const { box, colour, seed } = house
  const { x, y, w, h } = box
  const base = day ? light(colour, 0.14) : colour
  const half = h / 2
  slope(ctx, { x, y, w, h: half }, light(base, 0.06), light(base, 0.16))
  slope(ctx, { x, y: y + half, w, h: half }, dark(base, 0.14), dark(base, 0.28))
  ctx.fillStyle = fill('shingles')
  ctx.fillRect(x, y, w, h)
  const next = random(seed)
  for (let i = 0; i < w / 60; i += 1) {
    const at = x + next() * w
    const top = y + next() * h * 0.8
    const long = 30 + next() * 70
    ctx.fillStyle = next() < 0.5 ? 'rgba(20, 22, 24, 0.09)' : 'rgba(112, 122, 78, 0.1)'
    ctx.fillRect(at, top, 4 + next() * 12, long)
  }
  ctx.fillStyle = light(base, 0.28)
  ctx.fillRect(x, y + half - 4, w, 6)
  ctx.fillStyle = dark(base, 0.5)
  ctx.fillRect(x, y + half + 2, w, 1.6)
  ctx.setLineDash([1, 17])
  ctx.strokeStyle = dark(base, 0.4)
  ctx.lineWidth = 6
  ctx.beginPath()
  ctx.moveTo(x, y + half - 1)
  ctx.lineTo(x + w, y + half - 1)
  ctx.stroke()
  ctx.setLineDash([])
  for (const share of [0.1, 0.86]) if (next() > 0.35) chimney(ctx, { x: x + w * share, y: y + half - 16 })
  // Gutters along both eaves.
  for (const eave of [y + 8, y + h - 12]) {
    ctx.fillStyle = dark(base, 0.55)
    ctx.fillRect(x, eave, w, 4)
    ctx.fillStyle = light(base, 0.24)
    ctx.fillRect(x, eave, w, 1.2)
  }
  for (const one of roofLights(house)) (one.dormer ? dormer : skylight)(ctx, one, base)
}
