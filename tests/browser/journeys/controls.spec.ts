import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { decodeRecord } from '../../../src/core/record/file.ts'
import { noteMicrophone, withRecording } from '../voice/microphone.ts'
import { giveRecogniser } from '../voice/recogniser.ts'
import { usesVoice } from '../voice/talker.ts'
import { chooses, expect, isLive, test } from './journey.ts'
import { BUTTON, givePad, type Pad } from './pad.ts'
import { refuseStorage } from './refusals.ts'
import { findingsOf } from './rules.ts'

test.use({
  launchOptions: async ({ launchOptions: options }, use) => use(withRecording(options)),
})

const keyOf = (page: Page, command: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Key for ${command}`) })
const buttonOf = (page: Page, command: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Pad button for ${command}`) })
const said = (page: Page): Locator => page.getByRole('status')

/** Goes on to the set from where one is, without loading the page anew. */
const toSet = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Course' }).click()
  await page.getByRole('link', { name: 'Open the call sheet' }).first().click()
  await page.getByRole('button', { name: 'Skip it and go to set' }).click()
  await expect(page.getByRole('main', { name: 'The set' })).toBeVisible()
}

const moves = (page: Page): Locator => page.getByRole('region', { name: 'Moves' })

test('a key is laid elsewhere, kept, printed on the set, and works there', async ({ page }) => {
  await page.goto('/controls')
  await isLive(page)
  await keyOf(page, 'Turn to the set').click()
  await page.keyboard.press('g')
  await expect(said(page).filter({ hasText: 'is on G now' })).toBeAttached()
  await expect(keyOf(page, 'Turn to the set')).toBeFocused()

  await keyOf(page, 'Walk left').press('Enter')
  await expect(page.getByRole('textbox', { name: 'New key for Walk left' })).toBeFocused()
  await page.keyboard.press('a')
  await expect(keyOf(page, 'Walk left')).toBeFocused()
  await expect(keyOf(page, 'Walk left')).toHaveAccessibleName(/: A\./)
  await page.reload()
  await expect(keyOf(page, 'Turn to the set')).toHaveAccessibleName(/: G\./)
  await expect(keyOf(page, 'Walk left')).toHaveAccessibleName(/: A\./)

  await page.goto('/play/stage-door?seed=1')
  const face = moves(page).getByRole('button', { name: /Face/ })
  await expect(face).toContainText('G')
  const before = await face.textContent()
  await page.keyboard.press('f')
  await expect(face).toHaveText(before ?? '')
  await page.keyboard.press('g')
  await expect(face).not.toHaveText(before ?? '')
  await page.keyboard.press('v')
  const text = page.getByRole('main', { name: 'Text view' })
  await page.keyboard.down('a')
  await expect(text).toContainText('You are walking')
  await page.keyboard.up('a')
  await expect(text).not.toContainText('You are walking')

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Keys, pad and one switch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Controls' })).toBeVisible()
  await page.getByRole('link', { name: 'Pick it up' }).click()
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible()
})

