import type { Scene, Textures } from 'phaser'
import { canvasOf } from './painter/brush.ts'

/** A drawing ready to be shown by an image. */
export type Cell = Textures.Frame

/**
 * Drawings made on the page when they are first needed: no atlas is fetched, and whoever a scenario describes can be
 * shown. Each has a small canvas of its own, because a Canvas renderer draws a part of a large page eighty times slower
 * than a small picture. They are kept until the scene ends.
 */
export class Sheet {
  /** Pixels of a cell to a world pixel; show cells at the inverse of it. */
  readonly scale: number
  private readonly scene: Scene
  private made = 0

  constructor(scene: Scene, scale: number) {
    this.scene = scene
    this.scale = scale
  }

  /** A cell of twice `half` world pixels square; `paint` draws about its middle, in world pixels. */
  draw(half: number, paint: (ctx: CanvasRenderingContext2D) => void): Cell {
    const side = Math.ceil(2 * half * this.scale)
    const { canvas, ctx } = canvasOf(side, side)
    ctx.setTransform(this.scale, 0, 0, this.scale, side / 2, side / 2)
    paint(ctx)
    const key = `cell ${this.made}`
    this.made += 1
    const texture = this.scene.textures.create(key, canvas, side, side)
    const cell = texture?.add('drawn', 0, 0, 0, side, side)
    if (cell === undefined || cell === null) throw new Error(`the picture has ${key} already`)
    return cell
  }
}
