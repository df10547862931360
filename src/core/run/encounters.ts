import type { Came, Encounter, Met } from '../encounters/encounter.ts'
import { KINDS } from '../encounters/kinds.ts'
import { GESTURE_SAYS, type Said, saidIn } from '../encounters/manner.ts'
import { hears, notices } from '../encounters/noticing.ts'
import { signal, treat, type Turn, wrong } from '../encounters/treat.ts'
import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import { isSeen, sightBoxes } from '../floor/obstacles.ts'
import type { Choice } from '../scene/script.ts'
import { msToTicks } from '../time/ticks.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import type { Gesture, Loudness } from '../vocabulary/words.ts'
import { become } from './met.ts'
import { act } from './met-acts.ts'
import { encounterOf } from './met-state.ts'
import { turnsRound, wayOf } from './open-encounters.ts'
import { bodyOf, type Draft, openDoors, type Run, setBody } from './run-state.ts'
import { A_PLACE_AWAY, apart } from './plans.ts'
import { isPastTurnBack } from './upstream.ts'
import { meOf, planHere } from './world.ts'

/** An arm and a step, millimetres. */
const ARM = 1500
/** A choice to touch somebody takes a step to them first, millimetres. */
const LUNGE = 3000
/** A gesture is seen for so long. */
export const GESTURE_MS = 1800
/** Who is not there yet is waited for, ticks: a hand is laid on them as they pass. */
const REACHES_FOR = 200
/** A car is touched at its bodywork, millimetres from its middle. */
const bodyworkOf = ({ kind }: Encounter): number => (kind === 'driver' ? 1000 : 0)
/** Who goes beside somebody who is asked takes it for theirs too, millimetres. */
const TOGETHER = 3000
/** Nobody is led who is farther away, millimetres. */
export const LEADS_WITHIN = 5000
/** Whoever waits so near to a door that opens goes on through it, millimetres. */
const DRAWN_WITHIN = 5000

/** Somebody who can be met now. */
export type Present = { readonly encounter: Encounter; readonly met: Met; readonly body: Body; readonly far: number }

/** Everybody who can be met now, nearest first. */
export const presentNow = (run: Run | Draft): readonly Present[] => {
  const me = meOf(run)
  const present: Present[] = []
  for (const met of run.met ?? []) {
    if (met.stage === 'over') continue
    const encounter = encounterOf(run, met.id)
    const body = bodyOf(run, encounter.who)
    if (body === undefined || body.doing === 'gone') continue
    present.push({ encounter, met, body, far: apart(body, me) })
  }
  return present.sort((a, b) => a.far - b.far || (a.met.id < b.met.id ? -1 : 1))
}

/** Nothing that blocks a look stands between the trainee and somebody. */
const isInSight = (run: Run | Draft, body: Body): boolean =>
  isSeen(meOf(run), body, sightBoxes(planHere(run), { openDoors: openDoors(run) }))

/** Whether they would notice a gesture of the trainee now. */
const wouldNotice = (run: Run | Draft, { encounter, met, body, far }: Present): boolean =>
  far < A_PLACE_AWAY && notices(encounter, met, body, meOf(run), isInSight(run, body))

/** Whether a gesture cannot be seen by them: something stands between the two, or they look elsewhere. Who sees and does not heed it is another matter. */
export const isUnseen = (run: Run | Draft, present: Present): boolean =>
  !isInSight(run, present.body) ||
  (typeof KINDS[present.encounter.kind].notices === 'object' && !wouldNotice(run, present))

/** Whether somebody can be talked to at all: nobody asks help on its way, and nobody who drives hears a word. */
export const isInReach = ({ encounter: { kind }, met }: Present): boolean =>
  kind !== 'emergency' && (KINDS[kind].needs !== 'standing' || met.stood !== undefined)

/** Whether they would hear the trainee now. */
export const wouldHear = (run: Run | Draft, present: Present, loudness: Loudness): boolean => {
  const { encounter, body, far } = present
  const isDeaf = KINDS[encounter.kind].needs === 'standing' && !isInReach(present)
  return !isDeaf && far < A_PLACE_AWAY && hears(encounter, body, meOf(run), loudness)
}

