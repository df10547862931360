import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { inVariant } from '../../../src/core/floor/variant.ts'
import { loadScenario } from '../../../src/content/load.ts'
import { ensureBrowser, launchOptions } from '../../browser/browser.ts'
import { readPlan } from '../../setview/plans.ts'

/**
 * Measures what a frame of the picture costs on the main thread, in a real browser: 60 people walk on Dock Street at night
 * while the run of the stage door is stepped; beside it as many circles in the same loop. It is the time that the thread
 * worked, so that other work on the machine does not count. Prints one JSON document.
 * Called by `npm run bench -- frame`.
 */
const SAMPLES = Number(process.argv[2] ?? 5)
const ROOT = join(import.meta.dirname, '../../..')
const SCREEN = { width: 1440, height: 900 }
/** Long enough for every walk to be drawn once. */
const WARM_UP_MS = 7000
/** Frames of one sample: four seconds of a screen, more on a machine that has other work. */
const FRAMES = 240
/** The first frames after a rest are those of a page that wakes up. */
const AWAKE_FRAMES = 20

type Cost = { readonly median: number; readonly p99: number }

/** How long the main thread worked in an animation frame, without what kept it waiting; null for any other event. */
function workedIn(event: object): number | null {
  const worked: unknown = Reflect.get(event, 'tdur')
  const isFrame = Reflect.get(event, 'name') === 'FireAnimationFrame' && Reflect.get(event, 'ph') === 'X'
  return isFrame && typeof worked === 'number' ? worked / 1000 : null
}

/** Main-thread time of the next frames of a page, in milliseconds; no other page draws meanwhile. */
async function traceFrames(browser: Browser, page: Page): Promise<Cost> {
  const session = await browser.newBrowserCDPSession()
  const frames: number[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const worked = workedIn(event)
      if (worked !== null) frames.push(worked)
    }
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await page.evaluate((frames) => globalThis.drawn(frames), FRAMES)
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  if (frames.length < FRAMES) throw new Error(`only ${frames.length} frames were traced`)
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

/** A page that shows one of the two. It rests until it is its turn, so that only one at a time draws. */
async function openPage(browser: Browser, url: string, what: 'set' | 'circles'): Promise<Page> {
  const page = await browser.newPage({ viewport: SCREEN })
  await page.goto(url)
  await page.waitForFunction(() => 'show' in globalThis)
  await page.evaluate(async (name) => globalThis.show(name), what)
  await page.waitForTimeout(WARM_UP_MS)
  await page.evaluate(() => globalThis.rest(true))
  return page
}

async function sampleOf(browser: Browser, page: Page): Promise<Cost> {
  await page.evaluate(() => globalThis.rest(false))
  await page.evaluate((frames) => globalThis.drawn(frames), AWAKE_FRAMES)
  const cost = await traceFrames(browser, page)
  await page.evaluate(() => globalThis.rest(true))
  return cost
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

async function buildPage(out: string): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench/frame'),
    base: './',
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
  })
  const loaded = await loadScenario('stage-door')
  if (!loaded.ok) throw new Error('the stage door cannot be compiled')
  const plan = inVariant(await readPlan('dock-street'), 'night')
  writeFileSync(join(out, 'given.json'), JSON.stringify({ scenario: loaded.compiled.scenario, plan }))
}

const out = mkdtempSync(join(tmpdir(), 'frame-'))
try {
  await buildPage(out)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(out, path === '/' ? 'index.html' : path)
    try {
      const bytes = readFileSync(file)
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port for the page')
  const found = await ensureBrowser()
  if ('tried' in found) throw new Error('no browser could be started')
  const browser = await chromium.launch(launchOptions(found.browser))
  const ours: Cost[] = []
  const circles: Cost[] = []
  try {
    const url = `http://127.0.0.1:${address.port}/`
    const set = await openPage(browser, url, 'set')
    const plain = await openPage(browser, url, 'circles')
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      ours.push(await sampleOf(browser, set))
      circles.push(await sampleOf(browser, plain))
    }
  } finally {
    await browser.close()
    server.close()
  }
  console.log(JSON.stringify({ ours, circles }))
} finally {
  rmSync(out, { recursive: true, force: true })
}
