import { TIER_BURN } from '../cost/tiers.ts'
import type { Body } from '../floor/bodies.ts'
import { distance } from '../floor/geometry.ts'
import { canWalkFrom, spotOf } from '../floor/paths.ts'
import type { Plan } from '../floor/plan.ts'
import { isDead, percentOf } from '../radio/net/battery.ts'
import { TICK_MS, ticksToMs } from '../time/ticks.ts'
import { type DoorId, ME } from '../vocabulary/ids.ts'
import { isAfoot } from './afoot.ts'
import { alertOf } from './alert-view.ts'
import { canSwap } from './belt.ts'
import { carrierOn, isTransmitting } from './carriers.ts'
import { clockOf } from './clock.ts'
import { receptionNow } from './ear.ts'
import { isInReach, presentNow, wouldHear } from './encounters.ts'
import { eyedBy } from './eyes.ts'
import { choicesNow } from './inputs.ts'
import { monitorNow } from './monitor.ts'
import { talksNow } from './open-talks.ts'
import { inHands, peopleOf } from './people-view.ts'
import { openDoors, type Run } from './run-state.ts'
import type { ChoiceView, RunView, TalkView } from './run-view.ts'
import { signsNow, unseeingNow } from './signs.ts'
import { handlingsNow } from './things.ts'
import { trafficNow } from './traffic.ts'
import { underWay } from './under-way.ts'
import { upstreamNow } from './upstream.ts'
import { worksOf } from './works.ts'
import { facingOf, hasRedLight, meOf, planHere } from './world.ts'

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
