import type { Ground } from '../../../../assets/kit/grounds.ts'
import type { GroundKind, Surface } from '../../../core/floor/kinds.ts'
import { apart, type Brush, lineThrough, outlineOf, softOutline, strokes } from './brush.ts'
import { OPEN } from './light-map.ts'
import type { Toned } from './grain.ts'
import { boxAround, grown, isIn, touches } from './numbers.ts'
import { type Scenery, seedOf } from './scenery.ts'
import type { Area } from './shapes.ts'
import { softStroke } from './street.ts'
import { type Wear, wearOf } from './wear.ts'

const TILE_OF: Readonly<Record<Surface, Ground>> = {
  slab: 'slab',
  asphalt: 'asphalt',
  cobble: 'cobble',
  gravel: 'gravel',
  concrete: 'concrete',
  grass: 'grass',
  earth: 'earth',
  water: 'water',
  planks: 'boards',
  tiles: 'tiles',
  carpet: 'carpet-tiles',
  stage: 'stage',
  led: 'rubber',
}

/** Where the dressing decides: diner tiles and patterned carpet instead of those of an office. */
const SET_TILES: Partial<Readonly<Record<Surface, Ground>>> = { tiles: 'check', carpet: 'carpet' }

type Floor = Scenery['grounds'][number]

/** A room with booths in it is a diner, and its floor is chequered like one on a set. */
const tileOf = ({ kind, surface, area }: Floor, { things }: Scenery): Ground => {
  const dressed = kind === 'set' || kind === 'hot-set'
  const dines = (): boolean => kind === 'floor' && things.some((thing) => thing.kind === 'booth' && isIn(thing, area))
  return (dressed || (surface === 'tiles' && dines()) ? SET_TILES[surface] : undefined) ?? TILE_OF[surface]
}

/** What daylight makes of a ground that was painted in middle tones (LOOK 12.2, and the pictures of base camp and park). */
const DAYLIGHT: Partial<Readonly<Record<Surface, Toned>>> = {
  asphalt: { colour: [185, 189, 184], share: 0.4, grain: 1.15 },
  slab: { colour: [230, 227, 216], share: 0.38, grain: 1.5 },
  concrete: { colour: [255, 255, 255], share: 0.12, grain: 1.2 },
  cobble: { colour: [201, 198, 188], share: 0.36, grain: 1.1 },
  gravel: { colour: [232, 220, 190], share: 0.26, grain: 1.6 },
  grass: { colour: [170, 196, 128], share: 0.24, grain: 1.25 },
  earth: { colour: [216, 195, 157], share: 0.22, grain: 1.2 },
  stage: { colour: [201, 195, 181], share: 0.2, grain: 1.2 },
  water: { colour: [207, 227, 223], share: 0.22, grain: 1 },
}

/** Chequers are quiet enough for people and letters to be read on them. */
const CHEQUERED: Toned = { colour: [214, 203, 178], share: 0.4, grain: 0.55 }

/** In the dark the joints of a pavement are still seen. */
const DARKNESS: Partial<Readonly<Record<Surface, Toned>>> = {
  slab: { colour: [125, 124, 119], share: 0, grain: 1.7 },
  asphalt: { colour: [77, 82, 90], share: 0, grain: 1.25 },
}

/** Ways that feet made end softly, and flow into one another where they meet. */
const isTrodden = ({ kind, surface }: { readonly kind: GroundKind; readonly surface: Surface }): boolean =>
  kind === 'path' && (surface === 'gravel' || surface === 'earth')

/** Sand and earth that were strewn on a floor for a picture lie in a heap without corners. */
const isStrewn = ({ kind, surface }: { readonly kind: GroundKind; readonly surface: Surface }): boolean =>
  (kind === 'set' || kind === 'hot-set') && (surface === 'gravel' || surface === 'earth')

const EDGE: Partial<Readonly<Record<Surface, readonly (readonly [colour: string, width: number])[]>>> = {
  gravel: [
    ['rgba(116, 104, 74, 0.5)', 11],
    ['#b3a684', 6],
  ],
  earth: [['rgba(84, 70, 48, 0.6)', 9]],
  water: [
    ['rgba(62, 70, 44, 0.8)', 22],
    ['#77724f', 14],
  ],
}

function mown(ctx: CanvasRenderingContext2D, area: Area): void {
  const box = boxAround(area)
  ctx.fillStyle = 'rgba(255, 255, 255, 0.05)'
  for (let x = box.x - box.h; x < box.x + box.w; x += 150) {
    ctx.beginPath()
    ctx.moveTo(x + box.h * 0.38, box.y)
    ctx.lineTo(x + box.h * 0.38 + 72, box.y)
    ctx.lineTo(x + 72, box.y + box.h)
    ctx.lineTo(x, box.y + box.h)
    ctx.fill()
  }
}

function deepened(ctx: CanvasRenderingContext2D, path: Path2D): void {
  ctx.lineJoin = 'round'
  strokes(ctx, path, [
    ['rgba(52, 84, 82, 0.5)', 30],
    ['rgba(196, 222, 216, 0.45)', 7],
  ])
}

