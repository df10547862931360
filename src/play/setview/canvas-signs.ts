import type { GameObjects, Scene } from 'phaser'
import type { Sign } from './paint.ts'

/** Paints signs into textures at the sharpness of the screen, and hands out images of them. */
export class CanvasSigns {
  private readonly painted = new Map<string, Sign>()

  private readonly scene: Scene
  private readonly sharpness: number

  constructor(
    scene: Scene,
    /** Texture pixels to a world pixel. */
    sharpness: number,
  ) {
    this.scene = scene
    this.sharpness = sharpness
  }

  /** Paints a sign, or paints it anew where it was painted before. */
  paint(sign: Sign): void {
    const key = this.keyOf(sign.name)
    const width = Math.ceil(sign.width * this.sharpness)
    const height = Math.ceil(sign.height * this.sharpness)
    if (this.scene.textures.exists(key)) this.scene.textures.remove(key)
    const texture = this.scene.textures.createCanvas(key, width, height)
    const ctx = texture?.getContext()
    if (!texture || !ctx) return
    ctx.setTransform(this.sharpness, 0, 0, this.sharpness, -sign.left * this.sharpness, -sign.top * this.sharpness)
    sign.paint(ctx)
    texture.refresh()
    this.painted.set(sign.name, sign)
  }

  /** A hidden image of a painted sign whose origin is the sign's own. */
  image(name: string, depth: number): GameObjects.Image {
    const sign = this.painted.get(name)
    const image = this.scene.add.image(0, 0, this.keyOf(name)).setDepth(depth).setVisible(false)
    image.setScale(1 / this.sharpness)
    if (sign !== undefined) image.setOrigin(-sign.left / sign.width, -sign.top / sign.height)
    return image
  }

  private keyOf(name: string): string {
    return `sign ${name}`
  }
}
