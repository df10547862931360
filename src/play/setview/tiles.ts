import { BlendModes, type GameObjects, type Scene } from 'phaser'
import type { Tile } from './kit.ts'

/** Lays painted pieces of the place; pieces of light are screened over what is below. */
export const layTiles = (scene: Scene, tiles: readonly Tile[], depth: number): readonly GameObjects.Image[] =>
  tiles.map(({ key, x, y, w, h, blend }) =>
    scene.add
      .image(x, y, key)
      .setOrigin(0)
      .setDisplaySize(w, h)
      .setDepth(depth)
      .setBlendMode(blend === 'screen' ? BlendModes.SCREEN : BlendModes.NORMAL),
  )
