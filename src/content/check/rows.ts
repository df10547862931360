import type { Condition } from '../../core/scene/condition.ts'
import { isCause } from '../../core/cost/causes.ts'
import { isStill } from '../lower/marks.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Path } from '../read/source.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedRow } from '../shape/row-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { effectsOf } from './names.ts'

type Source = Authored['scenario']['source']

/** Conditions of a row on something that happens, each with its path. */
const conditionsOf = (row: ShapedRow, at: number): readonly { readonly path: Path; readonly when: Condition }[] => [
  ...Object.entries(row.parts).flatMap(([name, part]) =>
    part.any.map((when, index) => ({ path: ['rows', at, 'parts', name, 'any', index], when })),
  ),
  ...row.ok.map((when, index) => ({ path: ['rows', at, 'ok', index], when })),
  ...row.wrong.map(({ when }, index) => ({ path: ['rows', at, 'wrong', index, 'when'], when })),
]

const partProblems = (source: Source, row: ShapedRow, at: number): Problem[] => {
  const problems: Problem[] = []
  if (Object.keys(row.parts).length === 0) {
    const why = 'The row has no parts, so it would be over as soon as it opens.'
    problems.push(problemOf('SC019', source.at(['rows', at, 'parts']), { part: '', row: row.id, why }))
  }
  for (const [name, part] of Object.entries(row.parts)) {
    const unjudged = (why: string): void => {
      problems.push(problemOf('SC019', source.keyAt(['rows', at, 'parts', name]), { part: name, row: row.id, why }))
    }
    if (part.until === undefined && part.any.length === 0) unjudged('Nothing is said of what does it.')
    if (part.until === undefined && part.hold !== undefined)
      unjudged('hold: is judged at the beat of until:, and there is none.')
    if (part.until !== undefined && part.hold === undefined)
      unjudged('until: says when, and nothing says what must be so.')
    if (part.until !== undefined && (part.any.length > 0 || part.window !== undefined || part.open !== undefined)) {
      unjudged('A part is either judged at a beat, or done inside a window; this one asks for both.')
    }
  }
  return problems
}

const conditionProblems = (scenario: ShapedScenario, source: Source, row: ShapedRow, at: number): Problem[] => {
  const offered = new Set(
    Object.entries(scenario.offers).flatMap(([name, choices]) => (name.split('.')[0] === row.id ? choices : [])),
  )
  const problems: Problem[] = []
  for (const { path, when } of conditionsOf(row, at)) {
    if (when.did !== undefined && !offered.has(when.did)) {
      problems.push(problemOf('SC024', source.at([...path, 'did']), { choice: when.did, row: row.id }))
    }
    const mute =
      when.said !== undefined
        ? 'said'
        : when.told !== undefined
          ? 'told'
          : when.opened !== undefined
            ? 'opened'
            : when.answered !== undefined
              ? 'answered'
              : null
    if (when.truth !== undefined && mute !== null) {
      problems.push(problemOf('SC023', source.keyAt([...path, 'truth']), { key: mute }))
    }
  }
  const plays = Object.entries(row.parts).flatMap(([name, part]) =>
    part.play.map((play, index) => ({ path: ['rows', at, 'parts', name, 'play', index, 'do'], play })),
  )
  const breaks = row.breaks.map((play, index) => ({ path: ['rows', at, 'breaks', index, 'do'], play }))
  for (const { path, play } of [...plays, ...breaks]) {
    if (play.do !== undefined && !offered.has(play.do)) {
      problems.push(problemOf('SC024', source.at(path), { choice: play.do, row: row.id }))
    }
  }
  return problems
}

const costProblems = (source: Source, row: ShapedRow, at: number): Problem[] => {
  const problems: Problem[] = []
  const [best, ok, wrong] = row.lost
  const paid = Object.values(row.events ?? {}).some((events) => events.length > 0)
  if ((wrong > 0 || paid) && !isCause(row.cause)) {
    problems.push(problemOf('SC037', source.at(['rows', at, 'cause']), { row: row.id }))
  }
  if (paid && row.protected !== null) {
    problems.push(problemOf('SC069', source.at(['rows', at, 'events']), { row: row.id }))
  }
  if (best > ok || ok > wrong) problems.push(problemOf('SC038', source.at(['rows', at, 'lost']), { row: row.id }))
  if (isStill(row) && row.breaks.length === 0) {
    problems.push(problemOf('SC036', source.at(['rows', at]), { row: row.id }))
  }
  return problems
}

