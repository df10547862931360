import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey.ts'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const holds = (frame: Box, target: Box): boolean =>
  target.x >= frame.x - 1 &&
  target.y >= frame.y - 1 &&
  target.x + target.width <= frame.x + frame.width + 1 &&
  target.y + target.height <= frame.y + frame.height + 1

/** Waits, as somebody with one switch does, until the frame of this level stands around the target. */
const waitsForFrame = async (page: Page, level: 'groups' | 'items', target: Locator): Promise<void> => {
  await expect
    .poll(
      async () => {
        const frame = await page
          .locator(`.scanner--${level}`)
          .boundingBox({ timeout: 1000 })
          .catch(() => null)
        const box = await target.boundingBox()
        return frame !== null && box !== null && holds(frame, box)
      },
      { timeout: 45_000, intervals: [40] },
    )
    .toBe(true)
}

/** One press into the group, one on the control. */
const uses = async (page: Page, target: Locator): Promise<void> => {
  await waitsForFrame(page, 'groups', target)
  await page.keyboard.press('Enter')
  await waitsForFrame(page, 'items', target)
  await page.keyboard.press('Enter')
}

test('the first call is made with one switch, from the phrase board', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/controls')
  await page.getByRole('button', { name: 'Choose another key' }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('slider', { name: 'Each stop lasts' }).fill('400')
  await page.getByRole('group', { name: 'Scanning' }).getByRole('radio', { name: 'On' }).check({ force: true })
  await expect(page.locator('.scanner')).toBeVisible()
  await page.goto('/')
  const box = page.getByRole('region', { name: 'Channel 1' })
  await uses(page, box.getByRole('button', { name: 'Go for Sam' }))
  await expect(box.getByRole('status', { name: 'Your call' })).toHaveText('Go for Sam.')
  const send = box.getByRole('button', { name: /Key and send/ })
  await waitsForFrame(page, 'groups', send)
  await page.keyboard.press('Enter')
  await expect(box.getByRole('region', { name: 'Said on channel 1' })).toContainText('That works')
})

test('scanning that is off leaves every key alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.scanner')).toHaveCount(0)
  await page.getByRole('link', { name: 'Course' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/course$/)
})
