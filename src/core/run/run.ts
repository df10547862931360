import { streamOf } from '../chance/chance.ts'
import type { Body } from '../floor/bodies.ts'
import { IDLE_AFTER_CUT_MS, rollAfter } from '../floor/roll.ts'
import type { Scenario } from '../scene/scenario.ts'
import { startScene, wants } from '../scene/scene.ts'
import { disarm, due, arm, NO_DEADLINES } from '../time/deadlines.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import type { StampedInput } from '../vocabulary/input.ts'
import type { RollCall } from '../vocabulary/words.ts'
import { watchHold } from './hold.ts'
import { watchTake } from './take.ts'
import { thingsAtFirst } from './things.ts'
import { watchEyelines } from './watch-eyes.ts'
import { takeIn } from './inputs.ts'
import { watchReports } from './reports.ts'
import { carryOutAll, drawTwists, happen } from './orders.ts'
import { aBody, walkAll } from './people.ts'
import { holdsWindows, tickPress } from './press.ts'
import { turnClock } from './clock.ts'
import { apart, plansOf } from './plans.ts'
import { tickStuck } from './stuck.ts'
import { tickTraffic, trafficOf } from './traffic.ts'
import { tickTrips } from './trips.ts'
import { isDrafting } from './typed.ts'
import { note, noteBeginning, postState, watchHabits } from './watch.ts'
import { type Draft, emit, type Run } from './run-state.ts'
import { airLater, airQueued } from './air.ts'
import { giveAnswers } from './answers.ts'
import { tickTalks } from './talks.ts'
import { beltOf, drainBelt } from './belt.ts'
import { openEncounter, opensAt } from './open-encounters.ts'
import { arriveAt, tickEncounters, watchWays } from './encounter-tick.ts'
import { watchLane } from './lanes.ts'
import { hasRedLight, isAtPost, meOf, worldNow } from './world.ts'

export type { Run } from './run-state.ts'

/** What one tick made of a run. */
export type Stepped = { readonly run: Run; readonly facts: readonly Fact[] }

/** The draft is the next run: nobody else holds it, and nobody changes it after this. */
const finish = (draft: Draft): Stepped => ({ run: draft, facts: draft.facts })

const atRest = (scenario: Scenario, seed: number): Draft => {
  const { script } = scenario
  const plans = plansOf(scenario)
  const told = startScene(script)
  return {
    scenario,
    seed,
    tick: 0,
    ended: null,
    scene: told.scene,
    deadlines: NO_DEADLINES,
    timing: streamOf(seed, 'timing'),
    wording: streamOf(seed, 'wording'),
    picks: [],
    bodies: [],
    departures: [],
    doors: plans.flatMap(({ doors }) => doors.map(({ id, open }) => ({ id, open, shutsAt: null }))),
    props: plans.flatMap(({ props }) => props).map(({ id, x, y }) => ({ id, x, y, moved: false })),
    ...thingsAtFirst(scenario),
    ...trafficOf(scenario, seed),
    roll: { state: 'idle', take: 1, rehearsal: false, since: 0 },
    calls: [],
    locked: false,
    relieved: false,
    channel: scenario.homeChannel,
    home: scenario.homeChannel,
    belt: beltOf(scenario),
    draftTick: null,
    press: null,
    mine: null,
    steer: { dx: 0, dy: 0 },
    carriers: [],
    queued: [],
    later: [],
    stuck: null,
    air: streamOf(seed, 'air'),
    answers: [],
    scripted: {},
    follows: {},
    misread: null,
    misreader: null,
    habits: { events: [], told: [], near: false },
    talkUntil: 0,
    heard: [],
    rows: Object.fromEntries(script.rows.map((row) => [row.id, 'closed' as const])),
    rowOpened: {},
    acted: {},
    openParts: [],
    wentRound: [],
    breaches: 0,
    gates: [],
    emergencyOnAir: false,
    alert: null,
    probe: null,
    done: [],
    lost: { own: 0, inherited: 0, unavoidable: 0, cents: 0 },
    factCount: 0,
    log: [],
    facts: [],
  }
}

/** Within this, people who wait for the trainee face them, millimetres. */
const TALKING_MM = 3000

/** Who plays a scene together stands so near, millimetres. */
const SCENE_MM = 6000

/** Whom somebody of the shot plays to: the nearest other of the shot; null where there is none. */
const partnerOf = (scenario: Scenario, bodies: readonly Body[], body: Body): Body | null => {
  const plays = (id: PersonId): boolean => scenario.cast.some((member) => member.id === id && member.inShot === true)
  if (!plays(body.id)) return null
  let nearest: Body | null = null
  for (const other of bodies) {
    if (other === body || !plays(other.id) || apart(other, body) > SCENE_MM) continue
    if (nearest === null || apart(other, body) < apart(nearest, body)) nearest = other
  }
  return nearest
}

