import type { GameObjects } from 'phaser'
import type { AlertView, RunView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { Actors } from './actor.ts'
import type { CanvasSigns } from './canvas-signs.ts'
import { DEPTH } from './depth.ts'
import type { KitImages } from './kit-images.ts'
import { secondNumber } from './paint.ts'
import { pxOf } from './scale.ts'
import { pointOnWay, secondsOnWay, type Spot, wayLength } from './way.ts'

const DOT_EVERY_PX = 9
/** Enough dots for 13 m of way. */
const DOTS = 64
const MOST_SECONDS = 9
/** Nearer than this to the reticle there are no dots. */
const RETICLE_PX = 30
/** The reticle closes from 1.25 in 180 ms. */
const CLOSE_MS = 180
const OPEN_SCALE = 1.25
/** The mark of a way given goes when the trainee has not set out within this time. */
const TARGET_MS = 900

/** What the picture says beside showing: who is about to be in the way, who speaks, where the trainee goes. */
export class Signs {
  private readonly ring: GameObjects.Image
  private readonly reticle: GameObjects.Image
  private readonly reticleScale: number
  private readonly cross: GameObjects.Image
  private readonly talking: GameObjects.Image
  private readonly target: GameObjects.Image
  private readonly dots: readonly GameObjects.Image[]
  private readonly seconds: readonly { readonly bar: GameObjects.Image; readonly number: GameObjects.Image }[]
  private readonly spot: Spot = { x: 0, y: 0, dx: 0, dy: 1 }
  private alert: AlertView | null = null
  private sinceAlert = CLOSE_MS
  private targetLeft = 0

  constructor(kit: KitImages, signs: CanvasSigns) {
    for (let n = 1; n <= MOST_SECONDS; n += 1) signs.paint(secondNumber(n))
    this.ring = kit.image('mark/ring', DEPTH.ring)
    this.reticle = kit.image('mark/reticle', DEPTH.sign)
    this.reticleScale = this.reticle.scale
    this.cross = kit.image('mark/cross', DEPTH.sign)
    this.talking = kit.image('mark/talking', DEPTH.sign)
    this.target = signs.image('target', DEPTH.mark)
    this.dots = Array.from({ length: DOTS }, () => signs.image('dot', DEPTH.way))
    this.seconds = Array.from({ length: MOST_SECONDS }, (_, i) => ({
      bar: signs.image('second', DEPTH.way),
      number: signs.image(`second-${i + 1}`, DEPTH.sign),
    }))
  }

  /** The trainee was sent to a point of the floor, in world pixels. */
  aim(x: number, y: number): void {
    this.target.setPosition(x, y).setVisible(true)
    this.targetLeft = TARGET_MS
  }

  /** A tick is over: the way of the alert may be another one. */
  take(view: RunView): void {
    if (view.alert?.person !== this.alert?.person) this.sinceAlert = 0
    if (view.alert !== null || this.alert !== null) this.layWay(view.alert)
    this.alert = view.alert
    if (view.me.walking) this.targetLeft = TARGET_MS / 3
  }

  draw(actors: Actors, onAir: PersonId | null, ms: number, still: boolean): void {
    const me = actors.find(ME)
    if (me !== undefined) this.ring.setPosition(me.x, me.y).setVisible(true)
    const speaker = onAir === null || onAir === ME ? undefined : actors.find(onAir)
    this.talking.setVisible(speaker !== undefined)
    if (speaker !== undefined) this.talking.setPosition(speaker.x, speaker.y - 14)
    this.targetLeft -= ms
    if (this.targetLeft <= 0) this.target.setVisible(false)
    const bogey = this.alert === null ? undefined : actors.find(this.alert.person)
    this.reticle.setVisible(bogey !== undefined)
    if (bogey === undefined) return
    this.sinceAlert = Math.min(CLOSE_MS, this.sinceAlert + ms)
    const wide = still ? 1 : 1 + (OPEN_SCALE - 1) * (1 - this.sinceAlert / CLOSE_MS)
    this.reticle.setPosition(bogey.x, bogey.y).setScale(this.reticleScale * wide)
  }

  private layWay(alert: AlertView | null): void {
    for (const dot of this.dots) dot.setVisible(false)
    for (const { bar, number } of this.seconds) {
      bar.setVisible(false)
      number.setVisible(false)
    }
    this.cross.setVisible(false)
    const end = alert?.way.at(-1)
    if (alert === null || end === undefined || alert.way.length < 2) return
    const way = alert.way.map(({ x, y }) => ({ x: pxOf(x), y: pxOf(y) }))
    const length = wayLength(way)
    let at = RETICLE_PX
    for (const dot of this.dots) {
      if (at > length) break
      pointOnWay(way, at, this.spot)
      dot.setPosition(this.spot.x, this.spot.y).setVisible(true)
      at += DOT_EVERY_PX
    }
    this.cross.setPosition(pxOf(end.x), pxOf(end.y)).setVisible(true)
    secondsOnWay(length, alert.ms).forEach((where, i) => {
      const sign = this.seconds[i]
      if (sign === undefined || where < RETICLE_PX || length - where < 12) return
      pointOnWay(way, where, this.spot)
      const { x, y, dx, dy } = this.spot
      sign.bar
        .setPosition(x, y)
        .setRotation(Math.atan2(dy, dx) + Math.PI / 2)
        .setVisible(true)
      sign.number.setPosition(x - dy * 15, y + dx * 15).setVisible(true)
    })
  }
}
