import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

const FOLDER = 'dist'
const addressOf = (file: string): string => {
  const path = `/${file.replace(/\.html$/, '')}`
  return path === '/index' ? '/' : path === '/debrief' ? '/debrief/none' : path
}
const DRAWN = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => ({ path: addressOf(file), html: readFileSync(`${FOLDER}/${file}`, 'utf8') }))

const headingOf = (html: string): string =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').replace('&#x27;', "'")

const titleOf = (html: string): string => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''

/** What the page complains of. */
const complaints = (page: Page): readonly string[] => {
  const said: string[] = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text())
  })
  return said
}

/** Every first heading that anybody could have seen, frame by frame. */
const watchHeadings = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = (): void => {
      const heading = document.querySelector('h1')
      if (heading?.checkVisibility() === true) seen.add(heading.textContent)
      requestAnimationFrame(look)
    }
    look()
  })
}
const headingsSeen = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'seen')
    return seen instanceof Set ? [...seen].map(String) : []
  })

test('the pages that stand for themselves are drawn', () => {
  const paths = DRAWN.map(({ path }) => path)
  for (const path of ['/', '/course', '/drills', '/drill/lingo', '/glossary', '/controls', '/brief/stage-door'])
    expect(paths).toContain(path)
  // A page that says no title of its own would keep another's.
  const titles = DRAWN.map(({ html }) => titleOf(html))
  expect(new Set(titles).size).toBe(titles.length)
})

for (const { path, html } of DRAWN) {
  test(`${path} is there before its code, which takes it over without a word`, async ({ page }) => {
    const heading = headingOf(html)
    expect(heading).not.toBe('')
    // Scripts set out when the first frame is on the screen.
    expect(html).not.toMatch(/<script[^>]*type="module"|rel="modulepreload"/)
    const said = complaints(page)
    const styles: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'stylesheet') styles.push(new URL(request.url()).pathname)
    })
    await watchHeadings(page)
    await page.goto(path)
    await expect(page.locator('#root[data-drawn]')).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    expect((await headingsSeen(page))[0]).toBe(heading)
    await expect(page).toHaveTitle(titleOf(html))
    expect(said).toEqual([])
    // A style that comes with the code comes after the first look.
    if (!path.startsWith('/brief/')) expect(styles.filter((style) => !html.includes(style))).toEqual([])
  })
}

test('who reads Spanish never sees the English drawing', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'es-MX', serviceWorkers: 'block' })
  const page = await context.newPage()
  const said = complaints(page)
  await watchHeadings(page)
  for (const path of ['/', '/course', '/drill/lingo']) {
    const heading = headingOf(DRAWN.find((one) => one.path === path)?.html ?? '')
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading)
    await page.waitForLoadState('networkidle')
    expect(await headingsSeen(page)).not.toContain(heading)
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
  }
  expect(said).toEqual([])
  await context.close()
})

test('an address that asks for something else begins without the drawing', async ({ page }) => {
  await page.goto('/glossary?q=wrap')
  await expect(page.getByRole('searchbox')).toHaveValue('wrap')
  await expect(page.locator('#root[data-drawn]')).toHaveCount(0)
  await page.goto('/drill/answer-the-call?seed=3&region=us')
  await expect(page.locator('#root[data-drawn]')).toHaveCount(1)
})

test('what is pressed and typed before the code is there is done when it comes', async ({ page }) => {
  // The code comes a second late, as it does on a slow line.
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await page.goto('/brief/street-with-bogeys', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Night' }).check()
  await expect(page.getByRole('radio', { name: 'Night' })).toBeChecked()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('radio', { name: 'Night' })).toBeChecked()
  await expect(page.getByText('EXT. DOCK ST – NIGHT')).toBeVisible()
  await expect(page).toHaveURL(/variant=night/)

  await page.goto('/glossary', { waitUntil: 'commit' })
  await page.getByRole('searchbox').fill('martini')
  await page.getByRole('combobox').selectOption({ index: 1 })
  const chosen = await page.getByRole('combobox').inputValue()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('combobox')).toHaveValue(chosen)
  await expect(page.getByRole('searchbox')).toHaveValue('martini')
  await expect(page.getByRole('status')).toHaveText('Nothing here fits all of that.')
  await page.goto('/check', { waitUntil: 'commit' })
  await page.getByLabel('Code').fill('nonsense')
  await page.keyboard.press('Enter')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('region', { name: 'Result' })).not.toBeEmpty()
  await expect(page).toHaveURL(/\/check$/)

  await page.goto('/course', { waitUntil: 'commit' })
  const choose = page.getByLabel('A record to look at').and(page.locator('input'))
  await choose.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('no record') })
  await expect(page.getByRole('alert')).not.toBeEmpty()

  await page.goto('/', { waitUntil: 'commit' })
  await page.getByLabel('Name on your radio').fill('Robin')
  await page.keyboard.press('Enter')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.landing__tape--me')).toHaveText('ROBIN')
  await expect(page).toHaveURL(/\/$/)
})

test('who types while the page becomes live loses no letter', async ({ page }) => {
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('/glossary', { waitUntil: 'commit' })
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('hold the roll, bogey at the north door', { delay: 60 })
  await expect(page.getByRole('searchbox')).toHaveValue('hold the roll, bogey at the north door')
  await expect(page).toHaveURL(/q=hold\+the\+roll%2C\+bogey\+at\+the\+north\+door/)
})

for (const [what, late] of [
  ['all of the code', /\/assets\/.*\.js$/],
  ['the piece of the menu', /\/assets\/LanguageMenu.*\.js$/],
] as const)
  test(`a language that is chosen before ${what} is there is the page’s when it comes`, async ({ page }) => {
    await page.route(late, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.goto('/course', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('button', { name: 'Español', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'El curso' })).toBeVisible()
  })
