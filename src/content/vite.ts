import { isAbsolute, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { LANGUAGES, SET_LANGUAGE } from '../core/vocabulary/language.ts'
import type { Compilation } from './compile.ts'
import type { CompiledScenario, ScenarioEntry, ScenarioTexts, ScenarioWords } from './compiled-scenario.ts'
import { findScenario, listScenarios, loadScenarioFile, SCENARIOS, UnknownScenario } from './load.ts'
import { printProblem } from './problems/problem.ts'
import { VARIANT_MARK } from './variants.ts'

const ONE = 'virtual:scenario/'
const WORDS = 'virtual:scenario-words/'
const WORD_LOADS = 'virtual:scenario-word-loads/'
const ALL = 'virtual:scenarios'
const RESOLVED = '\0'

type Words = Readonly<Record<string, ScenarioWords>>

/** How the page asks for a scenario in one of its variants. */
const addressOf = (id: string, variant: string | undefined): string =>
  variant === undefined ? id : `${id}${VARIANT_MARK}${variant}`

const titleIn = (texts: ScenarioTexts, title: string): string => {
  const words = texts[title] ?? title
  return typeof words === 'string' ? words : (words[0] ?? title)
}

const titlesOf = ({ scenario: { title }, texts }: CompiledScenario, words: Words): ScenarioEntry['title'] => ({
  ...Object.fromEntries(Object.entries(texts).map(([language, own]) => [language, titleIn(own, title)])),
  ...Object.fromEntries(Object.entries(words).map(([language, own]) => [language, titleIn(own.texts, title)])),
})

const entryOf = (compiled: CompiledScenario, all: readonly CompiledScenario[], words: Words): ScenarioEntry => {
  const { id, module, minutes, tier, show } = compiled.scenario
  const variants = all.flatMap(({ scenario: { variant } }) => variant ?? [])
  return { id, title: titlesOf(compiled, words), module, slug: show.slug, minutes, tier, variants }
}

/** Data as a module: a string to parse is read faster than a literal of the same size. */
const moduleOf = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

const OTHERS: readonly string[] = LANGUAGES.filter((language) => language !== SET_LANGUAGE)

const loadersOf = (prefix: string, addresses: readonly string[], suffix = ''): string =>
  `{ ${addresses.map((one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(prefix + one + suffix)})`).join(', ')} }`

/**
 * Gives the page its scenarios: `virtual:scenario/ID` is one, compiled, and `virtual:scenario/ID@VARIANT` another form of
 * it; `virtual:scenario-words/ID/es` is what another language has for it; `virtual:scenarios` is the list of all, with a loader
 * for each and one for the loaders of each other language. YAML and its reader are never shipped. A problem in a scenario fails the build with file, line and column; an edit reloads the
 * page.
 */
export const scenarios = (): Plugin => {
  let root = SCENARIOS
  const compiledOf = (
    result: Compilation,
    fail: (text: string, at: { file: string; line: number; column: number }) => never,
  ) => {
    if (result.ok) return result
    const [first] = result.problems
    const text = result.problems.map(printProblem).join('\n\n')
    return fail(text, { file: first?.file ?? root, line: first?.line ?? 1, column: first?.column ?? 1 })
  }
  return {
    name: 'scenarios',
    configResolved(config) {
      root = join(config.root, SCENARIOS)
    },
    resolveId(id) {
      return id === ALL || [ONE, WORDS, WORD_LOADS].some((one) => id.startsWith(one)) ? RESOLVED + id : null
    },
    async load(id) {
      if (!id.startsWith(RESOLVED)) return null
      const name = id.slice(RESOLVED.length)
      const fail = (message: string, loc: { file: string; line: number; column: number }) =>
        this.error({ message: `\n${message}`, loc, id: loc.file })
      if (name === ALL) {
        const entries: ScenarioEntry[] = []
        for (const { file } of await listScenarios(root)) {
          this.addWatchFile(file)
          const { compiled, variants, words } = compiledOf(await loadScenarioFile(file, root), fail)
          entries.push(entryOf(compiled, variants, words[0] ?? {}))
        }
        const addresses = entries.flatMap(({ id, variants }) => [
          id,
          ...variants.slice(1).map((variant) => addressOf(id, variant)),
        ])
        return [
          moduleOf(entries),
          `export const loads = ${loadersOf(ONE, addresses)}`,
          `export const wordLoads = ${loadersOf(WORD_LOADS, OTHERS)}`,
        ].join('\n')
      }
      if (name.startsWith(WORD_LOADS)) {
        const language = name.slice(WORD_LOADS.length)
        const addresses: string[] = []
        for (const { file } of await listScenarios(root)) {
          const { compiled, variants, words } = compiledOf(await loadScenarioFile(file, root), fail)
          for (const [at, own] of words.entries())
            if (language in own)
              addresses.push(addressOf(compiled.scenario.id, at === 0 ? undefined : variants[at]?.scenario.variant))
        }
        return `export const loads = ${loadersOf(WORDS, addresses, `/${language}`)}`
      }
      const prefix = [ONE, WORDS].find((one) => name.startsWith(one))
      if (prefix === undefined) return null
      const [address = '', language = ''] = name.slice(prefix.length).split('/')
      const [wanted = '', variant] = address.split(VARIANT_MARK)
      const found = await findScenario(wanted, root).catch((error: unknown) => {
        if (error instanceof UnknownScenario) return this.error(error.message)
        throw error
      })
      this.addWatchFile(found.file)
      const { compiled, variants, words } = compiledOf(await loadScenarioFile(found.file, root), fail)
      const at = variant === undefined ? 0 : variants.findIndex(({ scenario }) => scenario.variant === variant)
      if (at < 0) return this.error(`Scenario "${wanted}" has no variant "${variant}".`)
      if (prefix === ONE) return moduleOf(variants[at] ?? compiled)
      const own = words[at]?.[language]
      return own === undefined ? this.error(`Scenario "${wanted}" has no words in "${language}".`) : moduleOf(own)
    },
    hotUpdate({ file, modules }) {
      const inside = relative(root, file)
      if (inside.startsWith(`..${sep}`) || isAbsolute(inside) || !file.endsWith('.yaml')) return undefined
      const { moduleGraph } = this.environment
      const own = [...moduleGraph.idToModuleMap.values()].filter(
        ({ id }) => id?.startsWith(RESOLVED + 'virtual:scenario') === true,
      )
      return [...modules, ...own]
    },
  }
}
