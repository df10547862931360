import type { PartResult } from '../scene/machine.ts'
import type { BeatId } from '../vocabulary/ids.ts'
import { clockOf } from './clock.ts'
import type { Draft, Run } from './run-state.ts'
import type { WorksView } from './run-view.ts'

/** A beat has come: people are at another station, a time is asked for, a part of it is known. */
export const turnWorks = (draft: Draft, beat: BeatId): void => {
  const { lanes: through, etas } = draft.scenario.script
  for (const { who, moves } of through ?? []) {
    const move = moves.find((candidate) => candidate.beat === beat)
    if (move !== undefined) draft.stations = { ...draft.stations, [who]: move.station }
  }
  for (const { who, asked, sum } of etas ?? []) {
    const owed = draft.owed?.[who] ?? { asked: null, known: [], minutes: null, at: null }
    const learnt = sum.some(({ known }) => known?.beat === beat) ? [...owed.known, beat] : owed.known
    const since = asked === beat ? clockOf(draft) : owed.asked
    if (learnt !== owed.known || since !== owed.asked)
      draft.owed = { ...draft.owed, [who]: { ...owed, known: learnt, asked: since } }
  }
}

/** Minutes were given on the air, and a part was done with them: the time that is owed, or more of it. */
export const giveTime = (
  draft: Draft,
  minutes: number | null | undefined,
  parts: readonly { readonly key: string; readonly result: PartResult }[],
): void => {
  if (minutes === null || minutes === undefined) return
  for (const { who, given, more } of draft.scenario.script.etas ?? []) {
    const owed = draft.owed?.[who]
    const done = (key: string): boolean => parts.some((part) => part.key === key && part.result !== 'missed')
    if (owed === undefined) continue
    if (done(given)) draft.owed = { ...draft.owed, [who]: { ...owed, minutes, at: clockOf(draft) } }
    else if (owed.minutes !== null && more.some(done))
      draft.owed = { ...draft.owed, [who]: { ...owed, minutes: owed.minutes + minutes } }
  }
}

/** The strip of the works and the time that is owed; nothing where the scenario has none. */
export const worksOf = (run: Run): { readonly works?: WorksView } => {
  const { lanes: through, etas } = run.scenario.script
  if (through === undefined) return {}
  const lanes = through.map(({ who, number, stations, at }) => {
    const here = stations.findIndex(({ id }) => id === (run.stations?.[who] ?? at))
    const rows = stations.map(({ text, due }, index) => {
      const state = index < here ? ('done' as const) : index === here ? ('now' as const) : ('ahead' as const)
      return { text, due, state }
    })
    return { who, number, stations: rows }
  })
  const [eta] = etas ?? []
  const isThere = ({ who, stations }: (typeof lanes)[number]): boolean =>
    who === eta?.who && stations.at(-1)?.state === 'now'
  // Who has come to the last station is waited for no more.
  if (eta === undefined || lanes.some(isThere)) return { works: { lanes, eta: null } }
  const owed = run.owed?.[eta.who]
  const sum = eta.sum.map(({ text, minutes, known }) => {
    const knows = known === null || owed?.known.includes(known.beat) === true
    return knows ? { text, minutes } : { text: known.ask, minutes: null }
  })
  const given =
    owed === undefined || owed.minutes === null || owed.at === null
      ? null
      : { minutes: owed.minutes, due: owed.at + owed.minutes * 60 }
  const late = given !== null && eta.more.some((key) => run.rows[key.slice(0, key.indexOf('.'))] === 'open')
  const since = given === null && owed !== undefined && owed.asked !== null ? clockOf(run) - owed.asked : null
  return { works: { lanes, eta: { who: eta.who, to: eta.to, since, sum, given, late } } }
}
