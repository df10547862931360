import react from '@vitejs/plugin-react'
import type { Plugin } from 'vitest/config'
import { defineConfig } from 'vitest/config'
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

export default defineConfig({
  plugins: [react(), scenarios(), glossary(), drills(), onlyLazy(['phaser', 'howler'])],
  build: {
    target: 'es2022',
    // Every browser that runs the page knows module preloading.
    modulePreload: { polyfill: false },
    manifest: true,
    // Phaser comes whole, in a chunk of its own.
    chunkSizeWarningLimit: 1600,
  },
  test: {
    include: ['{src,tests,assets,scenarios}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
