import { CANVAS, type GameObjects, type Scene } from 'phaser'
import type { AtlasPage, Kit } from './kit.ts'

/** Brightness is kept in steps of this size where the renderer cannot tint. */
const DIM_STEP = 0.08

/** Frames of the kit as images, whatever page they are on. */
export class KitImages {
  private readonly pageOf = new Map<string, string>()
  private readonly canTint: boolean

  private readonly scene: Scene
  private readonly kit: Kit

  constructor(scene: Scene, kit: Kit) {
    this.scene = scene
    this.kit = kit
    this.canTint = scene.sys.renderer.type !== CANVAS
    for (const page of kit.pages) this.add(page)
  }

  /** Takes one more page of frames. */
  add({ key, image, json }: AtlasPage): void {
    this.scene.textures.addAtlas(key, image, json)
    for (const name of this.scene.textures.get(key).getFrameNames()) this.pageOf.set(name, key)
  }

  readonly has = (frame: string): boolean => this.pageOf.has(frame)

  /** A hidden image of a frame, at the size of the world. */
  image(frame: string, depth: number): GameObjects.Image {
    const image = this.scene.add.image(0, 0, this.pageOf.get(frame) ?? '__MISSING', frame)
    return image
      .setDepth(depth)
      .setScale(1 / this.kit.scale)
      .setVisible(false)
  }

  /** Shows another frame at a brightness of 0 to 1. */
  show(image: GameObjects.Image, frame: string, brightness: number): void {
    const page = this.pageOf.get(frame)
    if (page === undefined) return
    if (this.canTint) {
      const grey = Math.round(255 * Math.min(1, brightness))
      image.setTexture(page, frame)
      image.setTint((grey << 16) | (grey << 8) | grey)
      return
    }
    const step = Math.round((1 - Math.min(1, brightness)) / DIM_STEP)
    if (step === 0) image.setTexture(page, frame)
    else image.setTexture(this.dimmed(page, frame, 1 - step * DIM_STEP))
  }

  /** A copy of one frame in less light, made once. */
  private dimmed(page: string, name: string, brightness: number): string {
    const key = `${name} ${brightness.toFixed(2)}`
    const { textures } = this.scene
    if (textures.exists(key)) return key
    const frame = textures.getFrame(page, name)
    const ctx = textures.createCanvas(key, frame.realWidth, frame.realHeight)?.getContext()
    const source: unknown = frame.source.image
    if (!ctx || !(source instanceof HTMLImageElement)) return page
    ctx.drawImage(
      ...([source, frame.cutX, frame.cutY, frame.cutWidth, frame.cutHeight] as const),
      ...([frame.x, frame.y, frame.cutWidth, frame.cutHeight] as const),
    )
    ctx.globalCompositeOperation = 'source-atop'
    ctx.fillStyle = `rgba(0, 0, 0, ${1 - brightness})`
    ctx.fillRect(0, 0, frame.realWidth, frame.realHeight)
    return key
  }
}
