import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileScenario } from '../../../src/content/compile.ts'
import type { CompiledScenario } from '../../../src/content/compiled-scenario.ts'
import { printProblem } from '../../../src/content/problems/problem.ts'
import type { DeadSpot } from '../../../src/core/radio/net/cover.ts'
import type { FactOf, FactType } from '../../../src/core/vocabulary/fact.ts'
import type { Input } from '../../../src/core/vocabulary/input.ts'
import { type Line, tell, type Told } from '../story.ts'

const given = (file: string) => ({ file, content: readFileSync(file, 'utf8') })
const own = (name: string) => given(join(import.meta.dirname, name))

/** A change of the quiet set: words of its file, and what stands there instead. */
export type Change = readonly [old: string, fresh: string]

const changed = (file: ReturnType<typeof given>, changes: readonly Change[]) => ({
  ...file,
  content: changes.reduce((text, [old, fresh]) => {
    if (!text.includes(old)) throw new Error(`${file.file} has no "${old}"`)
    return text.replace(old, () => fresh)
  }, file.content),
})

/** The quiet set with these changes, compiled; `words` change its texts. */
export const quiet = (changes: readonly Change[] = [], words: readonly Change[] = []): CompiledScenario => {
  const result = compileScenario({
    scenario: changed(own('quiet.yaml'), changes),
    place: given('scenarios/places/stage-4.yaml'),
    placeTexts: { en: given('scenarios/places/stage-4.en.yaml') },
    texts: { en: changed(own('quiet.en.yaml'), words) },
    replies: { en: given('scenarios/radio/replies.en.yaml') },
  })
  if (!result.ok) throw new Error(result.problems.map(printProblem).join('\n\n'))
  return result.compiled
}

/** The same place with spots where radios get nothing. */
export const shadowed = (compiled: CompiledScenario, deadSpots: readonly DeadSpot[]): CompiledScenario => ({
  ...compiled,
  scenario: { ...compiled.scenario, plan: { ...compiled.scenario.plan, deadSpots } },
})

/** Beats that stand between the first question and the end. */
export const withBeats = (...beats: readonly string[]): Change => [
  '  # more of the air\n',
  beats.map((beat) => `  - ${beat}\n`).join(''),
]

/** A story on the net; nobody plays but the lines. */
export const told = (compiled: CompiledScenario, ...lines: readonly (Line | readonly Line[])[]): Told =>
  tell({ seed: 3, bot: 'silent', lines: lines.flat() }, compiled)

export const does = (at: number, input: Input): Line => ({ at, input })
/** Words that are typed and sent. */
export const types = (at: number, words: string): Line =>
  does(at, { type: 'radio.said', channel: 1, words, mode: 'typed' })
/** The same, so many seconds after a beat was heard. */
export const typesAfter = (beat: string, after: number, words: string): Line => ({
  beat,
  after,
  input: { type: 'radio.said', channel: 1, words, mode: 'typed' },
})

/** Words that are spoken: the button, and what a recogniser makes of it a moment later. */
export const speaks = (
  at: number,
  words: string,
  { leadMs = 600, tailMs = 400, alternatives = [] as readonly string[] } = {},
): readonly Line[] => {
  const durMs = leadMs + words.split(' ').length * 400 + tailMs
  const said: Input = { type: 'radio.said', channel: 1, words, mode: 'voice', leadMs, tailMs, durMs, alternatives }
  return [
    does(at, { type: 'radio.keyed' }),
    does(at + durMs / 1000, { type: 'radio.unkeyed' }),
    does(at + durMs / 1000 + 0.4, said),
  ]
}

export const factsOf = <T extends FactType>({ facts }: Told, type: T): readonly FactOf<T>[] =>
  facts.filter((fact): fact is FactOf<T> & typeof fact => fact.type === type)

/** Every fault of a rule that was found, as "RULE severity". */
export const faultsIn = (story: Told): readonly string[] =>
  factsOf(story, 'radio.graded').flatMap(({ faults }) => faults.map(({ rule, severity }) => `${rule} ${severity}`))

/** What somebody said on the air by rule or otherwise, in words, from a second on. */
export const saidBy = ({ facts }: Told, { texts }: CompiledScenario, from = 0): readonly string[] =>
  facts.flatMap((fact) => {
    if (fact.type !== 'call.made' || fact.tick < from * 20) return []
    const text = texts['en']?.[fact.line]
    const words = typeof text === 'string' ? text : (text?.[fact.wording] ?? fact.line)
    const filled = words.replaceAll(/\{(\w+)\}/g, (_hole, name: string) => fact.slots?.[name] ?? '')
    return [`${fact.by}: ${filled}`]
  })
