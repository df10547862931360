import { noteMicrophone, refuseMicrophone, withRecording } from '../voice/microphone.ts'
import { askedFor, giveRecogniser, takeRecogniser, willHear } from '../voice/recogniser.ts'
import { byMouse, bySpace, choosesVoice, speaks, staysSilent, talkKey, usesVoice } from '../voice/talker.ts'
import { expect, test } from './journey.ts'

test.use({
  launchOptions: async ({ launchOptions: options }, use) => use(withRecording(options)),
})

const ANSWER = ['go for Sam', 'gopher Sam', 'goal for Sam']
const SAID = { name: 'Said on channel 1' } as const

test('the first call is spoken: shown as heard, put right, sent, graded, with lead and tail of the microphone', async ({
  page,
}) => {
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/')
  await choosesVoice(page)
  await expect(page.getByText('Your browser sends your voice to its maker’s service.')).toBeVisible()
  await usesVoice(page)

  const first = await speaks(page, byMouse(page), { readings: ANSWER.toReversed() })
  const words = page.getByRole('textbox', { name: 'You are heard as' })
  await expect(words).toHaveValue('goal for Sam')
  const facts = (await page.getByText(/^Lead-in/).textContent()) ?? ''
  const [lead = 0, tail = 0] = [...facts.matchAll(/\d\.\d/g)].map(([seconds]) => Number(seconds) * 1000)
  expect(Math.abs(lead - (first.sentenceMs - first.downMs))).toBeLessThan(250)
  expect(lead).toBeGreaterThan(300)
  expect(tail).toBeGreaterThan(150)
  expect(tail).toBeLessThan(1500)
  await page.getByRole('button', { name: 'go for Sam' }).click()
  await expect(words).toHaveValue('go for Sam')
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('region', SAID)).toContainText('go for Sam')
  await expect(page.getByRole('region', SAID)).toContainText('That works')

  await speaks(page, byMouse(page), { readings: ['coffee two breaks'] })
  await words.fill('Copy, two bricks to Priya at W1 before the roll.')
  await words.press('Enter')
  await expect(page.getByRole('heading', { name: 'Two calls, two verdicts' })).toBeFocused()
  for (const verdict of await page.getByRole('article').all()) await expect(verdict).toContainText('That works')

  const [asked, again] = await askedFor(page)
  expect(asked).toMatchObject({ lang: 'en-GB', local: false })
  expect(asked?.hints).toEqual(expect.arrayContaining(['Torres', 'Priya', 'W1', 'go for Sam']))
  // This recogniser takes no hints: it is asked once, and then without.
  expect(again?.hints).toEqual([])
})

test('the space bar is the talk key, ENTER sends, and a second press says it again', async ({ page }) => {
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/')
  await usesVoice(page)
  const words = page.getByRole('textbox', { name: 'You are heard as' })
  await speaks(page, bySpace(page), { readings: ['copy'] })
  await expect(words).toHaveValue('copy')
  await speaks(page, bySpace(page), { readings: ANSWER })
  await expect(words).toHaveValue('go for Sam')
  await expect(page.getByRole('status').filter({ hasText: 'Heard: go for Sam.' })).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', SAID)).toContainText('That works')
  await expect(page.getByRole('region', SAID)).toContainText('Two bricks to Priya')
})

test('pressed once to talk and once more to let go, also by a click without a pointer', async ({ page }) => {
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/')
  await usesVoice(page)
  const press = (): Promise<void> => talkKey(page).dispatchEvent('click')
  await speaks(page, { down: press, up: press }, { readings: ANSWER })
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await page.getByRole('radio', { name: 'Press once' }).check({ force: true })
  await expect(page.getByRole('button', { name: 'Press to talk' })).toBeVisible()
  const tap = async (): Promise<void> => page.keyboard.press('Space')
  await speaks(page, { down: tap, up: tap }, { readings: ANSWER })
  await expect(page.getByRole('textbox', { name: 'You are heard as' })).toHaveValue('go for Sam')
})

