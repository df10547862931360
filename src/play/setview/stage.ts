import type { GameObjects, Scene } from 'phaser'
import type { Plan } from '../../core/floor/plan.ts'
import type { RunView } from '../../core/run/run-view.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { LiveRun } from '../live/live-run.ts'
import { type Actor, Actors } from './actor.ts'
import { CanvasSigns } from './canvas-signs.ts'
import { DEPTH } from './depth.ts'
import { DoorLeaves } from './door-leaves.ts'
import { Dresser } from './dresser.ts'
import { Fittings } from './fittings.ts'
import { centreOn, type Cover, fillingZoom, follow, type Looking, makeCamera } from './follow-camera.ts'
import { whenIdle } from './idle.ts'
import type { Kit } from './kit.ts'
import { KitImages } from './kit-images.ts'
import { lettered } from './lettering.ts'
import { SIGNS } from './paint.ts'
import { withAwnings } from './painter/awnings.ts'
import { PlacePainter } from './painter/place-painter.ts'
import { sceneryOf } from './painter/scenery.ts'
import { People } from './people.ts'
import type { PlaceArt, PlaceLabel, Spot } from './place-art.ts'
import { placeFromPlan } from './place-from-plan.ts'
import { PlaceTiles } from './place-tiles.ts'
import { Rain } from './rain.ts'
import { RollLights } from './roll-lights.ts'
import { Screens } from './screens.ts'
import { Sheet } from './sheet.ts'
import { Signs } from './signs.ts'
import { layTiles } from './tiles.ts'

/** What the stage needs to know from outside. */
export type StageSettings = {
  readonly run: Pick<LiveRun, 'view' | 'between'>
  readonly plan: Plan
  /** The painting of somebody’s hand; null for a place that is painted from its plan. */
  readonly painted: PlaceArt | null
  readonly kit: Kit
  readonly labels: readonly PlaceLabel[]
  /** Words of a label; null where there are none. */
  readonly word: (key: string) => string | null
  /** Device pixels to a CSS pixel. */
  readonly dpr: number
  /** Size of the picture when it opens, CSS pixels. */
  readonly size: { readonly w: number; readonly h: number }
  /** May change while the run goes on. */
  readonly live: { readonly cover: Cover; readonly reducedMotion: boolean }
}

/** Whether a point lies in the upright box around an area. */
const isWithin = (area: readonly Spot[], { x, y }: Spot): boolean =>
  area.some((corner) => corner.x <= x) &&
  area.some((corner) => corner.x >= x) &&
  area.some((corner) => corner.y <= y) &&
  area.some((corner) => corner.y >= y)

/** A frame longer than this (a tab that slept) is not made up for. */
const LONGEST_FRAME_MS = 250

/** People turn, so they are drawn at twice the world’s measure on every screen. */
const FIGURE_SHARPNESS = 2
/** A place is painted as sharply as it is shown, up to this. */
const MOST_SHARPNESS = 2

/** The picture of a running scene: takes ticks, draws frames, decides nothing. */
export class Stage {
  readonly camera = makeCamera()
  readonly actors = new Actors()
  readonly place: PlaceArt
  private readonly people: People
  private readonly fittings: Fittings
  private readonly doors: DoorLeaves
  private readonly lights: RollLights
  private readonly signs: Signs
  private readonly rain: Rain | null
  private readonly screens: Screens
  private tiles: PlaceTiles | null = null
  private painter: PlacePainter | null = null
  private readonly signPainter: CanvasSigns
  private readonly sheet: Sheet
  private view: RunView
  private placed = false
  private readonly stopPreparing: () => void

  private readonly scene: Scene
  private readonly settings: StageSettings

  constructor(scene: Scene, settings: StageSettings) {
    this.scene = scene
    this.settings = settings
    const { kit, plan, dpr } = settings
    this.place = settings.painted ?? this.paintFromPlan()
    const { place } = this
    for (const { key, image } of kit.tiles) scene.textures.addImage(key, image)
    const ground = kit.tiles.filter(({ layer }) => layer === place.layers?.ground)
    layTiles(scene, ground, DEPTH.ground)
    this.sheet = new Sheet(scene, FIGURE_SHARPNESS)
    const images = new KitImages(scene, this.sheet)
    this.signPainter = new CanvasSigns(scene, dpr > 1.25 ? 2 : 1)
    for (const sign of SIGNS) this.signPainter.paint(sign)
    this.lights = new RollLights(scene, place, kit, images, this.signPainter)
    this.doors = new DoorLeaves(images, place)
    this.fittings = new Fittings(images, place, plan, (prop) => this.letterOn(place.words[prop] ?? null))
    this.people = new People(images, place, new Dresser(this.sheet, !place.day))
    this.rain = place.rain ? new Rain(images, place.dry) : null
    this.screens = new Screens(images, place.screens)
    this.signs = new Signs(images, this.signPainter)
    for (const label of settings.labels) this.letter(label)?.setPosition(label.x, label.y).setVisible(true)
    this.view = settings.run.view()
    this.take(this.view, [])
    this.take(this.view, [])
    this.stopPreparing = whenIdle(() => this.tiles?.prepare(this.camera) === true || this.people.prepareOne())
  }

  /** Lets go of what goes on besides drawing. */
  close(): void {
    this.stopPreparing()
  }

