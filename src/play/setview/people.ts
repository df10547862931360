import { BlendModes, type GameObjects } from 'phaser'
import { boxShadow, type PieceName } from '../../../assets/kit/props/pieces.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { Actor, Actors } from './actor.ts'
import { DEPTH } from './depth.ts'
import type { Dressed, Dresser } from './dresser.ts'
import { STILL_PX_PER_S } from './gait.ts'
import type { KitImages } from './kit-images.ts'
import type { PlaceArt, Resident } from './place-art.ts'
import { AT_REST, stanceNow, standing } from './stance.ts'

const RADIANS = Math.PI / 180

/** Shadows lie at this strength under people and things (LOOK, light and shadow). */
export const SHADOW_OPACITY = { day: 0.36, dark: 0.42 } as const

/** How far ahead of its middle a forklift throws its light. */
const SPOT_AHEAD = 128
/** The light comes from the north-west: so far the shadow of what drives lies beside it, whichever way it faces. */
const CAST = { x: 6, y: 7 } as const
/** The lamps of a vehicle burn over it. */
const LAMPS_DEPTH = DEPTH.me - 1
/** Under a lamp the paint of a vehicle is still so much darker by night. */
const PAINT_BY_NIGHT = 0.3
/** Lamps behind are dimmer while it rolls. */
const ROLLING_TAIL = 0.55
/** Breath: how long one takes, and how much wider the shoulders are for it. */
const BREATH_MS = 3800
const BREATH = 0.014
/** A beacon comes and goes once a second. */
const BEACON_MS = 500
/** Below this the dark shape over somebody would not be seen. */
const LEAST_SHADE = 0.03

/** A light of a vehicle, and how far ahead of its middle. */
type Shining = { readonly image: GameObjects.Image; readonly ahead: number }

/** One drawn person: pieces that are used again for somebody else when they leave. */
type Body = {
  readonly shadow: GameObjects.Image
  readonly figure: GameObjects.Image
  readonly shade: GameObjects.Image
  /** What shines on a vehicle and before it. */
  shining: readonly Shining[]
  who: Dressed
  stance: number
  /** When this one breathes in. */
  breath: number
}

/** Who stands farther south is drawn over who stands behind; the order is looked at again after so many world pixels. */
const ROW_PX = 6
const DEPTH_OF_ROW = 0.0001
const rowOf = (y: number): number => Math.round(y / ROW_PX) * DEPTH_OF_ROW

/** Draws everybody on the floor. */
export class People {
  private readonly bodies = new Map<PersonId, Body>()
  private readonly spare: Body[] = []
  private readonly residents: { readonly resident: Resident; readonly images: readonly GameObjects.Image[] }[] = []
  private readonly gone: PersonId[] = []
  private time = 0

  private readonly kit: KitImages
  private readonly place: PlaceArt
  private readonly dresser: Dresser

  constructor(kit: KitImages, place: PlaceArt, dresser: Dresser) {
    this.kit = kit
    this.place = place
    this.dresser = dresser
    for (const resident of place.residents) this.settle(resident)
  }

  draw(actors: Actors, onAir: PersonId | null, ms: number, still: boolean): void {
    this.time += ms
    this.gone.length = 0
    for (const id of this.bodies.keys()) if (actors.find(id)?.aboard !== false) this.gone.push(id)
    for (const id of this.gone) this.free(id)
    for (const actor of actors.all) if (!actor.aboard) this.drawOne(actor, actor.id === onAir, still)
    this.dresser.beginFrame()
  }

  /** Residents step aside where the run brings the same look itself. */
  yieldTo(actors: Actors): void {
    for (const { resident, images } of this.residents) {
      let taken = false
      for (const actor of actors.all) taken ||= actor.inside && actor.look === resident.look
      for (const image of images) image.setVisible(!taken)
    }
  }

  private drawOne(actor: Actor, onAir: boolean, still: boolean): void {
    const body = this.bodyOf(actor)
    const { who, figure, shadow, shade } = body
    const { driven } = who
    const lit = driven?.beacon === true && (still || Math.floor(this.time / BEACON_MS) % 2 === 0)
    const stance = driven === null ? stanceNow(actor, who.person, onAir, still ? 0 : this.time) : lit ? 1 : 0
    const bright = this.place.light(actor.x, actor.y)
    const dim = Math.max(driven === null || this.place.day ? 0 : PAINT_BY_NIGHT, 1 - Math.min(1, bright))
    const shaded = dim > LEAST_SHADE && actor.id !== ME
    if (stance !== body.stance || figure.frame !== who.cells.get(stance)) {
      body.stance = stance
      figure.setFrame(this.dresser.cell(who, stance))
      if (shaded) shade.setFrame(this.dresser.shade(who, stance))
    }
    const turn = (driven === null ? actor.heading : actor.heading - 90) * RADIANS
    const depth = (actor.id === ME ? DEPTH.me : DEPTH.person) + rowOf(actor.y)
    if (figure.depth !== depth) {
      figure.setDepth(depth)
      shade.setDepth(depth)
    }
    figure.setPosition(actor.x, actor.y).setRotation(turn)
    if (driven === null) shadow.setPosition(actor.x, actor.y).setRotation(0)
    else shadow.setPosition(actor.x + CAST.x, actor.y + CAST.y).setRotation(turn)
    shade.setVisible(shaded)
    if (shaded) shade.setPosition(actor.x, actor.y).setRotation(turn).setAlpha(dim)
    if (driven === null && !still) this.breathe(body, actor)
    for (const one of body.shining) this.shine(one, actor)
  }

