import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { STRANGER } from '../../core/vocabulary/ids.ts'
import { parse } from 'yaml'

/**
 * A wording that somebody says, and the voice that says it. `set` is what a page fetches together: a scenario by its id,
 * the first call, the glossary. `from` is where an author finds it.
 */
export type SpokenLine = {
  readonly voice: string
  readonly text: string
  readonly set: string
  readonly from: string
}

const ScenarioVoices = v.object({
  id: v.string(),
  cast: v.array(v.object({ id: v.string(), voice: v.optional(v.nullable(v.string())) })),
})
const Texts = v.record(v.string(), v.unknown())
const Wordings = v.union([v.string(), v.array(v.string())])
/** Somebody of the show; or, where nobody is named, a voice of another one. */
const Saying = v.union([
  v.object({ by: v.string(), line: v.string() }),
  v.pipe(
    v.object({ crosstalk: v.object({ line: v.string() }) }),
    v.transform(({ crosstalk: { line } }) => ({ by: STRANGER, line })),
  ),
])

/** A hole that is filled only when it is said: nobody can speak it ahead, and its caption is shown. */
const FILLED_LATER = '{'

const LANGUAGE_OF_THE_SET = 'en'

/** Every line of a scenario file with who says it, wherever it stands. */
function* sayings(node: unknown): Generator<v.InferOutput<typeof Saying>> {
  if (Array.isArray(node)) for (const part of node) yield* sayings(part)
  else if (typeof node === 'object' && node !== null) {
    const said = v.safeParse(Saying, node)
    if (said.success) yield said.output
    for (const part of Object.values(node)) yield* sayings(part)
  }
}

/**
 * The spoken wordings of one scenario: a line belongs to the person its key names (`line.reyes.rolling`) and to whoever
 * a beat gives it to. Text that nobody with a voice says is left out.
 */
export function linesOf(scenario: unknown, texts: unknown): readonly SpokenLine[] {
  const { id, cast } = v.parse(ScenarioVoices, scenario)
  const voiceOf = new Map(cast.map((person) => [person.id, person.voice ?? null]))
  voiceOf.set(STRANGER, STRANGER)
  const speakers = new Map<string, Set<string>>()
  const add = (line: string, person: string): void => {
    const voice = voiceOf.get(person)
    if (voice) speakers.set(line, (speakers.get(line) ?? new Set()).add(voice))
  }
  const all = v.parse(Texts, texts)
  for (const key of Object.keys(all)) {
    const [kind, person] = key.split('.')
    if (kind === 'line' && person !== undefined) add(key, person)
  }
  for (const { by, line } of sayings(scenario)) add(line, by)
  const lines: SpokenLine[] = []
  for (const [key, voices] of speakers) {
    const wordings = v.safeParse(Wordings, all[key])
    if (!wordings.success) continue
    const said = typeof wordings.output === 'string' ? [wordings.output] : wordings.output
    for (const text of said.filter((words) => !words.includes(FILLED_LATER)))
      for (const voice of voices) lines.push({ voice, text, set: id, from: `${id} ${key}` })
  }
  return lines
}

/** The spoken wordings of every scenario under a folder, in the order of their paths. */
export async function scenarioLines(folder: string): Promise<readonly SpokenLine[]> {
  const files = (await readdir(folder, { recursive: true })).toSorted()
  const lines: SpokenLine[] = []
  for (const file of files) {
    if (!file.endsWith(`.${LANGUAGE_OF_THE_SET}.yaml`)) continue
    const scenarioFile = file.replace(`.${LANGUAGE_OF_THE_SET}.yaml`, '.yaml')
    if (!files.includes(scenarioFile)) continue
    const read = async (name: string): Promise<unknown> => parse(await readFile(join(folder, name), 'utf8'))
    const scenario = await read(scenarioFile)
    if (!v.is(ScenarioVoices, scenario)) continue
    lines.push(...linesOf(scenario, await read(file)))
  }
  return lines
}

/** What of a scenario matters to who says what. */
type Speaking = {
  readonly id: string
  readonly cast: readonly { readonly id: string; readonly voice: string | null }[]
  readonly script: { readonly lines: Readonly<Record<string, readonly { readonly words: string }[]>> }
}

/**
 * What the people of a scenario may say by rule (`reply.KIND.PERSON`), in a set of its own: it is wanted now and then, and
 * not fetched ahead.
 */
export const replyLines = ({ id: scenario, cast, script }: Speaking): readonly SpokenLine[] => {
  const voiceOf = new Map(cast.map(({ id, voice }) => [id, voice]))
  return Object.entries(script.lines).flatMap(([id, wordings]) => {
    const [kind, , by = ''] = id.split('.')
    const voice = kind === 'reply' ? (voiceOf.get(by) ?? null) : null
    if (voice === null) return []
    return wordings.flatMap(({ words }) =>
      words.includes(FILLED_LATER)
        ? []
        : [{ voice, text: words, set: `${scenario}.replies`, from: `${scenario} ${id}` }],
    )
  })
}
