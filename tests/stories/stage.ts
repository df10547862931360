import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compileScenario } from '../../src/content/compile.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { loadScenarioFile } from '../../src/content/load.ts'
import type { Variant } from '../../src/core/vocabulary/words.ts'

const SCENARIOS = join(import.meta.dirname, '../../scenarios')

type Compilation = ReturnType<typeof loadScenarioFile>

/** What was compiled already: a scenario is a value, and the tests of a worker share it. */
const known = new Map<string, Compilation>()

const compiledOnce = (file: string): Compilation => {
  const ready = known.get(file)
  if (ready !== undefined) return ready
  const fresh = loadScenarioFile(file, SCENARIOS)
  known.set(file, fresh)
  return fresh
}

/** A scenario of the project, compiled, in its usual form or in a variant; throws with its first problem. */
export const theScenario = async (module: string, id: string, variant?: Variant): Promise<CompiledScenario> => {
  const compilation = await compiledOnce(join(SCENARIOS, module, `${id}.yaml`))
  if (!compilation.ok) {
    const [problem] = compilation.problems
    throw new Error(`${id} cannot be played: ${problem?.file}:${problem?.line} ${problem?.code} ${problem?.message}`)
  }
  const { compiled, variants } = compilation
  const form = variant === undefined ? compiled : variants.find(({ scenario }) => scenario.variant === variant)
  if (form === undefined) throw new Error(`${id} has no variant "${variant}"`)
  return form
}

const given = (file: string) => ({ file, content: readFileSync(join(SCENARIOS, file), 'utf8') })

/** Stage door with one more line in its timeline, before a beat, and what is seen at it. */
export const stageDoorWith = (beat: string, before: string, caption: string): CompiledScenario => {
  const scenario = given('m04-lock-ups-1/stage-door.yaml')
  const texts = given('m04-lock-ups-1/stage-door.en.yaml')
  const at = scenario.content.indexOf(`  - { id: ${before},`)
  if (at < 0) throw new Error(`Stage door has no beat "${before}"`)
  const result = compileScenario({
    scenario: { ...scenario, content: `${scenario.content.slice(0, at)}  - ${beat}\n${scenario.content.slice(at)}` },
    place: given('places/stage-4.yaml'),
    placeTexts: { en: given('places/stage-4.en.yaml') },
    texts: { en: { ...texts, content: `${texts.content}\n${caption}\n` } },
    replies: { en: given('radio/replies.en.yaml') },
    people: { en: given('people/people.en.yaml') },
  })
  if (result.ok) return result.compiled
  const [problem] = result.problems
  throw new Error(`${problem?.file}:${problem?.line} ${problem?.code} ${problem?.message}`)
}

type Swap = readonly [old: string, fresh: string]

const swapped = (file: string, ...swaps: readonly Swap[]) => {
  const { content } = given(file)
  const fresh = swaps.reduce((text, [old, words]) => {
    if (!text.includes(old)) throw new Error(`${file} has no "${old}"`)
    return text.replace(old, () => words)
  }, content)
  return { file, content: fresh }
}

const TAXI_CAST = `cast:
  - { id: taxi, name: name.walker, role: role.walker, look: taxi, kind: driver }
  - { id: fare, name: name.walker, role: role.walker, look: woman }`
const TAXI_COMES = `encounters:
  - { id: taxi, who: taxi, opens: dana, from: d-100, to: taxi-stop, waits: past-lamp, off: d-0, drops: { who: fare, to: cafe-front } }`

/** The street by day, with a taxi that stops in the picture between two takes, while the traffic goes. */
export const streetWithTaxi = (): CompiledScenario => {
  const street = 'm05-lock-ups-2/street-with-bogeys'
  const result = compileScenario({
    scenario: swapped(`${street}.yaml`, ['cast:', TAXI_CAST], ['encounters:', TAXI_COMES]),
    place: swapped(
      'places/dock-street.yaml',
      ['  d-60: [60000, 28600]', '  d-60: [60000, 28600]\n  taxi-stop: [59000, 28300]\n  past-lamp: [49000, 28300]'],
      [
        'paths:',
        'paths:\n  - { id: taxi-way, kind: vehicle, width: 2600, along: [d-100, taxi-stop, past-lamp, d-28] }',
      ],
    ),
    placeTexts: { en: given('places/dock-street.en.yaml') },
    texts: { en: given(`${street}.en.yaml`) },
    replies: { en: given('radio/replies.en.yaml') },
    people: { en: given('people/people.en.yaml') },
  })
  if (result.ok) return result.compiled
  const [problem] = result.problems
  throw new Error(`${problem?.file}:${problem?.line} ${problem?.code} ${problem?.message}`)
}

/** Every scenario of the project, compiled. */
export const allScenarios = async (): Promise<readonly CompiledScenario[]> => {
  const names = await readdir(SCENARIOS, { recursive: true })
  const files = names.filter((name) => /^m\d\d-[^/]+\/[^/.]+\.yaml$/.test(name.replaceAll('\\', '/'))).toSorted()
  return Promise.all(
    files.map(async (name) => {
      const [module = '', file = ''] = name.replaceAll('\\', '/').split('/')
      return theScenario(module, file.replace(/\.yaml$/, ''))
    }),
  )
}
