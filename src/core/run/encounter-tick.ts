import { wearOn } from '../encounters/patience.ts'
import type { Came, MetOutcome } from '../encounters/encounter.ts'
import { KINDS, TWO_ARMS } from '../encounters/kinds.ts'
import { wrong } from '../encounters/treat.ts'
import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import { lookThrough } from '../floor/in-frame.ts'
import { wayToPoint } from '../floor/paths.ts'
import { carriesToBoom } from '../floor/sound.ts'
import { type Present, presentNow, reachOut, wouldHear } from './encounters.ts'
import { carriesNow } from './loud.ts'
import { act } from './met-acts.ts'
import { become } from './met.ts'
import { encounterOf, metOf, setMet } from './met-state.ts'
import { sendOn, spotPoint } from './open-encounters.ts'
import { bodyOf, type Draft, emit, openDoors, setBody } from './run-state.ts'
import { planOf } from './plans.ts'
import { spoil } from './spoiled.ts'
import { msToTicks } from '../time/ticks.ts'
import { isDrafting } from './typed.ts'
import { isActionOn, meOf } from './world.ts'

/** Whoever is led keeps so near, and is lost beyond, millimetres. */
const FOLLOWS_AT = 1300
const LOST_AT = 9000
/** As near as this to an aim, somebody who was led there goes the rest alone, millimetres. */
const AT_AIM = 2500
/** Whoever is heard out is heard within speaking distance, millimetres. */
const LISTENS_WITHIN = 8000
/** Whoever steps within so many milliseconds of somebody's walk, or this near, is in their way. */
const IN_THE_WAY_MS = 1200
const IN_THE_WAY = 1200
/** Half the width of two people, millimetres. */
const ABREAST = 500

const take = (draft: Draft, present: Present, came: Came): void => {
  become(draft, came)
  act(draft, present.encounter, present.met, came.outcomes)
}

const mark = (draft: Draft, present: Present, outcome: MetOutcome, change: Partial<Came['met']>): void => {
  const met = metOf(draft, present.met.id) ?? present.met
  take(draft, present, { met: { ...met, ...change }, outcomes: [outcome] })
}

const isInPicture = (draft: Draft, body: Body): boolean => {
  const plan = planOf(draft, body)
  const [camera] = plan.cameras
  return camera !== undefined && lookThrough(plan, camera, { openDoors: openDoors(draft) })(body) !== null
}

/** In the picture of a take that rolls: it is a breach, but for help on its way (lock-ups 8, precedence 1). */
const watchFrame = (draft: Draft): void => {
  if (draft.roll.state !== 'rolling') return
  const { take: number } = draft.roll
  for (const present of presentNow(draft).filter(({ met }) => met.seenIn !== number)) {
    if (!isInPicture(draft, present.body)) continue
    const { who, kind } = present.encounter
    if (KINDS[kind].holdable) {
      draft.breaches += 1
      emit(draft, { type: 'lockup.breached', post: draft.scenario.post.id, by: who })
    }
    spoil(draft, 'bogey', who)
    mark(draft, present, 'in-frame', { seenIn: number })
  }
}

const watchSound = (draft: Draft): void => {
  if (!isActionOn(draft)) return
  const { take: number } = draft.roll
  for (const present of presentNow(draft)) {
    const plan = planOf(draft, present.body)
    const carries = carriesNow(present)
    if (carries === 0 || present.met.heardIn === number) continue
    if (!carriesToBoom(plan, present.body, carries, openDoors(draft))) continue
    spoil(draft, 'noise', present.encounter.who)
    mark(draft, present, 'in-sound', { heardIn: number })
  }
}

/** Who is led comes along behind, and goes the last steps alone. */
const follow = (draft: Draft, present: Present): void => {
  const { encounter, met, body, far } = present
  if (far > LOST_AT) return take(draft, present, { met: { ...met, stage: 'goes' }, outcomes: ['goes-on'] })
  for (const aim of [encounter.to, encounter.round]) {
    if (aim === null || distance(body, spotPoint(draft, aim)) > AT_AIM) continue
    if (aim === encounter.round) return take(draft, present, { met: { ...met, stage: 'round' }, outcomes: ['round'] })
    setMet(draft, { ...met, stage: 'goes' })
    return sendOn(draft, encounter, body, aim)
  }
  const me = meOf(draft)
  if (far <= FOLLOWS_AT) return setBody(draft, { ...body, way: [], doing: 'stands', then: null })
  const way = wayToPoint(planOf(draft, body), body, me, openDoors(draft)) ?? []
  setBody(draft, { ...body, way, doing: 'walks', opens: false, then: null })
}

const isListening = (draft: Draft, { far }: Present): boolean => {
  const me = meOf(draft)
  return far <= LISTENS_WITHIN && me.way.length === 0 && !isDrafting(draft)
}

/** Two arm lengths are kept by whoever comes closer, not by somebody who passes. */
const isWalking = (draft: Draft): boolean => meOf(draft).way.length > 0 || draft.steer.dx !== 0 || draft.steer.dy !== 0

