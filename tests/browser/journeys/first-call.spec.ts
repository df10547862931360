import { expect, isLive, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('the first call is typed, both verdicts are right, and the way leads on to the call sheet', async ({ page }) => {
  await page.goto('/')
  await isLive(page)
  await page.getByRole('radio', { name: 'Type' }).check({ force: true })
  const say = page.getByRole('textbox', { name: 'Say it in text' })
  await say.fill('Go for Sam.')
  await say.press('Enter')
  await expect(page.getByRole('region', { name: 'Said on channel 1' })).toContainText('That works')
  await say.fill('Copy, two bricks to Priya at W1 before the roll.')
  await say.press('Enter')
  await expect(page.getByRole('heading', { name: 'Two calls, two verdicts' })).toBeFocused()
  const verdicts = page.getByRole('article')
  await expect(verdicts).toHaveCount(2)
  for (const verdict of await verdicts.all()) {
    await expect(verdict).toContainText('That works')
    await expect(verdict).not.toContainText('Works “')
  }
  await page.getByRole('link', { name: 'To the stage door' }).click()
  await expect(page).toHaveURL(/\/brief\/stage-door$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Two clean takes')
})

test('the first call is built with keys alone, and a bare “copy” shows its fault and the words that work', async ({
  page,
}) => {
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/')
  const box = page.getByRole('region', { name: 'Channel 1' })
  await page.keyboard.press('Space')
  await trainee.tabsTo(box.getByRole('button', { name: 'Go for Sam' }))
  await page.keyboard.press('Enter')
  await expect(box.getByRole('status', { name: 'Your call' })).toHaveText('Go for Sam.')
  await page.keyboard.press('Space')
  await expect(box.getByRole('region', { name: 'Said on channel 1' })).toContainText('That works')
  await trainee.tabsTo(box.getByRole('button', { name: 'Copy', exact: true }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')

  const readback = page.getByRole('article').filter({ hasText: 'Your read-back' })
  await trainee.waitsFor(readback)
  await expect(readback).toContainText('“Copy.”')
  await expect(readback).not.toContainText('That works')
  await expect(readback).toContainText('“Copy, two bricks to W1, before we roll.”')
  await trainee.tabsTo(page.getByRole('link', { name: 'To the stage door' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/brief\/stage-door$/)
})
