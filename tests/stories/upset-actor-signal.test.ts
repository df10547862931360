import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { begin, step } from '../../src/core/run/run.ts'
import type { Run } from '../../src/core/run/run-state.ts'
import type { Fact, FactOf } from '../../src/core/vocabulary/fact.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { theScenario } from './stage.ts'

let upset: CompiledScenario

beforeAll(async () => {
  upset = await theScenario('m06-first-team', 'upset-actor')
})

type Heard = { readonly run: Run; readonly graded: FactOf<'radio.graded'> | undefined }

/** Words on 11 from beside the steps of trailer one, where steel breaks the signal up, and what came of them. */
const saidBesideSteel = (seed: number, words: string): Heard => {
  let { run } = begin(upset.scenario, seed)
  const facts: Fact[] = []
  const onFor = (seconds: number, input?: Input): void => {
    for (let tick = 0; tick < seconds * 20; tick += 1) {
      const inputs = tick === 0 && input !== undefined ? [{ who: 'me', tick: run.tick, order: 0, input }] : []
      const next = step(run, inputs)
      run = next.run
      facts.push(...next.facts)
    }
  }
  onFor(40)
  onFor(10, { type: 'pa.walked', to: 'one-side' })
  onFor(8, { type: 'radio.said', channel: 11, words, mode: 'typed' })
  return { run, graded: facts.find((fact) => fact.type === 'radio.graded' && fact.words === words) as Heard['graded'] }
}

const PRIVATE = 'Kaur, she will be there in two minutes, promise. She is crying about the new pages'
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

describe('words that broke up between the trailers', () => {
  it('say why nobody had them: how many were lost, and what was left', () => {
    const words = 'Lind, what do I do now?'
    for (const seed of SEEDS) {
      const { run, graded } = saidBesideSteel(seed, words)
      const line = run.log.find((one) => one.words === words)
      expect(graded?.notes).toMatchObject([{ id: 'signal.broken', what: String(line?.lost?.length) }])
      expect(graded?.notes[0]?.said).toContain('…')
      expect(line?.verdict?.came).toBe('broken')
    }
  })

  it('are a breach where what is private came through, and are said to be one where it did not', () => {
    const came = SEEDS.map((seed) => {
      const { run, graded } = saidBesideSteel(seed, PRIVATE)
      const leaked = graded?.faults.some(({ rule }) => rule === 'R-CONF-PERSON') === true
      const spared = graded?.notes.some(({ id }) => id === 'signal.spared') === true
      const again = run.log.some(({ text }) => text?.id.startsWith('reply.broken-up') === true)
      expect([seed, spared, leaked && again]).toEqual([seed, !leaked, false])
      return leaked
    })
    expect(new Set(came).size).toBe(2)
  })
})
