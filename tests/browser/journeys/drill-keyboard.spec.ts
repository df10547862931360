import { card, drillAt, opensDrill, roundEnd, throughRound, verdict } from './drill.ts'
import { expect, isLive, test } from './journey.ts'
import { traineeAt } from './trainee.ts'

test('one press on the front page leads to the seven drills, without an account', async ({ page }) => {
  await page.goto('/')
  await isLive(page)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Drills' }).click()
  // A reader begins at the head of the page that came.
  await expect(page.getByRole('heading', { name: 'Radio drills' })).toBeFocused()
  const drills = page.getByRole('main').getByRole('listitem')
  await expect(drills).toHaveCount(7)
  await expect(page.getByText('Nothing has been asked yet. Begin anywhere.')).toBeVisible()
  await drills.first().getByRole('link', { name: 'Begin: Answer the call' }).click()
  await expect(page).toHaveURL(/\/drill\/answer-the-call$/)
  await expect(card(page)).toBeVisible()
})

test('a whole drill by keys alone, typed: verdict at once, reasons at the end, and it is remembered', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const trainee = traineeAt(page)
  await opensDrill(page, 'answer-the-call')
  await trainee.tabsTo(page.getByRole('form', { name: 'Talk' }).getByRole('radio', { name: 'Build' }))
  await page.keyboard.press('ArrowLeft')
  await trainee.tabsTo(page.getByRole('textbox', { name: 'Say it in text' }))
  const verdicts = await throughRound(
    page,
    async () => {
      await expect(page.getByRole('textbox', { name: 'Say it in text' })).toBeFocused()
      await page.keyboard.type('Go for Sam.')
      await page.keyboard.press('Enter')
    },
    () => page.keyboard.press('Enter'),
  )
  expect(verdicts.filter((words) => words === 'That works.').length).toBeGreaterThanOrEqual(2)
  expect(verdicts).toContain('Silence was the answer here.')
  await expect(roundEnd(page)).toBeFocused()
  const parts = await page.locator('.roundend').getByRole('heading', { level: 3 }).allTextContents()
  expect(parts).toEqual(['What got better', 'What comes back first', 'One thing to try next'])
  await expect(page.getByText(/^When you hear “.+”, (?:say “.+”|let it pass and say nothing\.)$/)).toBeVisible()
  await expect(page.getByText('comes back in 10 min').first()).toBeVisible()
  await expect(page.getByText('comes back in 2 days').first()).toBeVisible()

  await page.goto('/drills')
  await expect(page.getByText(/^[1-9]\d* due today$/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^[1-9]\d* due today$/)).toBeVisible()
  await page.goto(drillAt('answer-the-call'))
  await expect(page.getByText(/^Last seen today\./)).toBeVisible()
})

test('the exchange, the word and the four to choose from are worked by number keys', async ({ page }) => {
  await opensDrill(page, 'find-the-fault')
  await page.keyboard.press('1')
  await expect(verdict(page)).toHaveText('Found it.')
  await expect(page.getByText('(at fault)')).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('button', { name: 'Nothing is wrong' })).toBeVisible()
  await page.keyboard.press('0')
  await expect(verdict(page)).toHaveText('Something was wrong.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('0')
  await expect(verdict(page)).toHaveText('Nothing is wrong, and you saw it.')

  await opensDrill(page, 'lingo')
  const first = card(page).getByRole('listitem').first()
  const words = (await first.textContent())?.replace(/^1/, '') ?? ''
  await page.keyboard.press('1')
  await expect(verdict(page)).toBeFocused()
  await expect(card(page).getByRole('listitem').first()).toContainText(words)
  await expect(card(page).getByRole('img', { name: '(right)' })).toHaveCount(1)
})

test('a channel move by keys: the words, the knob, and the reason for each', async ({ page }) => {
  await opensDrill(page, 'channel-moves')
  const trainee = traineeAt(page)
  const log = page.getByRole('list', { name: 'Heard so far' })
  await trainee.tabsTo(page.getByRole('button', { name: 'Turn to 2, Open' }))
  await page.keyboard.press('Enter')
  await expect(log).toContainText('You turned to 2')
  await expect(log).toContainText('Works: “')
  for (let steps = 0; steps < 4 && !(await verdict(page).isVisible()); steps += 1) {
    await trainee.tabsTo(page.getByRole('button', { name: 'Listen, say nothing' }))
    await page.keyboard.press('Enter')
  }
  await expect(verdict(page)).toBeFocused()
})
