import { describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { type Bot, play } from '../../src/core/bots/bots.ts'
import { ledgerOf } from '../../src/core/cost/ledger.ts'
import { blockers, isClear } from '../../src/core/floor/paths.ts'
import { assess } from '../../src/core/rubric/assess.ts'
import { planOf } from '../../src/core/run/plans.ts'
import { digestOfRun } from '../../src/core/run/recording.ts'
import { openDoors } from '../../src/core/run/run-state.ts'
import { replay, type Run } from '../../src/core/run/run.ts'
import { monkey } from './monkey.ts'
import { theScenario } from './stage.ts'

/** Whoever goes faster than this drives, millimetres a tick. */
const ON_FOOT = 250

/** Who went through something that stands in the way, from one tick to the next. */
const throughWalls = (before: Run, now: Run): readonly string[] =>
  now.bodies.flatMap((body) => {
    const was = before.bodies.find(({ id }) => id === body.id)
    if (was === undefined || was === body || was.doing === 'gone' || body.doing === 'gone') return []
    if (body.place !== was.place || body.road !== undefined || body.aboard !== undefined || was.aboard !== undefined)
      return []
    if (body.speed > ON_FOOT || now.scenario.script.vehicles.includes(body.id)) return []
    const open = [...openDoors(before), ...openDoors(now)]
    const blocked = blockers(planOf(now, body), open)
    return isClear(was, body, blocked, 0) ? [] : [`${body.id} at ${now.tick}`]
  })

/** The laws of every run, for one in which anything at all was pressed. */
const laws = ({ scenario, marks }: CompiledScenario, seed: number) => {
  const presses = monkey(seed)
  const walls: string[] = []
  let last: Run | null = null
  const watching: Bot = (run, facts) => {
    if (last !== null) walls.push(...throughWalls(last, run))
    last = run
    return presses(run, facts)
  }
  const { run, facts, inputs } = play(watching, scenario, seed)
  const again = replay(scenario, seed, inputs, run.tick)
  const { minutes, own, inherited, unavoidable, entries } = ledgerOf(facts)
  const { score, criteria } = assess(facts, marks)
  return {
    ended: run.ended !== null,
    pressed: inputs.length > 200,
    alike: digestOfRun(again.run) === digestOfRun(run) && again.facts.length === facts.length,
    adds: Math.round(1000 * (own + inherited + unavoidable - minutes)),
    free: entries.filter((entry) => entry.minutes < 0).length,
    score: score >= 0 && score <= 100,
    levels: criteria.every(({ level, points, weight }) => level >= 0 && level <= 4 && points >= 0 && points <= weight),
    walls,
  }
}

const LAWFUL = { ended: true, pressed: true, alike: true, adds: 0, free: 0, score: true, levels: true, walls: [] }

describe('whatever is pressed', () => {
  it.each([
    ['m04-lock-ups-1', 'stage-door', 5],
    ['m05-lock-ups-2', 'street-with-bogeys', 7],
    ['m06-first-team', 'upset-actor', 13],
  ] as const)(
    '%s %s: it ends, adds up, plays again to the same digest, and nobody goes through a wall',
    async (module, id, seed) => {
      expect(laws(await theScenario(module, id), seed)).toEqual(LAWFUL)
    },
  )
})
