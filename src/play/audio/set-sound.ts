import { ambienceAt, underfoot } from '../../core/run/heard.ts'
import type { RunView } from '../../core/run/run-view.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { PersonId, PlaceId } from '../../core/vocabulary/ids.ts'
import type { SoundCaption, Told } from './cue.ts'
import { engineOf } from './engines.ts'
import { FloorSounds, type Motor } from './floor-sounds.ts'
import { type Ears, earsOf, type HeardShow } from './hearing-of.ts'
import type { Mixer } from './mixer.ts'
import { Spatial } from './spatial.ts'
import * as made from './synth/placed.ts'
import { isRoom, treadOf } from './tread.ts'
import { HERE, type Whereabouts, whereabouts } from './whereabouts.ts'

/** How often what stands still is listened for, ticks. */
const AMBIENCE_TICKS = 5
/** An engine farther off than this is part of the traffic, metres. */
const ENGINE_TO_M = 45
/** Whoever comes from behind is told of once in so long, ticks, when they are so near, metres. */
const STEPS_AGAIN = 200
const STEPS_TO_M = 9
/** What is heard before it is there comes nearer at so many millimetres a tick, and is given up after so long. */
const COMES_MM = 550
const COMES_TICKS = 600
/** Pitch of an engine that idles, and how it rises with each metre a second. */
const IDLE = 0.85
const RISE = 0.05
/** The engine under the seat one sits on. */
const UNDER_ME: Whereabouts = { ...HERE, metres: 3, times: 2 }
/** Ambience that a caption names on coming into a place. */
const NAMED = 3

/** What has been still for so long begins anew, ticks. */
const AGAIN = 100

/** Cars that drive by are told of as one: again once the road was still for a while. */
const PASSING = 'passing'

const BLOWS = [made.BLOWER, 'blower'] as const
const CRIES = [made.CRYING, 'crying'] as const
const SHOUTS = [made.SHOUTING, 'shouting'] as const

type Comes = { readonly sound: made.Placed; readonly from: Point; readonly awayMm: number; readonly since: number }
type Point = { readonly x: number; readonly y: number }

/** What sounds on the set and has a place: ambience, steps, engines, sirens, noise. Captions are told in any case. */
export class SetSound {
  private readonly show: HeardShow
  private readonly spatial: Spatial | null
  private readonly caption: (told: Told) => void
  private readonly floor = new FloorSounds()
  private readonly told = new Map<string, number>()
  private ambience: readonly { readonly id: string; readonly sound: made.Placed; readonly at: Whereabouts }[] = []
  private listened = -AMBIENCE_TICKS
  private place: PlaceId | null = null
  private room = true
  private comes: Comes | null = null

  constructor(show: HeardShow, mixer: Mixer | null, caption: (told: Told) => void) {
    this.show = show
    this.spatial = mixer === null ? null : new Spatial(mixer)
    this.caption = caption
  }

  /** Whether the trainee stands under a roof. */
  indoors(): boolean {
    return this.room
  }

  vehicleDoor(at: Whereabouts): void {
    this.spatial?.once(made.VEHICLE_DOOR, at)
  }

  /** A tick is over. */
  take(view: RunView, facts: readonly Fact[], on: boolean): void {
    const ears = earsOf(this.show, view)
    const spatial = on ? this.spatial : null
    this.begins(view, ears, facts)
    const onRoad = view.trip?.leg === 'road'
    if (onRoad) this.ambience = []
    else this.listen(view, ears)
    for (const { id, sound, at } of this.ambience) spatial?.keep(id, sound, 'bed', at)
    if (!this.room && !onRoad) spatial?.keep('open air', made.OPEN_AIR, 'bed', HERE)
    if (!this.room && ears.plan.looks[0]?.rain === true) spatial?.keep('rain', made.RAIN, 'bed', HERE)
    this.move(view, ears, spatial)
    this.makeNoise(view, ears, spatial)
    this.approach(view, ears, spatial)
    spatial?.rest()
  }

  stop(): void {
    this.spatial?.stop()
  }

  /** Ambience is where it is; only the trainee and the doors move. */
  private listen(view: RunView, { plan, openDoors, hear }: Ears): void {
    if (view.tick - this.listened < AMBIENCE_TICKS) return
    this.listened = view.tick
    const ground = underfoot(plan, view.me)
    this.room = ground === null || isRoom(ground.kind)
    const heard = ambienceAt(plan, view.me, openDoors)
    const sources = heard.map(({ kind, ...from }) => ({ kind, from, at: whereabouts(from) }))
    this.ambience = sources.flatMap(({ kind, from }) => {
      const source = plan.sounds.find(({ id }) => id === from.id)
      if (source === undefined) return []
      const sound = { ...made.AMBIENCE[kind], reach: Math.max(2, from.carries / 10_000) }
      return [{ id: `${plan.id} ${from.id}`, sound, at: hear(source) }]
    })
    if (plan.id === this.place) return
    this.place = plan.id
    const named = sources.slice(0, NAMED).map(({ kind, at }) => ({ kind, at }))
    if (named.length > 0) this.caption({ ambience: named })
  }