const effectProblems = (authored: Authored): Problem[] => {
  const { value, source } = authored.scenario
  const freed = new Map<string, string>()
  return effectsOf(authored).flatMap(({ path, effect, row: at }) => {
    const row = value.rows[at]
    if (row === undefined || effect.gate === undefined) return []
    const problems: Problem[] = []
    if (!row.gate) problems.push(problemOf('SC039', source.at([...path, 'gate']), { row: row.id, gate: effect.gate }))
    if (effect.why === undefined) problems.push(problemOf('SC006', source.at(path), { key: 'why' }))
    if (effect.unless !== undefined) {
      const list = path.slice(0, -1).join('/')
      const other = freed.get(list)
      if (path.at(-2) !== 'missed' || (other !== undefined && other !== effect.unless)) {
        problems.push(problemOf('SC022', source.at([...path, 'unless']), {}))
      }
      freed.set(list, effect.unless)
    }
    return problems
  })
}

const endingProblems = ({ scenario: { value, source } }: Authored): Problem[] => {
  const seen = new Set<string>()
  const problems = value.endings.flatMap(({ id, when }, at) => {
    const key = JSON.stringify(when ?? {})
    const why = seen.has('{}')
      ? 'An ending without a condition stands before it.'
      : 'Another one with the same condition stands before it.'
    const hidden = seen.has('{}') || seen.has(key)
    seen.add(key)
    return hidden ? [problemOf('SC041', source.at(['endings', at]), { ending: id, why })] : []
  })
  if (!seen.has('{}')) {
    const last = value.endings.at(-1)?.id ?? ''
    problems.push(
      problemOf('SC018', source.at(['endings']), {
        what: `a run that meets no condition has no ending after "${last}"`,
        fix: 'add an ending without when: at the end of the list',
      }),
    )
  }
  return problems
}

const unused = (authored: Authored): Problem[] => {
  const { value, source } = authored.scenario
  const offered = new Set(Object.values(value.offers).flat())
  const asked = new Set(
    value.rows.flatMap((row, at) =>
      conditionsOf(row, at).flatMap(({ when }) =>
        [when.spoke, when.said].flatMap((words) => [...(words?.all ?? []), ...(words?.any ?? [])]),
      ),
    ),
  )
  const heard = value.holds.flatMap(({ when, until, asks }) => [
    ...[...when, ...(asks?.answers ?? [])].map((one) => ({ when: one })),
    ...until,
  ])
  for (const { when } of heard) {
    for (const words of [when.spoke, when.said])
      for (const term of [...(words?.all ?? []), ...(words?.any ?? [])]) asked.add(term)
  }
  for (const { answers, manners } of value.talks) {
    for (const { all = [], any = [] } of answers) for (const term of [...all, ...any]) asked.add(term)
    for (const shown of Object.values(manners)) for (const term of shown?.terms ?? []) asked.add(term)
  }
  return [
    ...value.choices.flatMap(({ id }, at) =>
      offered.has(id) ? [] : [problemOf('SC025', source.at(['choices', at]), { choice: id })],
    ),
    ...Object.keys(value.terms).flatMap((term) =>
      asked.has(term) ? [] : [problemOf('SC026', source.keyAt(['terms', term]), { term })],
    ),
  ]
}

/** Everything that is wrong with the rows, their parts, and what follows from them. */
export const checkRows = (authored: Authored): readonly Problem[] => {
  const { value, source } = authored.scenario
  return [
    ...value.rows.flatMap((row, at) => [
      ...partProblems(source, row, at),
      ...conditionProblems(value, source, row, at),
      ...costProblems(source, row, at),
    ]),
    ...effectProblems(authored),
    ...endingProblems(authored),
    ...unused(authored),
  ]
}
