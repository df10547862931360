import { isAbsolute, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { printProblem } from '../problems/problem.ts'
import { compileGlossary } from './compile.ts'
import { LANGUAGES, SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { GLOSSARY, glossaryFiles } from './load.ts'
import type { GlossaryFiles } from './read.ts'

const NAME = 'virtual:glossary'
const IN = `${NAME}/`
const LOADS = 'virtual:glossary-loads'
const RESOLVED = '\0'

/** The glossary in the languages that have all files for it. */
const loadersOf = (files: GlossaryFiles): string => {
  const inLanguage = (language: string): number =>
    Object.keys(files).filter((name) => name.endsWith(`.${language}.yaml`)).length
  const whole = LANGUAGES.filter((language) => inLanguage(language) >= inLanguage(SET_LANGUAGE))
  const loads = whole.map((language) => {
    const name = language === SET_LANGUAGE ? NAME : IN + language
    return `${JSON.stringify(language)}: () => import(${JSON.stringify(name)})`
  })
  return `export const loads = { ${loads.join(', ')} }`
}

/**
 * Gives the page the glossary as `virtual:glossary`, in another language as `virtual:glossary/es`, checked and put together,
 * and `virtual:glossary-loads`, a loader for each language. YAML and its reader are never shipped. A
 * problem fails the build with file, line and column; an edit reloads the page.
 */
export const glossary = (): Plugin => {
  let folder = GLOSSARY
  return {
    name: 'glossary',
    configResolved(config) {
      folder = join(config.root, GLOSSARY)
    },
    resolveId(id) {
      return id === NAME || id === LOADS || id.startsWith(IN) ? RESOLVED + id : null
    },
    async load(id) {
      if (!id.startsWith(RESOLVED)) return null
      const name = id.slice(RESOLVED.length)
      if (name === LOADS) return loadersOf(await glossaryFiles(folder))
      if (name !== NAME && !name.startsWith(IN)) return null
      const files = await glossaryFiles(folder)
      for (const { file } of Object.values(files)) this.addWatchFile(file)
      const result = compileGlossary(files, name === NAME ? SET_LANGUAGE : name.slice(IN.length))
      if (result.ok) return `export default JSON.parse(${JSON.stringify(JSON.stringify(result.glossary))})`
      const [first] = result.problems
      const loc = { file: first?.file ?? folder, line: first?.line ?? 1, column: first?.column ?? 1 }
      return this.error({ message: `\n${result.problems.map(printProblem).join('\n\n')}`, loc, id: loc.file })
    },
    hotUpdate({ file, modules }) {
      const inside = relative(folder, file)
      if (inside.startsWith(`..${sep}`) || isAbsolute(inside) || !file.endsWith('.yaml')) return undefined
      const { moduleGraph } = this.environment
      const own = [...moduleGraph.idToModuleMap.values()].filter(({ id }) => id?.startsWith(RESOLVED + NAME) === true)
      return [...modules, ...own]
    },
  }
}
