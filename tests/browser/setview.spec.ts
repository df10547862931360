import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { changed, nameOf, openOn, referenceFile, SCREENS, shoot, SHOTS } from '../setview/references.ts'
import { servePages } from '../setview/serve.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let pages: Awaited<ReturnType<typeof servePages>>

test.beforeAll(async () => {
  pages = await servePages()
})
test.afterAll(async () => {
  await pages.close()
})

/** Anti-aliasing differs a little; a missing piece, a wrong place or colour differs more. */
const SAME_PRINT = 2.4

test('the page prints every drawing of the kit as the browser shows its SVG', async ({ page }) => {
  await page.goto(`${pages.url}gallery.html?show=gestures`)
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'yes')
  expect(await page.evaluate(async (most) => globalThis.comparePrinter(most), SAME_PRINT)).toEqual([])
})

/** Letters and rounding differ from machine to machine; a thing that is missing changes more of the picture. */
const SAME_PLACE = 0.008

for (const screen of SCREENS) {
  test.describe(screen.name, () => {
    // One page for all: it fetches the pieces of the set once.
    let page: Page

    test.beforeAll(async ({ browser }) => {
      page = await openOn(browser, screen)
    })
    test.afterAll(async () => {
      await page.close()
    })

    for (const shot of SHOTS) {
      test(`${nameOf(shot, screen)} looks as it did`, async () => {
        const now = await shoot(page, pages.url, shot)
        expect(await changed(now, readFileSync(referenceFile(shot, screen)), screen)).toBeLessThan(SAME_PLACE)
      })
    }
  })
}
