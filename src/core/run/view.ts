import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import type { Plan } from '../floor/plan.ts'
import { canWalkFrom, spotOf } from '../floor/paths.ts'
import { TIER_BURN } from '../cost/tiers.ts'
import { TICK_MS, ticksToMs } from '../time/ticks.ts'
import { type DoorId, ME, type PersonId, type TextId } from '../vocabulary/ids.ts'
import { clockOf } from './clock.ts'
import { choicesNow } from './inputs.ts'
import { isAfoot } from './afoot.ts'
import { apart, planOf } from './plans.ts'
import { metWith } from './met-state.ts'
import { isSeen, sightBoxes } from '../floor/obstacles.ts'
import { movedProps } from './camera.ts'
import { zonesAt } from '../floor/zones.ts'
import { underWay } from './under-way.ts'
import { worksOf } from './works.ts'
import { bodyOf, openDoors, type Run } from './run-state.ts'
import type { AlertView, ChoiceView, PersonView, RunView, TalkView } from './run-view.ts'
import { isDead, percentOf } from '../radio/net/battery.ts'
import { canSwap } from './belt.ts'
import { bogeyAhead, comingToFrame, isWonOver, type Coming } from './bogeys.ts'
import { carrierOn, isTransmitting } from './carriers.ts'
import { receptionNow } from './ear.ts'
import { isInReach, presentNow, wouldHear } from './encounters.ts'
import { loudNow } from './loud.ts'
import { carriedBy, drawnWith } from './carried.ts'
import { eyedBy } from './eyes.ts'
import { handlingsNow } from './things.ts'
import { trafficNow } from './traffic.ts'
import { upstreamNow } from './upstream.ts'
import { signsNow, unseeingNow } from './signs.ts'
import { monitorNow } from './monitor.ts'
import { talksNow } from './open-talks.ts'
import { settledNow } from './settled.ts'
import { facingOf, hasRedLight, meOf, planHere } from './world.ts'

type Bearing = PersonView['bearing']

/** Compass word of a direction, y down the page; eighths by the ratio of the sides, 0.414 being the tangent of 22.5°. */
const bearingOf = (dx: number, dy: number): Bearing => {
  const flat = Math.abs(dy) <= Math.abs(dx) * 0.414
  const steep = Math.abs(dx) <= Math.abs(dy) * 0.414
  if (flat) return dx >= 0 ? 'east' : 'west'
  if (steep) return dy >= 0 ? 'south' : 'north'
  return `${dy >= 0 ? 'south' : 'north'}${dx >= 0 ? 'east' : 'west'}`
}

/** Whether somebody is in the same place as the trainee, or on the same road. */
export const inSight = (me: Body, body: Body): boolean => me.place === body.place && me.road === body.road

/**
 * Behind the door that a post holds the set works, and nobody there is met. Where a post holds a way, it is who stands
 * where the crew works; where nothing is filmed there is no other side.
 */
const isWithTheSet = (run: Run, body: Body): boolean => {
  const plan = planOf(run, body)
  if (plan.cameras.length === 0) return false
  if (run.scenario.script.post.door !== null) return body.y < plan.mic.y
  return metWith(run, body.id) === undefined && zonesAt(plan, body).some(({ kind }) => kind === 'crew')
}

const inHands = (run: Run, who: PersonId): Pick<PersonView, 'carries'> => {
  const things = carriedBy(run, who).map(({ id }) => id)
  return things.length === 0 ? {} : { carries: { things, drawn: drawnWith(run, who) } }
}

const watched = (run: Run): Pick<RunView['me'], 'eyedBy'> => {
  const eyes = eyedBy(run)
  return eyes.length === 0 ? {} : { eyedBy: eyes }
}

/** Loose things of the places, but for those in somebody's hands. */
const propsOf = (run: Run): RunView['props'] => {
  const carried = new Set(
    (run.things ?? []).flatMap((one) => {
      const prop = run.scenario.script.things?.find(({ id }) => id === one.id)?.prop ?? null
      return one.with === null || prop === null ? [] : [prop]
    }),
  )
  return run.props.flatMap(({ id, x, y }) => (carried.has(id) ? [] : [{ id, x, y, dx: 1, dy: 0 }]))
}

