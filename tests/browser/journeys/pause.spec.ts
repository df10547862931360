import { expect, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('a pause gives the focus back to where it was, and the orders unfold and fold by their button', async ({
  page,
}) => {
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await trainee.waits(2)

  const orders = page.getByRole('region', { name: 'Orders' })
  const fold = orders.getByRole('button', { name: /^All orders/ })
  // Beside a few choices they all have room.
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(orders.getByRole('listitem')).toHaveCount(3)
  await fold.press('Enter')
  await expect(orders.getByRole('listitem')).toHaveCount(0)
  await fold.press('Enter')
  await expect(orders.getByRole('listitem')).toHaveCount(3)

  await page.keyboard.press('p')
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(fold).toBeFocused()
})

test('a page that is loaded anew goes on with its run: the clock stands where it was, and waits', async ({ page }) => {
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await trainee.waits(9)
  await page.keyboard.press('1')
  await trainee.waits(1)
  await expect(page).toHaveURL(/\?run=/)

  await trainee.opens(page.url())
  await trainee.waitsFor(page.getByRole('dialog', { name: 'Paused' }))
  await expect(page.getByRole('banner', { name: 'Slate' }).getByText('10:13:09')).toBeVisible()
})
