import { readdir } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { withPhrases } from '../../core/radio/drill/choose.ts'
import { DRILL_IDS, type Drill, type DrillEntry, type DrillId } from '../../core/radio/drill/drill.ts'
import { LANGUAGES, SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { RULE_IDS, type RuleId } from '../../core/vocabulary/radio.ts'
import { printProblem } from '../problems/problem.ts'
import type { Glossary } from '../../core/vocabulary/glossary.ts'
import type { DrillCompilation } from './compile.ts'
import { DRILLS, drillFileNames, glossaryForDrills, loadDrill, loadTranslatedDrill } from './load.ts'

const ONE = 'virtual:drill/'
const ALL = 'virtual:drills'
const LOADS = 'virtual:drill-loads'
const RESOLVED = '\0'

const moduleOf = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

const entryOf = (drill: Drill): DrillEntry => {
  const { id, round, seconds } = drill
  const cards = withPhrases(drill).items.flatMap(({ trains }) => trains)
  const items = (rule: RuleId): number => cards.filter((card) => card === `rule:${rule}`).length
  const rules = Object.fromEntries(
    RULE_IDS.map((rule) => [rule, items(rule)] as const).filter(([, count]) => count > 0),
  )
  return { id, round, seconds, cards: [...new Set(cards)], rules }
}

/** A drill as the page needs it: wordings that fail are there for the proof alone. */
const shipped = (drill: Drill): Drill => ({
  ...drill,
  items: drill.items.map((item) => {
    if (item.kind === 'talk') return { ...item, fails: [] }
    if (item.kind !== 'move') return item
    const [first, ...rest] = item.steps
    return { ...item, steps: [{ ...first, fails: [] }, ...rest.map((step) => ({ ...step, fails: [] }))] }
  }),
})

const OTHERS: readonly string[] = LANGUAGES.filter((language) => language !== SET_LANGUAGE)

/** Drills that have words in another language. */
const translatedIn = async (root: string, language: string): Promise<readonly DrillId[]> => {
  const files = await readdir(root)
  return DRILL_IDS.filter((drill) => files.includes(`${drill}.${language}.yaml`))
}

const importOf = (key: string, module: string): string =>
  `${JSON.stringify(key)}: () => import(${JSON.stringify(module)})`

type At = { readonly file: string; readonly line: number; readonly column: number }

/**
 * Gives the page its drills: `virtual:drill/ID` is one, `virtual:drill/ID/es` the same in another language, `virtual:drills`
 * the list of all, `virtual:drill-loads` a loader for each, and one for the
 * loaders of another language. A problem in a drill fails the build with file, line and column; an edit reloads the page.
 */
export const drills = (): Plugin => {
  let root = DRILLS
  let glossary: Promise<Glossary> | null = null
  const drillOf = (compiled: DrillCompilation, fail: (text: string, at: At) => never): Drill => {
    if (compiled.ok) return compiled.drill
    const [first] = compiled.problems
    return fail(compiled.problems.map(printProblem).join('\n\n'), first ?? { file: root, line: 1, column: 1 })
  }
  const compile = async (id: DrillId): Promise<DrillCompilation> => {
    glossary ??= glossaryForDrills()
    return loadDrill(id, await glossary, root)
  }
  return {
    name: 'drills',
    configResolved(config) {
      root = join(config.root, DRILLS)
    },
    resolveId(id) {
      return id === ALL || id === LOADS || id.startsWith(`${LOADS}/`) || id.startsWith(ONE) ? RESOLVED + id : null
    },
    async load(id) {
      if (!id.startsWith(RESOLVED)) return null
      const name = id.slice(RESOLVED.length)
      const fail = (message: string, loc: At): never => this.error({ message: `\n${message}`, loc, id: loc.file })
      const watch = (drill: DrillId): void => {
        for (const file of drillFileNames(drill)) this.addWatchFile(join(root, file))
      }
      if (name === ALL) {
        const entries: DrillEntry[] = []
        for (const drill of DRILL_IDS) {
          watch(drill)
          entries.push(entryOf(drillOf(await compile(drill), fail)))
        }
        return moduleOf(entries)
      }
      if (name === LOADS) {
        const loads = DRILL_IDS.map((drill) => importOf(drill, ONE + drill))
        const others = OTHERS.map((language) => importOf(language, `${LOADS}/${language}`))
        return `export const loads = { ${loads.join(', ')} }\nexport const loadsIn = { ${others.join(', ')} }`
      }
      if (name.startsWith(`${LOADS}/`)) {
        const language = name.slice(LOADS.length + 1)
        const drills = await translatedIn(root, language)
        return `export const loads = { ${drills.map((drill) => importOf(drill, `${ONE}${drill}/${language}`)).join(', ')} }`
      }
      const [drill, language] = name.startsWith(ONE) ? name.slice(ONE.length).split('/') : []
      const wanted = DRILL_IDS.find((one) => one === drill)
      if (wanted === undefined) return null
      watch(wanted)
      if (language === undefined) return moduleOf(shipped(drillOf(await compile(wanted), fail)))
      this.addWatchFile(join(root, `${wanted}.${language}.yaml`))
      const translated = await loadTranslatedDrill(wanted, language, root)
      if (translated === null) return this.error(`The drill "${wanted}" has no words in "${language}".`)
      return moduleOf(shipped(drillOf(translated, fail)))
    },
    hotUpdate({ file, modules }) {
      const inside = relative(root, file)
      if (inside.startsWith(`..${sep}`) || isAbsolute(inside) || !file.endsWith('.yaml')) return undefined
      const { moduleGraph } = this.environment
      const own = [...moduleGraph.idToModuleMap.values()].filter(
        ({ id }) => id?.startsWith(`${RESOLVED}virtual:drill`) === true,
      )
      return [...modules, ...own]
    },
  }
}
