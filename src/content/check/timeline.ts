import { DEFAULTS } from '../defaults.ts'
import { type Anchor, anchorsOf, spread, type TimedBeat, timedBeats } from '../lower/timeline.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

const sec = (ms: number): number => Math.round(ms / 100) / 10

/** Earliest and latest moment of every beat in milliseconds after one anchor, when every gap varies. */
const fallsFrom = (anchors: readonly Anchor[], from: number): ReadonlyMap<string, { first: number; last: number }> => {
  const falls = new Map<string, { first: number; last: number }>()
  let first = 0
  let last = 0
  for (const { beat, sides, next } of anchors.slice(from)) {
    falls.set(beat.id, { first, last })
    for (const side of sides) {
      const gap = spread(side.atMs - beat.atMs, DEFAULTS.varyPercent)
      falls.set(side.id, { first: first + gap.first, last: last + gap.last })
    }
    if (next === null) break
    const gap = spread(next.atMs - beat.atMs, DEFAULTS.varyPercent)
    first += gap.first
    last += gap.last
  }
  return falls
}

/** The longest that a run can take, in whole seconds: every gap at its longest, and everything that can wait has waited. */
export const longestSeconds = ({ beats, holds }: Pick<ShapedScenario, 'beats' | 'holds'>): number => {
  const anchors = anchorsOf(beats)
  const end = anchors.at(-1)
  const played = end === undefined ? 0 : (fallsFrom(anchors, 0).get(end.beat.id)?.last ?? 0) / 1000
  const waited = holds.reduce(
    (sum, { beats: waiting, most, then }) => sum + waiting.length * (most + spread(then, DEFAULTS.varyPercent).last),
    0,
  )
  return Math.ceil(played + waited)
}

const beatProblems = ({ scenario: { value, source } }: Authored, beats: readonly TimedBeat[]): Problem[] => {
  const meets = new Set(value.encounters.map(({ opens }) => opens))
  const problems: Problem[] = []
  const spine = new Set(anchorsOf(value.beats).map(({ beat }) => beat.id))
  let latest = -1
  let latestSpine = -1
  for (const [at, beat] of beats.entries()) {
    const isSpine = spine.has(beat.id)
    if (beat.atMs < latest || (isSpine && beat.atMs <= latestSpine)) {
      problems.push(problemOf('SC014', source.at(['beats', at, 'at']), { beat: beat.id, at: beat.at }))
    }
    latest = Math.max(latest, beat.atMs)
    if (isSpine) latestSpine = beat.atMs
    if (isSpine && beat.bring !== undefined) {
      const why =
        'The first beat, the calls of the 1st AD and the end come at their time; somebody’s way may take longer.'
      problems.push(
        problemOf('SC016', source.keyAt(['beats', at, 'bring']), { beat: beat.id, what: 'an arrival', why }),
      )
    }
    if (beat.alert !== undefined && beat.bring === undefined && !meets.has(beat.id)) {
      const why = 'A warning hangs on somebody who arrives.'
      problems.push(problemOf('SC016', source.keyAt(['beats', at, 'alert']), { beat: beat.id, what: 'a warning', why }))
    }
    if (isSpine && beat.drawn !== null) {
      const what = `after the beat before "${beat.id}", when another twist is drawn`
      problems.push(
        problemOf('SC018', source.keyAt(['beats', at, 'twist']), { what, fix: 'let the call come in every run' }),
      )
    }
  }
  return problems
}

const edgeProblems = ({ scenario: { value, source } }: Authored, beats: readonly TimedBeat[]): Problem[] => {
  const problems: Problem[] = []
  const first = beats[0]
  const last = beats.at(-1)
  if (first !== undefined && (first.atMs !== 0 || first.drawn !== null)) {
    const fix = "Give the first beat at: '0:00', and no twist."
    problems.push(problemOf('SC015', source.at(['beats', 0, 'at']), { what: 'begin at 0:00', fix }))
  }
  if (last === undefined || !last.end) {
    const fix = 'Add end: true to the last beat.'
    problems.push(problemOf('SC015', source.at(['beats', Math.max(0, beats.length - 1)]), { what: 'end', fix }))
  }
  for (const [at, beat] of value.beats.entries()) {
    if (!beat.end || at === value.beats.length - 1) continue
    const next = value.beats[at + 1]?.id ?? ''
    problems.push(
      problemOf('SC012', source.at(['beats', at + 1]), {
        what: `beat "${next}"`,
        why: `The run has ended at "${beat.id}" before it.`,
        fix: 'Move end: true to the last beat.',
      }),
    )
  }
  const seconds = (last?.atMs ?? 0) / 1000
  if (last?.end === true && Math.abs(seconds - value.minutes * 60) > 30) {
    problems.push(problemOf('SC042', source.at(['minutes']), { seconds, minutes: value.minutes }))
  }
  return problems
}

