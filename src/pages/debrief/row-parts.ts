import type { Play } from '../../core/scene/script.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { RowId, TextId } from '../../core/vocabulary/ids.ts'

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

/** One thing that a row asked for, what came of it, and what works. */
export type RowPart = {
  readonly id: string
  readonly result: 'onTime' | 'late' | 'missed'
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
      works: play.flatMap((one) => workOf(scenario, one)),
    }
  })
}