/** Who is about to be spoken to stops for it, as long as they would give a bare request: promptness is the first character. */
const heed = (draft: Draft, present: Present, isNearest: boolean): void => {
  const { met, encounter, body } = present
  const isAddressed = isNearest && isDrafting(draft)
  if (!isAddressed && !met.heeding) return
  const most = msToTicks(KINDS[encounter.kind].bare * 1000)
  const me = meOf(draft)
  const isBefore = (me.x - body.x) * body.dx + (me.y - body.y) * body.dy > 0
  const heeds =
    isAddressed &&
    met.stage === 'comes' &&
    met.asking === undefined &&
    met.heeded < most &&
    (met.heeding || isBefore) &&
    wouldHear(draft, present, 'voice')
  if (heeds) {
    if (!met.heeding)
      setBody(draft, { ...body, dx: me.x - body.x || 1, dy: me.y - body.y, way: [], doing: 'stands', then: null })
    return setMet(draft, { ...met, heeding: true, heeded: met.heeded + 1 })
  }
  if (!met.heeding) return
  setMet(draft, { ...met, heeding: false })
  if (met.stage === 'comes') sendOn(draft, encounter, body, encounter.to)
}

/** One tick of everybody who is met: patience, being led, the picture and the sound. */
export const tickEncounters = (draft: Draft): void => {
  if (draft.met === undefined) return
  const { met: metBefore, bodies } = draft
  const before = presentNow(draft)
  for (const [place, present] of before.entries()) {
    heed(draft, present, place === 0)
  }
  const hasHeeded = draft.met !== metBefore || draft.bodies !== bodies
  for (const present of hasHeeded ? presentNow(draft) : before) {
    const { met, encounter, body: before, far } = present
    const came = wearOn(met, encounter, {
      tick: draft.tick,
      drafting: isDrafting(draft),
      listening: isListening(draft, present),
      crowding: far < TWO_ARMS && isWalking(draft),
      there: before.way.length === 0,
    })
    if (came.met !== met || came.outcomes.length > 0) take(draft, present, came)
    const now = metOf(draft, met.id)
    const body = bodyOf(draft, encounter.who)
    if (now?.stage === 'led' && body !== undefined) follow(draft, { ...present, met: now, body })
  }
  reachOut(draft)
  watchFrame(draft)
  watchSound(draft)
}

/** Whether somebody who has just come from one point to another is now in somebody's way, or before their lens. */
const isInWay = (body: Body, before: Body, me: Body, looks: boolean): boolean => {
  if (!looks && (body.way.length === 0 || body.doing !== 'walks')) return false
  const length = Math.sqrt(body.dx * body.dx + body.dy * body.dy)
  const ahead = ((me.x - body.x) * body.dx + (me.y - body.y) * body.dy) / length
  const aside = Math.abs((me.y - body.y) * body.dx - (me.x - body.x) * body.dy) / length
  const reach = Math.max(IN_THE_WAY, (body.speed * IN_THE_WAY_MS) / 50)
  return ahead > 0 && ahead <= reach && aside <= ABREAST && distance(me, body) < distance(before, body)
}

/** Whoever stops in the way of somebody who is going by has blocked it (lock-ups 2 and 7.0); who walks on has only passed, but a lens is blocked by whoever passes before it. */
export const watchWays = (draft: Draft, before: Body): void => {
  if (draft.met === undefined) return
  const me = meOf(draft)
  if (me.x === before.x && me.y === before.y) return
  for (const present of presentNow(draft)) {
    const { met, encounter, body } = present
    if (met.stage !== 'comes' && met.stage !== 'goes' && met.stage !== 'round') continue
    const looks = encounter.kind === 'lens'
    if (met.known.includes('blocked') || (isWalking(draft) && !looks)) continue
    if (!isInWay(body, before, me, looks)) continue
    take(draft, present, wrong(met, encounter, 'blocked'))
  }
}

/** Somebody has come to where they wanted, or to the end of the other way. */
export const arriveAt = (draft: Draft, id: string): void => {
  const met = metOf(draft, id)
  const encounter = encounterOf(draft, id)
  const body = bodyOf(draft, encounter.who)
  if (met === undefined || body === undefined || met.stage === 'over') return
  const { needs, stays: wants } = KINDS[encounter.kind]
  const drives = needs === 'standing'
  const stays = met.stage === 'aside' || (wants && !(drives && met.stage === 'goes'))
  if (!stays) setBody(draft, { ...body, doing: 'gone', then: null })
  else if (encounter.kind === 'lens' && met.stage !== 'aside') {
    const { mic } = planOf(draft, body)
    setBody(draft, { ...body, dx: mic.x - body.x || 1, dy: mic.y - body.y, then: null })
  }
  const isElsewhere = met.stage === 'round' || met.stage === 'aside' || (drives && !stays)
  const outcomes: readonly MetOutcome[] = isElsewhere ? [] : ['arrived']
  const there = drives ? { ...met, stood: met.stood ?? 0 } : met
  become(draft, { met: stays ? there : { ...met, stage: 'over', promised: null }, outcomes })
}
