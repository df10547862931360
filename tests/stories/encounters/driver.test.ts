import { describe, expect, it } from 'vitest'
import { begin, type Run, step } from '../../../src/core/run/run.ts'
import type { Input } from '../../../src/core/vocabulary/input.ts'
import { bodyOf } from '../../../src/core/run/run-state.ts'
import { factsOf, inOrder, outcomes, pavement, played, says, signs, told, walks } from './the-pavement.ts'

const ROW = `- id: comer
    on: comes
    criteria: [R2]
    parts:
      aside: { window: 60, any: [{ told: comer.steps-aside }] }`

const STANDS =
  'from: road-east, to: in-the-picture, waits: past-the-lamp, off: road-west, drops: { who: fare, to: east }'
const set = pavement('driver', ['ROWS', ROW], ['from: walk-20, to: east', STANDS])
/** Twenty ticks a second; the taxi comes into sight at 12 s. */
const AT_SECONDS = 20

/** Where the taxi is at every tick, and how fast it rolls, with inputs at their seconds. */
const driven = (inputs: Readonly<Record<number, Input>> = {}) => {
  let { run } = begin(set.scenario, 3)
  const rolls: { readonly x: number; readonly by: number }[] = []
  const at = new Map(Object.entries(inputs).map(([seconds, input]) => [Number(seconds) * AT_SECONDS, input]))
  const taxi = (now: Run) => bodyOf(now, 'comer')
  while (run.ended === null && run.tick < 80 * AT_SECONDS) {
    const before = taxi(run)
    const input = at.get(run.tick)
    ;({ run } = step(run, input === undefined ? [] : [{ who: 'me', tick: run.tick, order: 0, input }]))
    const after = taxi(run)
    if (before !== undefined && after !== undefined && after.doing !== 'gone')
      rolls.push({ x: after.x, by: before.x - after.x })
  }
  return { run, rolls }
}

describe('a taxi that stops in the picture', () => {
  it('brakes, stands where it wants to, and sets off again: it never jumps', () => {
    const { run, rolls } = driven()
    expect(rolls.some(({ x, by }) => x === 72_000 && by === 0)).toBe(true)
    // From 30 km/h it takes 2 s to stand, and twice that to be as fast again.
    for (const [index, { by }] of rolls.entries())
      expect(Math.abs(by - (rolls[index - 1]?.by ?? by))).toBeLessThanOrEqual(20)
    expect(bodyOf(run, 'comer')?.doing).toBe('gone')
  })

  it('lets somebody out, who walks off', () => {
    const story = told(set)
    expect(inOrder(outcomes(story), ['arrived', 'drops-off', 'drives-off'])).toEqual([
      'arrived',
      'drops-off',
      'drives-off',
    ])
    expect(factsOf(story, 'person.came').map(({ person }) => person)).toEqual(['comer', 'fare'])
    // Along the pavement, to its end.
    expect(bodyOf(story.run, 'fare')).toMatchObject({ x: 99_000, y: 10_000, doing: 'gone' })
  })

  it('is in the picture of a take, which is lost, and is no breach of a post that may stop no car', () => {
    const story = played(set)
    expect(outcomes(story)).toContain('in-frame')
    expect(factsOf(story, 'take.spoiled').length).toBeGreaterThan(0)
    expect(factsOf(story, 'lockup.breached')).toEqual([])
  })

  it('pulls up past the lamp for a hand that points on, once it stands', () => {
    const story = played(set, signs(8, 'point'))
    expect(outcomes(story)).toContain('steps-aside')
    expect(story.gates).toEqual([])
  })

  it('is nobody’s to stop or to wave on while it drives: only officers hold traffic', () => {
    for (const gesture of ['palm', 'wave', 'finger'] as const) {
      const story = played(set, signs(3, gesture))
      expect([gesture, outcomes(story).includes('directed'), story.gates]).toEqual([gesture, true, ['G2']])
      expect(outcomes(story)).toContain('arrived')
    }
  })

  it('hears no word while it drives', () => {
    const story = played(set, says(3, 'Could you pull up past the lamp, please?', 'call'))
    expect(outcomes(story)).not.toContain('asked')
  })

  it('stops for whoever stands in its lane', () => {
    const { rolls, run } = driven({ 0: { type: 'pa.walked', to: 'past-the-lamp' } })
    const me = bodyOf(run, 'me')
    expect(Math.min(...rolls.map(({ x }) => x)) - (me?.x ?? 0)).toBeGreaterThan(2250)
  })

  it('is asked no more by whoever was rude: it stands until it has done', () => {
    const story = played(
      set,
      walks(1, 'by-the-taxi'),
      says(26, 'You must move this car.'),
      says(28, 'Please pull up past the lamp.'),
    )
    expect(inOrder(outcomes(story), ['banned', 'asked', 'steps-aside', 'drives-off'])).toEqual([
      'banned',
      'asked',
      'drives-off',
    ])
  })
})
