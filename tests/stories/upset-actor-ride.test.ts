import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { clockAt, clockOf } from '../../src/core/run/clock.ts'
import { replay } from '../../src/core/run/run.ts'
import type { RunView } from '../../src/core/run/run-view.ts'
import { view } from '../../src/core/run/view.ts'
import type { Fact, FactType } from '../../src/core/vocabulary/fact.ts'
import { theScenario } from './stage.ts'
import { type Story, type Told, tell } from './story.ts'

let upset: CompiledScenario

beforeAll(async () => {
  upset = await theScenario('m06-first-team', 'upset-actor')
})

const told = (story: Partial<Story> = {}): Told => tell({ seed: 4, bot: 'par', ...story }, upset)

const minute = (clock: number): string =>
  `${Math.floor(clock / 3600)}:${String(Math.floor(clock / 60) % 60).padStart(2, '0')}`

const ofType = <T extends FactType>(facts: readonly Fact[], type: T): readonly Extract<Fact, { type: T }>[] =>
  facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type)

/** The view of a story at a tick: what a screen would have shown. */
const seenAt = ({ run, inputs }: Told, tick: number): RunView =>
  view(replay(upset.scenario, run.seed, inputs, tick).run)

const tickOf = (facts: readonly Fact[], type: FactType): number => facts.find((fact) => fact.type === type)?.tick ?? 0

const NOT_AT_THE_VAN = { 'fan.shield': [{ do: 'fan-walk' }] } as const

describe('the ride to the set', () => {
  it('takes number 1, the driver and the trainee along, and the set clock with it', () => {
    const story = told()
    const { facts } = story
    expect(ofType(facts, 'ride.boarded').map(({ person }) => person)).toEqual(['june', 'cal', 'me'])
    expect(ofType(facts, 'place.left')).toMatchObject([{ person: 'van', missed: false }])
    expect(ofType(facts, 'ride.ended').map(({ person }) => person)).toEqual(['me', 'june', 'cal'])
    const edge = ofType(facts, 'row.opened').find(({ row }) => row === 'edge')?.tick ?? 0
    expect(minute(clockAt(upset.scenario.show.clock, facts, edge))).toBe('10:16')
    expect(minute(clockOf(story.run))).toBe('10:16')
    expect(story.ledger.own).toBe(0)
  })

  it('shows the place where one is: base camp, nobody but who rides along on the road, Dock Street', () => {
    const story = told()
    const before = seenAt(story, tickOf(story.facts, 'place.left') - 1)
    expect(before.place).toBe('base-camp')
    expect(before.people.map(({ id }) => id)).not.toContain('kaur')
    const road = seenAt(story, tickOf(story.facts, 'place.reached') - 1)
    expect([road.place, road.trip?.leg, road.spots]).toEqual(['dock-street', 'road', []])
    expect(road.people.map(({ id }) => id).toSorted()).toEqual(['cal', 'june', 'van'])
    // Nobody is handed an umbrella on a ride.
    expect(road.choices.map(({ id }) => id).filter((id) => id.includes('umbrella'))).toEqual(['lay-umbrella'])
    expect(road.works?.eta?.given).not.toBeNull()
    const after = seenAt(story, story.run.tick)
    expect([after.place, after.trip, after.works?.eta]).toEqual(['dock-street', undefined, null])
    expect(after.people.find(({ id }) => id === 'kaur')?.far).toBeLessThan(12_000)
  })

  it('goes without whoever is not there, and what happens in the street is not theirs', () => {
    const story = told({ instead: NOT_AT_THE_VAN })
    expect(ofType(story.facts, 'place.left')).toMatchObject([{ person: 'van', missed: true }])
    expect(ofType(story.facts, 'ride.boarded').map(({ person }) => person)).toEqual(['june', 'cal'])
    expect([story.outcomes['film'], story.outcomes['edge']]).toEqual(['wrong', 'wrong'])
    expect(ofType(story.facts, 'line.spoken').some(({ line }) => line.startsWith('line.cal'))).toBe(false)
  })

  it('counts the minutes that everybody aboard waits for the trainee as the trainee’s own', () => {
    const late = { beat: 'fan', after: 16, input: { type: 'pa.walked', to: 'van-far' } } as const
    const story = told({ instead: NOT_AT_THE_VAN, lines: [late] })
    const { facts, ledger } = story
    const [boarded] = ofType(facts, 'ride.boarded')
    expect(seenAt(story, (boarded?.tick ?? 0) + 1).trip).toMatchObject({ leg: 'boards', by: 'van', from: 'van-far' })
    const waited = ofType(facts, 'delay.lost').filter(({ cause }) => cause === '10')
    const left = ofType(facts, 'place.left')[0]
    expect(left).toMatchObject({ missed: false })
    expect(waited.map(({ minutes, owner }) => [minutes, owner])).toEqual([[0.5, 'own']])
    expect(ledger.own).toBeGreaterThanOrEqual(0.5)
  })

  it('leaves five minutes on foot to whoever missed it', () => {
    const on = { beat: 'fan', after: 1, input: { type: 'pa.walked', to: 'dock-street/s-0' } } as const
    const { facts } = told({ instead: { ...NOT_AT_THE_VAN, 'steps.umbrella': [] }, lines: [on] })
    const [left] = ofType(facts, 'place.left').filter(({ person }) => person === 'me')
    const [reached] = ofType(facts, 'place.reached').filter(({ person }) => person === 'me')
    const { clock } = upset.scenario.show
    const minutes = (clockAt(clock, facts, reached?.tick ?? 0) - clockAt(clock, facts, left?.tick ?? 0)) / 60
    expect(reached?.place).toBe('dock-street')
    expect(Math.floor(minutes)).toBe(5)
  })
})
