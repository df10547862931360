import { levelIn, type BogeyLevel, type FrameSide, UPSTREAM_FAST_MS, UPSTREAM_MS } from '../encounters/report.ts'
import { entryInto } from '../floor/along.ts'
import type { Body } from '../floor/bodies.ts'
import { eyeOf, seenFrom } from '../floor/camera-view.ts'
import { framePolygon } from '../floor/frame-polygon.ts'
import { isSeen, sightBoxes } from '../floor/obstacles.ts'
import type { Camera, Point } from '../floor/plan.ts'
import { carriesToBoom } from '../floor/sound.ts'
import { zonesAt } from '../floor/zones.ts'
import { TICK_MS } from '../time/ticks.ts'
import { movedProps } from './camera.ts'
import { type Present, presentNow } from './encounters.ts'
import { carriesNow } from './loud.ts'
import { planOf } from './plans.ts'
import { type Draft, openDoors } from './run-state.ts'
import { isPastTurnBack } from './upstream.ts'
import { meOf, planHere } from './world.ts'

/** Somebody who is about to be in picture or sound, or in danger, as the world has it. */
export type Threat = {
  readonly present: Present
  readonly level: BogeyLevel
  /** Milliseconds to the picture; null where that is no measure. */
  readonly ms: number | null
  readonly side: FrameSide
}

/** On which side of the middle of the frame a point lies, as the camera has it. */
const sideOf = (camera: Camera, point: Point): FrameSide => {
  const { aside } = seenFrom(eyeOf(camera), point)
  return aside === 0 ? null : aside < 0 ? 'left' : 'right'
}

/** When somebody will be in the picture on the way that they go, and on which side; null where it does not lead there. */
const towardFrame = (draft: Draft, body: Body): { readonly ms: number; readonly side: FrameSide } | null => {
  const plan = planOf(draft, body)
  const now = { openDoors: openDoors(draft), moved: movedProps(draft) }
  let first: { ms: number; side: FrameSide } | null = null
  for (const camera of plan.cameras) {
    const along = entryInto([body, ...body.way], framePolygon(plan, camera, now))
    if (along === null || along === 0) continue
    const ms = Math.round((along / Math.max(1, body.speed)) * TICK_MS)
    if (first === null || ms < first.ms) first = { ms, side: sideOf(camera, body) }
  }
  return first
}

const isFast = ({ encounter }: Present): boolean => encounter.kind === 'cyclist' || encounter.drives

/** Somebody whom nobody won over, on a way into the picture, however far they have to go. */
const comes = (draft: Draft, present: Present): Threat | null => {
  const { met, body } = present
  if ((met.stage !== 'comes' && met.stage !== 'goes') || met.heeding || body.way.length === 0) return null
  const toward = towardFrame(draft, body)
  return toward === null ? null : { present, level: levelIn(toward.ms), ...toward }
}

/** Near enough to be a bogey: by the seconds upstream of the frame, or past the turn-back point of the post (lock-ups 3.4). */
const isNear = (draft: Draft, { present, ms }: Threat): boolean =>
  (ms ?? 0) <= (isFast(present) ? UPSTREAM_FAST_MS : UPSTREAM_MS) ||
  (present.body.place === undefined && isPastTurnBack(draft, present.body))

/** Somebody whose noise comes to the boom. */
const sounds = (draft: Draft, present: Present): Threat | null => {
  const carries = carriesNow(present)
  if (carries === 0 || !carriesToBoom(planOf(draft, present.body), present.body, carries, openDoors(draft))) return null
  return { present, level: 'N', ms: null, side: null }
}

/** Help on its way, and anybody in a danger zone: the shot stops for them (lock-ups 6 and 7). */
const endangers = (draft: Draft, present: Present): Threat | null => {
  const { kind } = present.encounter
  // Whoever drives is where they belong in a live lane.
  const isIn =
    kind !== 'driver' && zonesAt(planOf(draft, present.body), present.body).some((zone) => zone.kind === 'danger')
  return kind === 'emergency' || isIn ? { present, level: 'B3', ms: null, side: null } : null
}

/** What somebody who is met will come to on the way that they go, soon or late; null where it is nothing. */
export const threatOf = (draft: Draft, present: Present): Threat | null =>
  endangers(draft, present) ?? comes(draft, present) ?? sounds(draft, present)

/** Everybody who threatens picture, sound or themselves now. */
export const threatsNow = (draft: Draft): readonly Threat[] =>
  presentNow(draft).flatMap((present) => {
    const threat = threatOf(draft, present)
    return threat === null || (threat.ms !== null && !isNear(draft, threat)) ? [] : [threat]
  })

/** Whether the trainee has them in the line of sight, or hears them, and looks that way. */
export const noticed = (draft: Draft, { present, level }: Threat): 'seen' | 'behind' | null => {
  const { body, far } = present
  const me = meOf(draft)
  if (body.place !== me.place || body.road !== me.road) return null
  if (level === 'N') return far <= carriesNow(present) ? 'seen' : null
  const boxes = sightBoxes(planHere(draft), { openDoors: openDoors(draft), moved: movedProps(draft) })
  if (!isSeen(me, body, boxes)) return null
  // A view reaches 90° to either side of the way one looks (rubric 5, orientation).
  return me.dx * (body.x - me.x) + me.dy * (body.y - me.y) >= 0 ? 'seen' : 'behind'
}
