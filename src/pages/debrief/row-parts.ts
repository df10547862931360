import type { Play } from '../../core/scene/script.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { RowId, TextId } from '../../core/vocabulary/ids.ts'
import { formatFixed } from '../../ui/numbers.ts'

/** What a debrief needs of a scenario's script: rows with their parts, and the words that work. */
export type Asked = {
  readonly script: {
    readonly rows: readonly {
      readonly id: RowId
      readonly parts: readonly { readonly id: string; readonly play: readonly Play[] }[]
    }[]
    readonly works: Readonly<Record<TextId, string>>
  }
}

/** Words to say, or the text of something to do. */
export type Work = { readonly words: string } | { readonly text: TextId }

/** How long something was late, in the unit that a person would say. */
export const lateText = (ms: number): string => {
  const seconds = ms / 1000
  if (seconds >= 120) return `${formatFixed(seconds / 60, 1)} min`
  return `${formatFixed(Math.max(0.1, seconds), seconds < 10 ? 1 : 0)} s`
}

/** One thing that a row asked for, what came of it, and what works. */
export type RowPart = {
  readonly id: string
  readonly result: 'onTime' | 'late' | 'missed'
  /** How long after its window a late one came; null for all others. */
  readonly lateMs: number | null
  readonly works: readonly Work[]
}

const workOf = (scenario: Asked, play: Play): readonly Work[] => {
  if ('do' in play) return [{ text: `choice.${play.do}` }]
  const line = 'say' in play ? play.say : 'tell' in play ? play.tell : null
  const words = line === null ? undefined : scenario.script.works[line]
  return words === undefined ? [] : [{ words }]
}

/** The parts of a row in the scenario's order; one that never came to its end was missed. */
export const partsOf = (scenario: Asked, facts: readonly Fact[], row: RowId): readonly RowPart[] => {
  const known = scenario.script.rows.find(({ id }) => id === row)
  if (known === undefined) return []
  return known.parts.map(({ id, play }) => {
    const done = facts.find((fact) => fact.type === 'part.done' && fact.row === row && fact.part === id)
    return {
      id,
      result: done?.type === 'part.done' ? done.result : 'missed',
      lateMs: done?.type === 'part.done' ? done.lateMs : null,
      works: play.flatMap((one) => workOf(scenario, one)),
    }
  })
}

/** How late the latest thing of a row was; null where none was. */
export const latestOf = (facts: readonly Fact[], row: RowId): number | null =>
  facts.reduce<number | null>(
    (latest, fact) =>
      fact.type === 'part.done' && fact.row === row && fact.lateMs !== null
        ? Math.max(latest ?? 0, fact.lateMs)
        : latest,
    null,
  )
