import { join } from 'node:path'
import { build } from 'vite'
import type { grade } from '../../core/radio/grade.ts'

const ROOT = join(import.meta.dirname, '../../..')

/**
 * The grader as it is shipped: bundled by the tool that builds the page. A program that is started from its sources has
 * every file and every function wrapped by the loader, which costs more than a tenth of the speed that anybody sees.
 */
export const shippedGrader = async (): Promise<typeof grade> => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      ssr: 'src/core/radio/grade.ts',
      // As the page is built: `const` stays `const`.
      rolldownOptions: { output: { topLevelVar: false } },
    },
  })
  if (Array.isArray(built) || !('output' in built))
    throw new Error('The grader was built into something else than one bundle.')
  const module: { readonly grade: typeof grade } = await import(
    `data:text/javascript,${encodeURIComponent(built.output[0].code)}`
  )
  return module.grade
}
