import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vitest/config'
import { defineConfig } from 'vitest/config'
import { offline } from './src/content/offline-vite.ts'
import { drills } from './src/content/drills/vite.ts'
import { glossary } from './src/content/glossary/vite.ts'
import { scenarios } from './src/content/vite.ts'

/** Refuses a build whose first page would fetch one of these packages: they are for dynamic imports only. */
const onlyLazy = (packages: readonly string[]): Plugin => ({
  name: 'only-lazy',
  apply: 'build',
  generateBundle(_options, bundle) {
    const seen = new Set<string>()
    const visit = (fileName: string, via: string): void => {
      const chunk = bundle[fileName]
      if (chunk?.type !== 'chunk' || seen.has(fileName)) return
      seen.add(fileName)
      for (const name of packages) {
        if (chunk.moduleIds.some((id) => id.includes(`/node_modules/${name}/`))) {
          this.error(`"${name}" is in what the first page loads (${via}). Reach it through import() only.`)
        }
      }
      for (const next of chunk.imports) visit(next, `${via} > ${next}`)
    }
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.isEntry) visit(file.fileName, file.fileName)
    }
  },
})

/**
 * A tag for each thing that the front page needs, as the browser's own code makes it. Vite asks for styles with
 * `crossorigin`, and a browser takes what was fetched before only for a request of the same kind.
 */
const linkFor = (link: Readonly<Record<string, string>>): string =>
  `document.head.append(Object.assign(document.createElement('link'),${JSON.stringify(link)}))`

/** The picture of the front page, as its style asks for it: otherwise it would be found only when the page is drawn. */
const HERO = [
  ['hero-phone', '(max-width: 859px)'],
  ['hero', '(min-width: 860px)'],
].map(([name, media = '']) =>
  linkFor({
    rel: 'preload',
    as: 'image',
    media,
    imageSrcset: `/generated/landing/${name}@1x.webp 1x, /generated/landing/${name}@2x.webp 2x`,
  }),
)

/**
 * The front page is a chunk of its own, so that no other page carries it. Whoever comes to the front page fetches it
 * beside the entry and not after it.
 */
const frontPageBeside = (source: string): Plugin => ({
  name: 'front-page-beside',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const files = Object.values(bundle)
      const front = files.find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(source) === true)
      if (front?.type !== 'chunk') throw new Error(`The build has no chunk of its own for ${source}.`)
      const styles = [...(front.viteMetadata?.importedCss ?? [])].map((file) =>
        linkFor({ rel: 'preload', href: `/${file}`, as: 'style', crossOrigin: '' }),
      )
      const scripts = [front.fileName, ...front.imports].map((file) =>
        linkFor({ rel: 'modulepreload', href: `/${file}` }),
      )
      const children = `if(location.pathname==='/'){${[...styles, ...scripts, ...HERO].join(';')}}`
      return [{ tag: 'script', children, injectTo: 'head-prepend' }]
    },
  },
})

/** The plain pieces that the front page stands on, and nearly every other page as well. */
const isShared = (id: string): boolean =>
  /\/src\/ui\/(?:talk\/|keys\/)?[^/]+$/.test(id) ||
  /\/src\/pages\/frame\/[^/]+$/.test(id) ||
  /\/src\/store\/(?:StoreProvider|opening|settings|saved-run|run-lock|use-voice-choice)\.tsx?$/.test(id) ||
  /\/src\/core\/vocabulary\/language\.ts$|\/src\/i18n\/(?:i18n|language)\.ts$|\/src\/i18n\/en\/(?:front|ui)\.json$/.test(
    id,
  ) ||
  /\/assets\/kit\/(?:walkie|svg|icons|colour)\.ts$/.test(id)

/** Small pieces that come with every drill, and weigh more apart than together. */
const isOfDrills = (id: string): boolean =>
  /\/src\/pages\/drill\/(?:when|single-keys|card-name|wall-clock|use-heard|use-choice-keys)\.tsx?$/.test(id) ||
  /\/src\/app\/(?:use-cards|use-drill-habits)\.ts$|\/src\/core\/course\/(?:card|memory)\.ts$/.test(id)

/** For the tests alone: no build of the page needs to load vitest. */
const sequence = async () =>
  process.env['VITEST'] === undefined ? {} : { sequencer: (await import('./tests/long-first.ts')).LongFirst }

export default defineConfig(async () => ({
  plugins: [
    react(),
    scenarios(),
    glossary(),
    drills(),
    onlyLazy(['phaser', 'howler', 'pdfkit', 'fontkit']),
    frontPageBeside('/src/pages/landing/LandingPage.tsx'),
    offline(),
  ],
  build: {
    target: 'es2022',
    // Every browser that runs the page knows module preloading.
    modulePreload: { polyfill: false },
    manifest: true,
    // Some forty small files that nearly every page needs weigh 8 kB more apart than together.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: isShared, priority: 1 },
            { name: 'drills', test: isOfDrills },
          ],
        },
      },
    },
    // Phaser comes whole, in a chunk of its own.
    chunkSizeWarningLimit: 1600,
  },
  test: {
    include: ['{src,tests,assets,scenarios}/**/*.test.{ts,tsx}'],
    // For what hangs: some tests play whole scenarios on many seeds, and a machine may be slow.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Nothing else runs beside the unit tests, so that every core may work for them.
    maxWorkers: availableParallelism(),
    // No test mocks a module or changes what belongs to all, so that files may share what they import: to read it in
    // once for every file took longer than most of the tests.
    isolate: false,
    sequence: await sequence(),
  },
}))
