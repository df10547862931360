import { describe, expect, it } from 'vitest'
import type { Line } from '../story.ts'
import { BEATS, type Change, outcomes, pavement, played, says, signs, told } from './the-pavement.ts'

const ROW = `- id: comer
    on: comes
    criteria: [R2]
    parts:
      way: { window: 20, any: [{ told: comer.dismounts }, { told: comer.let-go }] }
    ok: [{ told: comer.waits }]
    wrong: [{ when: { told: comer.overreached } }]`
const BASE: readonly Change[] = [
  ['ROWS', ROW],
  [BEATS.rolling, ''],
]
const CLOSED: readonly Change[] = [...BASE, ['from: walk-20, to: east', 'from: walk-20, to: east, closed: true']]

const ride = (changes: readonly Change[], ...lines: readonly Line[]) => {
  const story = played(pavement('cyclist', ...changes), ...lines)
  const { tick: came } = story.facts.find(({ type }) => type === 'met.came') ?? { tick: 0 }
  const { tick: there } = story.facts.find((fact) => fact.type === 'met.did' && fact.outcome === 'arrived') ?? {
    tick: 0,
  }
  return { known: outcomes(story), row: story.outcomes['comer'], gates: story.gates, seconds: (there - came) / 20 }
}
const ASKED = says(2.8, 'Hello, could you walk your bike through here, please?')

describe('a cyclist is asked to dismount (lock-ups 7)', () => {
  it('well: where the permit closes the way, and they walk it', () => {
    const story = ride(CLOSED, ASKED)
    expect(story).toMatchObject({ row: 'best', gates: [] })
    expect(story.known).toEqual(expect.arrayContaining(['asked-to-dismount', 'dismounts', 'arrived']))
    expect(story.known).not.toContain('goes-on')
    expect(story.seconds).toBeGreaterThan(40)
  })

  it('tolerably: nobody asks, and they ride on', () => {
    const story = ride(CLOSED)
    expect(story.known).not.toContain('dismounts')
    expect(story.seconds).toBeLessThan(20)
  })

  it('wrongly: where nothing closes it, they do not get off', () => {
    const story = ride(BASE, ASKED)
    expect(story.row).toBe('wrong')
    expect(story.known).toEqual(expect.arrayContaining(['asked-to-dismount', 'overreached', 'goes-on']))
    expect(story.seconds).toBeLessThan(20)
  })

  it('once is enough, and no hand on the bars: that is a gate as ever', () => {
    const story = ride(CLOSED, ASKED, says(5, 'Please walk the bike.'), signs(6, 'grab'))
    expect(story.known.filter((one) => one === 'dismounts')).toHaveLength(1)
    expect(ride(CLOSED, signs(3.9, 'grab')).gates).toEqual(['G2'])
  })

  it('replays, resumes and reads as any other run', () => {
    expect(told(pavement('cyclist', ...CLOSED), ASKED).run.ended).not.toBeNull()
  })
})