  /** A tick of the run is over. */
  take(view: RunView, facts: readonly Fact[]): void {
    this.view = view
    this.actors.take(view)
    this.people.yieldTo(this.actors)
    this.fittings.take(view)
    this.signs.take(view)
    for (const fact of facts) if (fact.type === 'bell.rang') this.lights.strike()
  }

  /** The picture is `width` by `height` CSS pixels now. */
  resize(width: number, height: number): void {
    const { camera, place } = this
    const { live } = this.settings
    camera.width = width
    camera.height = height
    camera.zoom = fillingZoom(width, height, place.world)
    if (this.placed) return
    centreOn(camera, place.home.x + place.home.w / 2, place.home.y + place.home.h / 2, place.world, live.cover)
    const me = this.actors.find(ME)
    if (me !== undefined) follow(camera, me.x, me.y, place.world, live.cover, 0, true, this.looking())
    this.placed = width > 0 && height > 0
    if (this.placed) this.tiles?.fill(camera)
  }

  /** Where the trainee watches from a post that holds a way; null elsewhere and on the move. */
  private looking(): Looking | null {
    const { me, posts } = this.view
    const { plan } = this.settings
    const mine = posts.find(({ holder }) => holder === ME)
    const post = plan.posts.find(({ id }) => id === mine?.id)
    const zone = plan.zones.find(({ id }) => id === post?.zone)
    if (post === undefined || post.doors.length > 0 || me.walking || me.facing !== 'out') return null
    if (zone === undefined || !isWithin(zone.area, me)) return null
    const x = post.faces.x - me.x
    const y = post.faces.y - me.y
    const far = Math.max(1, Math.abs(x), Math.abs(y))
    return { x: x / far, y: y / far }
  }

  /** Draws the moment between the last tick and the next. */
  draw(msSince: number): void {
    const { run, live } = this.settings
    const { cover, reducedMotion } = live
    const ms = Math.min(LONGEST_FRAME_MS, msSince)
    const between = run.between()
    const onAir = this.view.radio.onAir?.by ?? null
    this.actors.place(between, ms, reducedMotion)
    this.people.draw(this.actors, onAir, ms, reducedMotion)
    this.fittings.draw(between)
    this.doors.draw(this.view, this.actors, ms, reducedMotion)
    this.lights.draw(this.view, ms, reducedMotion)
    this.signs.draw(this.actors, onAir, ms, reducedMotion)
    const me = this.actors.find(ME)
    if (me !== undefined) follow(this.camera, me.x, me.y, this.place.world, cover, ms, reducedMotion, this.looking())
    this.tiles?.follow(this.camera)
    this.rain?.draw(this.camera, ms, reducedMotion)
    this.screens.draw(ms, reducedMotion)
    this.aimCamera()
  }

  /** The trainee was sent to a point, in world pixels. */
  aim(x: number, y: number): void {
    this.signs.aim(x, y)
  }

  /** Whoever stands within `reach` world pixels of a point, the nearest first; the trainee cannot be picked. */
  personAt(x: number, y: number, reach: number): Actor | null {
    let best: Actor | null = null
    let bestFar = reach
    for (const actor of this.actors.all) {
      const far = Math.sqrt((actor.x - x) ** 2 + (actor.y - y) ** 2)
      if (actor.id === ME || far >= bestFar) continue
      best = actor
      bestFar = far
    }
    return best
  }

  /** Makes a painter ready for the place of the plan. */
  private paintFromPlan(): PlaceArt {
    const { plan, dpr, size } = this.settings
    const scenery = withAwnings(sceneryOf(plan))
    const zoom = fillingZoom(size.w, size.h, scenery.world)
    const scale = Math.min(MOST_SHARPNESS, dpr * zoom)
    const painter = new PlacePainter(scenery, scale)
    this.painter = painter
    this.tiles = new PlaceTiles(this.scene, painter, scenery.world, scenery.things, scale)
    return placeFromPlan(plan, scenery, painter.light)
  }

  /** Words on a thing: their point is measured from its middle. */
  private letterOn(label: PlaceLabel | null): GameObjects.Image | null {
    const image = this.letter(label)
    if (label === null || image === null) return null
    const { originX, originY, width, height, scale } = image
    return image.setOrigin(originX - label.x / (width * scale), originY - label.y / (height * scale))
  }

  private aimCamera(): void {
    const { main } = this.scene.cameras
    const { camera, settings } = this
    const zoom = camera.zoom * settings.dpr
    main.setOrigin(0, 0).setZoom(zoom)
    main.setScroll(Math.round(camera.x * zoom) / zoom, Math.round(camera.y * zoom) / zoom)
  }

  private letter(label: PlaceLabel | null): GameObjects.Image | null {
    const words = label === null ? null : this.settings.word(label.key)
    const measure = document.createElement('canvas').getContext('2d')
    if (label === null || words === null || words === '' || measure === null) return null
    this.signPainter.paint(lettered(label, words, measure, this.painter?.brightnessAt(label)))
    // What is stencilled on the floor is covered by what stands on it, any other word by people alone.
    const above = this.painter?.hangsOver(label) === true ? DEPTH.wordAbove : DEPTH.word
    const depth = label.tone === 'floor' ? DEPTH.mark : above
    const image = this.signPainter.image(`word-${label.key}`, depth)
    return image.setRotation(((label.turn ?? 0) * Math.PI) / 180)
  }
}
