import type { Locator, Page } from '@playwright/test'
import { expect, isLive, test } from './journey.ts'
import { refuseSound } from './refusals.ts'
import { findingsOf } from './rules.ts'

const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Find a word' })
const words = (page: Page): Locator => page.getByRole('heading', { level: 3 })
const word = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const told = (page: Page): Locator => page.getByRole('status').first()

/** Notes how long every sound is that begins, without changing how it sounds. */
const noteSounds = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const begun: number[] = []
    Object.defineProperty(window, 'begunSounds', { value: begun })
    const start = Reflect.get(AudioBufferSourceNode.prototype, 'start')
    Object.defineProperty(AudioBufferSourceNode.prototype, 'start', {
      value(this: AudioBufferSourceNode, ...when: number[]) {
        begun.push(this.buffer?.duration ?? 0)
        return Reflect.apply(start, this, when)
      },
    })
  })
}

/** How many sounds of about this length have begun. */
const begun = (page: Page, seconds: number): Promise<number> =>
  page.evaluate((length) => {
    const all: unknown = Reflect.get(window, 'begunSounds')
    return Array.isArray(all) ? all.filter((one) => Math.abs(Number(one) - length) < 0.02).length : 0
  }, seconds)

/** How long a line of the glossary is, by the list that the page fetches. */
const lengthOf = async (page: Page, voice: string, line: string): Promise<number> => {
  const list: unknown = await (await page.request.get('/generated/sound/glossary.json')).json()
  const at = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return Number(at(at(at(at(list, 'clips'), voice), line), 'ms')) / 1000
}

const SQUELCH_TAIL = 0.14

test('a word is looked for as it was heard, opened, and leads on to what is answered', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Glossary' }).click()
  await expect(page).toHaveTitle('Glossary · Picture’s Up')
  await expect(words(page)).toHaveCount(221)

  await field(page).fill('gopher')
  await expect(words(page)).toHaveText(['Go for Sam'])
  await expect(told(page)).toHaveText('1 of 221 words')
  await expect(page).toHaveURL(/\/glossary\?q=gopher$/)
  await field(page).fill('10 1')
  await expect(words(page).first()).toHaveText('10-1')
  await expect(page.getByText('from a post it is a request for relief')).toBeVisible()

  await field(page).fill('walkie czech')
  await word(page, 'Walkie check').click()
  await expect(page).toHaveURL(/\/glossary\/walkie-check\?q=walkie\+czech$/)
  const row = page.getByRole('listitem').filter({ has: word(page, 'Walkie check') })
  await expect(row).toContainText('After a new battery', { ignoreCase: true })
  await expect(row).toContainText('Radio check in the UK and Australia')
  await row.getByRole('link', { name: 'Good check' }).click()
  await expect(page).toHaveURL(/\/glossary\/good-check/)
  await expect(page).toHaveTitle('Good check · Picture’s Up')
  await expect(word(page, 'Good check')).toBeFocused()
  await expect(word(page, 'Good check')).toBeInViewport()
  await page.goBack()
  await expect(word(page, 'Walkie check')).toHaveAttribute('aria-expanded', 'true')
})

test('a link opens its word, and one that leads nowhere says so and shows the rest', async ({ page }) => {
  await page.goto('/glossary/window-shot?region=uk')
  await expect(word(page, 'Window shot')).toBeFocused()
  await expect(word(page, 'Window shot')).toBeInViewport()
  await page.goto('/glossary/lunch-shot')
  await expect(page.getByText('There is no word at this address.')).toBeVisible()
  await expect(words(page)).toHaveCount(221)
})

test('the list is narrowed by country, deed and group, and the way back is one press', async ({ page }) => {
  await page.goto('/glossary')
  await isLive(page)
  await page.getByRole('radio', { name: 'UK' }).check({ force: true })
  await page.getByRole('combobox', { name: 'What it does' }).selectOption('Orders')
  await page.getByRole('radio', { name: /^The roll/ }).check({ force: true })
  await expect(word(page, 'Lock it off')).toBeVisible()
  await expect(word(page, 'Roll sound')).toHaveCount(0)
  await expect(page).toHaveURL(/\?group=roll&region=uk&act=order$/)
  await page.reload()
  await expect(word(page, 'Lock it off')).toBeVisible()
  await expect(word(page, 'Roll sound')).toHaveCount(0)
  await field(page).fill('honeywagon')
  await expect(page.getByText('Nothing here fits all of that.').last()).toBeVisible()
  await page.getByRole('button', { name: 'Show all 221' }).click()
  await expect(words(page)).toHaveCount(221)
  await page.getByRole('radio', { name: 'AU' }).check({ force: true })
  await expect(page.getByText('Evidence from Australia is thin.')).toBeVisible()
})

