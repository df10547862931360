import type { GameObjects } from 'phaser'
import { PROP_ART } from '../../../assets/kit/props/catalogue.ts'
import type { PropArt } from '../../../assets/kit/props/prop.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { RunView } from '../../core/run/run-view.ts'
import type { PropId } from '../../core/vocabulary/ids.ts'
import { DEPTH } from './depth.ts'
import { headingOf } from './heading.ts'
import type { KitImages } from './kit-images.ts'
import { seedOf } from './painter/scenery.ts'
import { SHADOW_OPACITY } from './people.ts'
import type { PlaceArt } from './place-art.ts'
import { pxOf } from './scale.ts'

const RADIANS = Math.PI / 180

type Loose = {
  readonly figure: GameObjects.Image
  readonly shadow: GameObjects.Image
  readonly words: GameObjects.Image | null
  fromX: number
  fromY: number
  toX: number
  toY: number
}

/** Things that are carried about during a run. */
export class Fittings {
  private readonly things = new Map<PropId, Loose>()

  private readonly kit: KitImages
  private readonly place: PlaceArt
  private readonly plan: Pick<Plan, 'props'>
  private readonly wordsFor: (prop: PropId) => GameObjects.Image | null

  constructor(
    kit: KitImages,
    place: PlaceArt,
    plan: Pick<Plan, 'props'>,
    wordsFor: (prop: PropId) => GameObjects.Image | null,
  ) {
    this.kit = kit
    this.place = place
    this.plan = plan
    this.wordsFor = wordsFor
  }

  take(view: RunView): void {
    for (const [id, { figure, shadow, words }] of this.things) {
      const lies = view.props.some((prop) => prop.id === id)
      for (const image of [figure, shadow, words]) image?.setVisible(lies)
    }
    for (const prop of view.props) {
      const x = pxOf(prop.x)
      const y = pxOf(prop.y)
      const known = this.things.get(prop.id) ?? this.bring(prop.id, x, y, headingOf(prop.dx, prop.dy) - 90)
      if (known === null) continue
      known.fromX = known.toX
      known.fromY = known.toY
      known.toX = x
      known.toY = y
    }
  }

  draw(between: number): void {
    for (const loose of this.things.values()) {
      const x = loose.fromX + (loose.toX - loose.fromX) * between
      const y = loose.fromY + (loose.toY - loose.fromY) * between
      loose.figure.setPosition(x, y)
      loose.shadow.setPosition(x, y)
      loose.words?.setPosition(x, y)
    }
  }

  private bring(id: PropId, x: number, y: number, heading: number): Loose | null {
    const thing = this.plan.props.find((prop) => prop.id === id)
    if (thing === undefined) return null
    const { kind } = thing
    const w = pxOf(thing.w)
    const h = pxOf(thing.d)
    const art: PropArt = PROP_ART[kind]
    const reach = Math.max(Math.sqrt(w * w + h * h) / 2 + 8, art.reach ?? 0)
    const turn = (thing.turn === 0 ? heading : thing.turn) * RADIANS
    const shade = this.kit.cell(`shadow ${kind} ${w} ${h}`, reach + 10, () => boxOf(w, h))
    const words = this.wordsFor(id)
    const loose: Loose = {
      figure: this.kit
        .show(
          this.kit.cell(`thing ${id}`, reach, () => art.draw({ w, h, seed: seedOf(id) })),
          DEPTH.prop,
        )
        .setRotation(turn)
        .setVisible(true),
      shadow: this.kit
        .show(shade, DEPTH.mark)
        .setRotation(turn)
        .setAlpha(this.place.day ? SHADOW_OPACITY.day : SHADOW_OPACITY.dark)
        .setVisible(true),
      words: words?.setDepth(DEPTH.prop + 1).setVisible(true) ?? null,
      fromX: x,
      fromY: y,
      toX: x,
      toY: y,
    }
    this.things.set(id, loose)
    return loose
  }
}

const boxOf = (w: number, h: number): string =>
  `<rect x="${-w / 2 - 2}" y="${-h / 2 - 2}" width="${w + 4}" height="${h + 4}" rx="3" fill="#05070b" transform="translate(5 6)"/>`
