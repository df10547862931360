import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { bodyOf } from '../../src/core/run/run-state.ts'
import { type Run, step } from '../../src/core/run/run.ts'
import { view } from '../../src/core/run/view.ts'
import type { Fact } from '../../src/core/vocabulary/fact.ts'
import { ME } from '../../src/core/vocabulary/ids.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { theScenario } from './stage.ts'
import { act, type Line, tell, type When } from './story.ts'

let street: CompiledScenario
let upset: CompiledScenario

beforeAll(async () => {
  street = await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'day')
  upset = await theScenario('m06-first-team', 'upset-actor')
})

const does = (when: When, input: Input): Line => ({ ...when, input })
const leaves = (at: number): Line => does({ at }, { type: 'run.left' })
const handled = (facts: readonly Fact[]) =>
  facts.flatMap((fact) =>
    fact.type === 'thing.taken' || fact.type === 'thing.given' || fact.type === 'thing.laid' ? [fact] : [],
  )
const now = (run: Run, input: Input): Run =>
  step({ ...run, ended: null }, [{ who: ME, tick: run.tick, order: 0, input }]).run

describe('hands', () => {
  it('carry what is within reach, show it, and set it down where one stands', () => {
    const taken = act(
      {
        seed: 1,
        bot: 'silent',
        lines: [
          does({ at: 1 }, { type: 'pa.took', thing: 'sign' }),
          does({ at: 2 }, { type: 'pa.walked', to: 'w2-mark' }),
          does({ at: 8 }, { type: 'pa.took', thing: 'sign' }),
          leaves(8.5),
        ],
      },
      street,
    )
    // From forty metres on nobody reaches it.
    expect(handled(taken.facts)).toMatchObject([{ type: 'thing.taken', thing: 'sign', from: null }])
    const shown = view(taken.run)
    expect(shown.me.carries).toEqual({ things: ['sign'], drawn: 'sign' })
    expect(shown.props.some(({ id }) => id === 'sign-board')).toBe(false)
    expect(shown.choices.map(({ id }) => id)).toContain('lay-sign')
    const laid = view(now(taken.run, { type: 'pa.chose', choice: 'lay-sign' }))
    expect(laid.me.carries).toBeUndefined()
    expect(laid.props.find(({ id }) => id === 'sign-board')).toMatchObject({ x: expect.any(Number) })
    expect(laid.props.find(({ id }) => id === 'sign-board')).not.toMatchObject({ x: 33_000, y: 24_100 })
  })

  it('hand over to whoever it is for; to anybody else it is astray', () => {
    const story = tell(
      {
        seed: 4,
        bot: 'par',
        lines: [
          does({ beat: 'steps', after: 9 }, { type: 'pa.gave', thing: 'umbrella', to: 'june' }),
          does({ beat: 'steps', after: 9.5 }, { type: 'pa.took', thing: 'umbrella' }),
        ],
      },
      upset,
    )
    expect(handled(story.facts)).toMatchObject([
      { type: 'thing.taken', from: null },
      { type: 'thing.given', to: 'june' },
      { type: 'thing.taken', from: 'june' },
    ])
    expect(story.outcomes).toMatchObject({ steps: 'best', fan: 'best' })
  })

  it('without the umbrella the row is acceptable, and so is the far door alone', () => {
    const story = tell({ seed: 4, bot: 'par', instead: { 'steps.umbrella': [] } }, upset)
    expect(story.outcomes).toMatchObject({ steps: 'ok', fan: 'ok' })
  })
})

describe('a place to stand', () => {
  const stands = (x: number, y: number, at: number) =>
    act({ seed: 1, bot: 'silent', lines: [does({ at: 30 }, { type: 'pa.wentTo', x, y }), leaves(at)] }, street)

  it('upstream says how far the frame is, and whether people still turn round', () => {
    const far = view(stands(33_000, 25_500, 40).run).upstream
    const near = view(stands(47_000, 25_500, 40).run).upstream
    expect(far?.toFrame).toBeGreaterThan(far?.turnBack ?? 0)
    expect(near?.toFrame).toBeLessThan(near?.turnBack ?? 0)
    // Fifteen seconds of walking is the distance of the book (lock-ups 3.4).
    expect(far?.walkMs).toBeGreaterThan(15_000)
  })

  it('in an actor’s eyeline is noticed once in a take, and seen by both', () => {
    const { run, facts } = stands(53_000, 24_400, 100)
    const told = facts.filter(({ type }) => type === 'eyeline.met')
    expect(told).toMatchObject([{ person: 'tom', take: 1 }])
    expect(view(run).me.eyedBy).toEqual(['tom'])
    expect(stands(33_000, 25_500, 100).facts.some(({ type }) => type === 'eyeline.met')).toBe(false)
    // Two who play a scene look at each other.
    const [june, tom] = [bodyOf(run, 'june'), bodyOf(run, 'tom')]
    expect((june?.dx ?? 0) * (tom?.dx ?? 0)).toBeLessThan(0)
  })
})
