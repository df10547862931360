import { type Browser, chromium, type Page } from '@playwright/test'
import { ensureBrowser, launchOptions } from '../../browser/browser.ts'
import { whileServed } from '../served.ts'

/**
 * Measures what a trainee waits for on the built page, in a real browser. From the press that goes to set to the first drawn
 * frame of the scene, its code being there as for somebody who read the call sheet; beside it from a press to another page of
 * the product. And from the key that sends a call to the caption of it; beside it from a key to a plain change of the same page,
 * which waits for no tick of the set. Prints one JSON document. Called by `npm run bench -- frame`.
 */
const SAMPLES = Number(process.argv[2] ?? 5)
const SCREEN = { width: 1440, height: 900 }
const SHEET = '/brief/stage-door?seed=1'
/** The first frames of a scene have work of their own. */
const SETTLE_MS = 2500
const SAID = 'Copy that.'

/** Milliseconds from what somebody did to what they saw. */
type Waits = { readonly start: number; readonly page: number; readonly caption: number; readonly change: number }

declare global {
  /** Milliseconds from the last event that was waited for to what it was waited for with. */
  var waited: number | undefined
}

/** Waits for the next event of a kind and then, frame by frame, until the page is as it should be. */
const startWatch = (
  page: Page,
  on: 'click' | 'keydown',
  until: 'scene' | 'heading' | 'caption' | 'form',
): Promise<void> =>
  page.evaluate(
    ([on, until, said]) => {
      globalThis.waited = undefined
      const probe = Object.assign(document.createElement('canvas'), { width: 12, height: 12 })
      const look = probe.getContext('2d', { willReadFrequently: true })
      // A ground, walls and people have many colours; an empty canvas has one.
      const isDrawn = (): boolean => {
        const canvas = document.querySelector<HTMLCanvasElement>('.picture canvas')
        if (look === null || canvas === null || canvas.width === 0) return false
        look.drawImage(canvas, 0, 0, 12, 12)
        return new Set(new Uint32Array(look.getImageData(0, 0, 12, 12).data.buffer)).size > 8
      }
      const log = (): string => document.querySelector('[aria-label^="Radio log"]')?.textContent ?? ''
      const calls = (): number => log().split('You').length
      const before = { heading: document.querySelector('h1')?.textContent, calls: calls() }
      const isSo: Record<typeof until, () => boolean> = {
        scene: isDrawn,
        heading: () => document.querySelector('h1')?.textContent !== before.heading,
        caption: () => calls() > before.calls && log().includes(said),
        form: () => document.querySelector('form[aria-label="Talk"] textarea') === null,
      }
      addEventListener(
        on,
        ({ timeStamp }) => {
          const next = (): void => {
            if (isSo[until]()) globalThis.waited = performance.now() - timeStamp
            else requestAnimationFrame(next)
          }
          requestAnimationFrame(next)
        },
        { capture: true, once: true },
      )
    },
    [on, until, SAID] as const,
  )

const waitOf = async (page: Page): Promise<number> => {
  const waited = await page.waitForFunction(() => globalThis.waited)
  return Number(await waited.jsonValue())
}

/** The call sheet, read by somebody who moves, with the code of the set fetched meanwhile. */
const readSheet = async (page: Page): Promise<void> => {
  await page.goto(SHEET)
  await page.locator('html[data-live]').waitFor()
  await page.mouse.move(200, 200)
  await page.mouse.move(300, 300)
  await page.waitForLoadState('networkidle')
}

const sampleOf = async (browser: Browser, site: string): Promise<Waits> => {
  const context = await browser.newContext({ viewport: SCREEN, baseURL: site, serviceWorkers: 'block' })
  // The loader of this script marks functions by a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (one) => one' })
  const page = await context.newPage()
  try {
    await readSheet(page)
    await startWatch(page, 'click', 'heading')
    await page.locator('.brief__back').click()
    const other = await waitOf(page)
    await readSheet(page)
    await startWatch(page, 'click', 'scene')
    await page.getByRole('button', { name: 'Skip it and go to set' }).click()
    const start = await waitOf(page)
    await page.waitForTimeout(SETTLE_MS)
    const talk = page.getByRole('form', { name: 'Talk' })
    await talk.getByRole('radio', { name: 'Type' }).check()
    await talk.getByRole('textbox').fill(SAID)
    await startWatch(page, 'keydown', 'caption')
    await talk.getByRole('textbox').press('Enter')
    const caption = await waitOf(page)
    await startWatch(page, 'keydown', 'form')
    await talk.getByRole('radio', { name: 'Type' }).press('ArrowRight')
    return { start, page: other, caption, change: await waitOf(page) }
  } finally {
    await context.close()
  }
}

const measure = async (site: string): Promise<readonly Waits[]> => {
  const found = await ensureBrowser()
  if ('tried' in found) throw new Error('no browser could be started')
  const browser = await chromium.launch(launchOptions(found.browser))
  const samples: Waits[] = []
  try {
    // The first one warms up the server and the browser.
    for (let sample = -1; sample < SAMPLES; sample += 1) {
      const waits = await sampleOf(browser, site)
      if (sample >= 0) samples.push(waits)
    }
  } finally {
    await browser.close()
  }
  return samples
}

console.log(JSON.stringify(await whileServed(measure)))
