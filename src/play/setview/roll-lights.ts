import { BlendModes, type GameObjects, type Scene } from 'phaser'
import type { RunView } from '../../core/run/run-view.ts'
import type { CanvasSigns } from './canvas-signs.ts'
import { DEPTH } from './depth.ts'
import type { Kit } from './kit.ts'
import type { KitImages } from './kit-images.ts'
import { boomArc, frameEdges } from './paint.ts'
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

/** What the roll does to the picture: lamp, red light, frame, boom, bell. */
export class RollLights {
  private readonly lampOn: GameObjects.Image
  private readonly red: readonly GameObjects.Image[]
  private readonly rolling: GameObjects.Image
  private readonly open: GameObjects.Image
  private readonly arc: GameObjects.Image
  private readonly pools: GameObjects.Image
  private readonly bell: GameObjects.Image
  private readonly ringing: GameObjects.Image
  private lamp = 0
  private roll = 0
  private afterCut = POOLS_MS
  private sinceRing = SWING_MS
  private wasRolling = false

  private readonly place: PlaceArt

  constructor(scene: Scene, place: PlaceArt, kit: Kit, images: KitImages, signs: CanvasSigns) {
    this.place = place
    const { lamp, frame, boom } = place
    images.image('prop/red-lamp-off', DEPTH.door).setPosition(lamp.x, lamp.y).setVisible(true)
    this.lampOn = images.image('prop/red-lamp-on', DEPTH.overhead).setPosition(lamp.x, lamp.y)
    const red = kit.tiles.filter(({ layer }) => layer !== place.layers.ground)
    this.red = layTiles(scene, red, DEPTH.red)
    signs.paint(frameEdges(frame.apex, frame.upper, frame.lower, true))
    signs.paint(frameEdges(frame.apex, frame.upper, frame.lower, false))
    signs.paint(boomArc(boom.from, boom.to, boom.radius, boom.colour))
    this.rolling = signs.image('frame-rolling', DEPTH.frame).setVisible(true)
    this.open = signs.image('frame-open', DEPTH.frame).setVisible(true)
    this.arc = signs.image('boom-arc', DEPTH.frame).setVisible(true)
    this.pools = signs.image('pools', DEPTH.pools).setPosition(place.pools.x, place.pools.y)
    this.pools.setBlendMode(BlendModes.SCREEN)
    this.bell = signs.image('bell', DEPTH.door).setPosition(place.bell.x, place.bell.y)
    this.ringing = signs.image('ringing', DEPTH.overhead).setPosition(place.bell.x, place.bell.y)
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
    this.lampOn.setVisible(this.lamp > 0).setAlpha(this.lamp)
    for (const light of this.red) light.setVisible(this.lamp > 0).setAlpha(this.lamp)
    this.rolling.setVisible(this.roll > 0).setAlpha(this.roll)
    this.open.setVisible(this.roll < 1).setAlpha(1 - this.roll)
    this.arc.setAlpha(view.roll.state === 'idle' ? 0.55 : 1)
    this.afterCut = Math.min(POOLS_MS, this.afterCut + ms)
    this.pools.setVisible(this.afterCut < POOLS_MS).setAlpha(POOLS_MORE * (1 - this.afterCut / POOLS_MS))
    this.swing(ms, still)
  }

  private swing(ms: number, still: boolean): void {
    this.sinceRing = Math.min(SWING_MS, this.sinceRing + ms)
    const left = 1 - this.sinceRing / SWING_MS
    this.bell.setVisible(left > 0)
    this.ringing.setVisible(left > 0).setAlpha(left)
    if (left === 0 || still) return
    const turn = (this.sinceRing / 1000) * SWINGS_A_SECOND * 2 * Math.PI
    this.bell.setX(this.place.bell.x + Math.sin(turn) * SWING_PX * left)
    this.ringing.setScale(this.bell.scale * (1 + 0.2 * (1 - left)))
  }
}