/** Open ground that keeps the way that everybody takes over it. */
const takesTracks = ({ kind, surface }: Floor): boolean =>
  kind === 'grass' || (kind === 'yard' && (surface === 'gravel' || surface === 'earth'))

/** Where feet go they press the ground: pale and bare in the middle, with a darker rim of what was pushed aside. */
function paintTreads({ ctx, box }: Pick<Brush, 'ctx' | 'box'>, { treads }: Scenery): void {
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  for (const { line, width } of treads) {
    if (!touches(grown(boxAround(line), width * 2), box)) continue
    const path = lineThrough(line, 220)
    softStroke(ctx, path, width * 1.7, 0.17, '92, 78, 48')
    softStroke(ctx, path, width * 0.9, 0.3, '236, 226, 200')
  }
  ctx.lineCap = 'butt'
}

type Laid = Floor & {
  readonly path: Path2D
  readonly seed: number
  readonly wear: Wear | null
  readonly tile: Ground
}

/** Every ground as it is laid, made ready once for all pieces of a place. */
export function layGrounds(scenery: Scenery): readonly Laid[] {
  const { grounds, world } = scenery
  return grounds.map((ground, index) => ({
    ...ground,
    tile: tileOf(ground, scenery),
    path: isTrodden(ground)
      ? softOutline(ground.area, world)
      : isStrewn(ground)
        ? softOutline(ground.area, world, 0)
        : outlineOf(ground.area),
    seed: seedOf(`${ground.kind}-${index}`),
    wear: wearOf(ground.kind, ground.surface),
  }))
}

/** Neighbours in the list that are made of the same stuff are painted together, so that no edge shows between them. */
function runsOf(laid: readonly Laid[]): readonly (readonly Laid[])[] {
  const runs: Laid[][] = []
  for (const ground of laid) {
    const run = runs.at(-1)
    const first = run?.[0]
    if (run !== undefined && first?.surface === ground.surface && isTrodden(first) && isTrodden(ground))
      run.push(ground)
    else runs.push([ground])
  }
  return runs
}

/** A lawn within a lawn has no edge of its own. */
const isWithin = ({ area }: Laid, laid: readonly Laid[]): boolean => {
  const [corner] = area
  return laid.some(
    (other) => other.area !== area && other.surface === 'grass' && corner !== undefined && isIn(corner, other.area),
  )
}

/** Every ground of a box in its order, with the edges and the wear that go with what it is made of. */
export function paintGrounds({ ctx, fill, box }: Brush, scenery: Scenery, laid: readonly Laid[]): void {
  const isDay = (kind: GroundKind): boolean =>
    scenery.lighting === 'day' || (scenery.lighting === 'work' && OPEN.has(kind))
  const here = laid.filter(({ area }) => touches(grown(boxAround(area), 24), box))
  for (const run of runsOf(here)) {
    const edge = EDGE[run[0]?.surface ?? 'slab']
    ctx.lineJoin = 'round'
    if (edge !== undefined) for (const { path } of run) strokes(ctx, path, edge)
    for (const ground of run) {
      const { kind, surface, area, path, wear, seed, tile } = ground
      ctx.fillStyle = fill(tile, tile === 'check' ? CHEQUERED : (isDay(kind) ? DAYLIGHT : DARKNESS)[surface])
      ctx.fill(path)
      apart(ctx, () => {
        ctx.clip(path)
        if (surface === 'grass') mown(ctx, area)
        if (surface === 'water') deepened(ctx, path)
        wear?.(ctx, area, box, seed)
        if (takesTracks(ground)) paintTreads({ ctx, box }, scenery)
      })
      if (surface === 'grass' && !isWithin(ground, laid)) strokes(ctx, path, [['rgba(60, 76, 44, 0.5)', 2.4]])
    }
  }
}

/** Kerb stones with the shadow of their edge; where a kerb is dropped only a flush line is left. */
export function paintKerbs({ ctx, box }: Brush, scenery: Scenery): void {
  ctx.lineCap = 'butt'
  ctx.lineJoin = 'round'
  for (const { line, dropped } of scenery.kerbs) {
    if (!touches(grown(boxAround(line), 12), box)) continue
    const path = lineThrough(line, 30)
    if (dropped) {
      strokes(ctx, path, [['#8c8a82', 4]])
      ctx.setLineDash([3, 5])
      strokes(ctx, path, [['#d9b53c', 2.6]])
      ctx.setLineDash([])
      continue
    }
    apart(ctx, () => {
      ctx.translate(0, 2)
      ctx.globalAlpha = 0.5
      strokes(ctx, path, [['#23272e', 8]])
    })
    strokes(ctx, path, [['#9b9a94', 5]])
    apart(ctx, () => {
      ctx.translate(0, -1.4)
      strokes(ctx, path, [['#b6b4ac', 1.4]])
    })
    // Stones of a metre, with a joint between them.
    ctx.setLineDash([1.2, 42.8])
    strokes(ctx, path, [['rgba(50, 52, 55, 0.75)', 5]])
    ctx.setLineDash([])
  }
}
