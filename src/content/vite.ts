import { isAbsolute, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import type { Compilation } from './compile.ts'
import type { CompiledScenario, ScenarioEntry } from './compiled-scenario.ts'
import { findScenario, listScenarios, loadScenarioFile, SCENARIOS, UnknownScenario } from './load.ts'
import { printProblem } from './problems/problem.ts'
import { VARIANT_MARK } from './variants.ts'

const ONE = 'virtual:scenario/'
const ALL = 'virtual:scenarios'
const RESOLVED = '\0'

const titleOf = ({ scenario, texts }: CompiledScenario): string => {
  const title = texts.en?.[scenario.title]
  return typeof title === 'string' ? title : (title?.[0] ?? scenario.id)
}

/** How the page asks for a scenario in one of its variants. */
const addressOf = (id: string, variant: string | undefined): string =>
  variant === undefined ? id : `${id}${VARIANT_MARK}${variant}`

const entryOf = (compiled: CompiledScenario, all: readonly CompiledScenario[]): ScenarioEntry => {
  const { id, module, minutes, tier } = compiled.scenario
  const variants = all.flatMap(({ scenario: { variant } }) => variant ?? [])
  return { id, title: titleOf(compiled), module, minutes, tier, variants }
}

/** Data as a module: a string to parse is read faster than a literal of the same size. */
const moduleOf = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/**
 * Gives the page its scenarios: `virtual:scenario/ID` is one, compiled, and `virtual:scenario/ID@VARIANT` another form of
 * it; `virtual:scenarios` is the list of all, with a loader for each. YAML and
 * its reader are never shipped. A problem in a scenario fails the build with file, line and column; an edit reloads the
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
      return id === ALL || id.startsWith(ONE) ? RESOLVED + id : null
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
          const { compiled, variants } = compiledOf(await loadScenarioFile(file, root), fail)
          entries.push(entryOf(compiled, variants))
        }
        const addresses = entries.flatMap(({ id, variants }) => [
          id,
          ...variants.slice(1).map((variant) => addressOf(id, variant)),
        ])
        const loads = addresses.map((one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(ONE + one)})`)
        return `${moduleOf(entries)}\nexport const loads = { ${loads.join(', ')} }`
      }
      if (!name.startsWith(ONE)) return null
      const [wanted = '', variant] = name.slice(ONE.length).split(VARIANT_MARK)
      const found = await findScenario(wanted, root).catch((error: unknown) => {
        if (error instanceof UnknownScenario) return this.error(error.message)
        throw error
      })
      this.addWatchFile(found.file)
      const { compiled, variants } = compiledOf(await loadScenarioFile(found.file, root), fail)
      if (variant === undefined) return moduleOf(compiled)
      const form = variants.find(({ scenario }) => scenario.variant === variant)
      return form === undefined ? this.error(`Scenario "${wanted}" has no variant "${variant}".`) : moduleOf(form)
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
