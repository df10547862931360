import { noteMicrophone, withRecording } from '../voice/microphone.ts'
import { giveRecogniser } from '../voice/recogniser.ts'
import { bySpace, speaks, usesVoice } from '../voice/talker.ts'
import { card, opensDrill, throughRound, verdict } from './drill.ts'
import { chooses, expect, test } from './journey.ts'

test.use({
  launchOptions: async ({ launchOptions: options }, use) => use(withRecording(options)),
})

test('a whole drill by voice: heard, sent, judged with the microphone’s own lead and tail', async ({ page }) => {
  test.setTimeout(240_000)
  await giveRecogniser(page)
  await noteMicrophone(page)
  await opensDrill(page, 'answer-the-call')
  await usesVoice(page)
  const verdicts = await throughRound(
    page,
    async () => {
      await speaks(page, bySpace(page), { readings: ['gopher Sam', 'go for Sam'] })
      await expect(page.getByRole('textbox', { name: 'You are heard as' })).toHaveValue(/Sam/)
      await page.keyboard.press('Enter')
    },
    async () => {
      await expect(page.getByRole('region', { name: 'Timing' })).toContainText(/Lead \d\.\d\d s/)
      await page.keyboard.press('Enter')
    },
  )
  expect(verdicts.filter((words) => words === 'That works.').length).toBeGreaterThanOrEqual(2)
})

test('a line is really spoken in “Press, breathe, speak”, and its timing is judged', async ({ page }) => {
  test.setTimeout(120_000)
  await giveRecogniser(page)
  await noteMicrophone(page)
  await opensDrill(page, 'answer-the-call')
  await usesVoice(page)
  await opensDrill(page, 'ptt-timing')
  await chooses(page.getByRole('radio', { name: 'With your voice' }))
  await page.getByRole('button', { name: 'Start' }).click()
  await speaks(page, bySpace(page), { readings: ['Sam for Torres'] })
  await expect(verdict(page)).toBeFocused({ timeout: 15_000 })
  await expect(page.getByRole('region', { name: 'Timing' })).toContainText(/Held \d\.\d\d s after it/)
  await expect(card(page)).toBeVisible()
})
