import { pick as pickOne, vary } from '../chance/chance.ts'
import { isHelp } from '../encounters/encounter.ts'
import type { SceneEvent } from '../scene/condition.ts'
import type { Ending, Order } from '../scene/script.ts'
import { tell, wants } from '../scene/scene.ts'
import { arm } from '../time/deadlines.ts'
import { msToTicks } from '../time/ticks.ts'
import { type BeatId, ME, type RowId } from '../vocabulary/ids.ts'
import { freeBeat, holdBeat, settleBeat } from './hold.ts'
import { askProbe } from './probe.ts'
import { bring, halt, headFor, NOBODY, sendAway } from './people.ts'
import { closePart, openPart, openRow, rowOf, scoreRow } from './rows.ts'
import { type Draft, emit } from './run-state.ts'
import { spoil } from './spoiled.ts'
import { sayLine, spinLine } from './air.ts'
import { stickKey } from './stuck.ts'
import { agreeSignals, closeEncounter, openEncounter } from './open-encounters.ts'
import { encounterOf } from './met-state.ts'
import { closeTalk, openTalk } from './open-talks.ts'
import { turnClock } from './clock.ts'
import { plansOf } from './plans.ts'
import { holdTraffic, openForHelp } from './traffic.ts'
import { travel } from './trips.ts'
import { giveTime, turnWorks } from './works.ts'
import { note } from './watch.ts'
import { worldNow } from './world.ts'

/** An event as the run makes it; the world is added when it is told. */
export type Happening = SceneEvent extends infer Event
  ? Event extends SceneEvent
    ? Omit<Event, 'world'>
    : never
  : never

const isDrawn = (draft: Draft, twist: BeatId | null): boolean => twist === null || draft.picks.includes(twist)

const varied = (draft: Draft, ms: number, percent: number): number => {
  const [result, state] = vary(draft.timing, ms, percent)
  draft.timing = state
  return result
}

/** When a deadline of an open part counts from, so that it agrees with the part's own window. */
const startOf = (draft: Draft, id: string): number => {
  if (!id.startsWith('due.')) return draft.tick
  const part = draft.openParts.find((open) => `due.${open.row}.${open.part}` === id)
  return part?.openedTick ?? draft.tick
}

/** How long until a row is lost: twice its longest window (syllabus 3). */
const longestMs = (draft: Draft, row: RowId): number =>
  2 * Math.max(0, ...rowOf(draft, row).parts.map((part) => part.windowMs ?? 0))

/** Carry out one order of the scene. Every type of order has its line here; a new one is a type error until it has. */
const carryOut = (draft: Draft, order: Order, byDeed: boolean): void => {
  switch (order.type) {
    case 'armDeadline': {
      if (!isDrawn(draft, order.twist)) return
      const ticks = msToTicks(varied(draft, order.ms, order.vary))
      draft.deadlines = arm(draft.deadlines, order.id, startOf(draft, order.id) + ticks)
      return
    }
    case 'bringPerson':
      if (isDrawn(draft, order.twist)) bring(draft, order, varied(draft, order.ms, order.vary))
      return
    case 'sayLine':
      return sayLine(draft, order.say, order.beat)
    case 'askProbe':
      return askProbe(draft, order.probe)
    case 'openTalk':
      return openTalk(draft, order.talk)
    case 'closeTalk':
      return closeTalk(draft, order.talk, 'over')
    case 'openEncounter':
      openEncounter(draft, order.encounter)
      return isHelp(encounterOf(draft, order.encounter)) ? openForHelp(draft) : undefined
    case 'closeEncounter':
      return closeEncounter(draft, order.encounter)
    case 'agreeSignals':
      return agreeSignals(draft, order.encounter)
    case 'sendPerson':
      return sendAway(draft, order.who, order.way)
    case 'haltPerson':
      return halt(draft, order.who)
    case 'headFor':
      return headFor(draft, order.who, order.to, order.ms)
    case 'travel':
      return travel(draft, order)
    case 'holdTraffic':
      return holdTraffic(draft, order.held)
    case 'moveProp': {
      const place = plansOf(draft.scenario)
        .flatMap(({ props }) => props)
        .find((prop) => prop.id === order.prop)
      if (place === undefined) throw new Error(`Place has no prop "${order.prop}"`)
      if (draft.props.some((prop) => prop.id === order.prop && prop.moved)) return
      draft.props = draft.props.map((prop) =>
        prop.id === order.prop ? { ...prop, ...place.movedTo, moved: true } : prop,
      )
      return emit(draft, { type: 'prop.moved', prop: order.prop, by: NOBODY })
    }
    case 'tickOrder':
      if (draft.done.includes(order.order)) return
      draft.done = [...draft.done, order.order]
      return emit(draft, { type: 'order.done', text: order.order })
    case 'spoilTake':
      return spoil(draft, order.why, ME)
    case 'tripGate': {
      const key = `${order.gate}:${order.row}`
      if (draft.gates.includes(key)) return
      draft.gates = [...draft.gates, key]
      return emit(draft, { type: 'gate.tripped', gate: order.gate, row: order.row, why: order.why })
    }
    case 'raiseAlert': {
      const ms = order.row === null ? 0 : longestMs(draft, order.row)
      draft.alert = { who: order.who, title: order.title, row: order.row, at: draft.tick + msToTicks(ms) }
      return emit(draft, { type: 'bogey.near', person: order.who, ms })
    }
    case 'stickKey':
      return stickKey(draft, order.who, order.ms)
    case 'spinLine':
      return spinLine(draft, order.by, order.line, order.channels)
    case 'setHome':
      draft.home = order.channel
      note(draft, { type: 'home', channel: order.channel })
      return emit(draft, { type: 'home.changed', channel: order.channel })
    case 'misreadNext':
      draft.misread = { by: order.by, swap: order.swap }
      return
    case 'noteHabit':
      return note(draft, order.event)
    case 'holdBeat':
      return holdBeat(draft, order.beat, order.ms, order.why)
    case 'freeBeat':
      return freeBeat(draft, order.beat, order.ms, order.vary, order.why)
    case 'settleBeat':
      return settleBeat(draft, order.beat)
    case 'openRow':
      return openRow(draft, order.row)
    case 'openPart':
      return openPart(draft, order.row, order.part)
    case 'scoreRow':
      return scoreRow(draft, order.row, order.outcome, byDeed)
    case 'endRun':
      draft.ended = endingOf(draft)
      return emit(draft, { type: 'run.ended', ending: draft.ended })
  }
}

