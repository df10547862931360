import { join } from 'node:path'
import { createServer, type Plugin } from 'vite'
import { loadScenario } from '../../src/content/load.ts'
import { inVariant } from '../../src/core/floor/variant.ts'
import type { Variant } from '../../src/core/vocabulary/words.ts'
import { begin } from '../../src/core/run/run.ts'
import { view } from '../../src/core/run/view.ts'
import { readPlace } from './plans.ts'

const ROOT = join(import.meta.dirname, '../..')

const VARIANTS: readonly Variant[] = ['day', 'night', 'rain']

/** `/given/PLACE/VARIANT` is the plan of a place in that variant, its words, and the view of a run that has just begun. */
const given = (): Plugin => ({
  name: 'given',
  configureServer(server) {
    server.middlewares.use('/given', (request, response, next) => {
      const [, place = '', wanted = ''] = (request.url ?? '').split('/')
      const variant = VARIANTS.find((one) => one === wanted)
      if (variant === undefined) return next()
      const answer = async (): Promise<string> => {
        const { plan, words } = await readPlace(place)
        const loaded = await loadScenario('stage-door', join(ROOT, 'scenarios'))
        if (!loaded.ok) throw new Error('the stage door cannot be compiled')
        const { run } = begin(loaded.compiled.scenario, 1)
        return JSON.stringify({ plan: inVariant(plan, variant), words, view: view(run) })
      }
      answer().then(
        (text) => response.setHeader('Content-Type', 'application/json').end(text),
        (reason: unknown) => response.writeHead(500).end(String(reason)),
      )
    })
  },
})

/** Serves the pages of this folder, which are not part of the product. */
export async function servePages(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [given()],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    // Other pages of the project are none of this server’s business.
    optimizeDeps: { entries: [], include: ['phaser', 'valibot'] },
    cacheDir: join(ROOT, 'node_modules/.vite-setview'),
  })
  await server.listen()
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('the pages have no address')
  return { url: `${url}tests/setview/`, close: () => server.close() }
}
