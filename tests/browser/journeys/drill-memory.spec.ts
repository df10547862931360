import { card, drillAt, opensDrill, verdict } from './drill.ts'
import { chooses, expect, test } from './journey.ts'
import { refuseStorage } from './refusals.ts'

const answersNothing = async (page: Parameters<typeof opensDrill>[0]): Promise<void> => {
  await page.getByRole('button', { name: 'Say nothing' }).click()
  await expect(verdict(page)).toBeFocused()
}

test('where nothing is kept the page says so, and a round can be done all the same', async ({ page }) => {
  await refuseStorage(page)
  await opensDrill(page, 'answer-the-call')
  await expect(page.getByText('This browser keeps nothing')).toBeVisible()
  await answersNothing(page)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(page.getByRole('heading', { name: 'The round' })).toBeFocused()
  await expect(page.getByText('What you know is kept in this browser.')).toBeHidden()
  await expect(page.getByText('9 not asked. They wait, as they were.')).toBeVisible()
})

test('two tabs at once lose nothing of each other', async ({ page, context }) => {
  await opensDrill(page, 'answer-the-call')
  const other = await context.newPage()
  await opensDrill(other, 'read-back')
  await answersNothing(page)
  await answersNothing(other)
  await page.keyboard.press('Enter')
  await answersNothing(page)
  const last = await context.newPage()
  await last.goto('/drills')
  const drills = last.getByRole('main').getByRole('listitem')
  await expect(drills.filter({ hasText: 'Answer the call' })).toContainText(/\d due/)
  await expect(drills.filter({ hasText: 'Say it back' })).toContainText(/\d due/)
})

test('what was damaged in the browser is left out, and the rest still counts', async ({ page }) => {
  await opensDrill(page, 'answer-the-call')
  await answersNothing(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pictures-up')
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('cards', 'readwrite')
          writing.objectStore('cards').put({ stability: 'much' }, 'rule:R-HAIL')
          writing.addEventListener('complete', () => resolve())
          writing.addEventListener('error', () => reject(new Error('not written')))
        })
      }),
  )
  await page.goto('/drills')
  // The first call trains two things: to answer, and the words for it.
  await expect(page.getByText('2 due today')).toBeVisible()
  await page.goto(drillAt('answer-the-call'))
  await expect(page.getByText(/^Last seen today\./)).toBeVisible()
})

test('single keys can be switched off for good, and the calls too', async ({ page }) => {
  await opensDrill(page, 'lingo')
  const again = page.getByRole('button', { name: 'Hear it again' })
  await expect(again).toBeVisible()
  await chooses(page.getByRole('group', { name: 'Calls are spoken' }).getByRole('radio', { name: 'Off' }))
  await expect(again).toBeHidden()
  await chooses(page.getByRole('group', { name: /^Keys 1 to 9/ }).getByRole('radio', { name: 'Off' }))
  await opensDrill(page, 'lingo')
  await expect(again).toBeHidden()
  await page.keyboard.press('1')
  await expect(verdict(page)).toBeHidden()
  await chooses(page.getByRole('group', { name: /^Keys 1 to 9/ }).getByRole('radio', { name: 'On' }))
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  await page.keyboard.press('1')
  await expect(verdict(page)).toBeFocused()
})

test('a drill that does not exist leads back', async ({ page }) => {
  await page.goto('/drill/no-such-drill')
  await expect(page.getByText('There is no such page on the call sheet.')).toBeVisible()
})

test('one press on the front page leads to a drill, in the words of one’s own country or of the one chosen', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start a drill' }).click()
  await expect(card(page)).toBeVisible()
  await expect(page).toHaveURL(/\/drill\/answer-the-call$/)
  await expect(page.getByText('Radio, one call · UK words')).toBeVisible()
  await page.getByRole('link', { name: 'Drills' }).click()
  const region = page.getByRole('group', { name: 'Words of a set in' })
  await expect(region.getByRole('radio', { name: 'UK' })).toBeChecked()
  await chooses(region.getByRole('radio', { name: 'Canada' }))
  await page.goto('/drill/read-back')
  await expect(page.getByText('Radio, read-back · Canadian words')).toBeVisible()
  await page.goto('/drill/read-back?region=au')
  await expect(page.getByText('Radio, read-back · Australian words')).toBeVisible()
})
