import { expect, isLive, test } from './journey.ts'

test('whoever points at Type types at once, and no letter reaches the set', async ({ page }) => {
  await page.goto('/brief/stage-door?seed=5')
  await page.getByRole('button', { name: 'Skip it and go to set' }).click()
  await page.getByRole('main', { name: 'The set' }).waitFor()
  const call = page.getByRole('textbox', { name: 'Say it in text' })
  // The radio button itself is out of sight under its words.
  const tab = (name: string) => page.getByRole('radio', { name }).locator('..')

  await tab('Build').click()
  await tab('Type').click()
  await expect(call).toBeFocused()
  await page.keyboard.type('Torres, door two')
  await tab('Build').click()
  await tab('Type').click()
  await expect(call).toBeFocused()
  await page.getByRole('radio', { name: 'Type' }).focus()
  await tab('Type').click()
  await expect(call).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(', locked')
  await expect(call).toHaveValue('Torres, door two, locked')
})

test('arrows that pass over Type stay on the tabs', async ({ page }) => {
  await page.goto('/')
  await isLive(page)
  const type = page.getByRole('radio', { name: 'Type' })
  const build = page.getByRole('radio', { name: 'Build' })
  await build.locator('..').click()
  await page.keyboard.press('ArrowLeft')
  await expect(type).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Say it in text' })).toBeVisible()
  await expect(type).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(build).toBeFocused()
})
