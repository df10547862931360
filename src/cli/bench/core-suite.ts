import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { initialTransition, transition } from 'xstate'
import { playBot } from '../../core/bots/bots.ts'
import type { CompiledScenario } from '../../content/compiled-scenario.ts'
import { replay } from '../../core/run/run.ts'
import type { SceneEvent } from '../../core/scene/condition.ts'
import { machineOf } from '../../core/scene/machine.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { TICK_MS } from '../../core/time/ticks.ts'
import type { StampedInput } from '../../core/vocabulary/input.ts'
import { allScenarios } from '../runs/find-scenario.ts'
import { comparedOf, figureOf, sampled, type Suite, timed } from './figure.ts'

const SEED = 1
/** Runs in one sample, so that a sample is long against the clock's grain. */
const RUNS = 5

type Busy = {
  readonly scenario: Scenario
  readonly inputs: readonly StampedInput[]
  readonly ticks: number
  readonly facts: number
}

/** The scenario in whose par run the most happens. */
const busiest = (scenarios: readonly CompiledScenario[]): Busy => {
  const played = scenarios.map(({ scenario }): Busy => {
    const { run, facts, inputs } = playBot('par', scenario, SEED)
    return { scenario, inputs, ticks: run.tick, facts: facts.length }
  })
  const [first] = played.toSorted((a, b) => b.facts - a.facts)
  if (first === undefined) throw new Error('There is no scenario to play')
  return first
}

const playAgain = ({ scenario, inputs, ticks }: Busy): void => {
  replay(scenario, SEED, inputs, ticks)
}

/** The events that reached the machine in this run, in order. */
const eventsOf = (busy: Busy): readonly SceneEvent[] => {
  const machine = machineOf(busy.scenario.script.machine)
  const events: SceneEvent[] = []
  const whole = machine.transition.bind(machine)
  machine.transition = (snapshot, event, scope) => {
    events.push(event)
    return whole(snapshot, event, scope)
  }
  playAgain(busy)
  machine.transition = whole
  return events
}

/** The same events given to the bare machine, with nothing of ours around it. */
const bareTransitions = (busy: Busy, events: readonly SceneEvent[]): void => {
  const machine = machineOf(busy.scenario.script.machine)
  let [snapshot] = initialTransition(machine)
  for (const event of events) [snapshot] = transition(machine, snapshot, event)
}

const repeated = (work: () => void) => (): void => {
  for (let count = 0; count < RUNS; count += 1) work()
}

/** Megabytes at the peak of a process that plays the scenario once and does nothing else. */
const peakMemory = async (id: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const file = join(import.meta.dirname, 'play-once.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', file, id], {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: join(import.meta.dirname, '../../..'),
    })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    child.on('error', reject)
    child.on('exit', () => {
      const kilobytes = Number(text)
      if (kilobytes > 0) resolve(kilobytes / 1024)
      else reject(new Error(`The run whose memory was measured did not end: ${text}`))
    })
  })

/** How fast a run is, and how heavy. */
export const coreSuite = async (): Promise<Suite> => {
  const busy = busiest(await allScenarios())
  const events = eventsOf(busy)
  const pairs = await sampled(() => ({
    ours: timed(repeated(() => playAgain(busy))) / RUNS,
    bare: timed(repeated(() => bareTransitions(busy, events))) / RUNS,
  }))
  const ours = pairs.map((pair) => pair.ours)
  const setMs = busy.ticks * TICK_MS
  const compared = comparedOf(
    ours,
    pairs.map((pair) => pair.bare),
    'ms',
  )
  return {
    realTimeFactor: figureOf(
      ours.map((ms) => setMs / ms),
      'x',
    ),
    ticksPerSecond: figureOf(
      ours.map((ms) => (busy.ticks * 1000) / ms),
      'ticks/s',
    ),
    overXState: {
      ...figureOf(
        pairs.map((pair) => pair.ours / pair.bare),
        'x',
      ),
      baseline: compared.baseline ?? 0,
      ratio: compared.ratio ?? 0,
    },
    peakMemoryMb: figureOf(await sampled(() => peakMemory(busy.scenario.id)), 'MB'),
  }
}
