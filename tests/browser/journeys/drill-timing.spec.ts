import type { Page } from '@playwright/test'
import { card, opensDrill, verdict } from './drill.ts'
import { expect, test } from './journey.ts'

const key = (page: Page) => card(page).getByRole('button', { name: /^Hold to talk|^Press to talk|^On air/ })
const says = (page: Page, words: string) =>
  expect(card(page).getByRole('status')).toHaveText(words, { timeout: 20_000 })

const PRESS = 'Press, and breathe.'
const SPEAK = 'Hold. The line is on the air.'
const LET_GO = 'The line is out. A beat, then let go.'

test('the button held around the whole line lets all of it through, and let go early it does not', async ({ page }) => {
  test.setTimeout(90_000)
  await opensDrill(page, 'ptt-timing')
  await page.keyboard.press('Enter')
  await says(page, PRESS)
  await page.keyboard.down('Space')
  await says(page, LET_GO)
  await page.waitForTimeout(400)
  await page.keyboard.up('Space')
  await expect(verdict(page)).toHaveText('The whole line was on the air.')
  const meter = page.getByRole('region', { name: 'Timing' })
  await expect(meter).toContainText(/Lead \d\.\d\d s/)
  await expect(meter).not.toContainText('lost')

  await page.getByRole('button', { name: 'Once more' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await says(page, PRESS)
  await key(page).hover()
  await page.mouse.down()
  await says(page, SPEAK)
  await page.mouse.up()
  await expect(verdict(page)).toContainText('was on nobody’s radio.')
  await expect(meter).toContainText(/Let go \d\.\d\d s early/)
  await expect(meter).toContainText('lost: “')
  await expect(page.getByText('Practice. The first answer set the card.')).toBeVisible()
})

test('a switch presses once to talk and once more to let go, and a card can be left out', async ({ page }) => {
  test.setTimeout(60_000)
  await opensDrill(page, 'ptt-timing')
  await page.getByRole('radio', { name: 'Press twice' }).check({ force: true })
  await page.getByRole('button', { name: 'Start' }).click()
  await says(page, PRESS)
  await key(page).dispatchEvent('click')
  await says(page, LET_GO)
  await page.waitForTimeout(300)
  await key(page).dispatchEvent('click')
  await expect(verdict(page)).toHaveText('The whole line was on the air.')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Skip this card' }).click()
  await expect(page.getByRole('img', { name: /^Card 3 of/ })).toBeVisible()
})

test('who never presses is told so, without a word of blame', async ({ page }) => {
  test.setTimeout(60_000)
  await opensDrill(page, 'ptt-timing')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(verdict(page)).toHaveText('The button was never pressed.', { timeout: 30_000 })
})
