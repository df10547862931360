import type { Scene } from 'phaser'
import { DEPTH } from './depth.ts'
import type { PaintedPlace } from './painter/place-painter.ts'

/** Crowns and roofs are see-through, so that nobody is lost under them. */
const OVERHEAD = 0.62

/** Lays a painted place: the ground, and over the people what hangs above their heads. */
export function layPlace(scene: Scene, { tiles, overhead }: PaintedPlace): void {
  tiles.forEach(({ canvas, box }, index) => {
    const key = `ground ${index}`
    scene.textures.addCanvas(key, canvas)
    scene.add.image(box.x, box.y, key).setOrigin(0).setDisplaySize(box.w, box.h).setDepth(DEPTH.ground)
  })
  overhead.forEach(({ canvas, box }, index) => {
    const key = `overhead ${index}`
    scene.textures.addCanvas(key, canvas)
    scene.add
      .image(box.x, box.y, key)
      .setOrigin(0)
      .setDisplaySize(box.w, box.h)
      .setDepth(DEPTH.overhead)
      .setAlpha(OVERHEAD)
  })
}