/** What can be seen of somebody; whoever talks through a shut door shows nothing. */
const looksOf = (run: Run, body: Body, seen: PersonView['seen']): Pick<PersonView, 'seen' | 'hidden'> => {
  const talks = run.talks?.some(({ id }) => run.scenario.script.talks?.find((talk) => talk.id === id)?.who === body.id)
  if (talks !== true) return { seen }
  const boxes = sightBoxes(planHere(run), { openDoors: openDoors(run), moved: movedProps(run) })
  return isSeen(meOf(run), body, boxes) ? { seen } : { seen: null, hidden: true }
}

const peopleOf = (run: Run): readonly PersonView[] => {
  const me = meOf(run)
  const loud = loudNow(run)
  const settled = settledNow(run)
  const view: PersonView[] = []
  for (const body of run.bodies) {
    if (body.id === ME || body.doing === 'gone' || !inSight(me, body)) continue
    const member = run.scenario.cast.find((candidate) => candidate.id === body.id)
    if (member === undefined) continue
    const far = apart(body, me)
    const next = body.way[0]
    const carries = loud.get(body.id)
    view.push({
      id: body.id,
      name: member.name,
      look: member.look,
      x: body.x,
      y: body.y,
      dx: body.dx,
      dy: body.dy,
      doing: body.doing === 'walks' && body.way.length === 0 ? 'stands' : body.doing,
      gesture: body.gesture,
      ...looksOf(run, body, member.seen),
      far,
      bearing: bearingOf(body.x - me.x, body.y - me.y),
      coming: next !== undefined && distance(next, me) < far,
      ...(settled.has(body.id) ? { settled: true as const } : {}),
      inside: isWithTheSet(run, body),
      ...(body.aboard === undefined ? {} : { aboard: body.aboard }),
      ...(carries === undefined ? {} : { loud: carries }),
      ...inHands(run, body.id),
    })
  }
  return view.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
}

const alertOf = (run: Run): AlertView | null => {
  const { alert } = run
  const body = alert === null ? undefined : bodyOf(run, alert.who)
  if (alert === null || body === undefined || isWonOver(run, alert.who)) return frameAlert(run, bogeyAhead(run), null)
  const coming = comingToFrame(run, alert.who)
  if (coming !== null) return frameAlert(run, coming, alert.title)
  const member = run.scenario.cast.find((candidate) => candidate.id === alert.who)
  const toward = planHere(run).doors.find((door) => door.id === run.scenario.script.post.door)
  const handle = toward === undefined ? [] : [{ x: toward.at.x + toward.at.w / 2, y: toward.at.y + toward.at.h }]
  return {
    person: alert.who,
    title: alert.title,
    ms: Math.max(0, (alert.at - run.tick) * TICK_MS),
    toward: member?.kind === 'vehicle' ? 'alert.toward.people' : 'alert.toward.handle',
    lines: member === undefined ? [] : [member.name, ...(member.seen === null ? [] : [member.seen])],
    way: [{ x: body.x, y: body.y }, ...(body.way.length > 0 ? body.way.map(({ x, y }) => ({ x, y })) : handle)],
  }
}

/** Somebody comes into the picture, whether a scenario has words for it or not. */
const frameAlert = (run: Run, coming: Coming | null, title: TextId | null): AlertView | null => {
  if (coming === null) return null
  const { body, ms, way } = coming
  const member = run.scenario.cast.find(({ id }) => id === body.id)
  return {
    person: body.id,
    title,
    ms,
    toward: null,
    lines: member === undefined ? [] : [member.name, ...(member.seen === null ? [] : [member.seen])],
    way,
  }
}

const postStateOf = (run: Run): 'open' | 'locked' | 'breach' => {
  const open = run.doors.some((door) => door.id === run.scenario.script.post.door && door.open)
  if (!run.locked) return 'open'
  return open ? 'breach' : 'locked'
}

/** The 1st AD waits, and nobody has reported yet. */
const isHeld = ({ held }: Run): boolean => held !== null && held !== undefined && !held.freed

