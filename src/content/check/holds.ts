import { anchorsOf } from '../lower/timeline.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'

/** A wait belongs to beats that keep their order, and a beat has one wait at most. */
export const checkHolds = ({ scenario: { value, source } }: Authored): readonly Problem[] => {
  const [, ...later] = anchorsOf(value.beats).map(({ beat }) => beat.id)
  const taken = new Set<string>()
  return value.holds.flatMap(({ beats }, at) =>
    beats.flatMap((beat, index) => {
      const what = 'a wait'
      const where = source.at(['holds', at, 'beats', index])
      const why = taken.has(beat)
        ? 'Another entry of holds: makes it wait already.'
        : 'Only a call of the 1st AD or another beat of the spine can wait, and never the first.'
      const isWrong = taken.has(beat) || !later.includes(beat)
      taken.add(beat)
      return isWrong ? [problemOf('SC016', where, { beat, what, why })] : []
    }),
  )
}
