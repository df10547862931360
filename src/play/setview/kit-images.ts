import type { GameObjects, Scene } from 'phaser'
import { drawOnCanvas } from '../../../assets/kit/canvas.ts'
import { type PieceName, pieceOf } from '../../../assets/kit/props/pieces.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Pieces of the kit as images. */
export class KitImages {
  private readonly cells = new Map<string, Cell>()

  private readonly scene: Scene
  readonly sheet: Sheet

  constructor(scene: Scene, sheet: Sheet) {
    this.scene = scene
    this.sheet = sheet
  }

  /** A drawing of one's own under a name; it is made once. */
  cell(name: string, half: number, draw: () => string): Cell {
    const known = this.cells.get(name)
    if (known !== undefined) return known
    const cell = this.sheet.draw(half, (ctx) => drawOnCanvas(ctx, draw()))
    this.cells.set(name, cell)
    return cell
  }

  /** A piece of the kit. */
  piece(name: PieceName): Cell {
    const { half, draw } = pieceOf(name)
    return this.cell(name, half, draw)
  }

  /** A hidden image of a cell, at the size of the world. */
  show(cell: Cell, depth: number): GameObjects.Image {
    return this.scene.add
      .image(0, 0, cell.texture, cell.name)
      .setDepth(depth)
      .setScale(1 / this.sheet.scale)
      .setVisible(false)
  }

  /** A hidden image of a piece. */
  image(name: PieceName, depth: number): GameObjects.Image {
    return this.show(this.piece(name), depth)
  }
}
