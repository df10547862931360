import { describe, expect, it } from 'vitest'
import { INTRUDER_KINDS, type Outcome } from '../../../src/core/vocabulary/words.ts'
import { KINDS } from '../../../src/core/encounters/kinds.ts'
import type { Incident, Way } from './incident.ts'
import { INCIDENTS } from './incidents.ts'
import { incidentSet, inOrder, outcomes, played, told } from './the-pavement.ts'

const COLUMNS: readonly (readonly [Outcome, (incident: Incident) => Way])[] = [
  ['best', ({ well }) => well],
  ['ok', ({ tolerably }) => tolerably],
  ['wrong', ({ wrongly }) => wrongly],
]
const INDEX = { best: 0, ok: 1, wrong: 2 } as const

describe('the twelve kinds, and whoever drives,', () => {
  it('each show the incident that is theirs', () => {
    const withOne = INTRUDER_KINDS.filter((kind) => KINDS[kind].incident !== null)
    expect(INCIDENTS.map(({ kind }) => kind).toSorted()).toEqual(withOne.toSorted())
    expect(withOne).toHaveLength(13)
    for (const { kind, row } of INCIDENTS) expect([kind, KINDS[kind].incident]).toEqual([kind, row])
  })
})

for (const incident of INCIDENTS) {
  describe(`incident ${incident.row}: ${incident.kind}`, () => {
    const set = incidentSet(incident)
    for (const [outcome, wayOf] of COLUMNS) {
      const way = wayOf(incident)
      it(`${outcome}: ${way.says}`, () => {
        // One column of each kind is held to the laws of every run as well: replay, record, resume, captions.
        const story = outcome === 'wrong' ? told(set, ...way.lines) : played(set, ...way.lines)
        const known = outcomes(story)
        expect(inOrder(known, way.came)).toEqual(way.came)
        expect(inOrder(known, way.never ?? [])).toEqual([])
        expect(story.outcomes).toEqual({ comer: outcome })
        expect(story.ledger.minutes).toBe(incident.lost[INDEX[outcome]])
        expect(story.gates).toEqual(way.gate === undefined ? [] : [way.gate])
      })
    }
  })
}