/** Whom it is for: somebody named, or the nearest with whoever goes beside them. */
const meant = (present: readonly Present[], to: PersonId | null): readonly Present[] => {
  const first = to === null ? present[0] : present.find(({ encounter }) => encounter.who === to)
  if (first === undefined) return []
  return present.filter((one) => one === first || distance(one.body, first.body) <= TOGETHER)
}

const take = (draft: Draft, { encounter, met }: Present, came: Came, spokenTo = false): void => {
  become(draft, came)
  act(draft, encounter, met, came.outcomes, spokenTo)
}

/** How the other way lies for somebody who walks by; who stands and waits takes any. */
const turnOf = (draft: Draft, { encounter, met, body }: Present): Turn => {
  if (encounter.round === null || (met.stage !== 'comes' && met.stage !== 'goes')) return 'ahead'
  if (!turnsRound(body, wayOf(draft, encounter, body, encounter.round))) return 'ahead'
  return body.place === undefined && isPastTurnBack(draft, body) ? 'past' : 'back'
}

const reach = (draft: Draft, present: Present, said: Said, loudness: Loudness): void => {
  const { encounter, met, far } = present
  const isEmpty = said.moves.length === 0 && said.called === undefined
  if (isEmpty && loudness !== 'silent' && encounter.kind !== 'emergency')
    return take(draft, present, { met, outcomes: ['unclear'] })
  if (isEmpty) return
  take(
    draft,
    present,
    treat(met, encounter, { ...said, loudness, far, tick: draft.tick, turn: turnOf(draft, present) }),
    loudness !== 'silent',
  )
}

/** Own words in person reach whoever they are for, as far as they carry. Gives whether anybody heard them. */
export const meetWords = (draft: Draft, words: string, loudness: Loudness, to: PersonId | null): boolean => {
  const hearing = presentNow(draft).filter((present) => wouldHear(draft, present, loudness))
  const listeners = meant(hearing, to)
  for (const present of listeners) reach(draft, present, saidIn(words, present.encounter.ways), loudness)
  return listeners.length > 0
}

/** How far the nearest is who would hear words of this loudness; null where nobody would. */
export const nearestHearing = (draft: Draft, loudness: Loudness): number | null =>
  presentNow(draft).find((present) => wouldHear(draft, present, loudness))?.far ?? null

/** Gestures that mean everybody who waits. */
const FOR_ALL: readonly Gesture[] = ['wave', 'thumb']

const isSignal = ({ encounter, met }: Present, gesture: Gesture): boolean =>
  met.agreed && (gesture === encounter.stop || gesture === encounter.go)

/** A gesture without a sound reaches whoever notices it; a grab touches whoever is within an arm's length. */
export const meetGesture = (draft: Draft, gesture: Gesture, to: PersonId | null, arm = ARM): void => {
  const all = presentNow(draft)
  if (gesture === 'grab') {
    const touched = all.find(
      ({ encounter, far }) => far <= arm + bodyworkOf(encounter) && (to === null || encounter.who === to),
    )
    if (touched !== undefined) take(draft, touched, wrong(touched.met, touched.encounter, 'touched'))
    return
  }
  // What is meant for nobody by name is for no car that drives by.
  const noticing = all.filter(
    (present) => (to !== null || isInReach(present) || !present.encounter.drives) && wouldNotice(draft, present),
  )
  const forAll = to === null && FOR_ALL.includes(gesture)
  // To wave somebody on lets nobody else go, however near they stand.
  const named = FOR_ALL.includes(gesture)
    ? noticing.filter(({ encounter }) => encounter.who === to)
    : meant(noticing, to)
  const seen = forAll ? noticing : named
  for (const present of seen) {
    if (isSignal(present, gesture)) take(draft, present, signal(present.met, gesture === present.encounter.stop))
    else reach(draft, present, GESTURE_SAYS[gesture] ?? { moves: [], promiseMs: null }, 'silent')
  }
  const missed = to === null ? undefined : all.find(({ encounter }) => encounter.who === to)
  if (missed !== undefined && seen.length === 0) take(draft, missed, { met: missed.met, outcomes: ['unseen'] })
}

