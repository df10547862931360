import type { Page } from '@playwright/test'
import { card, drillAt, verdict } from './drill.ts'
import { expect, test } from './journey.ts'
import { stopTheClock, type Trainee, traineeAt } from './trainee.ts'

const key = (page: Page) => card(page).getByRole('button', { name: /^Hold to talk|^Press to talk|^On air/ })

const PRESS = 'Press, and breathe.'
const SPEAK = 'Hold. The line is on the air.'
const LET_GO = 'The line is out. A beat, then let go.'

/** The button is a matter of half seconds, so the page's clock is in the trainee's hands. */
const opensTiming = async (page: Page): Promise<Trainee> => {
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens(drillAt('ptt-timing'))
  await trainee.waitsFor(card(page))
  return trainee
}

const isTold = ({ page, waitsFor }: Trainee, words: string): Promise<void> =>
  waitsFor(card(page).getByRole('status').filter({ hasText: words }))

test('the button held around the whole line lets all of it through, and let go early it does not', async ({ page }) => {
  const trainee = await opensTiming(page)
  await page.keyboard.press('Enter')
  await isTold(trainee, PRESS)
  await page.keyboard.down('Space')
  await isTold(trainee, LET_GO)
  await trainee.waits(0.5)
  await page.keyboard.up('Space')
  await trainee.waitsFor(verdict(page).filter({ hasText: 'The whole line was on the air.' }))
  const meter = page.getByRole('region', { name: 'Timing' })
  await expect(meter).toContainText(/Lead \d\.\d\d s/)
  await expect(meter).not.toContainText('lost')

  await page.getByRole('button', { name: 'Once more' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await isTold(trainee, PRESS)
  await key(page).hover()
  await page.mouse.down()
  await isTold(trainee, SPEAK)
  await page.mouse.up()
  await trainee.waitsFor(verdict(page).filter({ hasText: 'was on nobody’s radio.' }))
  await expect(meter).toContainText(/Let go \d\.\d\d s early/)
  await expect(meter).toContainText('lost: “')
  await expect(page.getByText('Practice. The first answer set the card.')).toBeVisible()
  // What was learned is of the habit that slipped: the first answer, which was whole.
  await expect(page.getByRole('region', { name: 'When you see it next' }).locator('[aria-current]')).toContainText(
    'Held',
  )
})

test('a switch presses once to talk and once more to let go, and a card can be left out', async ({ page }) => {
  const trainee = await opensTiming(page)
  await page.getByRole('radio', { name: 'Press twice' }).check({ force: true })
  await page.getByRole('button', { name: 'Start' }).click()
  await isTold(trainee, PRESS)
  await key(page).dispatchEvent('click')
  await isTold(trainee, LET_GO)
  await trainee.waits(0.5)
  await key(page).dispatchEvent('click')
  await trainee.waitsFor(verdict(page).filter({ hasText: 'The whole line was on the air.' }))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Skip this card' }).click()
  await expect(page.getByRole('img', { name: /^Card 3 of/ })).toBeVisible()
})

test('let go after two words, the card is missed and the word is named', async ({ page }) => {
  const trainee = await opensTiming(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await isTold(trainee, PRESS)
  await page.keyboard.down('Space')
  await isTold(trainee, SPEAK)
  await trainee.waits(0.5)
  await page.keyboard.up('Space')
  await trainee.waitsFor(verdict(page).filter({ hasText: 'was on nobody’s radio.' }))
  await expect(page.getByText(/^You let go on “.+”, so the end was cut off/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'When you see it next' }).locator('[aria-current]')).not.toContainText(
    'Held',
  )
})

test('who never presses is told so, without a word of blame', async ({ page }) => {
  const trainee = await opensTiming(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await trainee.waitsFor(verdict(page).filter({ hasText: 'The button was never pressed.' }), 40)
})
