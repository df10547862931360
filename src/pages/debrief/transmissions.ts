import type { Fact, FactOf } from '../../core/vocabulary/fact.ts'
import type { TextRef } from '../../core/run/run-view.ts'
import type { RowId } from '../../core/vocabulary/ids.ts'
import type { Asked } from './row-parts.ts'

/** Something the trainee put on the air. */
export type Transmission = {
  readonly graded: FactOf<'radio.graded'>
  /** The last thing heard before it: somebody's call or line within twenty seconds. */
  readonly after: FactOf<'call.made'> | FactOf<'line.spoken'> | null
  /** Words that would have done what was due; null where nothing was due by radio. */
  readonly works: string | null
  /** It did what was due, or answered somebody who waited for it. */
  readonly asked: boolean
  /** A row came out wrong by it, and it did nothing that was due. */
  readonly costs: boolean
  /** Nobody could make use of it. */
  readonly unheard: boolean
  /** By how much it came too late for the row that it was for; null where it was in time, or for none. */
  readonly lateMs: number | null
}

const HEARD_WITHIN_TICKS = 400

/** The words of somebody's line, with what stands in their holes. */
export const textOf = (fact: FactOf<'call.made'> | FactOf<'line.spoken'>): TextRef => {
  const slots = fact.type === 'call.made' ? fact.slots : undefined
  return { id: fact.line, wording: fact.wording, ...(slots === undefined ? {} : { slots }) }
}

/** Words of the scenario that fulfil an open row by radio: its own example, else null. */
const worksFor = (scenario: Asked, row: RowId): string | null => {
  const parts = scenario.script.rows.find(({ id }) => id === row)?.parts ?? []
  for (const part of parts) {
    for (const play of part.play) {
      if ('say' in play) return scenario.script.works[play.say] ?? null
    }
  }
  return null
}

/** Everything said on the air with its verdict, what it came after, and the words that work, in order. */
export const transmissionsOf = (facts: readonly Fact[], scenario: Asked): readonly Transmission[] => {
  const open = new Set<RowId>()
  let heard: Transmission['after'] = null
  let sent: FactOf<'radio.sent'> | null = null
  const said: Transmission[] = []
  const lately: { row: RowId; tick: number }[] = []
  for (const fact of facts) {
    if (fact.type === 'row.opened') open.add(fact.row)
    if (fact.type === 'row.scored') {
      open.delete(fact.row)
      lately.push({ row: fact.row, tick: fact.tick })
    }
    if (fact.type === 'call.made' || fact.type === 'line.spoken') heard = fact
    if (fact.type === 'radio.sent') sent = fact
    if (fact.type === 'radio.graded') {
      const done = facts.flatMap((other) =>
        other.type === 'part.done' && other.tick === fact.tick && other.result !== 'missed' ? [other] : [],
      )
      const doneRows = done.map(({ row }) => row)
      const late = done.flatMap(({ lateMs }) => lateMs ?? [])
      const outcomes = facts.flatMap((other) =>
        other.type === 'row.scored' && other.tick === fact.tick && other.order > fact.order ? [other.outcome] : [],
      )
      // What these very words did comes first; a row that they closed was open when they were said.
      const due = [...doneRows, ...open, ...lately.filter(({ tick }) => tick === fact.tick).map(({ row }) => row)]
      // What was left unsaid is not what the open rows ask for: its own fault has the words.
      const unsaid = fact.words === '' ? fact.faults.find(({ why }) => why.better !== undefined)?.why.better : undefined
      const works = unsaid ?? due.map((row) => worksFor(scenario, row)).find((words) => words !== null) ?? null
      const after = heard !== null && fact.tick - heard.tick <= HEARD_WITHIN_TICKS ? heard : null
      const asked = done.length > 0 || fact.latencyMs !== null || outcomes.some((outcome) => outcome !== 'wrong')
      const unheard = sent?.tick === fact.tick && sent.words === fact.words && !sent.heard
      const costs = done.length === 0 && outcomes.includes('wrong')
      const lateMs = late.length === 0 ? null : Math.max(...late)
      said.push({ graded: fact, after, works, asked, costs, lateMs, unheard })
    }
  }
  return said
}
