import { DEFAULTS } from '../defaults.ts'
import type { ShapedTravel } from '../shape/journey-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { airActions } from './air.ts'
import { type Action, listening, type StateConfig } from './config.ts'
import { sayOf } from './effects.ts'
import { holding, holdOf, lowerHold, polling, settled } from './holds.ts'
import { type Anchor, anchorsOf, type TimedBeat } from './timeline.ts'

/** What happens at a beat: its line, its probe, its warning, somebody setting off. */
const happens = (scenario: ShapedScenario, beat: TimedBeat): readonly Action[] => {
  const actions: Action[] = []
  if (beat.say !== undefined) {
    actions.push({ type: 'sayLine', params: { say: sayOf(beat.say, beat.call), beat: beat.id } })
  }
  actions.push(...airActions(beat, beat.id))
  if (beat.ask !== undefined) actions.push({ type: 'askProbe', params: { probe: beat.ask } })
  for (const { id, opens, closes } of scenario.talks) {
    if (opens === beat.id) actions.push({ type: 'openTalk', params: { talk: id } })
    if (closes === beat.id) actions.push({ type: 'closeTalk', params: { talk: id } })
  }
  for (const { id, opens, closes } of scenario.encounters) {
    if (opens === beat.id) actions.push({ type: 'openEncounter', params: { encounter: id } })
    if (closes === beat.id) actions.push({ type: 'closeEncounter', params: { encounter: id } })
  }
  const who = beat.bring?.who ?? scenario.encounters.find(({ opens }) => opens === beat.id)?.who
  if (beat.alert !== undefined && who !== undefined) {
    const row = scenario.rows.find((candidate) => candidate.on === beat.id)?.id ?? null
    actions.push({ type: 'raiseAlert', params: { beat: beat.id, who, title: beat.alert, row } })
  }
  if (beat.traffic !== undefined) actions.push({ type: 'holdTraffic', params: { held: beat.traffic === 'held' } })
  if (beat.heads !== undefined) {
    const { who, to, seconds } = beat.heads
    actions.push({ type: 'headFor', params: { who, to, ms: Math.round(seconds * 1000) } })
  }
  return actions
}

/** A vehicle goes once the moment of the beat is known at which it is to be there. */
const travels = (scenario: ShapedScenario, { travels: travel }: TimedBeat): readonly Action[] =>
  travel === undefined ? [] : [travelOf(scenario, travel)]

const travelOf = (scenario: ShapedScenario, { way, with: along, to, until, waits }: ShapedTravel): Action => {
  const stop = scenario.ways.find(({ id }) => id === way)?.stop
  const params = { journey: way, with: along, to: to ?? stop, until, waitMs: Math.round(waits * 1000) }
  return { type: 'travel', params }
}

/** Start the clock of a beat, counted from its anchor. */
const armed = (anchor: TimedBeat, beat: TimedBeat): Action => {
  const ms = beat.atMs - anchor.atMs
  const common = { ms, vary: DEFAULTS.varyPercent, twist: beat.drawn?.pick ?? null }
  if (beat.bring === undefined) return { type: 'armDeadline', params: { id: `beat.${beat.id}`, ...common } }
  const { who, from, to, runs } = beat.bring
  return { type: 'bringPerson', params: { beat: beat.id, who, from, to, runs, ...common } }
}

/** The state of an anchor, and those of the beat after it where that one can wait. */
const lowerAnchor = (
  scenario: ShapedScenario,
  anchor: Anchor,
  before: Anchor | undefined,
): Readonly<Record<string, StateConfig>> => {
  const { beat, sides, next } = anchor
  const entry = [...(holdOf(scenario, beat.id) === undefined ? [] : [settled(beat.id)]), ...happens(scenario, beat)]
  if (next === null) return { [beat.id]: { type: 'final', entry: [...entry, { type: 'endRun', params: {} }] } }
  // A beat of the gap before may come late: its gap varies by itself, and so does a walk.
  const heard = [...(before?.sides ?? []), ...sides].map(
    (side) => [`beat.${side.id}`, { actions: [...happens(scenario, side), ...travels(scenario, side)] }] as const,
  )
  const hold = holdOf(scenario, next.id)
  return {
    [beat.id]: {
      entry: [...entry, ...[...sides, next].map((later) => armed(beat, later)), ...travels(scenario, beat)],
      on: listening(...heard, ...(hold === undefined ? [] : [...holding(hold, next.id), ...polling(hold, next.id)]), [
        `beat.${next.id}`,
        { target: next.id },
      ]),
    },
    ...(hold === undefined ? {} : lowerHold(hold, next.id, heard)),
  }
}

/** The spine: the first beat, the 1st AD's calls and the end, one state each, and the waits of those that can wait. */
export const lowerSpine = (scenario: ShapedScenario): StateConfig => {
  const anchors = anchorsOf(scenario.beats)
  const states = Object.assign({}, ...anchors.map((anchor, at) => lowerAnchor(scenario, anchor, anchors[at - 1])))
  return { initial: anchors[0]?.beat.id ?? '', states }
}
