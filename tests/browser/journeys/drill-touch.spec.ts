import type { Locator } from '@playwright/test'
import { card, opensDrill, throughRound, verdict } from './drill.ts'
import { expect, test } from './journey.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const LEAST = 43.5

/** Buttons and links in sight that are smaller than a thumb, by name and size. */
const tooSmall = async (controls: Locator): Promise<readonly string[]> => {
  const small: string[] = []
  for (const control of await controls.all()) {
    const box = await control.boundingBox()
    if (box === null || (box.width >= LEAST && box.height >= LEAST)) continue
    small.push(`${(await control.textContent()) ?? ''}: ${box.width}×${box.height}`)
  }
  return small
}

test('a whole drill by thumbs, built from chips', async ({ page }) => {
  test.setTimeout(120_000)
  await opensDrill(page, 'answer-the-call')
  const buttons = page.getByRole('button').or(page.getByRole('link')).filter({ visible: true })
  expect(await tooSmall(buttons)).toEqual([])
  const verdicts = await throughRound(
    page,
    async () => {
      await card(page).getByRole('button', { name: 'Go for Sam', exact: true }).tap()
      await card(page).getByRole('button', { name: 'Key and send' }).tap()
    },
    async () => {
      expect(await tooSmall(buttons)).toEqual([])
      await page.getByRole('button', { name: /^Next card|^See the round/ }).tap()
    },
  )
  expect(verdicts).toContain('That works.')
  await page.getByRole('button', { name: 'Another round' }).tap()
  await expect(card(page)).toBeVisible()
  await card(page).getByRole('button', { name: 'Say nothing' }).tap()
  await expect(verdict(page)).toBeFocused()
})

for (const id of ['find-the-fault', 'lingo', 'ptt-timing', 'channel-moves']) {
  test(`${id}: everything to press is 44 px or more, and nothing has to be pushed sideways`, async ({ page }) => {
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 740 })
      await opensDrill(page, id)
      const buttons = page.getByRole('button').or(page.getByRole('link')).filter({ visible: true })
      expect(await tooSmall(buttons)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
}