/** Faults are rows that went wrong, or a run of which most was only acceptable. */
const isMet = (draft: Draft, needs: Ending['needs']): boolean => {
  if (needs === 'gate') return draft.gates.length > 0
  if (needs === 'breaches') return draft.breaches > 0
  const outcomes = Object.values(draft.rows)
  const count = (outcome: 'best' | 'ok'): number => outcomes.filter((one) => one === outcome).length
  return needs === 'nothing' || outcomes.includes('wrong') || count('ok') > count('best')
}

/** The first ending of the scenario's list whose need is met. */
const endingOf = (draft: Draft): string =>
  draft.scenario.script.endings.find(({ needs }) => isMet(draft, needs))?.id ?? 'end'

const DEEDS: readonly string[] = ['did', 'spoke', 'told', 'said', 'opened', 'answered']

const tellScene = (draft: Draft, happening: Happening): void => {
  const told = tell(draft.scene, { ...happening, world: worldNow(draft) })
  draft.scene = told.scene
  // Windows are opened by orders and closed by results, in the machine's own order: a part is marked before its row is scored.
  for (const { key, result } of told.parts) closePart(draft, key, result)
  const byDeed = DEEDS.includes(happening.type)
  for (const order of told.orders) carryOut(draft, order, byDeed)
  if (happening.type === 'said') giveTime(draft, happening.minutes, told.parts)
}

/** Tell the scene what happened and carry out what it orders. */
export const happen = (draft: Draft, happening: Happening): void => {
  if (wants(draft.scene, happening.type)) tellScene(draft, happening)
  if (!happening.type.startsWith('beat.')) return
  const beat = happening.type.slice('beat.'.length)
  if (draft.scenario.script.seen?.includes(beat) === true) emit(draft, { type: 'beat.seen', beat })
  if (draft.scenario.script.sounds?.some((sound) => sound.beat === beat && sound.kind === 'siren') === true)
    openForHelp(draft)
  turnClock(draft, beat)
  turnWorks(draft, beat)
}

/** Carry out the orders of a scene that has just begun. */
export const carryOutAll = (draft: Draft, orders: readonly Order[]): void => {
  for (const order of orders) carryOut(draft, order, false)
}

/** Draw one beat for every twist of the scenario. */
export const drawTwists = (draft: Draft): void => {
  for (const twist of draft.scenario.script.twists) {
    const [beat, state] = pickOne(draft.timing, twist.of)
    draft.timing = state
    draft.picks = [...draft.picks, beat]
  }
}
