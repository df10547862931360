import { BlendModes, type GameObjects, type Scene } from 'phaser'
import type { RunView } from '../../core/run/run-view.ts'
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
  private readonly lampOn: GameObjects.Image | null
  private readonly red: readonly GameObjects.Image[]
  private readonly edges: FrameEdges
  private readonly arc: GameObjects.Image | null
  private readonly pools: GameObjects.Image | null
  private readonly bell: Bell | null
  private lamp = 0
  private roll = 0
  private afterCut = POOLS_MS
  private sinceRing = SWING_MS
  private wasRolling = false

  constructor(scene: Scene, place: PlaceArt, kit: Kit, images: KitImages, signs: CanvasSigns) {
    const { lamp, bell, boom, pools, frames, layers } = place
    if (lamp !== null) images.image('prop/red-lamp-off', DEPTH.door).setPosition(lamp.x, lamp.y).setVisible(true)
    this.lampOn = lamp === null ? null : images.image('prop/red-lamp-on', DEPTH.overhead).setPosition(lamp.x, lamp.y)
    this.red = layTiles(
      scene,
      kit.tiles.filter(({ layer }) => layer !== layers?.ground),
      DEPTH.red,
    )
    this.edges = new FrameEdges(signs, frames, place.world)
    if (boom !== null) signs.paint(boomArc(boom.from, boom.to, boom.radius, boom.colour))
    this.arc = boom === null ? null : signs.image('boom-arc', DEPTH.frame).setVisible(true)
    this.pools =
      pools === null
        ? null
        : signs.image('pools', DEPTH.pools).setPosition(pools.x, pools.y).setBlendMode(BlendModes.SCREEN)
    this.bell =
      bell === null
        ? null
        : {
            bell: signs.image('bell', DEPTH.door).setPosition(bell.x, bell.y),
            ringing: signs.image('ringing', DEPTH.overhead).setPosition(bell.x, bell.y),
            x: bell.x,
          }
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
    this.lampOn?.setVisible(this.lamp > 0).setAlpha(this.lamp)
    for (const light of this.red) light.setVisible(this.lamp > 0).setAlpha(this.lamp)
    this.edges.draw(this.roll)
    this.arc?.setAlpha(view.roll.state === 'idle' ? 0.55 : 1)
    this.afterCut = Math.min(POOLS_MS, this.afterCut + ms)
    this.pools?.setVisible(this.afterCut < POOLS_MS).setAlpha(POOLS_MORE * (1 - this.afterCut / POOLS_MS))
    if (this.bell !== null) this.swing(this.bell, ms, still)
  }

  private swing({ bell, ringing, x }: Bell, ms: number, still: boolean): void {
    this.sinceRing = Math.min(SWING_MS, this.sinceRing + ms)
    const left = 1 - this.sinceRing / SWING_MS
    bell.setVisible(left > 0)
    ringing.setVisible(left > 0).setAlpha(left)
    if (left === 0 || still) return
    const turn = (this.sinceRing / 1000) * SWINGS_A_SECOND * 2 * Math.PI
    bell.setX(x + Math.sin(turn) * SWING_PX * left)
    ringing.setScale(bell.scale * (1 + 0.2 * (1 - left)))
  }
}
