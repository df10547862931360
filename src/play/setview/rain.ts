import type { GameObjects } from 'phaser'
import { random } from '../../../assets/kit/random.ts'
import { DEPTH } from './depth.ts'
import type { FollowCamera } from './follow-camera.ts'
import type { KitImages } from './kit-images.ts'
import { isIn } from './painter/numbers.ts'
import type { PlaceArt } from './place-art.ts'

const STREAKS = 54
const RIPPLES = 26
/** World pixels a second, and to the side of it. */
const FALL = 760
const DRIFT = -104
const RIPPLE_MS = 620

/**
 * Rain over what the camera shows, but not into rooms: streaks in the air, rings on the ground. Where motion is
 * unwelcome nothing falls.
 */
export class Rain {
  private readonly streaks: readonly GameObjects.Image[]
  private readonly ripples: readonly GameObjects.Image[]
  private readonly ages: Float32Array
  private readonly size: number
  private readonly next = random(77)
  private readonly dry: PlaceArt['dry']

  constructor(kit: KitImages, dry: PlaceArt['dry']) {
    this.dry = dry
    this.size = 1 / kit.sheet.scale
    this.streaks = Array.from({ length: STREAKS }, () => kit.image('rain/streak', DEPTH.rain))
    this.ripples = Array.from({ length: RIPPLES }, () => kit.image('rain/ripple', DEPTH.mark))
    this.ages = Float32Array.from({ length: RIPPLES }, () => this.next() * RIPPLE_MS)
  }

  draw(camera: FollowCamera, ms: number, still: boolean): void {
    const w = camera.width / camera.zoom
    const h = camera.height / camera.zoom
    const seconds = ms / 1000
    for (const streak of this.streaks) {
      if (still) {
        streak.setVisible(false)
        continue
      }
      let x = streak.x + DRIFT * seconds
      let y = streak.y + FALL * seconds
      if (!streak.visible || y > camera.y + h + 20 || x < camera.x - 40 || x > camera.x + w + 120 || y < camera.y - h) {
        x = camera.x + this.next() * (w + 100)
        y = streak.visible ? camera.y - 20 - this.next() * 60 : camera.y + this.next() * h
      }
      streak
        .setPosition(x, y)
        .setVisible(true)
        .setAlpha(this.isDry(streak) ? 0 : 1)
    }
    for (let i = 0; i < this.ripples.length; i += 1) {
      const ripple = this.ripples[i]
      if (ripple === undefined) continue
      const age = (this.ages[i] ?? 0) + (still ? 0 : ms)
      const over = age > RIPPLE_MS || !ripple.visible
      this.ages[i] = over && !still ? 0 : age % RIPPLE_MS
      if (over) ripple.setPosition(camera.x + this.next() * w, camera.y + this.next() * h).setVisible(true)
      const part = (this.ages[i] ?? 0) / RIPPLE_MS
      ripple.setScale(this.size * (0.3 + part)).setAlpha(this.isDry(ripple) ? 0 : 1 - part)
    }
  }

  private isDry(at: GameObjects.Image): boolean {
    for (const area of this.dry) if (isIn(at, area)) return true
    return false
  }
}
