import { BlendModes, type GameObjects } from 'phaser'
import { DEPTH } from './depth.ts'
import type { KitImages } from './kit-images.ts'
import { CABINET_PX, inward, type LedJoint, type LedScreen } from './painter/led-curve.ts'
import { PICTURE_PX } from './painter/led-walls.ts'

/** A cloud for so many cabinets of a wall. */
const CABINETS = 11
/** World pixels a second: a sky that goes by, and nothing that flickers. */
const DRIFT = 11
/** Clouds come and go within this of the ends of their wall. */
const FADE_PX = 130
/** Where in the picture a cloud hangs, and how far before the wall its gleam lies. */
const CLOUD_UP = PICTURE_PX * 0.74
const GLEAM_PX = 42
const GLEAM = 0.6

type Cloud = {
  readonly screen: LedScreen
  readonly long: number
  readonly cloud: GameObjects.Image
  readonly gleam: GameObjects.Image
  at: number
}

/** What moves on walls of screens: clouds that drift over the picture, and their gleam on the floor. */
export class Screens {
  private readonly clouds: readonly Cloud[]
  private placed = false

  constructor(images: KitImages, screens: readonly LedScreen[]) {
    this.clouds = screens.flatMap((screen) => {
      const long = (screen.joints.length - 1) * CABINET_PX
      const count = Math.floor(screen.joints.length / CABINETS)
      return Array.from(
        { length: count },
        (_, index): Cloud => ({
          screen,
          long,
          // Every other one hangs a little on, so that they do not march.
          at: (long * (index + (index % 2) * 0.3)) / count,
          cloud: images.image('screen/cloud', DEPTH.mark),
          gleam: images.image('screen/gleam', DEPTH.pools).setBlendMode(BlendModes.SCREEN),
        }),
      )
    })
  }

  draw(ms: number, still: boolean): void {
    if (still && this.placed) return
    this.placed = true
    for (const cloud of this.clouds) {
      if (!still) cloud.at = (cloud.at + (DRIFT * ms) / 1000) % cloud.long
      place(cloud)
    }
  }
}

/** The place on a wall so far from its beginning. */
function jointAt({ joints }: LedScreen, at: number): LedJoint | null {
  const from = joints[Math.floor(at / CABINET_PX)]
  const to = joints[Math.floor(at / CABINET_PX) + 1]
  if (from === undefined || to === undefined) return null
  const part = (at % CABINET_PX) / CABINET_PX
  const between = (a: number, b: number): number => a + (b - a) * part
  return {
    x: between(from.x, to.x),
    y: between(from.y, to.y),
    inX: between(from.inX, to.inX),
    inY: between(from.inY, to.inY),
    share: between(from.share, to.share),
  }
}

function place({ screen, long, cloud, gleam, at }: Cloud): void {
  const joint = jointAt(screen, at)
  const much = Math.min(1, at / FADE_PX, (long - at) / FADE_PX)
  for (const image of [cloud, gleam]) image.setVisible(joint !== null && much > 0)
  if (joint === null) return
  const face = screen.thick / 2
  const along = Math.atan2(joint.inX, -joint.inY)
  const up = inward(joint, face - CLOUD_UP)
  const floor = inward(joint, face + GLEAM_PX)
  cloud.setPosition(up.x, up.y).setRotation(along).setAlpha(much)
  gleam
    .setPosition(floor.x, floor.y)
    .setRotation(along)
    .setAlpha(much * GLEAM)
}
