import type { GameObjects } from 'phaser'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import { SHADOW_OPACITY } from './atlas.ts'
import type { Actor, Actors } from './actor.ts'
import { DEPTH } from './depth.ts'
import type { KitImages } from './kit-images.ts'
import type { PlaceArt, Resident } from './place-art.ts'
import { type LookFrames, frameNow, framesOfLook } from './pose.ts'

const RADIANS = Math.PI / 180

/** One drawn person: pieces that are used again for somebody else when they leave. */
type Body = {
  readonly shadow: GameObjects.Image
  readonly figure: GameObjects.Image
  /** Light on the floor before a vehicle. */
  readonly spot: GameObjects.Image | null
  frames: LookFrames
  look: string
  frame: string
  brightness: number
}

/** How far ahead of its middle a forklift throws its light. */
const SPOT_AHEAD = 128

/** Draws everybody on the floor from the frames of the kit. */
export class People {
  private readonly bodies = new Map<PersonId, Body>()
  private readonly spare: Body[] = []
  private readonly looks = new Map<string, LookFrames>()
  private readonly residents: { readonly resident: Resident; readonly images: readonly GameObjects.Image[] }[] = []

  private readonly kit: KitImages
  private readonly place: PlaceArt

  constructor(kit: KitImages, place: PlaceArt) {
    this.kit = kit
    this.place = place
    for (const resident of place.residents) this.settle(resident)
  }

  draw(actors: Actors, onAir: PersonId | null): void {
    for (const [id, body] of this.bodies) if (actors.find(id) === undefined) this.free(id, body)
    for (const actor of actors.all) this.drawOne(actor, actor.id === onAir)
  }

  /** Residents step aside where the run brings the same look itself. */
  yieldTo(actors: Actors): void {
    for (const { resident, images } of this.residents) {
      let taken = false
      for (const actor of actors.all) taken ||= actor.inside && actor.look === resident.look
      for (const image of images) image.setVisible(!taken)
    }
  }

  /** The kit has more frames than before. */
  forgetLooks(): void {
    this.looks.clear()
    for (const body of this.bodies.values()) {
      body.frames = this.framesOf(body.look)
      body.frame = ''
    }
  }

  private drawOne(actor: Actor, onAir: boolean): void {
    const body = this.bodyOf(actor)
    const frame = frameNow(actor, body.frames, onAir)
    const brightness = Math.round(this.place.light(actor) * 25) / 25
    if (frame !== body.frame || brightness !== body.brightness) {
      body.frame = frame
      body.brightness = brightness
      this.kit.show(body.figure, frame, brightness)
    }
    const { vehicle } = body.frames
    const turn = (vehicle ? actor.heading - 90 : actor.heading) * RADIANS
    body.figure.setPosition(actor.x, actor.y).setRotation(turn)
    body.shadow.setPosition(actor.x, actor.y).setRotation(vehicle ? turn : 0)
    if (body.spot !== null) {
      const ahead = actor.heading * RADIANS
      body.spot.setPosition(actor.x + Math.sin(ahead) * SPOT_AHEAD, actor.y - Math.cos(ahead) * SPOT_AHEAD)
    }
  }

  private bodyOf(actor: Actor): Body {
    const known = this.bodies.get(actor.id)
    if (known?.look === actor.look) return known
    if (known !== undefined) this.free(actor.id, known)
    const frames = this.framesOf(actor.look)
    const at = frames.vehicle ? -1 : this.spare.findIndex((body) => !body.frames.vehicle)
    const used = at < 0 ? undefined : this.spare.splice(at, 1)[0]
    const body = used ?? this.newBody(actor, frames)
    body.frames = frames
    body.look = actor.look
    body.frame = ''
    body.figure.setVisible(true).setDepth(actor.id === ME ? DEPTH.me : DEPTH.person)
    body.shadow.setVisible(true)
    body.spot?.setVisible(true)
    this.bodies.set(actor.id, body)
    return body
  }

  private newBody({ look }: Actor, frames: LookFrames): Body {
    const shadow = `shadow/${frames.vehicle ? look : 'person'}`
    const spot = `light/${look}-spot`
    return {
      shadow: this.kit.image(shadow, DEPTH.shadow).setAlpha(SHADOW_OPACITY),
      figure: this.kit.image(frames.idle, DEPTH.person),
      spot: frames.vehicle && this.kit.has(spot) ? this.kit.image(spot, DEPTH.red) : null,
      frames,
      look,
      frame: '',
      brightness: 0,
    }
  }

  private free(id: PersonId, body: Body): void {
    this.bodies.delete(id)
    body.figure.setVisible(false)
    body.shadow.setVisible(false)
    body.spot?.setVisible(false)
    this.spare.push(body)
  }

  private framesOf(look: string): LookFrames {
    const known = this.looks.get(look)
    if (known !== undefined) return known
    const frames = framesOfLook(look, this.kit.has)
    this.looks.set(look, frames)
    return frames
  }

  private settle(resident: Resident): void {
    const frame = `${resident.look}/${resident.pose}`
    if (!this.kit.has(frame)) return
    const shadow = this.kit.image('shadow/person', DEPTH.shadow).setPosition(resident.x, resident.y)
    shadow.setAlpha(SHADOW_OPACITY)
    const figure = this.kit.image(frame, DEPTH.person).setPosition(resident.x, resident.y)
    this.kit.show(figure, frame, resident.light)
    figure.setRotation(resident.heading * RADIANS).setVisible(true)
    shadow.setVisible(true)
    this.residents.push({ resident, images: [shadow, figure] })
  }
}
