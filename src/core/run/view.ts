import { TIER_BURN } from '../cost/tiers.ts'
import { TICK_MS } from '../time/ticks.ts'
import { ME } from '../vocabulary/ids.ts'
import { alertOf } from './alert-view.ts'
import { choicesOf } from './choices-view.ts'
import { clockOf } from './clock.ts'
import { eyedBy } from './eyes.ts'
import { monitorNow } from './monitor.ts'
import { inHands, peopleOf } from './people-view.ts'
import { radioOf } from './radio-view.ts'
import type { Run } from './run-state.ts'
import type { RunView } from './run-view.ts'
import { spotsOf } from './spots-view.ts'
import { talksOf } from './talks-view.ts'
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

const postStateOf = (run: Run): 'free' | 'locked' | 'breach' => {
  const open = run.doors.some((door) => door.id === run.scenario.script.post.door && door.open)
  if (!run.locked) return 'free'
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

const monitored = (run: Run): Pick<RunView, 'monitor'> => {
  const monitor = monitorNow(run)
  return monitor === null ? {} : { monitor }
}

const meNow = (run: Run): RunView['me'] => {
  const me = meOf(run)
  return {
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
  }
}

const postsOf = (run: Run): RunView['posts'] => [
  { id: run.scenario.post.id, holder: ME, state: postStateOf(run) },
  ...run.scenario.neighbours.map(({ id, holder }) => ({
    id,
    holder,
    state: run.locked ? ('locked' as const) : ('free' as const),
  })),
]

const ordersOf = (run: Run): RunView['orders'] =>
  run.scenario.orders.map(({ text, icon, from }) => ({
    text,
    icon,
    done: run.done.includes(text),
    ...(from !== undefined && run.rows[from] === 'closed' ? { later: true as const } : {}),
  }))

const probeOf = ({ probe, scenario, tick }: Run): RunView['probe'] =>
  probe === null
    ? null
    : {
        id: probe.id,
        question: scenario.script.probes.find(({ id }) => id === probe.id)?.question ?? '',
        answers: probe.answers.map(({ waiting, round }) => ({ waiting, round })),
        ms: (probe.until - tick) * TICK_MS,
      }

const minutes = (hundredths: number): number => hundredths / 100

const costOf = ({ lost, scenario, rows }: Run): RunView['cost'] => {
  const { own, inherited, unavoidable, cents } = lost
  return {
    minutes: minutes(own + inherited + unavoidable),
    own: minutes(own),
    inherited: minutes(inherited),
    unavoidable: minutes(unavoidable),
    money: cents / 100,
    perMinute: TIER_BURN[scenario.tier],
    slack: scenario.slack,
    safety: scenario.script.rows.some((row) => row.safety && rows[row.id] === 'open'),
  }
}

/** Everything that a screen may read of a run now. Plain data. */
export const view = (run: Run): RunView => {
  const { scenario } = run
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
    me: meNow(run),
    ...upstreamNow(run),
    ...trafficNow(run),
    people: peopleOf(run),
    doors: run.doors.map(({ id, open }) => ({ id, open })),
    props: propsOf(run),
    posts: postsOf(run),
    radio: radioOf(run),
    log: run.log,
    orders: ordersOf(run),
    choices: choicesOf(run),
    ...(run.talks === undefined && run.met === undefined ? {} : { talks: talksOf(run) }),
    spots: spotsOf(run),
    alert: alertOf(run),
    probe: probeOf(run),
    ahead: aheadOf(run),
    cost: costOf(run),
  }
}
