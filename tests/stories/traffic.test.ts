import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { playBot } from '../../src/core/bots/bots.ts'
import { boxOf, crossesBox, isInBox } from '../../src/core/floor/box.ts'
import { alongLine, rightOf } from '../../src/core/floor/flow.ts'
import { atTick, halfOf } from '../../src/core/floor/traffic.ts'
import { begin, type Run, step } from '../../src/core/run/run.ts'
import { view } from '../../src/core/run/view.ts'
import { holdTraffic } from '../../src/core/run/traffic.ts'
import type { StampedInput } from '../../src/core/vocabulary/input.ts'
import { isActionOn } from '../../src/core/run/world.ts'
import type { Draft } from '../../src/core/run/run-state.ts'
import { NO_DEADLINES } from '../../src/core/time/deadlines.ts'
import { streetWithTaxi, theScenario } from './stage.ts'

let street: CompiledScenario
beforeAll(async () => {
  street = await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'day')
})

const SEEDS = [1, 2, 3] as const
/** Half the width of a car, and of a person, millimetres. */
const HALF_WIDE = 900
const BODY = 200

/** Half the length of what the cast drives, millimetres. */
const DRIVEN: ReadonlyMap<string, number> = new Map([
  ['ambulance', 2800],
  ['taxi', 2250],
])

const isBetween = (x: number, low: number, high: number): boolean => x > low && x < high

type Placed = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly half: number
}

const carsOf = ({ scenario, traffic, tick }: Run): readonly Placed[] =>
  (traffic?.cars ?? []).map((car) => ({
    id: `car ${car.id}`,
    half: halfOf(car),
    ...rightOf(
      alongLine(scenario.plan.traffic?.[car.flow]?.line ?? [], traffic === undefined ? 0 : atTick(traffic, car, tick)),
      car.aside ?? 0,
    ),
  }))

/** The line through the middle of a car, from bumper to bumper. */
const axisOf = ({ x, y, dx, dy, half }: Placed) => {
  const length = Math.sqrt(dx * dx + dy * dy)
  const [ux, uy] = [(dx / length) * half, (dy / length) * half]
  return { from: { x: x - ux, y: y - uy }, to: { x: x + ux, y: y + uy }, thick: 2 * HALF_WIDE }
}

const clashesIn = (run: Run): readonly string[] => {
  const cars = carsOf(run)
  const driven = run.bodies
    .filter(({ id, doing }) => DRIVEN.has(id) && doing !== 'gone')
    .map(({ id, x, y, dx, dy }): Placed => ({ id, x, y, dx, dy, half: DRIVEN.get(id) ?? 0 }))
  const vehicles = [...cars, ...driven]
  const afoot = run.bodies.filter(
    ({ id, doing, aboard, road }) => !DRIVEN.has(id) && doing !== 'gone' && aboard === undefined && road === undefined,
  )
  return vehicles.flatMap((car, index) => {
    const box = boxOf(axisOf(car))
    const others = vehicles.slice(index + 1).filter((other) => {
      const { from, to } = axisOf(other)
      return crossesBox(from, to, box, HALF_WIDE)
    })
    const hit = car.id !== 'ambulance' ? afoot.filter((body) => isInBox(body, box, BODY)) : []
    return [...others, ...hit].map(({ id }) => `${car.id}, ${id} at ${run.tick}`)
  })
}

/** Once a second: whether the taxi is on the small monitor, as the vehicle that it is. */
const onMonitor = (run: Run): readonly string[] => {
  if (run.tick % 20 !== 0) return []
  const monitor = view(run).monitor
  const isDrawn = monitor?.vehicles.some(({ id, look }) => id === 'taxi' && look === 'taxi') === true
  const isFigure = monitor?.figures.some(({ person, drives }) => person === 'taxi' && drives === true) === true
  return isDrawn && isFigure ? ['taxi on the monitor'] : []
}

/** What was seen at every tick of a run that goes on by itself, or as it is played. */
const watched = <T>(
  seed: number,
  ticks: number,
  look: (run: Run) => readonly T[],
  inputs: readonly StampedInput[] = [],
  { scenario } = street,
) => {
  let { run } = begin(scenario, seed)
  const seen: T[] = [...look(run)]
  while (run.tick < ticks && run.ended === null) {
    ;({ run } = step(
      run,
      inputs.filter(({ tick }) => tick === run.tick),
    ))
    seen.push(...look(run))
  }
  return { run, seen }
}

