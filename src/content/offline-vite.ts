import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** The worker stands at the root of the site: it may answer for nothing above itself. */
const WORKER_FILE = 'offline.js'

const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []

/**
 * Makes the service worker of a build and writes into it which files there are, and in which version. A file without a
 * hash in its name is kept under its name and its hash.
 */
export const offline = (): Plugin => {
  let publicDir = ''
  let folder = ''
  return {
    name: 'offline',
    apply: 'build',
    config: () => ({
      build: {
        rollupOptions: {
          input: { index: 'index.html', offline: 'src/store/offline/worker.ts' },
          output: { entryFileNames: ({ name }) => (name === 'offline' ? WORKER_FILE : 'assets/[name]-[hash].js') },
        },
      },
    }),
    configResolved(config) {
      publicDir = config.publicDir
      folder = config.build.assetsDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER_FILE]
        if (worker?.type !== 'chunk') return this.error(`The build has no ${WORKER_FILE}.`)
        if (worker.imports.length > 0)
          return this.error(`${WORKER_FILE} must stand alone; it imports ${worker.imports.join(', ')}.`)
        const built = Object.values(bundle).flatMap((file): readonly (readonly [string, string])[] => {
          if (file === worker || file.fileName.startsWith('.')) return []
          const path = `/${file.fileName}`
          if (path.startsWith(`/${folder}/`)) return [[path, path]]
          return [[path, `${path}?v=${hashOf(file.type === 'chunk' ? file.code : file.source)}`]]
        })
        const copied = filesUnder(publicDir).map((file): readonly [string, string] => {
          const path = `/${relative(publicDir, file).split(sep).join('/')}`
          return [path, `${path}?v=${hashOf(readFileSync(file))}`]
        })
        const files = [...built, ...copied].toSorted(([a], [b]) => (a < b ? -1 : 1))
        const list = JSON.stringify(files)
        worker.code = worker.code
          .replaceAll('OFFLINE_FILES', () => list)
          .replaceAll('OFFLINE_VERSION', JSON.stringify(hashOf(list)))
      },
    },
  }
}