test('an empty press is never words, and neither is a tap', async ({ page }) => {
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/')
  await usesVoice(page)
  await staysSilent(page, bySpace(page), { readings: [] })
  await expect(page.getByText('Nothing was said.').first()).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByText('Too short for a word.').first()).toBeVisible()
  await staysSilent(page, bySpace(page), { readings: ['thank you for watching'] })
  await expect(page.getByText('Nothing was said.').first()).toBeVisible()
})

test('a recogniser that never answers is waited for no longer than four seconds', async ({ page }) => {
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/')
  await usesVoice(page)
  await speaks(page, bySpace(page), { readings: [], stuck: true })
  await expect(page.getByText('You were heard, but no words came.').first()).toBeVisible({ timeout: 6000 })
  // What it had made out before it stuck still counts.
  await speaks(page, bySpace(page), { readings: ['go for Sam'], stuck: true })
  await expect(page.getByRole('textbox', { name: 'You are heard as' })).toHaveValue('go for')
})

test('a service that is out of reach leads to the other ways, and what was said goes along', async ({ page }) => {
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/')
  await usesVoice(page)
  await speaks(page, bySpace(page), { readings: [], fault: 'network' })
  await expect(page.getByText('The speech service does not answer.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Build the call' }).click()
  await expect(page.getByRole('button', { name: 'Go for Sam' })).toBeVisible()
})

test('losing the keyboard lets go of the key', async ({ page }) => {
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/')
  await usesVoice(page)
  await willHear(page, { readings: ANSWER })
  await page.keyboard.down('Space')
  await expect(page.getByRole('button', { name: 'On air' })).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect(page.getByRole('button', { name: 'On air' })).toBeHidden()
})

test('where the microphone is refused one line says so, and building scores the same', async ({ page }) => {
  await giveRecogniser(page)
  await refuseMicrophone(page)
  await page.goto('/')
  await usesVoice(page)
  await page.keyboard.press('Space')
  await expect(page.getByText('The microphone is refused here, so type or build: both score the same.')).toBeVisible()
  await page.getByRole('button', { name: 'Build the call' }).click()
  await page.getByRole('button', { name: 'Go for Sam' }).click()
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', SAID)).toContainText('That works')
})

test('a browser that cannot turn speech into words says so, and typing works', async ({ page }) => {
  await takeRecogniser(page)
  await page.goto('/')
  await choosesVoice(page)
  await expect(page.getByText('This browser cannot turn speech into words')).toBeVisible()
  await page.getByRole('button', { name: 'Type it' }).click()
  await page.getByRole('textbox', { name: 'Say it in text' }).fill('Go for Sam.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', SAID)).toContainText('That works')
})

test('what was agreed is kept, can be taken back, and is asked for again when the service would hear more', async ({
  page,
}) => {
  await giveRecogniser(page, true)
  await noteMicrophone(page)
  await page.goto('/')
  await choosesVoice(page)
  await expect(page.getByText('Your voice stays on this device.')).toBeVisible()
  await usesVoice(page)
  await speaks(page, bySpace(page), { readings: ANSWER })
  expect(await askedFor(page)).toEqual([expect.objectContaining({ local: true })])
  expect((await askedFor(page))[0]?.hints).toContain('Torres')

  await page.reload()
  await expect(talkKey(page)).toBeVisible()
  await page.getByRole('button', { name: 'Stays on this device' }).click()
  await page.getByRole('button', { name: 'Stop using voice' }).click()
  await usesVoice(page)

  await willHear(page, { readings: [], fault: 'language-not-supported' })
  await page.keyboard.down('Space')
  await page.waitForTimeout(400)
  await page.keyboard.up('Space')
  await expect(page.getByText('Your browser sends your voice to its maker’s service.')).toBeVisible()
})