/** A run at tick 0: everything that follows comes of the scenario, the seed and the inputs alone. */
export const begin = (scenario: Scenario, seed: number): Stepped => {
  const draft = atRest(scenario, seed)
  emit(draft, { type: 'run.began', scenario: scenario.id })
  drawTwists(draft)
  const standing = [{ who: ME, at: scenario.script.post.start }, ...scenario.script.standing]
  const start = aBody(draft, ME, scenario.script.post.start)
  const bodies = standing.map(({ who, at }) => aBody(draft, who, at))
  draft.bodies = bodies.map((body) => {
    const { id: who } = body
    // The trainee looks past the door; whoever stands within talking distance looks at the trainee, others look out.
    if (who === ME) return { ...body, dx: 1, dy: -1 }
    const partner = partnerOf(scenario, bodies, body)
    if (partner !== null) return { ...body, dx: partner.x - body.x || 1, dy: partner.y - body.y }
    return apart(body, start) <= TALKING_MM ? { ...body, dx: start.x - body.x, dy: start.y - body.y } : body
  })
  noteBeginning(draft)
  for (const order of scenario.orders) emit(draft, { type: 'order.given', text: order.text })
  const { orders } = startScene(scenario.script)
  carryOutAll(draft, orders)
  const [first] = scenario.script.clock ?? []
  if (first !== undefined) turnClock(draft, first.beat)
  return finish(draft)
}

const applyCall = (draft: Draft, call: RollCall): void => {
  const before = draft.roll
  const post = postState(draft)
  changeRoll(draft, call, before)
  if (draft.roll.state !== before.state) note(draft, { type: 'roll', state: draft.roll.state })
  if (postState(draft) !== post) note(draft, { type: 'post', state: postState(draft) })
}

/** With these the 1st AD goes back to work: an emergency has the channel no longer (radio reference (d), R-EMERG-CLEAR). */
const CLEARS_CHANNEL: readonly RollCall[] = [
  'lastLooks',
  'pictureUp',
  'rehearsalUp',
  'lockItUp',
  'goingAgain',
  'checking',
  'movingOn',
  'release',
]

const changeRoll = (draft: Draft, call: RollCall, before: Draft['roll']): void => {
  draft.roll = rollAfter(before, call, draft.tick)
  const { state, take, rehearsal } = draft.roll
  if (state !== before.state || take !== before.take || rehearsal !== before.rehearsal)
    emit(draft, { type: 'roll.changed', state, take, rehearsal })
  const { post, houseStyle } = draft.scenario
  if (CLEARS_CHANNEL.includes(call)) draft.emergencyOnAir = false
  if (call === 'lockItUp' && !draft.locked) {
    draft.locked = true
    draft.relieved = false
    emit(draft, { type: 'lockup.held', post: post.id })
  }
  if (call === 'release' || (call === 'cut' && houseStyle.releaseRule === 'on_cut')) {
    draft.locked = false
    draft.relieved = call === 'release'
    emit(draft, { type: 'lockup.released', post: post.id })
  }
  if (!hasRedLight(draft.scenario)) return
  if (call === 'rolling') {
    emit(draft, { type: 'lamp.switched', on: true })
    emit(draft, { type: 'bell.rang', forWhat: 'rolling' })
  }
  if (before.state === 'rolling' && state !== 'rolling') {
    emit(draft, { type: 'lamp.switched', on: false })
    emit(draft, { type: 'bell.rang', forWhat: 'cut' })
  }
}

const callRoll = (draft: Draft): void => {
  const now = draft.calls.filter((call) => call.tick <= draft.tick)
  if (now.length > 0) {
    draft.calls = draft.calls.filter((call) => call.tick > draft.tick)
    for (const { call } of now) applyCall(draft, call)
  }
  const { roll } = draft
  if (roll.state === 'cut' && (draft.tick - roll.since) * TICK_MS >= IDLE_AFTER_CUT_MS) {
    draft.roll = { ...roll, state: 'idle', since: draft.tick }
    note(draft, { type: 'roll', state: 'idle' })
    emit(draft, { type: 'roll.changed', state: 'idle', take: roll.take, rehearsal: false })
  }
}

