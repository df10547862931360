import type { Locator, Page } from '@playwright/test'
import { chooses, expect, isLive, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

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
  await isLive(page)
  await page.getByRole('button', { name: 'Choose another key' }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('slider', { name: 'Each stop lasts' }).fill('800')
  await chooses(page.getByRole('group', { name: 'Scanning' }).getByRole('radio', { name: 'On' }))
  await expect(page.locator('.scanner')).toBeVisible()
  await page.goto('/')
  await isLive(page)
  const box = page.getByRole('region', { name: 'Channel 1' })
  await pressesUntil(page, 'items', box.getByRole('button', { name: 'Go for Sam' }))
  await expect(box.getByRole('status', { name: 'Your call' })).toHaveText('Go for Sam.')
  const send = box.getByRole('button', { name: /Key and send/ })
  await pressesUntil(page, 'groups', send)
  await expect(box.getByRole('region', { name: 'Said on channel 1' })).toContainText('That works')
})

test('on set the frame rests until a press, and from then on the set stands still until something is done', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/controls')
  await isLive(page)
  await page.getByRole('slider', { name: 'Each stop lasts' }).fill('4000')
  await chooses(page.getByRole('group', { name: 'Scanning' }).getByRole('radio', { name: 'On' }))
  await expect(page.locator('.scanner')).toBeVisible()
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  const choice = page.getByRole('button', { name: 'Copy, door two, wait for release.' })
  await trainee.waitsFor(choice)
  await trainee.waitsFor(page.locator('.scanner--rest'))
  await page.keyboard.press('Space')
  await trainee.waitsFor(page.getByText('The set waits'))
  const clock = page.locator('.slate__clock')
  const before = await clock.textContent()
  for (let stops = 0; stops < 60 && (await choice.count()) > 0; stops += 1) {
    if ((await levelAround(choice)) !== null) await page.keyboard.press('Space')
    expect(await clock.textContent()).toBe(before)
    await trainee.waits(1)
  }
  await trainee.waitsFor(page.locator('.scanner--rest'))
  await trainee.waits(3)
  expect(await clock.textContent()).not.toBe(before)
})

test('scanning that is off leaves every key alone', async ({ page }) => {
  await page.goto('/')
  await isLive(page)
  await expect(page.locator('.scanner')).toHaveCount(0)
  await page.getByRole('link', { name: 'Course' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/course$/)
})