/** What a choice says reaches somebody by ear, or, where it makes no sound, by hand. */
const reachBy = (draft: Draft, present: Present, { gesture, loudness }: Choice, says: Said): boolean => {
  const notices = wouldNotice(draft, present)
  if (loudness === 'silent' ? !notices : !wouldHear(draft, present, loudness)) return false
  const shown = notices ? (GESTURE_SAYS[gesture]?.moves ?? []) : []
  reach(draft, present, { ...says, moves: [...new Set([...shown, ...says.moves])] }, loudness)
  return true
}

/** A choice of the scenario that is for somebody who is met, or for everybody: its gesture, its touch, and what it says. */
export const meetChoice = (draft: Draft, choice: Choice): void => {
  const { to, gesture, says } = choice
  const present = presentNow(draft).filter(({ encounter }) => to === null || encounter.who === to)
  const [first] = present
  if (first === undefined) return
  if (gesture === 'grab') {
    if (first.far > LUNGE + bodyworkOf(first.encounter))
      draft.reaches = { who: first.encounter.who, until: draft.tick + REACHES_FOR }
    return meetGesture(draft, gesture, to, LUNGE)
  }
  if (says !== undefined && to === null) {
    for (const one of present) reachBy(draft, one, choice, says)
    return
  }
  if (says !== undefined && reachBy(draft, first, choice, says)) return
  if (gesture !== 'none' && to !== null) meetGesture(draft, gesture, to)
}

/** The hand that was to be laid on somebody as they pass, once they do. */
export const reachOut = (draft: Draft): void => {
  const { reaches, tick } = draft
  if (reaches === undefined || tick >= reaches.until) return
  const passes = presentNow(draft).some(({ encounter, far }) => encounter.who === reaches.who && far <= ARM)
  if (!passes) return
  draft.reaches = { ...reaches, until: tick }
  setBody(draft, { ...meOf(draft), gesture: 'grab', gestureUntil: tick + msToTicks(GESTURE_MS) })
  meetGesture(draft, 'grab', reaches.who)
}

/** Lead somebody who is near and cares to come along; null lets go of whoever is led. */
export const lead = (draft: Draft, who: PersonId | null): void => {
  for (const present of presentNow(draft)) {
    const { met, encounter, far } = present
    if (met.stage === 'led' && encounter.who !== who) {
      take(draft, present, { met: { ...met, stage: 'goes' }, outcomes: ['let-go'] })
    } else if (encounter.who === who && far <= LEADS_WITHIN && met.stage !== 'led') {
      if (!KINDS[encounter.kind].follows || met.known.includes('angry'))
        take(draft, present, { met, outcomes: ['unseen'] })
      else take(draft, present, { met: { ...met, stage: 'led', promised: null }, outcomes: ['led'] })
    }
  }
}

/** Whoever waits, or wants an answer, would go through a door that opens. */
const wantsIn = ({ met }: Present): boolean =>
  met.stage === 'waits' || (met.stage === 'comes' && met.asking !== undefined)

/**
 * An open door is an invitation: whoever waits beside it goes on. Opened for help it lets help through, and nobody else.
 * Gives whether somebody goes in who had to wait.
 */
export const drawnIn = (draft: Draft, sill: { readonly x: number; readonly y: number }): boolean => {
  const near = presentNow(draft).filter((one) => wantsIn(one) && distance(one.body, sill) <= DRAWN_WITHIN)
  const isForHelp = draft.scenario.script.rows.some((row) => row.safety && draft.rows[row.id] === 'open')
  const going = near.filter(({ encounter }) => !isForHelp || encounter.kind === 'emergency')
  for (const present of going) {
    const outcome = draft.locked ? 'goes-on' : 'let-go'
    take(draft, present, { met: { ...present.met, stage: 'goes', left: 0, promised: null }, outcomes: [outcome] })
  }
  return going.some(({ encounter }) => encounter.kind !== 'emergency')
}