/** Promptness is the first character: while words are being made, what they would answer does not lapse (radio reference (d)). */
const isHeldByDraft = (draft: Draft, id: string): boolean =>
  (isDrafting(draft) || holdsWindows(draft)) && (id.startsWith('ask.') || isWindowOf(draft, id))

const isWindowOf = (draft: Draft, id: string): boolean =>
  draft.openParts.some(
    (part) =>
      (part.onAir || (part.inPerson === true && isDrafting(draft))) &&
      (`due.${part.row}.${part.part}` === id || `over.${part.row}.${part.part}` === id),
  )

/** A call that comes after a poll that nobody has answered: the scene asks again in its place (radio reference (i), E21). */
const unanswered = (draft: Draft, id: string): `ask.${string}` | null => {
  const type = `ask.${id.slice('beat.'.length)}` as const
  return id.startsWith('beat.') && wants(draft.scene, type) ? type : null
}

const fireDeadlines = (draft: Draft): void => {
  for (let next = due(draft.deadlines, draft.tick); next !== null; next = due(draft.deadlines, draft.tick)) {
    if (isHeldByDraft(draft, next.id)) {
      draft.deadlines = arm(draft.deadlines, next.id, draft.tick + 1)
      continue
    }
    draft.deadlines = disarm(draft.deadlines, next.id)
    const encounter = opensAt(next.id)
    if (encounter !== null) {
      openEncounter(draft, encounter)
      continue
    }
    happen(draft, { type: unanswered(draft, next.id) ?? (next.id as `beat.${string}`) })
  }
}

/** A post is never empty while it is locked (lock-ups 10; gate G4 of rubric 4). */
const watchPost = (draft: Draft): void => {
  if (!draft.locked || isAtPost(draft) || draft.gates.includes('G4:post')) return
  draft.gates = [...draft.gates, 'G4:post']
  emit(draft, { type: 'post.left', post: draft.scenario.post.id })
  emit(draft, { type: 'gate.tripped', gate: 'G4', row: null, why: 'gate.post-left' })
}

/**
 * Advance one tick. Pure: the same run and inputs give the same result on any machine. Within a tick inputs come
 * first in the order they arrived, then deadlines by when they were due and armed, then the calls and the air, then
 * everybody's steps in the order they came on the floor.
 */
export const step = (run: Run, inputs: readonly StampedInput[]): Stepped => {
  if (run.ended !== null) return { run, facts: [] }
  const draft: Draft = { ...run, facts: [] }
  for (const { input } of inputs) if (draft.ended === null) takeIn(draft, input)
  if (draft.ended === null) fireDeadlines(draft)
  if (draft.ended === null) {
    callRoll(draft)
    tickPress(draft)
    tickStuck(draft)
    tickTalks(draft)
    airLater(draft)
    airQueued(draft)
    giveAnswers(draft)
    drainBelt(draft)
    tickEncounters(draft)
    const before = meOf(draft)
    const { beats, aims } = walkAll(draft)
    for (const beat of beats) happen(draft, { type: `beat.${beat}` })
    for (const aim of aims) arriveAt(draft, aim)
    watchWays(draft, before)
    tickTrips(draft)
    tickTraffic(draft)
    watchPost(draft)
    watchHold(draft)
    watchTake(draft)
    watchReports(draft)
    watchEyelines(draft)
    watchLane(draft)
    watchHabits(draft)
    if (draft.probe !== null && draft.probe.until <= draft.tick) draft.probe = null
    if (draft.alert !== null && (draft.alert.at <= draft.tick || isSettled(draft, draft.alert.row))) draft.alert = null
  }
  draft.tick += 1
  return finish(draft)
}

const isSettled = (draft: Draft, row: string | null): boolean =>
  row !== null &&
  (draft.rows[row] !== 'open' || !draft.openParts.some((part) => part.row === row && part.windowTicks !== null))

/** Parts of rows that are due now, for bots and for hints. */
export const dueNow = (run: Run): Run['openParts'] => run.openParts

/** Play a run again: every input at its tick, until the run ends or `ticks` are done. */
export const replay = (scenario: Scenario, seed: number, inputs: readonly StampedInput[], ticks: number): Stepped => {
  let { run, facts } = begin(scenario, seed)
  const all: Fact[] = [...facts]
  let at = 0
  while (run.tick < ticks && run.ended === null) {
    const now: StampedInput[] = []
    for (let next = inputs[at]; next !== undefined && next.tick <= run.tick; next = inputs[at]) {
      now.push(next)
      at += 1
    }
    ;({ run, facts } = step(run, now))
    for (const fact of facts) all.push(fact)
  }
  return { run, facts: all }
}

export { worldNow }
