import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import type { Plugin, PluginOption } from 'vite'
import { defineConfig } from 'vitest/config'
import { offline } from './src/content/offline-vite.ts'
import { prerender } from './src/content/prerender-vite.ts'
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

/** What every page has but the front one. */
const INNER =
  /\/src\/(?:app\/(?:seed|use-loaded|use-is-live|kept-loads|use-sound|use-hear-words)|play\/hud\/play-settings|i18n\/(?:word-reason|use-reasons)|pages\/(?:reasons\/Why|revision|frame\/(?:PaperNav|PageHead|NotFoundPage|KeepsNothing|RevisionBadge|sidecard))|ui\/(?:LevelBoxes|Slide|talk\/use-held-key|keys\/(?:key-name|use-key-name)))\.(?:tsx?|css)$/

/** The offer of a run that was broken off: known only when what is kept has been read. */
const RESUME = /\/src\/(?:pages\/frame\/ResumeStrip\.tsx|store\/run-(?:head|lock)\.ts)$/

/** The plain pieces that the front page stands on, and nearly every other page as well. */
const isShared = (id: string): boolean =>
  !INNER.test(id) &&
  !RESUME.test(id) &&
  (/\/src\/ui\/(?:talk\/|keys\/)?[^/]+$/.test(id) ||
    /\/src\/pages\/(?:frame\/[^/]+|languages\/LanguagesLater\.tsx|grade-ahead\.ts|in-idle-time\.ts|timing-of\.ts)$/.test(
      id,
    ) ||
    /\/src\/store\/(?:StoreProvider|opening|settings|use-voice-choice)\.tsx?$/.test(id) ||
    /\/src\/core\/vocabulary\/language\.ts$|\/src\/i18n\/(?:i18n|language)\.ts$|\/src\/i18n\/en\/(?:front|ui)\.json$/.test(
      id,
    ) ||
    /\/assets\/kit\/(?:walkie|svg|icons|colour)\.ts$/.test(id))

/**
 * Small pieces that come together: a slow line waits for each file, and they weigh more apart. What a piece stands on comes
 * with it, unless an earlier group has it.
 */
const TOGETHER: Readonly<Record<string, RegExp>> = {
  inner: INNER,
  resume: RESUME,
  // With every drill, and with what says how much of it is due.
  drills:
    /\/src\/(?:pages\/drill\/(?:when|single-keys|card-name|wall-clock|use-heard|use-choice-keys|region-of)|app\/use-(?:cards|drill-habits)|core\/course\/(?:card|memory)|core\/radio\/drill\/drill)\.tsx?$/,
  // With every card of a drill.
  cards:
    /\/src\/(?:pages\/drill\/(?:PlaceActions|Verdict|HearAgain|use-judge|board-of|hints)|core\/radio\/drill\/(?:board|choose)|core\/course\/session)\.tsx?$/,
  // With everything that names a scene.
  scenes:
    /\0virtual:scenarios$|\/src\/(?:app\/(?:scenarios|opened-records)|pages\/(?:money-text|course\/scenario-number)|core\/(?:radio\/replies\/slots|cost\/tiers|rubric\/levels))\.ts$/,
  // With everything that is drawn from the plan of a place.
  plans: /\/src\/core\/floor\/(?:geometry|headings|box|area|prop-kinds|obstacles|camera-view|sweep|frame-polygon)\.ts$/,
  // With a run that is over.
  runs: /\/src\/(?:app\/(?:read-record-file|record-file-name|save-file|beside\/(?:beside|open-run))|core\/(?:record\/file|run\/(?:run-state|clock)|time\/(?:ticks|deadlines)|cost\/(?:causes|ledger)|vocabulary\/ids|course\/from-play))\.ts$/,
}

/** What the page's own code needs to be read, by a build and by whoever draws pages for it. */
const pageCode = (): PluginOption[] => [react(), scenarios(), glossary(), drills()]

/** For the tests alone: no build of the page needs to load vitest. */
const sequence = async () =>
  process.env['VITEST'] === undefined ? {} : { sequencer: (await import('./tests/long-first.ts')).LongFirst }

export default defineConfig(async () => ({
  // React brings this hook itself; what stands in for it in older ones stays away.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }] },
  plugins: [pageCode(), onlyLazy(['phaser', 'howler', 'pdfkit', 'fontkit']), prerender(pageCode), offline()],
  build: {
    target: 'es2022',
    // Every browser that runs the page knows module preloading.
    modulePreload: { polyfill: false },
    manifest: true,
    // Some forty small files that nearly every page needs weigh 8 kB more apart than together.
    rolldownOptions: {
      output: {
        // Vite would make every `const` of a module a `var`, which an engine has to look up and check wherever it is used.
        topLevelVar: false,
        codeSplitting: {
          groups: [
            { name: 'shared', test: isShared, priority: 1 },
            ...Object.entries(TOGETHER).map(([name, test]) => ({ name, test })),
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