  private move(view: RunView, { plan, hear }: Ears, spatial: Spatial | null): void {
    const { steps, motors } = this.floor.take(view)
    const wet = plan.looks[0]?.wet === true || plan.looks[0]?.rain === true
    for (const { who, at, running, unseen } of steps) {
      const ground = underfoot(plan, at)
      const tread = treadOf(ground?.surface ?? 'concrete', wet && ground !== null && !isRoom(ground.kind))
      const where = hear(at)
      spatial?.once(made.STEPS[tread][running ? 1 : 0], where)
      if (unseen && where.metres < STEPS_TO_M) this.tell(view, running ? 'runningSteps' : 'steps', who, where)
    }
    for (const motor of motors) this.drive(view, motor, hear(motor.at), spatial)
    if (view.trip?.leg === 'road') this.ride(view, spatial)
  }

  private drive(view: RunView, motor: Motor, where: Whereabouts, spatial: Spatial | null): void {
    const mine = view.me.aboard === motor.who
    const speed = motor.speed / 50
    spatial?.keep(
      `engine ${motor.who}`,
      made.ENGINES[motor.engine],
      'set',
      mine ? UNDER_ME : where,
      IDLE + RISE * Math.min(10, speed),
    )
    const isNear = where.metres * where.times <= ENGINE_TO_M
    if (motor.speed > 0 && isNear && !motor.siren && !mine)
      this.tellOnce(view, 'engine', motor.passes === true ? PASSING : motor.who, where)
    if (motor.beeps) {
      spatial?.keep(`beeper ${motor.who}`, made.BEEPER, 'set', where)
      this.tellOnce(view, 'reversing', motor.who, where)
    }
    if (!motor.siren) return
    const wasComing = this.comes !== null
    this.comes = null
    spatial?.keep('siren', made.SIREN, 'set', where)
    if (wasComing) this.told.set(`siren ${motor.who}`, view.tick)
    this.tellOnce(view, 'siren', motor.who, where)
  }

  /** Between two places there is nothing but the engine. */
  private ride({ me, trip, people }: RunView, spatial: Spatial | null): void {
    const vehicle = me.aboard ?? trip?.by ?? null
    const look = people.find(({ id }) => id === vehicle)?.look ?? this.lookOf(vehicle)
    const engine = look === undefined ? null : engineOf(look)
    if (engine !== null) spatial?.keep(`engine ${vehicle}`, made.ENGINES[engine], 'set', UNDER_ME, IDLE + RISE * 8)
  }

  private lookOf(who: PersonId | null): string | undefined {
    return this.show.cast.find(({ id }) => id === who)?.look
  }

  /** Whoever is loud by themselves: a tool, a child, a voice. */
  private makeNoise(view: RunView, { hear }: Ears, spatial: Spatial | null): void {
    for (const person of view.people) {
      if (person.loud === undefined) continue
      const kind = this.show.cast.find(({ id }) => id === person.id)?.kind ?? null
      const [sound, caption] = kind === 'noise' ? BLOWS : kind === 'pram' ? CRIES : SHOUTS
      const where = hear(person)
      spatial?.keep(`noise ${person.id}`, sound, 'set', where)
      this.tellOnce(view, caption, person.id, where)
    }
  }

  /** A beat lets something be heard that is not there yet. */
  private begins(view: RunView, { plan, hear }: Ears, facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.type !== 'beat.seen') continue
      const begun = this.show.script.sounds?.find(({ beat }) => beat === fact.beat)
      const from = plan.spots.find(({ id }) => id === begun?.from)
      if (begun === undefined || from === undefined) continue
      const sound = begun.kind === 'siren' ? made.SIREN : made.AMBIENCE[begun.kind]
      this.comes = { sound, from, awayMm: begun.awayMm, since: view.tick }
      if (begun.kind === 'siren') this.caption({ what: 'siren', at: this.off(hear(from), begun.awayMm) })
    }
  }

  private approach(view: RunView, { hear }: Ears, spatial: Spatial | null): void {
    if (this.comes === null) return
    const { sound, from, awayMm, since } = this.comes
    const passed = view.tick - since
    if (passed > COMES_TICKS) this.comes = null
    spatial?.keep(
      sound === made.SIREN ? 'siren' : 'comes',
      sound,
      'set',
      this.off(hear(from), Math.max(0, awayMm - passed * COMES_MM)),
    )
  }

  private off(at: Whereabouts, mm: number): Whereabouts {
    return { ...at, metres: at.metres + mm / 1000 }
  }

  /** Once for as long as it goes on. */
  private tellOnce(view: RunView, what: SoundCaption, who: PersonId, at: Whereabouts): void {
    const key = `${what} ${who}`
    const last = this.told.get(key)
    this.told.set(key, view.tick)
    if (last === undefined || view.tick - last > AGAIN) this.caption({ what, at })
  }

  private tell(view: RunView, what: SoundCaption, who: PersonId, at: Whereabouts): void {
    const key = `steps ${who}`
    if (view.tick - (this.told.get(key) ?? -STEPS_AGAIN) < STEPS_AGAIN) return
    this.told.set(key, view.tick)
    this.caption({ what, at })
  }
}
