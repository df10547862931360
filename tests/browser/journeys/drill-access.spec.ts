import type { Page } from '@playwright/test'
import { opensDrill, verdict } from './drill.ts'
import { expect, test } from './journey.ts'
import { findingsOf } from './rules.ts'

const SIZES = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** For each drill, how one gets from its first card to the verdict on it. */
const ANSWERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'answer-the-call': (page) => page.getByRole('button', { name: 'Say nothing' }).click(),
  'read-back': async (page) => {
    await page.getByRole('radio', { name: 'Type' }).check({ force: true })
    await page.getByRole('textbox', { name: 'Say it in text' }).fill('Copy, two bricks.')
    await page.keyboard.press('Enter')
  },
  'find-the-fault': (page) => page.keyboard.press('1'),
  lingo: (page) => page.keyboard.press('1'),
  'ptt-timing': async (page) => {
    await page.getByRole('button', { name: 'Start' }).click()
    await expect(page.getByText('Press, and breathe.')).toBeVisible({ timeout: 20_000 })
    await page.keyboard.down('Space')
    await page.waitForTimeout(300)
    await page.keyboard.up('Space')
  },
  'channel-moves': async (page) => {
    for (let steps = 0; steps < 5 && !(await verdict(page).isVisible()); steps += 1)
      await page.getByRole('button', { name: 'Listen, say nothing' }).click()
  },
}

for (const size of SIZES) {
  test.describe(`by the rules, ${size.name}`, () => {
    test.use({ viewport: { width: size.width, height: size.height }, reducedMotion: 'reduce' })

    test('no state of a drill breaks an accessibility rule, and none has to be pushed sideways', async ({ page }) => {
      test.setTimeout(240_000)
      const found: Record<string, readonly string[]> = {}
      const look = async (where: string): Promise<void> => {
        const findings = await findingsOf(page)
        const over = await sideways(page)
        if (findings.length > 0 || over > 0) found[where] = [...findings, ...(over > 0 ? [`${over} px too wide`] : [])]
      }
      await page.goto('/drills')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await look('the list')
      for (const [id, answers] of Object.entries(ANSWERS)) {
        await opensDrill(page, id)
        await look(`${id}, asked`)
        await answers(page)
        await expect(verdict(page)).toBeVisible({ timeout: 30_000 })
        await look(`${id}, answered`)
      }
      await page.getByRole('button', { name: 'Stop here' }).click()
      await expect(page.getByRole('heading', { name: 'The round' })).toBeVisible()
      await look('the end')
      expect(found).toEqual({})
    })
  })
}

test('at 200 % zoom and at the least width a card is one column, and nothing is cut', async ({ page }) => {
  for (const id of Object.keys(ANSWERS)) {
    await opensDrill(page, id)
    for (const [width, height] of [
      [640, 400],
      [360, 740],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await sideways(page), `${id} at ${width}`).toBe(0)
    }
  }
})

test.describe('under forced colours', () => {
  test.use({ forcedColors: 'active' })

  test('bars and signs keep their ink, and what is chosen is lit', async ({ page }) => {
    await opensDrill(page, 'lingo')
    await page.keyboard.press('1')
    await expect(verdict(page)).toBeVisible()
    const drawn = (selector: string, property: 'color' | 'backgroundColor'): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property)
    const words = await drawn('h1', 'color')
    await expect.poll(() => drawn('.duetoday__days i', 'backgroundColor')).toBe(words)
    expect(await drawn('.chooserow .icon', 'color')).toBe(words)
    expect(await drawn('.segmented__input:checked + .segmented__word', 'backgroundColor')).not.toBe(
      await drawn('body', 'backgroundColor'),
    )
  })
})