const aheadOf = (run: Run): RunView['ahead'] => {
  const rows: { text: string; ms: number | null }[] = []
  const { state } = run.roll
  if (run.probe !== null) rows.push({ text: 'ahead.probe', ms: (run.probe.until - run.tick) * TICK_MS })
  if (state === 'warning') rows.push({ text: 'ahead.lock', ms: null })
  if (isHeld(run)) rows.push({ text: 'ahead.held', ms: null })
  else if (state === 'locked')
    rows.push({ text: run.roll.rehearsal ? 'ahead.cut-rehearsal' : 'ahead.next-call', ms: null })
  if (state === 'rolling') rows.push({ text: 'ahead.cut', ms: null })
  if (run.locked && !run.relieved) rows.push({ text: 'ahead.release', ms: null })
  return rows
}

/** Millimetres from which a spot is offered in the list of places. */
const HERE = 300

/** Ticks that a button which is still down is shown to stay down. */
const STILL_DOWN = 20

type OnAir = RunView['radio']['onAir']

/** Who has the trainee's channel, as far as the trainee's own radio tells. */
const onAirOf = (run: Run): OnAir => {
  if (run.mine !== null && isTransmitting(run))
    return { by: ME, text: null, from: run.mine.from, until: run.mine.until ?? run.tick + STILL_DOWN }
  const carrier = carrierOn(run, run.channel)
  if (carrier === undefined || receptionNow(run, run.channel) === 'nothing') return null
  const { by, line, wording, slots, from, until } = carrier
  const text = line === null ? null : { id: line, wording, ...(slots === null ? {} : { slots }) }
  return { by, text, from, until }
}

const radioOf = (run: Run): RunView['radio'] => ({
  channel: run.channel,
  home: run.home,
  battery: percentOf(run.belt.brick),
  volume: run.belt.volume,
  headset: run.belt.plugged,
  canSwap: canSwap(run),
  keyed: run.press !== null && run.press.until === null,
  hears: !isTransmitting(run) && run.belt.volume > 0 && !isDead(run.belt.brick),
  onAir: onAirOf(run),
  drafting: run.draftTick !== null,
})

const monitored = (run: Run): Pick<RunView, 'monitor'> => {
  const monitor = monitorNow(run)
  return monitor === null ? {} : { monitor }
}

/** Everything that a screen may read of a run now. Plain data. */
export const view = (run: Run): RunView => {
  const { scenario } = run
  const me = meOf(run)
  const minutes = (hundredths: number): number => hundredths / 100
  const { own, inherited, unavoidable, cents } = run.lost
  return {
    scenario: scenario.id,
    place: planHere(run).id,
    ...underWay(run),
    ...worksOf(run),
    tick: run.tick,
    ended: run.ended,
    roll: run.roll,
    holding: isHeld(run),
    ...monitored(run),
    clock: clockOf(run),
    lamp: run.roll.state === 'rolling' && hasRedLight(scenario),
    me: {
      x: me.x,
      y: me.y,
      dx: me.dx,
      dy: me.dy,
      facing: facingOf(run),
      spot: me.spot,
      walking: me.way.length > 0 || run.steer.dx !== 0 || run.steer.dy !== 0,
      gesture: me.gesture,
      ...(me.aboard === undefined ? {} : { aboard: me.aboard }),
      ...inHands(run, ME),
      ...watched(run),
    },
    ...upstreamNow(run),
    ...trafficNow(run),
    people: peopleOf(run),
    doors: run.doors.map(({ id, open }) => ({ id, open })),
    props: propsOf(run),
    posts: [
      { id: scenario.post.id, holder: ME, state: postStateOf(run) },
      ...scenario.neighbours.map(({ id, holder }) => ({
        id,
        holder,
        state: run.locked ? ('locked' as const) : ('open' as const),
      })),
    ],
    radio: radioOf(run),
    log: run.log,
    orders: scenario.orders.map(({ text, icon, from }) => ({
      text,
      icon,
      done: run.done.includes(text),
      ...(from !== undefined && run.rows[from] === 'closed' ? { later: true as const } : {}),
    })),
    choices: [
      ...choicesNow(run).map((choice) => ({
        id: choice.id,
        text: `choice.${choice.id}`,
        gesture: choice.gesture,
        loudness: choice.loudness,
        to: choice.to,
        row: scenario.script.offers.find((offer) => offer.choices.includes(choice.id))?.row ?? null,
        ...(choice.tone === undefined ? {} : { tone: choice.tone }),
        ...(choice.borrows === undefined ? {} : { borrows: choice.borrows }),
      })),
      ...signsOf(run),
      ...handsOf(run),
    ],
    ...(run.talks === undefined && run.met === undefined ? {} : { talks: talksOf(run) }),
    spots: spotsOf(run),
    alert: alertOf(run),
    probe:
      run.probe === null
        ? null
        : {
            id: run.probe.id,
            question: scenario.script.probes.find((probe) => probe.id === run.probe?.id)?.question ?? '',
            answers: run.probe.answers.map(({ waiting, round }) => ({ waiting, round })),
            ms: (run.probe.until - run.tick) * TICK_MS,
          },
    ahead: aheadOf(run),
    cost: {
      minutes: minutes(own + inherited + unavoidable),
      own: minutes(own),
      inherited: minutes(inherited),
      unavoidable: minutes(unavoidable),
      money: cents / 100,
      perMinute: TIER_BURN[scenario.tier],
      slack: scenario.slack,
      safety: scenario.script.rows.some((row) => row.safety && run.rows[row.id] === 'open'),
    },
  }
}

