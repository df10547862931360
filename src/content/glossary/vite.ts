import { isAbsolute, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { printProblem } from '../problems/problem.ts'
import { compileGlossary } from './compile.ts'
import { GLOSSARY, GLOSSARY_LANGUAGE, glossaryFiles } from './load.ts'

const NAME = 'virtual:glossary'
const RESOLVED = `\0${NAME}`

/**
 * Gives the page the glossary as `virtual:glossary`, checked and put together. YAML and its reader are never shipped. A
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
      return id === NAME ? RESOLVED : null
    },
    async load(id) {
      if (id !== RESOLVED) return null
      const files = await glossaryFiles(folder)
      for (const { file } of Object.values(files)) this.addWatchFile(file)
      const result = compileGlossary(files, GLOSSARY_LANGUAGE)
      if (result.ok) return `export default JSON.parse(${JSON.stringify(JSON.stringify(result.glossary))})`
      const [first] = result.problems
      const loc = { file: first?.file ?? folder, line: first?.line ?? 1, column: first?.column ?? 1 }
      return this.error({ message: `\n${result.problems.map(printProblem).join('\n\n')}`, loc, id: loc.file })
    },
    hotUpdate({ file, modules }) {
      const inside = relative(folder, file)
      if (inside.startsWith(`..${sep}`) || isAbsolute(inside) || !file.endsWith('.yaml')) return undefined
      const own = this.environment.moduleGraph.getModuleById(RESOLVED)
      return own === undefined ? undefined : [...modules, own]
    },
  }
}
