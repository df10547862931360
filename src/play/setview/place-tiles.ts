import type { GameObjects, Scene } from 'phaser'
import { DEPTH } from './depth.ts'
import type { FollowCamera } from './follow-camera.ts'
import type { Painted, PlacePainter } from './painter/place-painter.ts'
import type { Thing } from './painter/scenery.ts'
import type { Box } from './painter/shapes.ts'

/** Side of a piece in pixels: small enough to be painted between two frames. */
const TILE_PX = 512
/** Pieces lie a pixel over one another, so that no seam shows at any enlargement. */
const OVERLAP = 1
/** More pieces than a large screen shows, with those around it; the farthest go first. */
const KEPT = 110
/** Pieces that may be painted within one frame when the camera has outrun the painter. */
const IN_ONE_FRAME = 2

/** Crowns and roofs are see-through, so that nobody is lost under them. */
const OVERHEAD = 0.62

type Tile = { readonly image: GameObjects.Image; readonly key: string; readonly column: number; readonly row: number }

/** The ground of a place, painted where the camera looks and a little ahead of it. */
export class PlaceTiles {
  private readonly tiles = new Map<number, Tile>()
  private readonly above = new Set<Thing>()
  private readonly scale: number
  private readonly side: number
  private readonly columns: number
  private readonly rows: number

  private readonly scene: Scene
  private readonly painter: PlacePainter
  private readonly world: Box
  private readonly things: readonly Thing[]

  constructor(scene: Scene, painter: PlacePainter, world: Box, things: readonly Thing[], scale: number) {
    this.scene = scene
    this.painter = painter
    this.world = world
    this.things = things
    this.scale = scale
    this.side = TILE_PX / scale
    this.columns = Math.ceil(world.w / this.side)
    this.rows = Math.ceil(world.h / this.side)
  }

  /** Paints everything that the camera shows now. */
  fill(camera: FollowCamera): void {
    this.each(camera, 0, (column, row) => {
      this.paint(column, row)
      return true
    })
  }

  /** Paints what has come into view since, as far as a frame has time for it. */
  follow(camera: FollowCamera): void {
    let left = IN_ONE_FRAME
    this.each(camera, 0, (column, row) => {
      if (this.tiles.has(row * this.columns + column)) return true
      this.paint(column, row)
      left -= 1
      return left > 0
    })
  }

  /** Paints one more piece around what the camera shows. Returns whether there was one to paint. */
  prepare(camera: FollowCamera): boolean {
    let painted = false
    this.each(camera, 1, (column, row) => {
      if (this.tiles.has(row * this.columns + column)) return true
      this.paint(column, row)
      painted = true
      return false
    })
    if (painted) this.drop(camera)
    return painted
  }

  /** Calls for the pieces in view and `ring` around them until told to stop. */
  private each(camera: FollowCamera, ring: number, call: (column: number, row: number) => boolean): void {
    const { side, world } = this
    const left = Math.max(0, Math.floor((camera.x - world.x) / side) - ring)
    const top = Math.max(0, Math.floor((camera.y - world.y) / side) - ring)
    const right = Math.min(
      this.columns - 1,
      Math.floor((camera.x + camera.width / camera.zoom - world.x) / side) + ring,
    )
    const bottom = Math.min(this.rows - 1, Math.floor((camera.y + camera.height / camera.zoom - world.y) / side) + ring)
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) if (!call(column, row)) return
    }
  }

  private paint(column: number, row: number): void {
    const number = row * this.columns + column
    if (this.tiles.has(number)) return
    const { side, world } = this
    const box: Box = {
      x: world.x + column * side,
      y: world.y + row * side,
      w: Math.min(side, world.w - column * side) + OVERLAP,
      h: Math.min(side, world.h - row * side) + OVERLAP,
    }
    const image = this.lay(`ground ${number}`, this.painter.paint(box)).setDepth(DEPTH.ground)
    this.tiles.set(number, { image, key: `ground ${number}`, column, row })
    for (const thing of this.things) {
      const inside = thing.x >= box.x && thing.x < box.x + side && thing.y >= box.y && thing.y < box.y + side
      if (!inside || this.above.has(thing)) continue
      this.above.add(thing)
      const over = this.painter.paintOver(thing)
      if (over !== null) this.lay(`over ${thing.id}`, over).setDepth(DEPTH.overhead).setAlpha(OVERHEAD)
    }
  }

  private lay(key: string, { canvas, box }: Painted): GameObjects.Image {
    const texture = this.scene.textures.create(key, canvas, canvas.width, canvas.height)
    texture?.add('painted', 0, 0, 0, canvas.width, canvas.height)
    return this.scene.add
      .image(box.x, box.y, key, 'painted')
      .setOrigin(0)
      .setScale(1 / this.scale)
  }

  /** Lets go of the piece that is farthest from the camera while there are too many. */
  private drop(camera: FollowCamera): void {
    if (this.tiles.size <= KEPT) return
    const column = (camera.x + camera.width / camera.zoom / 2 - this.world.x) / this.side
    const row = (camera.y + camera.height / camera.zoom / 2 - this.world.y) / this.side
    let farthest = -1
    let most = -1
    for (const [number, tile] of this.tiles) {
      const far = Math.max(Math.abs(tile.column - column), Math.abs(tile.row - row))
      if (far <= most) continue
      most = far
      farthest = number
    }
    const tile = this.tiles.get(farthest)
    if (tile === undefined) return
    tile.image.destroy()
    this.scene.textures.remove(tile.key)
    this.tiles.delete(farthest)
  }
}
