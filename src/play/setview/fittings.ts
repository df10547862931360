import type { GameObjects } from 'phaser'
import type { RunView } from '../../core/run/run-view.ts'
import type { PropId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import { SHADOW_OPACITY } from './atlas.ts'
import type { Actors } from './actor.ts'
import { DEPTH } from './depth.ts'
import { headingOf } from './heading.ts'
import type { KitImages } from './kit-images.ts'
import type { PlaceArt } from './place-art.ts'
import { pxOf } from './scale.ts'

/** Within this (1.6 m) of an open door the trainee is holding it. */
const HOLD_PX = 70

const RADIANS = Math.PI / 180

type Loose = {
  readonly figure: GameObjects.Image
  readonly shadow: GameObjects.Image | null
  readonly words: GameObjects.Image | null
  fromX: number
  fromY: number
  toX: number
  toY: number
}

/** Doors and loose things. */
export class Fittings {
  private readonly leaves: {
    readonly door: PlaceArt['doors'][number]
    readonly image: GameObjects.Image
    frame: string
  }[]
  private readonly props = new Map<PropId, Loose>()

  private readonly kit: KitImages
  private readonly place: PlaceArt
  private readonly wordsFor: (prop: PropId) => GameObjects.Image | null

  constructor(kit: KitImages, place: PlaceArt, wordsFor: (prop: PropId) => GameObjects.Image | null) {
    this.kit = kit
    this.place = place
    this.wordsFor = wordsFor
    this.leaves = place.doors.map((door) => {
      const image = kit.image(door.frames.closed, DEPTH.door)
      return { door, image: image.setPosition(door.x, door.y).setScale(image.scale * door.scale), frame: '' }
    })
  }

  take(view: RunView): void {
    for (const prop of view.props) {
      const x = pxOf(prop.x)
      const y = pxOf(prop.y)
      const known = this.props.get(prop.id) ?? this.bring(prop.id, x, y, headingOf(prop.dx, prop.dy) - 90)
      known.fromX = known.toX
      known.fromY = known.toY
      known.toX = x
      known.toY = y
    }
  }

  draw(view: RunView, actors: Actors, between: number): void {
    const me = actors.find(ME)
    for (const leaf of this.leaves) {
      const { door, image } = leaf
      const open = view.doors.find((seen) => seen.id === door.id)?.open === true
      const near = me !== undefined && Math.abs(me.x - door.x) + Math.abs(me.y - door.y) < HOLD_PX
      const frame = open ? (near ? door.frames.held : door.frames.open) : door.frames.closed
      if (frame === leaf.frame) continue
      leaf.frame = frame
      this.kit.show(image.setVisible(true), frame, 1)
    }
    for (const loose of this.props.values()) {
      const x = loose.fromX + (loose.toX - loose.fromX) * between
      const y = loose.fromY + (loose.toY - loose.fromY) * between
      loose.figure.setPosition(x, y)
      loose.shadow?.setPosition(x, y)
      loose.words?.setPosition(x, y)
    }
  }

  private bring(id: PropId, x: number, y: number, turn: number): Loose {
    const frame = this.place.props[id]?.frame ?? `prop/${id}`
    const shadow = frame.replace('prop/', 'shadow/')
    const words = this.wordsFor(id)
    const loose: Loose = {
      figure: this.kit.image(frame, DEPTH.prop).setVisible(this.kit.has(frame)),
      shadow: this.kit.has(shadow)
        ? this.kit.image(shadow, DEPTH.mark).setAlpha(SHADOW_OPACITY).setVisible(true)
        : null,
      words: words?.setDepth(DEPTH.prop + 1).setVisible(true) ?? null,
      fromX: x,
      fromY: y,
      toX: x,
      toY: y,
    }
    const vehicle = this.place.props[id] === undefined
    if (vehicle) loose.figure.setRotation(turn * RADIANS)
    this.props.set(id, loose)
    return loose
  }
}