describe('cars on live lanes', () => {
  it('never drive through each other, nor through anybody, held or not', () => {
    for (const seed of SEEDS) expect([seed, watched(seed, 6000, clashesIn).seen.slice(0, 5)]).toEqual([seed, []])
  })

  it('wait behind a taxi that lets somebody out, and drive on when it has gone', () => {
    const withTaxi = streetWithTaxi()
    const queued = (run: Run): readonly string[] => {
      const taxi = run.bodies.find(({ id, doing }) => id === 'taxi' && doing !== 'gone')
      const behind = taxi === undefined ? [] : carsOf(run).filter(({ x, y }) => y > 27_000 && y < 30_000 && x > taxi.x)
      return [...clashesIn(run), ...(behind.some(({ x }) => x < 66_000) ? ['behind'] : []), ...onMonitor(run)]
    }
    const expected = ['behind', 'taxi on the monitor']
    const seen = SEEDS.slice(1).map((seed) => watched(seed, 5600, queued, [], withTaxi).seen)
    expect(seen.flatMap((all) => all.filter((one) => !expected.includes(one)).slice(0, 5))).toEqual([])
    for (const one of expected) expect([one, seen.some((all) => all.includes(one))]).toEqual([one, true])
  })

  /** A run from the siren until the ambulance has gone, with cars of one's own put before it. */
  const throughFor = (seed: number, planted: readonly { readonly x: number }[]) => {
    let { run } = begin(street.scenario, seed)
    const seen = { clashes: [] as string[], opened: '', siren: -1, came: -1, gone: -1, over: 0, held: 0 }
    while (run.ended === null && seen.gone < 0 && run.tick < 9000) {
      const next = step(run, [])
      run = next.run
      for (const fact of next.facts) {
        if (fact.type === 'beat.seen' && fact.beat === 'siren') seen.siren = fact.tick
        if (fact.type === 'traffic.opened' && seen.siren >= 0) seen.opened = `${fact.why} ${fact.tick - seen.siren}`
      }
      const doing = run.bodies.find(({ id }) => id === 'ambulance')?.doing
      if (doing === 'walks' && seen.came < 0) {
        seen.came = run.tick
        run = plant(run, planted)
      }
      if (doing === 'gone') seen.gone = run.tick
      if (seen.siren < 0) continue
      seen.clashes.push(...clashesIn(run))
      seen.over = Math.max(seen.over, run.traffic?.cars.filter(({ aside = 0 }) => aside > 0).length ?? 0)
      if (run.traffic?.held !== null) seen.held += 1
    }
    return seen
  }

  /** Cars that drive on the lane of the street now, at these places. */
  const plant = (run: Run, cars: readonly { readonly x: number }[]): Run => {
    const { traffic } = run
    const line = run.scenario.plan.traffic?.[0]?.line ?? []
    if (traffic === undefined || cars.length === 0) return run
    const along = (x: number): number => {
      let at = 0
      while (alongLine(line, at).x > x || alongLine(line, at).y < 28_000) at += 100
      return at
    }
    const fresh = cars.map(({ x }, id) => ({ id: 900 + id, flow: 0, look: 'car', at: along(x), speed: 415 }))
    return { ...run, traffic: { ...traffic, since: run.tick, cars: fresh } }
  }

  it('are let go at the siren, and an ambulance waits for nobody', () => {
    for (const seed of [...SEEDS, 4]) {
      const { clashes, opened, came, gone, held } = throughFor(seed, [])
      expect([seed, clashes.slice(0, 3), opened, held]).toEqual([seed, [], 'help 0', 0])
      // 55 m at 12 m a second, and at most a second more behind a car that is in the mouth of the lane and clears it.
      expect(gone - came).toBeLessThan(98 + 20)
    }
  })

  it('pull over to the kerb for it where it comes up behind them, and it goes around them', () => {
    const { clashes, came, gone, over } = throughFor(1, [{ x: 31_000 }, { x: 22_000 }, { x: 11_000 }])
    expect(clashes).toEqual([])
    expect(over).toBeGreaterThan(1)
    expect(gone - came).toBeLessThan(105)
  })

  it('stop for somebody who stands in the lane, and go on once they have left it', () => {
    const at = (tick: number, spot: string): StampedInput => ({ tick, input: { type: 'pa.walked', to: spot } }) as never
    const { seen } = watched(
      1,
      1400,
      (run) => {
        const cars = run.traffic?.cars ?? []
        const line = run.scenario.plan.traffic?.[0]?.line ?? []
        const queued = cars.filter(
          (car) => car.flow === 0 && car.speed === 0 && isBetween(alongLine(line, car.at).x, 34_600, 100_000),
        )
        return [{ tick: run.tick, queued: queued.length, clashes: clashesIn(run).length }]
      },
      [at(20, 'in-the-lane'), at(700, 'w2-mark')],
    )
    expect(
      Math.max(...seen.filter(({ tick }) => tick > 300 && tick < 700).map(({ queued }) => queued)),
    ).toBeGreaterThan(0)
    expect(seen.some(({ clashes }) => clashes > 0)).toBe(false)
    expect(seen.at(-1)?.queued).toBe(0)
  })

  it('leave the street empty while the officers hold it, queue at their line, and go when they open', () => {
    const { facts, inputs } = playBot('par', street.scenario, 1)
    const told = facts.flatMap(({ type, tick }) => (type.startsWith('traffic.') ? [`${type} ${tick}`] : []))
    expect(told.map((one) => one.split(' ')[0])).toEqual([
      'traffic.held',
      'traffic.opened',
      'traffic.held',
      'traffic.opened',
      'traffic.held',
      'traffic.opened',
      'traffic.held',
      'traffic.opened',
    ])
    const inShot = watched(
      1,
      9000,
      (run) => {
        const rolling = isActionOn(run) && run.traffic?.held !== null
        const past = carsOf(run).filter(({ x, y }) => y > 27_000 && y < 30_200 && x > 50_000 && x < 90_000)
        const waiting = run.traffic?.cars.filter(({ speed }) => speed === 0).length ?? 0
        return rolling ? [{ past: past.length, waiting }] : []
      },
      inputs,
    ).seen
    expect(Math.max(...inShot.map(({ waiting }) => waiting))).toBeGreaterThan(0)
    expect(inShot.filter(({ past }) => past > 0)).toEqual([])
  })

  it('are let go when the officers’ two minutes are up, whatever is being shot', () => {
    const { run } = begin(street.scenario, 2)
    const draft: Draft = { ...run, facts: [] }
    holdTraffic(draft, true)
    // Nobody calls anything any more.
    let now: Run = { ...draft, deadlines: NO_DEADLINES, departures: [] }
    const opened: string[] = []
    while (now.tick < 2500 && opened.length === 0) {
      const stepped = step(now, [])
      for (const fact of stepped.facts) if (fact.type === 'traffic.opened') opened.push(`${fact.why} ${fact.tick}`)
      now = stepped.run
    }
    expect(opened).toEqual(['limit 2400'])
  })
})
