import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { refuseSound } from './refusals.ts'
import { stopTheClock, type Trainee, traineeAt } from './trainee.ts'

/** Width and height in CSS pixels; 640 and 320 are a screen of 1280 at 200 % and at 400 %. */
const SIZES = [
  [1440, 900],
  [1024, 768],
  [640, 400],
  [390, 844],
  [360, 740],
  [640, 512],
  [320, 256],
] as const

/** Of a screen that does not scroll as a page: how much of it lies below its edge, where nobody comes. */
const cutOff = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const play = document.querySelector('.play')
    if (play === null || getComputedStyle(play).overflowY !== 'hidden') return ''
    const below = play.scrollHeight - play.clientHeight
    return below > 1 ? `${below} px below` : ''
  })

/** How far the page can be pushed sideways, and what sticks out. */
const sideways = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return ''
    const out = [...document.querySelectorAll('#root *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return `${scrollWidth - clientWidth} px: ${out
      .slice(0, 4)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .join(', ')}`
  })

/** At every size, what can be pushed sideways or not be reached in this state. */
const lookAtEverySize = async (trainee: Trainee, where: string): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {}
  for (const [width, height] of SIZES) {
    await trainee.page.setViewportSize({ width, height })
    await trainee.waits(0.5)
    const over = `${await sideways(trainee.page)}${await cutOff(trainee.page)}`
    if (over !== '') found[`${where} at ${width} x ${height}`] = over
  }
  return found
}

/** Buttons in sight that are smaller than a thumb, by name and size. */
const tooSmall = async (buttons: Locator): Promise<readonly string[]> => {
  const small: string[] = []
  for (const button of await buttons.all()) {
    const box = await button.boundingBox()
    if (box === null || (box.width >= 43.5 && box.height >= 43.5)) continue
    small.push(
      `${(await button.getAttribute('aria-label')) ?? (await button.textContent())}: ${box.width}×${box.height}`,
    )
  }
  return small
}

test('no page has to be pushed sideways and nothing lies out of reach, at any width, at 200 % and at 400 %', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  const found: Record<string, string> = {}
  for (const address of ['/', '/brief/stage-door?seed=1', '/course']) {
    await trainee.opens(address)
    await trainee.waitsFor(page.getByRole('heading', { level: 1 }))
    Object.assign(found, await lookAtEverySize(trainee, address))
  }
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  Object.assign(found, await lookAtEverySize(trainee, 'the set'))
  await page.keyboard.press('v')
  await trainee.waitsFor(page.getByRole('main', { name: 'Text view' }))
  Object.assign(found, await lookAtEverySize(trainee, 'text view'))
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Leave the run' }).click()
  await trainee.waitsFor(page.getByRole('heading', { name: 'Marks by criterion' }))
  Object.assign(found, await lookAtEverySize(trainee, 'debrief'))
  expect(found).toEqual({})
})

test('the way on from a call sheet is in sight without moving the page, on a small screen and on a phone', async ({
  page,
}) => {
  const trainee = traineeAt(page)
  await trainee.opens('/brief/stage-door?seed=1')
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(page.getByRole('button', { name: 'Walkie check' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Skip it and go to set' })).toBeInViewport({ ratio: 1 })
  }
})

test('what was said at the walkie check stands within the dialog, its verdict apart from the words', async ({
  page,
}) => {
  await page.goto('/brief/stage-door?seed=5')
  await page.getByRole('button', { name: 'Walkie check' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Type' }).check({ force: true })
  const say = dialog.getByRole('textbox', { name: 'Say it in text' })
  await say.fill('banana')
  await say.press('Enter')
  const log = dialog.getByRole('log')
  await expect(log).toContainText('Say again?')
  await expect(log).not.toContainText('That works')
  const insets = await log.locator('p').evaluateAll((lines) =>
    lines.map((line) => {
      const words = document.createRange()
      words.selectNodeContents(line)
      return words.getBoundingClientRect().left - (line.closest('dialog')?.getBoundingClientRect().left ?? 0)
    }),
  )
  expect(insets).toHaveLength(3)
  for (const inset of insets) expect(inset).toBeGreaterThanOrEqual(14)
  const gap = await log
    .locator('p')
    .first()
    .evaluate((line) => {
      const words = document.createRange()
      const verdict = line.lastElementChild
      words.selectNodeContents(line)
      if (verdict !== null) words.setEndBefore(verdict)
      return (verdict?.getBoundingClientRect().left ?? 0) - words.getBoundingClientRect().right
    })
  expect(gap).toBeGreaterThanOrEqual(8)
  await say.fill('Sam for Torres, radio check')
  await say.press('Enter')
  await expect(log).toContainText('Good check.')
  await expect(log).toContainText('That works')
})

test('the head of a page is one row on a small phone, in the longest words too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/', '/glossary'])
    for (const language of ['en', 'fr']) {
      await page.goto(`${path}?lang=${language}`)
      const head = page.getByRole('banner')
      if (path === '/') await expect(head.getByText('Picture’s Up')).toBeInViewport({ ratio: 1 })
      await expect(head.getByRole('button', { name: /^Lang/ })).toBeInViewport({ ratio: 1 })
      const [link, menu] = await Promise.all([
        head.getByRole('navigation').getByRole('link').first().boundingBox(),
        head.getByRole('button', { name: /^Lang/ }).boundingBox(),
      ])
      expect(Math.abs((link?.y ?? 0) - (menu?.y ?? 99)), `${path} in ${language}`).toBeLessThan(20)
      expect((await head.boundingBox())?.height, `${path} in ${language}`).toBeLessThan(62)
    }
})

test('the picture of the front page is fetched with the front page and with no other', async ({ page }) => {
  const heroes: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/landing/hero')) heroes.push(new URL(page.url()).pathname)
  })
  for (const [path, heading] of [
    ['/check/class', 'A class, side by side'],
    ['/nowhere', /.+/],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  await page.goto('/play/stage-door?seed=1')
  await expect(page.getByRole('main', { name: 'The set' })).toBeVisible()
  expect(heroes).toEqual([])
  await page.goto('/')
  await expect(page.locator('link[rel="preload"][as="image"]')).toHaveCount(4)
  expect(heroes.length).toBeGreaterThan(0)
})

test.describe('under a thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('everything to press on the play screen of a phone is 44 px or more', async ({ page }) => {
    await stopTheClock(page)
    const trainee = traineeAt(page)
    await trainee.opens('/play/stage-door?seed=1')
    await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
    await trainee.waits(2)
    expect(await tooSmall(page.getByRole('button').filter({ visible: true }))).toEqual([])
    await page
      .getByRole('button', { name: 'Make a call' })
      .or(page.getByRole('button', { name: /has the channel/ }))
      .tap()
    expect(await tooSmall(page.getByRole('button').filter({ visible: true }))).toEqual([])
    // However much stands above the phrase board, what is built and what sends it are never under the edge.
    for (const word of ['Torres', 'Door two', 'Locked'])
      await page.getByRole('button', { name: word, exact: true }).tap()
    const send = page.locator('form[aria-label] button[type="submit"]').last()
    const built = page.getByLabel('Your call')
    await expect(built).toHaveText('Torres, door two, locked.')
    await expect(send).toBeInViewport({ ratio: 1 })
    await expect(built).toBeInViewport({ ratio: 1 })
    const [words, key] = await Promise.all([built.boundingBox(), send.boundingBox()])
    expect((words?.y ?? 999) + (words?.height ?? 0)).toBeLessThanOrEqual(key?.y ?? 0)
    // A row that is longer than the screen says so, and its sign leads on to the end.
    const lingo = page.getByRole('group', { name: 'Lingo' })
    const goesOn = lingo.locator('.talkbox__goeson')
    await expect(goesOn).toBeInViewport({ ratio: 1 })
    const last = lingo.getByRole('button').last()
    for (let presses = 0; presses < 4 && (await goesOn.count()) > 0; presses += 1) {
      await goesOn.tap()
      await trainee.waits(0.3)
    }
    await expect(goesOn).toHaveCount(0)
    await expect(last).toBeInViewport({ ratio: 0.9 })
  })
})

/** A phone on its side: a large one, a usual one, the smallest that has the set left and talk right. */
const ON_ITS_SIDE = [
  [932, 430],
  [844, 390],
  [667, 375],
  [568, 320],
] as const

/** What the line of a sound covers, by name, and whether it leaves the window. */
const coveredBy = async (page: Page): Promise<readonly string[]> => {
  const line = await page.locator('.soundline').boundingBox()
  const window = page.viewportSize()
  if (line === null || window === null) return ['there is no line']
  const found = line.x < 0 || line.y < 0 || line.x + line.width > window.width ? ['the edge of the window'] : []
  for (const other of ['.slate', '.works', '.monitor', '.play__hand']) {
    for (const part of await page.locator(other).filter({ visible: true }).all()) {
      const box = await part.boundingBox()
      if (box === null || box.x >= line.x + line.width || line.x >= box.x + box.width) continue
      if (box.y < line.y + line.height && line.y < box.y + box.height) found.push(other)
    }
  }
  return found
}

test('on a phone on its side the line of a sound lies over the set, and never over slate, works, monitor or talk', async ({
  page,
}) => {
  // A sound that is kept shut says so for as long as it is, so that the line stays while it is looked at.
  await refuseSound(page)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await page.setViewportSize({ width: 844, height: 390 })
  const found: Record<string, readonly string[]> = {}
  const look = async (where: string): Promise<void> => {
    for (const [width, height] of ON_ITS_SIDE) {
      await page.setViewportSize({ width, height })
      await trainee.waits(0.5)
      const covered = await coveredBy(page)
      if (covered.length > 0) found[`${where} at ${width} x ${height}`] = covered
    }
  }
  for (const scene of ['stage-door', 'upset-actor']) {
    await trainee.opens(`/play/${scene}?seed=1`)
    await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
    await trainee.waitsFor(page.locator('.soundline:visible'))
    await look(scene)
  }
  expect(found).toEqual({})
})
