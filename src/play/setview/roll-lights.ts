import { BlendModes, type GameObjects, type Scene } from 'phaser'
import type { RunView } from '../../core/run/run-view.ts'
import type { PieceName } from '../../../assets/kit/props/pieces.ts'
import type { CanvasSigns } from './canvas-signs.ts'
import { DEPTH } from './depth.ts'
import type { Kit } from './kit.ts'
import type { KitImages } from './kit-images.ts'
import { FrameEdges } from './frame-edges.ts'
import { boomArc } from './paint.ts'
import type { PlaceArt } from './place-art.ts'
import { layTiles } from './tiles.ts'

/** The roll comes on and goes off in 90 ms. */
const FADE_MS = 90
/** After the cut the set is a little brighter for 400 ms. */
const POOLS_MS = 400
const POOLS_MORE = 0.06
/** A stroke of the bell: how long it swings, how far, and how often a second. */
const SWING_MS = 1400
const SWING_PX = 2.2
const SWINGS_A_SECOND = 2

const toward = (now: number, wanted: number, step: number): number =>
  now < wanted ? Math.min(wanted, now + step) : Math.max(wanted, now - step)

type Bell = { readonly bell: GameObjects.Image; readonly ringing: GameObjects.Image; readonly x: number }

/** What the roll does to the picture: lamp, red light, frames, boom, bell; each where the place has one. */
export class RollLights {
  private readonly lit: readonly GameObjects.Image[]
  private readonly red: readonly GameObjects.Image[]
  private readonly edges: FrameEdges
  private readonly arc: GameObjects.Image | null
  private readonly pools: GameObjects.Image | null
  private readonly bells: readonly Bell[]
  private lamp = 0
  private roll = 0
  private afterCut = POOLS_MS
  private sinceRing = SWING_MS
  private wasRolling = false

  constructor(scene: Scene, place: PlaceArt, kit: Kit, images: KitImages, signs: CanvasSigns) {
    const { lamps, bells, boom, pools, frames, layers } = place
    const at = (piece: PieceName, depth: number, { x, y, turn }: PlaceArt['lamps'][number]): GameObjects.Image =>
      images.image(piece, depth).setPosition(x, y).setAngle(turn)
    for (const lamp of lamps) at('prop/red-lamp-off', DEPTH.door, lamp).setVisible(true)
    this.lit = lamps.map((lamp) => at('prop/red-lamp-on', DEPTH.overhead, lamp))
    // A painted place has its own picture of what the red light falls on.
    this.red =
      layers === null
        ? lamps.map((lamp) => at('light/red-lamp', DEPTH.red, lamp).setBlendMode(BlendModes.SCREEN))
        : layTiles(
            scene,
            kit.tiles.filter(({ layer }) => layer !== layers.ground),
            DEPTH.red,
          )
    this.edges = new FrameEdges(signs, frames, place.world)
    if (boom !== null) signs.paint(boomArc(boom.from, boom.to, boom.radius, boom.colour))
    this.arc = boom === null ? null : signs.image('boom-arc', DEPTH.frame).setVisible(true)
    this.pools =
      pools === null
        ? null
        : signs.image('pools', DEPTH.pools).setPosition(pools.x, pools.y).setBlendMode(BlendModes.SCREEN)
    this.bells = bells.map(({ x, y }) => ({
      bell: signs.image('bell', DEPTH.door).setPosition(x, y),
      ringing: signs.image('ringing', DEPTH.overhead).setPosition(x, y),
      x,
    }))
  }

  /** The bell was struck. */
  strike(): void {
    this.sinceRing = 0
  }

  draw(view: RunView, ms: number, still: boolean): void {
    const isRolling = view.roll.state === 'rolling'
    if (this.wasRolling && !isRolling) this.afterCut = 0
    this.wasRolling = isRolling
    this.lamp = toward(this.lamp, view.lamp ? 1 : 0, ms / FADE_MS)
    this.roll = toward(this.roll, isRolling ? 1 : 0, ms / FADE_MS)
    for (const lamp of this.lit) lamp.setVisible(this.lamp > 0).setAlpha(this.lamp)
    for (const light of this.red) light.setVisible(this.lamp > 0).setAlpha(this.lamp)
    this.edges.draw(this.roll)
    this.arc?.setAlpha(view.roll.state === 'idle' ? 0.55 : 1)
    this.afterCut = Math.min(POOLS_MS, this.afterCut + ms)
    this.pools?.setVisible(this.afterCut < POOLS_MS).setAlpha(POOLS_MORE * (1 - this.afterCut / POOLS_MS))
    this.sinceRing = Math.min(SWING_MS, this.sinceRing + ms)
    const left = 1 - this.sinceRing / SWING_MS
    for (const bell of this.bells) this.swing(bell, left, still)
  }

  private swing({ bell, ringing, x }: Bell, left: number, still: boolean): void {
    bell.setVisible(left > 0)
    ringing.setVisible(left > 0).setAlpha(left)
    if (left === 0 || still) return
    const turn = (this.sinceRing / 1000) * SWINGS_A_SECOND * 2 * Math.PI
    bell.setX(x + Math.sin(turn) * SWING_PX * left)
    ringing.setScale(bell.scale * (1 + 0.2 * (1 - left)))
  }
}