test('a word is heard over the radio and without it, and its caption stands beside', async ({ page }) => {
  await noteSounds(page)
  await page.goto('/glossary/copy')
  const row = page.getByRole('listitem').filter({ has: word(page, 'Copy') })
  const clip = page.waitForResponse((response) => response.url().includes('/generated/sound/voices/'))
  await row.getByRole('button', { name: 'Hear “Copy” over the radio' }).first().click()
  expect((await clip).ok()).toBe(true)
  await expect(row.getByText('“Copy.”')).toBeVisible()
  const voice = await lengthOf(page, 'anyone', 'Copy.')
  expect(voice).toBeGreaterThan(0.2)
  await expect.poll(() => begun(page, voice)).toBe(1)
  expect(await begun(page, SQUELCH_TAIL)).toBe(1)
  await row.getByRole('button', { name: 'Hear “Copy” without the radio' }).click()
  await expect(row.getByText('Without the radio “Copy.”')).toBeVisible()
  await expect.poll(() => begun(page, voice)).toBe(2)
  expect(await begun(page, SQUELCH_TAIL)).toBe(1)
})

test('where the browser keeps sound shut the words are enough, and it says so', async ({ page }) => {
  await refuseSound(page)
  await page.goto('/glossary?q=cut')
  await page.getByRole('button', { name: 'Hear “Cut” over the radio' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The browser keeps sound shut.' })).toBeVisible()
})

test('the glossary is worked with keys alone', async ({ page }) => {
  await page.goto('/glossary')
  await field(page).focus()
  await page.keyboard.type('loock it up')
  await expect(words(page).first()).toHaveText('Lock it up')
  await page.keyboard.press('Enter')
  await expect(word(page, 'Lock it up')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(word(page, 'Lock it up')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Hear “Lock it up” over the radio' }).first()).toBeFocused()
  for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Locked up' })).toBeFocused()
  await word(page, 'Lock it up').focus()
  await page.keyboard.press('Space')
  await expect(word(page, 'Lock it up')).toHaveAttribute('aria-expanded', 'false')
})

test('what is pressed stays where it is when a word above it closes', async ({ page }) => {
  await page.goto('/glossary/do-you-copy')
  const below = word(page, 'Radio check')
  await below.scrollIntoViewIfNeeded()
  const before = await below.boundingBox()
  await below.click()
  await expect(below).toHaveAttribute('aria-expanded', 'true')
  const after = await below.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 999))).toBeLessThan(2)
})

for (const [name, width, height] of [
  ['a desk', 1440, 900],
  ['200 %', 640, 400],
  ['a phone', 390, 844],
  ['a narrow phone', 360, 740],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 500, reducedMotion: 'reduce' })

    test('nothing breaks a rule of access, and nothing sticks out', async ({ page }) => {
      await page.goto('/glossary/hail-me-for-you')
      await expect(word(page, 'Sam for Torres')).toBeFocused()
      if (width < 1100) await page.getByRole('button', { name: 'Narrow it down' }).click()
      expect(await findingsOf(page)).toEqual([])
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over).toBe(0)
    })
  })
}

test.describe('under a thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('everything to press is 44 px or more, and a tap plays and opens', async ({ page }) => {
    await page.goto('/glossary?q=martini')
    await page.getByRole('button', { name: 'Narrow it down' }).tap()
    await word(page, 'Martini').tap()
    await expect(page.getByText('Window shot')).toBeVisible()
    const pressed = page.locator(
      'main button:not(h3 button), main a, main label.filters__group, main select, main .segmented__option',
    )
    const small: string[] = []
    for (const one of await pressed.filter({ visible: true }).all()) {
      const box = await one.boundingBox()
      if (box !== null && box.height < 43.5) small.push(`${await one.textContent()}: ${box.height}`)
    }
    expect(small).toEqual([])
    // The button of a row is pressed anywhere on it.
    await page.getByText('The last shot of the day.').tap({ force: true })
    await expect(word(page, 'Martini')).toHaveAttribute('aria-expanded', 'false')
    await page.getByRole('button', { name: 'Hear “Martini” over the radio' }).first().tap()
    await expect(page.getByText('“Martini.”')).toBeVisible()
  })
})
