import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileScenario } from '../../../src/content/compile.ts'
import type { CompiledScenario } from '../../../src/content/compiled-scenario.ts'
import { printProblem } from '../../../src/content/problems/problem.ts'
import type { FactOf, FactType } from '../../../src/core/vocabulary/fact.ts'
import type { Input } from '../../../src/core/vocabulary/input.ts'
import type { Gesture, IntruderKind, Loudness } from '../../../src/core/vocabulary/words.ts'
import { act, type Line, tell, type Told } from '../story.ts'
import type { Incident } from './incident.ts'

const given = (file: string) => ({ file, content: readFileSync(file, 'utf8') })
const own = (name: string) => given(join(import.meta.dirname, name))

/** A change of the pavement: words of its file, and what stands there instead. */
export type Change = readonly [old: string, fresh: string]

/** The row of somebody who is only met, and asked to take the other way. */
export const COMER = `- id: comer
    on: comes
    criteria: [R2]
    parts:
      loop: { window: 20, any: [{ told: comer.round }] }
    ok: [{ told: comer.waits }]
    wrong: [{ when: { told: comer.touched } }]`

/** The pavement on which somebody of this kind comes along, compiled. */
export const pavement = (kind: IntruderKind, ...changes: readonly Change[]): CompiledScenario => {
  const file = own('pavement.yaml')
  const content = [['KIND', kind] as const, ...changes].reduce((text, [old, fresh]) => {
    if (!text.includes(old)) throw new Error(`${file.file} has no "${old}"`)
    return text.replace(old, () => fresh)
  }, file.content)
  const result = compileScenario({
    scenario: { ...file, content },
    place: own('pavement.place.yaml'),
    placeTexts: { en: own('pavement.place.en.yaml') },
    texts: { en: own('pavement.en.yaml') },
    replies: { en: given('scenarios/radio/replies.en.yaml') },
    people: { en: given('scenarios/people/people.en.yaml') },
  })
  if (!result.ok) throw new Error(result.problems.map(printProblem).join('\n\n'))
  return result.compiled
}

/** Beats of the pavement as its file has them, to be moved or left out. */
export const BEATS = {
  lock: "  - { id: lock, at: '0:04', say: { by: reyes, line: line.reyes.lock, on: 1 }, call: [pictureUp, lockItUp] }\n",
  rolling: "  - { id: rolling, at: '0:10', say: { by: reyes, line: line.reyes.rolling, on: 1 }, call: [rolling] }\n",
}

/** The pavement with the row of an incident. */
export const incidentSet = ({ kind, lost, set, parts, needs, ok, wrong, encounter }: Incident): CompiledScenario => {
  const row = `- id: comer
    on: comes
    criteria: [R2]
    gate: true
    lost: [${lost.join(', ')}]
    cause: '1'
    parts:
      ${parts}
    ${needs === undefined ? '' : `needs: ${needs}`}
    ok: [${ok}]
    wrong: [{ when: ${wrong} }]`
  const quiet: readonly Change[] = [
    ...(set === 'idle' ? [[BEATS.lock, ''] as const] : []),
    ...(set === 'rolling' ? [] : [[BEATS.rolling, ''] as const]),
  ]
  const aim: readonly Change[] =
    encounter === undefined
      ? []
      : [['from: walk-20, to: east', encounter.includes('from:') ? encounter : `from: walk-20, ${encounter}`]]
  return pavement(kind, ['ROWS', row], ...quiet, ...aim)
}

const lines = (all: readonly (Line | readonly Line[])[]): Parameters<typeof tell>[0] => ({
  seed: 3,
  bot: 'silent',
  lines: all.flat(),
})

/** A story that is only played. */
export const played = (compiled: CompiledScenario, ...all: readonly (Line | readonly Line[])[]) =>
  act(lines(all), compiled)

/** A story on the pavement; nobody plays but the lines. */
export const told = (compiled: CompiledScenario, ...all: readonly (Line | readonly Line[])[]): Told =>
  tell(lines(all), compiled)

/** So many seconds after somebody came into sight. */
export const after = (seconds: number, input: Input): Line => ({ met: 'comer', after: seconds, input })

export const signs = (seconds: number, gesture: Gesture): Line =>
  after(seconds, { type: 'pa.signed', gesture, to: 'comer' })

export const says = (seconds: number, words: string, loudness: Loudness = 'voice'): Line =>
  after(seconds, { type: 'pa.spoke', words, loudness, to: 'comer' })

export const chooses = (seconds: number, choice: string): Line => after(seconds, { type: 'pa.chose', choice })

export const leads = (seconds: number): Line => after(seconds, { type: 'pa.led', who: 'comer' })

export const radios = (words: string): Input => ({ type: 'radio.said', channel: 1, words, mode: 'typed' })

export const walks = (seconds: number, to: string): Line => after(seconds, { type: 'pa.walked', to })

export const factsOf = <T extends FactType>({ facts }: Pick<Told, 'facts'>, type: T): readonly FactOf<T>[] =>
  facts.filter((fact): fact is FactOf<T> => fact.type === type)

/** What came of the encounter, in order, each with its seconds after they came into sight. */
export const came = (story: Told): readonly string[] => {
  const begins = factsOf(story, 'met.came')[0]?.tick ?? 0
  return story.facts.flatMap((fact) => {
    const at = ((fact.tick - begins) / 20).toFixed(1)
    if (fact.type === 'met.did') return [`${at} ${fact.outcome}`]
    return fact.type === 'met.took' ? [`${at} took ${fact.outcomes.join(' ')} ${fact.ms}`] : []
  })
}

/** Of what came, what was expected, in the order in which it came. */
export const inOrder = (known: readonly string[], expected: readonly string[]): readonly string[] =>
  known.filter((one) => expected.includes(one))

/** Everything that the encounter has come to, each in the order of its first time. */
export const outcomes = ({ run }: Pick<Told, 'run'>): readonly string[] => run.met?.[0]?.known ?? []
