import { expect, test } from '@playwright/test'
import { changed, kept, openOn, SCREENS, shoot, SHOTS } from '../setview/references.ts'
import { servePages } from '../setview/serve.ts'

/** A WebGL that the processor plays: slow, but here on every machine. */
const PLAYED = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
const PHONE = SCREENS[1]
/** By day there is no light to differ in, but for a stage whose screens are the light. */
const LIT: ReadonlySet<string> = new Set(['led-stage'])
/** Edges are smoothed in another way. */
const SAME = 0.004

test('both renderers draw the same picture', async ({ playwright, launchOptions }) => {
  test.setTimeout(480_000)
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...PLAYED],
  })
  const pages = await servePages()
  try {
    const page = await openOn(browser, PHONE)
    const hasWebgl = await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null)
    test.skip(!hasWebgl, 'this browser has no WebGL, not even a played one')
    for (const shot of SHOTS.filter(({ place, variant }) => variant !== 'day' || LIT.has(place))) {
      const canvas = await shoot(page, pages.url, shot)
      const webgl = await shoot(page, pages.url, { ...shot, draws: 'webgl' })
      expect(await changed(webgl, await kept(canvas, PHONE), PHONE), `${shot.place}, ${shot.variant}`).toBeLessThan(
        SAME,
      )
    }
  } finally {
    await browser.close()
    await pages.close()
  }
})