test('a key of another command is said by its name and swapped, and what readers need is refused', async ({ page }) => {
  await page.goto('/controls')
  await isLive(page)
  await keyOf(page, 'Open or shut').click()
  await page.keyboard.press('Tab')
  await expect(page.getByText('TAB moves the focus').last()).toBeVisible()
  await page.keyboard.press('F5')
  await expect(page.getByText('F-keys belong to the browser').last()).toBeVisible()
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Keys together with CTRL').last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keyOf(page, 'Open or shut')).toBeFocused()
  await expect(keyOf(page, 'Open or shut')).toHaveAccessibleName(/: O\./)

  await keyOf(page, 'Open or shut').click()
  await page.keyboard.press('Space')
  await expect(page.getByText('SPACE belongs to “Talk”. Swap the two?').last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Swap' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(keyOf(page, 'Open or shut')).toBeFocused()
  await expect(keyOf(page, 'Open or shut')).toHaveAccessibleName(/: SPACE\./)
  await expect(keyOf(page, 'Talk')).toHaveAccessibleName(/: O\./)

  await page.getByRole('button', { name: 'Talk: back to SPACE' }).click()
  await page.getByRole('button', { name: 'Leave both' }).click()
  await expect(keyOf(page, 'Talk')).toHaveAccessibleName(/: O\./)
  await page.getByRole('button', { name: 'All back to the first day' }).click()
  await expect(keyOf(page, 'Talk')).toHaveAccessibleName(/: SPACE\./)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(keyOf(page, 'Talk')).toHaveAccessibleName(/: O\./)
})

test('a key can be taken away, and a talk key of one’s own stands on the talk box', async ({ page }) => {
  await page.goto('/controls')
  await isLive(page)
  await keyOf(page, 'Pause').click()
  await page.keyboard.press('Delete')
  await expect(keyOf(page, 'Pause')).toHaveAccessibleName(/: none\./)
  await keyOf(page, 'Talk').click()
  await page.keyboard.press('t')
  await toSet(page)
  const talk = page.getByRole('form', { name: 'Talk' })
  await expect(talk.getByRole('button', { name: /Key and send|has the channel/ })).toContainText('T')
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeHidden()
  await page.keyboard.press('t')
  await expect(talk.locator('.chip').first()).toBeFocused()
})

/** Presses a button for as long as a thumb does. */
const press = async (page: Page, pad: Pad, button: number): Promise<void> => {
  await pad.hold(button)
  await page.waitForTimeout(80)
  await pad.release(button)
  await page.waitForTimeout(80)
}

test('a pad walks, makes a call on the phrase board, acts and turns the knob; unplugged one stands still', async ({
  page,
}) => {
  const pad = await givePad(page)
  await page.goto('/play/stage-door?seed=1')
  await expect(page.getByRole('main', { name: 'The set' })).toBeVisible()
  await pad.plugIn()
  await page.waitForTimeout(100)
  await press(page, pad, BUTTON.rb)
  const radio = page.getByRole('region', { name: 'Walkie' })
  await expect(radio).toContainText('Channel 2')
  await press(page, pad, BUTTON.lb)
  await expect(radio).toContainText('Channel 1')
  // The buttons of the pad are what is printed now.
  await expect(moves(page).getByRole('button', { name: /Face/ })).toContainText('X')

  const talk = page.getByRole('form', { name: 'Talk' })
  await press(page, pad, BUTTON.rt)
  await expect(talk.getByRole('button', { name: 'Torres' })).toBeFocused()
  await press(page, pad, BUTTON.a)
  await press(page, pad, BUTTON.down)
  await expect(talk.getByRole('button', { name: 'Door two' })).toBeFocused()
  await press(page, pad, BUTTON.right)
  await press(page, pad, BUTTON.a)
  await expect(talk.getByRole('button', { name: 'Torres' })).toHaveAttribute('aria-pressed', 'true')
  const words = await talk.getByRole('status', { name: 'Your call' }).textContent()
  await press(page, pad, BUTTON.rt)
  await expect(page.getByRole('region', { name: 'Radio log, newest last' })).toContainText(words ?? 'nothing')

  await press(page, pad, BUTTON.b)
  await press(page, pad, BUTTON.a)
  await expect(page.locator('.choice:focus, .moves__one:focus')).toBeVisible()
  await press(page, pad, BUTTON.b)
  await press(page, pad, BUTTON.view)
  const text = page.getByRole('main', { name: 'Text view' })
  await pad.push(-1, 0)
  await expect(text).toContainText('You are walking')
  await pad.unplug()
  await expect(text).not.toContainText('You are walking')
  await pad.plugIn()
  await page.waitForTimeout(300)
  await expect(text).not.toContainText('You are walking')
  await pad.push(0, 0)
  await page.waitForTimeout(100)
  await pad.hold(BUTTON.left)
  await expect(text).toContainText('You are walking')
})

test('a pad works a panel with its buttons, and its talk key is held as any other', async ({ page }) => {
  const pad = await givePad(page)
  await giveRecogniser(page)
  await noteMicrophone(page)
  await page.goto('/play/stage-door?seed=1')
  await pad.plugIn()
  await usesVoice(page)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await pad.hold(BUTTON.rt)
  await expect(page.getByRole('button', { name: 'On air' })).toBeVisible()
  await pad.release(BUTTON.rt)
  await expect(page.getByRole('button', { name: 'On air' })).toBeHidden()

  await press(page, pad, BUTTON.lt)
  const list = page.getByRole('dialog', { name: 'Walk to' })
  await expect(list).toBeVisible()
  await press(page, pad, BUTTON.down)
  await press(page, pad, BUTTON.a)
  await expect(list).toBeHidden()
  await press(page, pad, BUTTON.lt)
  await expect(list).toBeVisible()
  await press(page, pad, BUTTON.b)
  await expect(list).toBeHidden()
})

test('a pad works the pages too: from the course to the call sheet', async ({ page }) => {
  const pad = await givePad(page)
  await page.goto('/course')
  await pad.plugIn()
  const sheet = page.getByRole('link', { name: 'Open the call sheet' }).first()
  await expect(sheet).toBeVisible()
  await expect
    .poll(
      async () => {
        // Looked at before the next press: what was pressed has had time to move.
        const there = await sheet.evaluate((link) => link === document.activeElement)
        if (!there) await press(page, pad, BUTTON.down)
        return there
      },
      { intervals: [100], timeout: 30_000 },
    )
    .toBe(true)
  await press(page, pad, BUTTON.a)
  await expect(page).toHaveURL(/\/brief\//)
})

test('the button of a pad is laid elsewhere', async ({ page }) => {
  const pad = await givePad(page)
  await page.goto('/controls')
  await isLive(page)
  await buttonOf(page, 'Talk').click()
  await expect(page.getByText('No pad is here yet').last()).toBeVisible()
  await pad.plugIn()
  await expect(page.getByText('Here: Test Pad.')).toBeVisible()
  await page.waitForTimeout(100)
  await press(page, pad, BUTTON.lb)
  await expect(page.getByText('LB belongs to “Channel knob down”. Swap the two?').last()).toBeVisible()
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(buttonOf(page, 'Talk')).toHaveAccessibleName(/: LB\./)
  await buttonOf(page, 'Walk left').click()
  await press(page, pad, BUTTON.a)
  await expect(page.getByRole('button', { name: 'Swap' })).toBeFocused()
  await press(page, pad, BUTTON.right)
  await press(page, pad, BUTTON.a)
  await expect(buttonOf(page, 'Walk left')).toHaveAccessibleName(/: LS left arrow\./)
  await expect(buttonOf(page, 'Channel knob down')).toHaveAccessibleName(/: RT\./)
})

test('pace and hints are set once for every run; the pace stands in the record', async ({ page }, info) => {
  await refuseStorage(page)
  await page.goto('/controls')
  await isLive(page)
  await page.getByRole('slider', { name: 'Pace of the set clock' }).fill('0.7')
  await expect(page.getByRole('group', { name: 'Hints' }).getByRole('radio', { name: 'On' })).toBeChecked()
  await chooses(page.getByRole('group', { name: 'Hints' }).getByRole('radio', { name: 'Off' }))
  await toSet(page)
  await expect(page.getByRole('region', { name: 'Orders' })).not.toContainText('Next:')
  await page.getByRole('button', { name: 'Settings' }).click()
  const sheet = page.getByRole('dialog', { name: 'Settings' })
  await expect(sheet.getByRole('slider', { name: 'Pace of the set clock' })).toHaveValue('0.7')
  await chooses(sheet.getByRole('group', { name: 'Hints' }).getByRole('radio', { name: 'On' }))
  await expect(page.locator('.hint')).toContainText('Next:')
  await expect(sheet.getByRole('link', { name: 'Keys, pad and one switch' })).toHaveAttribute('href', '/controls')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Leave the run' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take a file with you' }).click(),
  ])
  const file = info.outputPath('slow.record')
  await download.saveAs(file)
  const decoded = decodeRecord(readFileSync(file, 'utf8'))
  expect(decoded.ok ? decoded.record.header.pace : null).toBe(0.7)
})

for (const size of [
  { width: 1440, height: 900 },
  { width: 640, height: 400 },
  { width: 360, height: 740 },
]) {
  test(`the page keeps the accessibility rules in every state, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/controls')
    await isLive(page)
    const found: Record<string, readonly string[]> = {}
    const look = async (where: string): Promise<void> => {
      const findings = await findingsOf(page)
      if (findings.length > 0) found[where] = findings
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) found[`${where}, sideways`] = [`${over} px`]
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Controls' })).toBeVisible()
    await look('as it is')
    await keyOf(page, 'Walk left').click()
    await look('listening')
    await page.keyboard.press('Tab')
    await look('refused')
    await page.keyboard.press('f')
    await look('clash')
    await page.getByRole('button', { name: 'Swap' }).click()
    await look('changed')
    expect(found).toEqual({})
  })
}
