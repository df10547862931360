import { readFileSync } from 'node:fs'
import { decodeRecord } from '../../../src/core/record/file.ts'
import type { Input } from '../../../src/core/vocabulary/input.ts'
import { noteMicrophone, withRecording } from '../voice/microphone.ts'
import { giveRecogniser, willHear } from '../voice/recogniser.ts'
import { byMouse, bySpace, choosesVoice, speaks, talkKey, usesVoice } from '../voice/talker.ts'
import { expect, test } from './journey.ts'
import { refuseStorage } from './refusals.ts'
import { replayInNode, digestIn } from './replay.ts'
import { findingsOf } from './rules.ts'

test.use({
  launchOptions: async ({ launchOptions: options }, use) => use(withRecording(options)),
})

const inputsIn = (file: string): readonly Input[] => {
  const decoded = decodeRecord(readFileSync(file, 'utf8'))
  if (!decoded.ok) throw new Error(decoded.error.message)
  return decoded.record.inputs.map(({ input }) => input)
}

test('on the set a press, its words and its milliseconds stand in the record, and it replays', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  await giveRecogniser(page)
  await noteMicrophone(page)
  // Where nothing is kept, the page hands the record over as a file.
  await refuseStorage(page)
  await page.goto('/play/stage-door?seed=1')
  await usesVoice(page)
  await speaks(page, bySpace(page), { readings: ['Torres, door two, copy', 'tourist, door two, copy'] })
  await expect(page.getByText('You are keyed.')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Send it' })).toBeVisible()
  await page.keyboard.press('Enter')
  const log = page.getByRole('region', { name: 'Radio log, newest last' })
  await expect(log).toContainText('Torres, door two, copy')
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Leave the run' }).click()
  await expect(page.getByRole('heading', { name: 'Marks by criterion' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take a file with you' }).click(),
  ])
  const file = info.outputPath('voice.record')
  await download.saveAs(file)

  const said = inputsIn(file).filter(({ type }) => type.startsWith('radio.'))
  expect(said.map(({ type }) => type)).toEqual(['radio.keyed', 'radio.unkeyed', 'radio.said'])
  const words = said.find((input) => input.type === 'radio.said')
  expect(words).toMatchObject({
    mode: 'voice',
    words: 'Torres, door two, copy',
    alternatives: ['tourist, door two, copy'],
  })
  const { leadMs = 0, tailMs = 0, durMs = 0 } = words ?? {}
  expect(leadMs).toBeGreaterThan(300)
  expect(tailMs).toBeGreaterThan(150)
  expect(durMs - leadMs - tailMs).toBeGreaterThan(800)
  expect(durMs - leadMs - tailMs).toBeLessThan(1600)
  expect(replayInNode(file)).toMatchObject({ verified: true, digest: digestIn(file) })
})

test('what was heard is put right by hand on a phone, and words in person need no key', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/play/stage-door?seed=1')
  await usesVoice(page)
  await speaks(page, byMouse(page), { readings: ['door to locked'] })
  const words = page.getByRole('textbox', { name: 'You are heard as' })
  await words.fill('Door two, locked.')
  await page.getByRole('button', { name: 'Send it' }).click()
  const captions = page.getByRole('region', { name: 'Captions' })
  await expect(captions).toContainText('Door two, locked.')

  await page.getByRole('radio', { name: 'Voice' }).click({ force: true })
  await page.getByRole('radio', { name: 'In person, aloud' }).check({ force: true })
  await speaks(page, byMouse(page), { readings: ['Two, your word, east.'] })
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(captions).toContainText('Two, your word, east.')
})

for (const size of [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]) {
  test(`no state of the Voice tab breaks an accessibility rule, ${size.width} px wide`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await giveRecogniser(page)
    await noteMicrophone(page)
    await page.goto('/play/stage-door?seed=1')
    const found: Record<string, readonly string[]> = {}
    const look = async (where: string): Promise<void> => {
      const findings = await findingsOf(page)
      if (findings.length > 0) found[where] = findings
    }
    await choosesVoice(page)
    await expect(page.getByRole('button', { name: 'Use voice' })).toBeVisible()
    await look('before the first use')
    await usesVoice(page)
    await look('the key')
    await willHear(page, { readings: ['door two locked', 'door to locked'] })
    await talkKey(page).hover()
    await page.mouse.down()
    await expect(page.getByRole('button', { name: 'On air' })).toBeVisible()
    await look('on air')
    await page.mouse.up()
    await speaks(page, byMouse(page), { readings: ['door two locked', 'door to locked'] })
    await expect(page.getByRole('button', { name: 'Send it' })).toBeVisible()
    await look('heard')
    await speaks(page, byMouse(page), { readings: [], fault: 'network' })
    await expect(page.getByText('The speech service does not answer.').first()).toBeVisible()
    await look('failed')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(found).toEqual({})
  })
}