  /** Shoulders rise and fall while somebody stands. */
  private breathe({ figure, shade, breath }: Body, { pace }: Actor): void {
    const size = 1 / this.kit.sheet.scale
    const in_ = pace > STILL_PX_PER_S ? 0 : Math.sin(((this.time + breath) / BREATH_MS) * 2 * Math.PI) * BREATH
    figure.setScale(size * (1 + in_), size * (1 + in_ * 1.6))
    shade.setScale(figure.scaleX, figure.scaleY)
  }

  private shine({ image, ahead }: Shining, actor: Actor): void {
    const turn = actor.heading * RADIANS
    image.setPosition(actor.x + Math.sin(turn) * ahead, actor.y - Math.cos(turn) * ahead)
    image.setRotation(turn - Math.PI / 2)
    if (ahead < 0) image.setAlpha(actor.doing === 'walks' ? ROLLING_TAIL : 1)
  }

  /** Draws one more step of somebody’s walk before they take it. Returns whether there was one to draw. */
  prepareOne(): boolean {
    for (const body of this.bodies.values()) if (this.dresser.prepare(body.who)) return true
    return false
  }

  private bodyOf(actor: Actor): Body {
    const known = this.bodies.get(actor.id)
    if (known?.who.look === actor.look) return known
    if (known !== undefined) this.free(actor.id)
    const who = this.dresser.dress(actor.id, actor.look)
    const body = this.spare.pop() ?? this.newBody(who)
    body.who = who
    body.stance = -1
    body.breath = who.seed % BREATH_MS
    const size = (1 / this.kit.sheet.scale) * (who.person.look.size ?? 1)
    body.figure.setFrame(this.dresser.cell(who, who.driven === null ? AT_REST : 0))
    body.figure.setVisible(true).setScale(1 / this.kit.sheet.scale)
    body.shadow.setFrame(this.shadowOf(who)).setScale(size).setVisible(true)
    body.shining = this.lightsOf(who)
    this.bodies.set(actor.id, body)
    return body
  }

  private shadowOf({ driven }: Dressed) {
    if (driven === null) return this.kit.piece(this.place.day ? 'shadow/person-day' : 'shadow/person')
    const { w, h, half } = driven
    return this.kit.cell(`shadow ${w} ${h}`, half + 10, () => boxShadow(w, h))
  }

  private lightsOf({ driven, look }: Dressed): readonly Shining[] {
    if (driven === null) return []
    if (look === 'forklift')
      return [{ image: this.kit.image('light/forklift-spot', DEPTH.red).setVisible(true), ahead: SPOT_AHEAD }]
    const { lights } = driven
    if (this.place.day || lights === null) return []
    const light = (name: PieceName, depth: number, ahead: number): Shining => ({
      image: this.kit.image(name, depth).setBlendMode(BlendModes.SCREEN).setVisible(true),
      ahead,
    })
    return [
      light('light/headlights', DEPTH.red, lights),
      light('light/head-lamps', LAMPS_DEPTH, lights - 4),
      light('light/tail-lamps', LAMPS_DEPTH, -lights),
    ]
  }

  private newBody(who: Dressed): Body {
    const strength = this.place.day ? SHADOW_OPACITY.day : SHADOW_OPACITY.dark
    return {
      shadow: this.kit.show(this.shadowOf(who), DEPTH.shadow).setAlpha(strength),
      figure: this.kit.show(this.dresser.cell(who, AT_REST), DEPTH.person),
      shade: this.kit.show(this.kit.piece('shadow/person'), DEPTH.person),
      shining: [],
      who,
      stance: -1,
      breath: 0,
    }
  }

  private free(id: PersonId): void {
    const body = this.bodies.get(id)
    if (body === undefined) return
    this.bodies.delete(id)
    this.dresser.forget(id)
    body.figure.setVisible(false)
    body.shadow.setVisible(false)
    body.shade.setVisible(false)
    for (const { image } of body.shining) image.destroy()
    body.shining = []
    this.spare.push(body)
  }

  private settle(resident: Resident): void {
    const who = this.dresser.dress(`resident ${resident.look}`, resident.look)
    const { x, y, heading, light, pose } = resident
    const stance = standing(pose)
    const shadow = this.kit.image('shadow/person', DEPTH.shadow).setPosition(x, y).setAlpha(SHADOW_OPACITY.dark)
    const figure = this.kit.show(this.dresser.cell(who, stance), DEPTH.person).setPosition(x, y)
    const shade = this.kit.show(this.dresser.shade(who, stance), DEPTH.person).setPosition(x, y)
    figure.setRotation(heading * RADIANS)
    shade.setRotation(heading * RADIANS).setAlpha(1 - Math.min(1, light))
    const images = [shadow, figure, shade]
    for (const image of images) image.setVisible(true)
    this.residents.push({ resident, images })
  }
}
