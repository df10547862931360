import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './tests/browser/browser.ts'

// Set by tests/browser/run.ts, which finds the browser and a free port.
const port = Number(process.env['E2E_PORT'] ?? 4174)
const executablePath = process.env['E2E_CHROMIUM'] ?? ''
const channel = process.env['E2E_CHANNEL'] ?? ''

const cores = availableParallelism()

/** Browsers that do not talk. */
const others = cores <= 1 ? 1 : Math.max(2, Math.floor(cores / 2))

/** What is spoken into the microphone takes as long as it takes to say it: a browser that talks leaves the cores to others. */
const SPOKEN = ['journeys/voice.spec.ts', 'journeys/voice-run.spec.ts', 'journeys/drill-voice.spec.ts']

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  // On the build machine a race lost once is named as flaky, to be mended; at a desk it is red at once.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // A browser waits half of its time: two of them keep two cores busy, and one more that talks does not hold them up.
  workers: cores <= 1 ? 1 : others + 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'spoken', testMatch: SPOKEN.map((file) => `**/${file}`), workers: 1 },
    { name: 'others', testIgnore: SPOKEN.map((file) => `**/${file}`), workers: others },
  ],
  use: {
    // Every test begins without what an earlier visit kept; offline.spec.ts lets the worker in.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: launchOptions({
      ...(executablePath === '' ? {} : { executablePath }),
      ...(channel === '' ? {} : { channel }),
    }),
  },
  webServer: {
    command: 'npm start --silent',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
