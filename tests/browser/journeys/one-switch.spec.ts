import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey.ts'

type Level = 'groups' | 'items'

/** Where the frame stands now, if it stands around the target: both are looked at in one go. */
const levelAround = (target: Locator): Promise<Level | null> =>
  target.evaluate((element) => {
    const scanner = document.querySelector('.scanner')
    if (scanner === null) return null
    const frame = scanner.getBoundingClientRect()
    const box = element.getBoundingClientRect()
    const around =
      box.left >= frame.left - 1 &&
      box.top >= frame.top - 1 &&
      box.right <= frame.right + 1 &&
      box.bottom <= frame.bottom + 1
    if (!around) return null
    return scanner.classList.contains('scanner--items') ? 'items' : 'groups'
  })

/** Presses the switch, as somebody who has one does, whenever the frame stands around the target; ends after a press at this level. */
const pressesUntil = async (page: Page, last: Level, target: Locator): Promise<void> => {
  await expect
    .poll(
      async () => {
        const level = await levelAround(target)
        if (level !== null) await page.keyboard.press('Enter')
        return level
      },
      // A press that came too late opened another group: its controls go by and the groups come again.
      { timeout: 60_000, intervals: [40] },
    )
    .toBe(last)
}

test('the first call is made with one switch, from the phrase board', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/controls')
  await page.getByRole('button', { name: 'Choose another key' }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('slider', { name: 'Each stop lasts' }).fill('800')
  await page.getByRole('group', { name: 'Scanning' }).getByRole('radio', { name: 'On' }).check({ force: true })
  await expect(page.locator('.scanner')).toBeVisible()
  await page.goto('/')
  const box = page.getByRole('region', { name: 'Channel 1' })
  await pressesUntil(page, 'items', box.getByRole('button', { name: 'Go for Sam' }))
  await expect(box.getByRole('status', { name: 'Your call' })).toHaveText('Go for Sam.')
  const send = box.getByRole('button', { name: /Key and send/ })
  await pressesUntil(page, 'groups', send)
  await expect(box.getByRole('region', { name: 'Said on channel 1' })).toContainText('That works')
})

test('scanning that is off leaves every key alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.scanner')).toHaveCount(0)
  await page.getByRole('link', { name: 'Course' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/course$/)
})
