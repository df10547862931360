import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { type BotName, makeBot, play, playBot } from '../../src/core/bots/bots.ts'
import { assess } from '../../src/core/rubric/assess.ts'
import { perceived } from '../../src/core/run/perceived.ts'
import { KEPT_EVERY, playbackOf } from '../../src/core/run/playback.ts'
import { digestOfRun } from '../../src/core/run/recording.ts'
import type { Run } from '../../src/core/run/run.ts'
import { ME } from '../../src/core/vocabulary/ids.ts'
import { pinsOf } from '../../src/pages/debrief/pins.ts'
import { theScenario } from './stage.ts'

const SEED = 3
const SCENES = [
  ['m04-lock-ups-1', 'stage-door'],
  ['m06-first-team', 'upset-actor'],
] as const

const compiled = new Map<string, CompiledScenario>()

beforeAll(async () => {
  for (const [module, id] of SCENES) compiled.set(id, await theScenario(module, id))
})

const sceneOf = (id: string): CompiledScenario => {
  const found = compiled.get(id)
  if (found === undefined) throw new Error(`"${id}" was not compiled`)
  return found
}

/** A bot's run with every state that it came through, as it was when the bot looked at it. */
const playLive = (bot: BotName, { scenario }: CompiledScenario) => {
  const live: Run[] = []
  const inner = makeBot(bot, scenario)
  const played = play(
    (run, facts) => {
      live.push(run)
      return inner(run, facts)
    },
    scenario,
    SEED,
  )
  return { ...played, live }
}

const BOTS_HERE = ['par', 'late', 'rule-breaker'] as const

describe('a run that is looked at again', () => {
  it.each(SCENES.flatMap(([, id]) => BOTS_HERE.map((bot) => [id, bot] as const)))(
    '%s, %s: is at every pin what the live run was, going back',
    (id, bot) => {
      const scene = sceneOf(id)
      const { live, facts, inputs } = playLive(bot, scene)
      const pins = pinsOf(assess(facts, scene.marks), facts)
      expect(pins.length).toBeGreaterThan(4)
      const { at } = playbackOf(scene.scenario, SEED, inputs)
      for (const { tick } of pins.toReversed()) {
        const state = live[tick]
        expect(state?.tick).toBe(tick)
        expect([tick, digestOfRun(at(tick))]).toEqual([tick, state === undefined ? null : digestOfRun(state)])
      }
    },
  )

  it('is held to its beginning and its end', () => {
    const { scenario } = sceneOf('stage-door')
    const { run, inputs } = playBot('silent', scenario, SEED)
    const { at } = playbackOf(scenario, SEED, inputs)
    expect(at(run.tick + 5000).ended).toBe(run.ended)
    expect(digestOfRun(at(run.tick + 5000))).toBe(digestOfRun(run))
    expect(at(-20).tick).toBe(0)
  })

  it('goes back to a state that was kept', () => {
    const { scenario } = sceneOf('stage-door')
    const { inputs } = playBot('par', scenario, SEED)
    const { at } = playbackOf(scenario, SEED, inputs)
    at(5 * KEPT_EVERY)
    expect(at(2 * KEPT_EVERY)).toBe(at(2 * KEPT_EVERY))
    expect(at(2 * KEPT_EVERY + 3).tick).toBe(2 * KEPT_EVERY + 3)
  })
})

describe('what could be seen and heard', () => {
  const at = (tick: number, bot: BotName = 'par') => {
    const { scenario } = sceneOf('stage-door')
    const { inputs, facts } = playBot(bot, scenario, SEED)
    const run = playbackOf(scenario, SEED, inputs).at(tick)
    return { run, facts, perceived: perceived(run, facts) }
  }

  it('is everybody on the floor, each in sight or not', () => {
    const { run, perceived: got } = at(1200)
    const all = [...got.seen, ...got.unseen.map(({ person }) => person)].toSorted()
    const there = run.bodies.filter(({ id, doing }) => id !== ME && doing !== 'gone').map(({ id }) => id)
    expect(all).toEqual(there.toSorted())
    expect(got.unseen.length).toBeGreaterThan(0)
  })

  it('leaves out whoever stands behind the back, until one turns round', () => {
    const { run, facts } = at(1200)
    const { seen } = perceived(run, facts)
    const bodies = run.bodies.map((body) => (body.id === ME ? { ...body, dx: -body.dx, dy: -body.dy } : body))
    const turned = perceived({ ...run, bodies }, facts)
    for (const person of seen) expect(turned.unseen).toContainEqual({ person, why: 'back' })
  })

  it('tells of the last ten seconds what came in, and what went by', () => {
    const { scenario } = sceneOf('stage-door')
    const { facts } = playBot('silent', scenario, SEED)
    const call = facts.find((fact) => fact.type === 'call.made')
    if (call?.type !== 'call.made') throw new Error('nobody called')
    const heard = playbackOf(scenario, SEED, []).at(call.tick + 100)
    expect(perceived(heard, facts).heard.some(({ text }) => text?.id === call.line)).toBe(true)
    expect(perceived(heard, facts).unheard).toEqual([])
    const deaf = playbackOf(scenario, SEED, [
      { who: ME, tick: 1, order: 0, input: { type: 'radio.volume', level: 0 } },
    ]).at(call.tick + 100)
    expect(perceived(deaf, facts).unheard.some(({ line }) => line === call.line)).toBe(true)
    expect(perceived(deaf, facts).heard.some(({ text }) => text?.id === call.line)).toBe(false)
  })
})