const signsOf = (run: Run): readonly ChoiceView[] => {
  const unseeing = unseeingNow(run)
  return signsNow(run).map(({ id, text, to, gesture, leads }) => {
    const sign = { id, text, gesture, loudness: 'silent' as const, to, row: null }
    return leads === null && unseeing.has(to) ? { ...sign, unseen: true as const } : sign
  })
}

const handsOf = (run: Run): readonly ChoiceView[] =>
  handlingsNow(run).map(({ id, text, to }) => ({ id, text, gesture: 'move', loudness: 'silent', to, row: null }))

/** Farther than this nobody who is met is offered words, millimetres: a voice carries less (set and crew 2.4). */
const OFFERED_WITHIN = 15_000

/** Who is met can be talked to in own words as well; nobody asks help on its way. */
const metTalks = (run: Run): readonly TalkView[] =>
  presentNow(run)
    .filter((present) => isInReach(present) && present.met.stage !== 'round' && present.far <= OFFERED_WITHIN)
    .map((present) => {
      const { met, encounter } = present
      const isAsked = met.figure > 0
      const of = isAsked ? ticksToMs(met.figure) : 1
      return {
        id: met.id,
        person: encounter.who,
        near: wouldHear(run, present, 'voice'),
        ms: isAsked ? ticksToMs(met.left) : of,
        of,
      }
    })

const talksOf = (run: Run): readonly TalkView[] => {
  const open = openTalksOf(run)
  return [...open, ...metTalks(run).filter(({ person }) => !open.some((talk) => talk.person === person))]
}

const openTalksOf = (run: Run): readonly TalkView[] =>
  talksNow(run).map(({ talk, open, near }) => ({
    id: talk.id,
    person: talk.who,
    scripted: true,
    near,
    ms: open.patience * TICK_MS,
    of: talk.patienceMs,
  }))

/** Made once for where the trainee stands and what is open; a body is a new one when anything about it changes. */
const walks = new WeakMap<
  Body,
  { readonly plan: Plan; readonly doors: readonly DoorId[]; readonly spots: RunView['spots'] }
>()

const spotsOf = (run: Run): RunView['spots'] => {
  const me = meOf(run)
  const plan = planHere(run)
  if (!isAfoot(me)) return []
  const doors = openDoors(run)
  const known = walks.get(me)
  if (known?.plan === plan && known.doors === doors) return known.spots
  const canWalkTo = canWalkFrom(plan, me, doors)
  const here = plan.spots.flatMap((spot) => {
    const far = distance(spot, me)
    return spot.text !== null && far > HERE && canWalkTo(spot) ? [{ id: spot.id, text: spot.text, far }] : []
  })
  const spots = [...here, ...footpathsOf(run, plan, me)]
  walks.set(me, { plan, doors, spots })
  return spots
}

/** Other places that one can walk to from here; as far as the way to where the journey begins. */
const footpathsOf = (run: Run, plan: Plan, me: Body): RunView['spots'] =>
  (run.scenario.script.journeys ?? []).flatMap(({ id, by, from, to, minutes }) =>
    by === null && plan.spots.some((spot) => spot.id === from)
      ? [{ id: to, text: `way.${id}`, far: distance(spotOf(plan, from), me), minutes }]
      : [],
  )
