import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

/** Pages with words of the interface alone; the others also show the talk and the people of a scene. */
const INTERFACE = ['/course', '/report', '/check', '/drills', '/controls'] as const
const PAGES = [...INTERFACE, '/', '/brief/stage-door?seed=1', '/drill/answer-the-call?seed=3&region=us'] as const

const opens = async (page: Page, path: string, language: string): Promise<void> => {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const sticksOut = async (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** Texts on the page that were not translated: the language of this test puts every text in brackets. */
const plainTexts = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const isCode = (node.parentElement?.closest('noscript, script, .kbd, .wordmark, .languages') ?? null) !== null
      if (/[a-z]{3}/.test(text) && !text.startsWith('[') && !isCode) texts.push(text)
    }
    return texts
  })

test('nothing of the interface is left in plain English, and nothing sticks out where words are longer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const wide: string[] = []
  for (const path of PAGES) {
    await opens(page, path, 'en-XA')
    if (await sticksOut(page)) wide.push(path)
    if (INTERFACE.some((one) => one === path)) expect(await plainTexts(page)).toEqual([])
  }
  expect(wide).toEqual([])
})

test('a language that runs from right to left turns the page round, and nothing sticks out', async ({ page }) => {
  const wide: string[] = []
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    for (const path of PAGES) {
      await opens(page, path, 'ar-XB')
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      if (await sticksOut(page)) wide.push(`${path} ${width}`)
    }
  }
  expect(wide).toEqual([])
})

test('the page is read in Spanish, what is said stays English with its gloss, and it is English again when asked', async ({
  page,
}) => {
  const choose = async (name: string, here: RegExp): Promise<void> => {
    await page.getByRole('button', { name: here }).click()
    await page.getByRole('button', { name, exact: true }).click()
  }
  await page.goto('/course')
  await choose('Español', /^Language: English/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('heading', { level: 1, name: 'El curso' })).toBeVisible()
  await expect(page.getByText('S03 Puerta del foro').first()).toBeVisible()

  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=2')
  const log = page.getByRole('region', { name: 'Registro de radio, lo más nuevo al final' })
  const brief = log.getByRole('listitem').filter({ hasText: 'Questions?' })
  await trainee.waitsFor(brief, 40)
  await expect(brief.locator('.said__words')).toHaveAttribute('lang', 'en')
  await expect(brief).toContainText('puerta dos')
  await expect(page.getByText('Sostén la puerta dos hasta “release”.').first()).toBeVisible()

  await page.clock.resume()
  await page.goto('/course')
  await choose('English', /^Idioma: Español/)
  await expect(page.getByRole('heading', { level: 1, name: 'The course' })).toBeVisible()
})
