import { drawOnCanvas } from '../../../assets/kit/canvas.ts'
import { glanceOf, personOf } from '../../../assets/kit/figures/describe.ts'
import { layersOf, type Person, reachOf } from '../../../assets/kit/figures/person.ts'
import { type Driven, drivenOf } from '../../../assets/kit/props/driven.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import { canvasOf } from './painter/brush.ts'
import { seedOf } from './painter/scenery.ts'
import type { Cell, Sheet } from './sheet.ts'
import { AT_REST, plainly, stanceOf, WALK } from './stance.ts'

/** Somebody made up for the picture, with every drawing of them so far. */
export type Dressed = {
  readonly look: string
  readonly person: Person
  /** Not a person but something that drives. */
  readonly driven: Driven | null
  readonly seed: number
  readonly half: number
  readonly cells: Map<number, Cell>
  /** Trunks and heads, by their drawing. */
  readonly bodies: Map<string, HTMLCanvasElement>
  /** The same drawings as dark shapes, to take light away from them. */
  readonly shades: Map<number, Cell>
}

/** Dark shapes are of the night, not grey. */
const SHADE = '#060a14'
/** At night a thin warm rim keeps people from being lost in the dark (LOOK, light and shadow). */
const RIM = { colour: 'rgba(255, 236, 205, 0.6)', blur: 1.5 } as const

/** How many other seeds are tried so that no two in view share hat and top. */
const TRIES = 12

/** Milliseconds that new drawings may take in one frame of the picture. */
const PATIENCE_MS = 2

/** Lays the rim round what is drawn so far. */
function drawRim(ctx: CanvasRenderingContext2D): void {
  const { a: scale } = ctx.getTransform()
  ctx.save()
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.shadowColor = RIM.colour
  ctx.shadowBlur = RIM.blur * scale
  ctx.globalCompositeOperation = 'destination-over'
  ctx.drawImage(ctx.canvas, 0, 0)
  ctx.restore()
}

/** Makes people up as they come, and draws them as they are first seen doing something. */
export class Dresser {
  private readonly known = new Map<PersonId, Dressed>()
  private readonly sheet: Sheet
  private readonly night: boolean
  /** How much of its time this frame has spent on new drawings; the first frame has all the time that it needs. */
  private spent = Number.NEGATIVE_INFINITY

  constructor(sheet: Sheet, night: boolean) {
    this.sheet = sheet
    this.night = night
  }

  /** From now on new drawings have little time in each frame. */
  beginFrame(): void {
    this.spent = 0
  }

  /** Whoever that is, in that look. */
  dress(id: PersonId, look: string): Dressed {
    const known = this.known.get(id)
    if (known?.look === look) return known
    const driven = drivenOf(look)
    const seed = seedOf(id)
    const person = id === ME || driven !== null ? personOf(look, 0) : this.unlike(id, look, seed)
    const made: Dressed = {
      look,
      person,
      driven,
      seed,
      half: driven?.half ?? reachOf(person),
      cells: new Map(),
      bodies: new Map(),
      shades: new Map(),
    }
    this.known.set(id, made)
    return made
  }

  /** Somebody has left the picture: their hat and top are free again. */
  forget(id: PersonId): void {
    this.known.delete(id)
  }

  /** The drawing of a stance; while it is not made yet the nearest one that is. */
  cell(who: Dressed, stance: number): Cell {
    return this.find(who, who.cells, stance, (code) => this.draw(who, code))
  }

  /** The dark shape of a stance. */
  shade(who: Dressed, stance: number): Cell {
    return this.find(who, who.shades, stance, (code) => this.drawShade(who, code))
  }

  /** Makes one more drawing that somebody is likely to need. Returns whether there was one to make. */
  prepare(who: Dressed): boolean {
    if (who.driven !== null || who.person.seated === true) return false
    for (const code of WALK) {
      if (!who.cells.has(code)) {
        who.cells.set(code, this.draw(who, code))
        return true
      }
      if (this.night && !who.shades.has(code)) {
        who.shades.set(code, this.drawShade(who, code))
        return true
      }
    }
    return false
  }

  private find(who: Dressed, made: Map<number, Cell>, stance: number, draw: (code: number) => Cell): Cell {
    const code = who.driven === null ? stance : stance % 2
    const known = made.get(code)
    if (known !== undefined) return known
    if (this.spent >= PATIENCE_MS) {
      const near = made.get(plainly(code)) ?? made.get(AT_REST)
      if (near !== undefined) return near
    }
    const began = performance.now()
    const cell = draw(code)
    made.set(code, cell)
    this.spent += performance.now() - began
    return cell
  }

  private draw(who: Dressed, code: number): Cell {
    return this.sheet.draw(who.half, (ctx) => {
      if (who.driven !== null) drawOnCanvas(ctx, who.driven.draw(who.seed, code === 1))
      else this.drawPerson(ctx, who, code)
      if (this.night) drawRim(ctx)
    })
  }

  /** Trunk and head are the same in every stance, so they are drawn once and laid over the limbs. */
  private drawPerson(ctx: CanvasRenderingContext2D, who: Dressed, code: number): void {
    const { half, bodies, person } = who
    const { limbs, body, above } = layersOf(person, stanceOf(code))
    drawOnCanvas(ctx, limbs)
    let drawn = bodies.get(body)
    if (drawn === undefined) {
      const { scale } = this.sheet
      const made = canvasOf(2 * half * scale, 2 * half * scale)
      made.ctx.setTransform(ctx.getTransform())
      drawOnCanvas(made.ctx, body)
      drawn = made.canvas
      bodies.set(body, drawn)
    }
    ctx.drawImage(drawn, -half, -half, 2 * half, 2 * half)
    if (above !== '') drawOnCanvas(ctx, above)
  }

  private drawShade(who: Dressed, code: number): Cell {
    const { cutX, cutY, cutWidth, cutHeight, source } = this.cell(who, code)
    return this.sheet.draw(who.half, (ctx) => {
      const { image } = source
      if (!(image instanceof HTMLCanvasElement)) return
      const { half } = who
      ctx.drawImage(image, cutX, cutY, cutWidth, cutHeight, -half, -half, 2 * half, 2 * half)
      ctx.globalCompositeOperation = 'source-in'
      ctx.fillStyle = SHADE
      ctx.fillRect(-half, -half, 2 * half, 2 * half)
    })
  }

  /** Nobody else in view has the same hat and top. */
  private unlike(id: PersonId, look: string, seed: number): Person {
    const seen = new Set<string>()
    for (const [other, { person }] of this.known) if (other !== id) seen.add(glanceOf(person))
    const first = personOf(look, seed)
    for (let more = 0; more < TRIES; more += 1) {
      const person = more === 0 ? first : personOf(look, seed + more * 101)
      if (!seen.has(glanceOf(person))) return person
    }
    return first
  }
}