const twistProblems = ({ scenario: { value, source } }: Authored): Problem[] => {
  const problems: Problem[] = []
  for (const [at, beat] of value.beats.entries()) {
    const twists = Object.entries(beat.twist ?? {})
    for (const [twist, pick] of twists) {
      const path = ['beats', at, 'twist']
      const known = value.twists.find(({ id }) => id === twist)
      if (pick !== beat.id || twists.length > 1) {
        problems.push(problemOf('SC021', source.at(path), { twist, what: `beat "${beat.id}" must name itself` }))
      } else if (known !== undefined && !known.of.includes(beat.id)) {
        problems.push(problemOf('SC021', source.at(path), { twist, what: `it does not list "${beat.id}"` }))
      }
    }
  }
  for (const [at, { id, of }] of value.twists.entries()) {
    for (const [index, name] of of.entries()) {
      if (value.beats.some((beat) => beat.id === name && beat.twist?.[id] === undefined)) {
        problems.push(
          problemOf('SC021', source.at(['twists', at, 'of', index]), {
            twist: id,
            what: `beat "${name}" does not name it`,
          }),
        )
      }
    }
  }
  return problems
}

const DRAWN_BEAT = { what: 'is drawn in some runs only', why: 'In the other runs nothing would close the part.' }
const PAST_BEAT = {
  what: 'comes before the part is due',
  why: 'That beat has passed when the part opens, so nothing would close it.',
}

/** Beats that a row waits for must come, and come after the row has opened, however the gaps vary. */
const waitProblems = ({ scenario: { value, source } }: Authored, beats: readonly TimedBeat[]): Problem[] => {
  const anchors = anchorsOf(value.beats)
  const anchorOf = new Map(
    anchors.flatMap(({ beat, sides }, at) => [beat, ...sides].map(({ id }) => [id, at] as const)),
  )
  const order = new Map(beats.map(({ id }, at) => [id, at]))
  const drawn = new Map(beats.map(({ id, drawn: twist }) => [id, twist?.pick ?? null]))
  const problems: Problem[] = []
  for (const [at, row] of value.rows.entries()) {
    const from = anchorOf.get(row.on)
    if (from === undefined) continue
    if (beats[order.get(row.on) ?? 0]?.end === true) {
      const why = `The run is over at "${row.on}".`
      problems.push(
        problemOf('SC012', source.at(['rows', at, 'on']), {
          what: `row "${row.id}"`,
          why,
          fix: 'Open it at an earlier beat.',
        }),
      )
    }
    const falls = fallsFrom(anchors, from)
    for (const [name, part] of Object.entries(row.parts)) {
      const due = order.get(part.from ?? row.on) ?? 0
      for (const key of ['from', 'until', 'open'] as const) {
        const beat = part[key]
        if (beat === undefined || (key === 'from' && beat === row.on)) continue
        const where = source.at(['rows', at, 'parts', name, key])
        const twist = drawn.get(beat) ?? null
        const comes = order.get(beat) ?? 0
        const never =
          twist !== null && twist !== drawn.get(row.on)
            ? DRAWN_BEAT
            : comes < due || (key !== 'from' && comes <= due)
              ? PAST_BEAT
              : null
        const late = falls.get(row.on)?.last ?? 0
        const early = falls.get(beat)?.first ?? 0
        if (never !== null) problems.push(problemOf('SC020', where, { part: name, row: row.id, beat, ...never }))
        else if (late >= early)
          problems.push(
            problemOf('SC017', where, { row: row.id, beat, on: row.on, late: sec(late), early: sec(early) }),
          )
      }
    }
  }
  return problems
}

/** Everything that is wrong with the timeline. */
export const checkTimeline = (authored: Authored): readonly Problem[] => {
  const beats = timedBeats(authored.scenario.value.beats)
  return [
    ...beatProblems(authored, beats),
    ...edgeProblems(authored, beats),
    ...twistProblems(authored),
    ...waitProblems(authored, beats),
  ]
}
