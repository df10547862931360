import { Buffer } from 'node:buffer'
import type { Locator, Page } from '@playwright/test'
import { storeIsMade } from './database.ts'
import { expect, test } from './journey.ts'
import { lateRecord, talkersRecord } from './late-record.ts'
import { keep } from './passed.ts'
import { pagesOf } from './printed.ts'
import { findingsOf } from './rules.ts'

/** Where a thing ends on the page, once it is near enough to be laid out. */
const rightOf = async (what: Locator): Promise<number> => {
  await what.scrollIntoViewIfNeeded()
  const box = await what.boundingBox()
  return box === null ? Number.NaN : Math.round(box.x + box.width)
}

/** How far the next section of the same column begins below a section, pixels. */
const stretchBelow = async (page: Page, name: string): Promise<number> =>
  page.getByRole('region', { name }).evaluate((section) => {
    const { left, bottom } = section.getBoundingClientRect()
    const tops = [...(section.closest('main')?.querySelectorAll('section') ?? [])]
      .map((other) => other.getBoundingClientRect())
      .filter((other) => Math.abs(other.left - left) < 2 && other.top >= bottom)
      .map(({ top }) => top)
    return Math.min(...tops) - bottom
  })

const fileOf = (text: string) => ({ name: 'run.pictures-up.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

test('a record that was handed in is refused where it was changed, and looked at moment by moment where it was not', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const record = await lateRecord()
  await page.goto('/course')
  const choose = page.getByLabel('A record to look at').and(page.locator('input'))
  await choose.setInputFiles(fileOf(record.replace('"name":"Ana"', '"name":"Bob"')))
  await expect(page.getByRole('alert')).toContainText('changed after it was written')

  await choose.setInputFiles(fileOf(record))
  await expect(page.getByText('Verified by replay')).toBeVisible()
  await expect(page.getByText('Ana’s run, from a file')).toBeVisible()
  // What another did is looked at, not gone on with.
  await expect(page.getByRole('button', { name: /^Take over|^Back to one/ })).toHaveCount(0)

  // Short words or long ones, what is heard again stands at one edge.
  const ends = new Set<number>()
  for (const hear of await page.getByRole('button', { name: /^Hear “/ }).all()) ends.add(await rightOf(hear))
  expect([...ends]).toHaveLength(1)

  const moment = page.getByRole('slider', { name: 'Moment of the run' })
  await page
    .getByRole('button', { name: /^Pin \d+: The courier$/ })
    .first()
    .click()
  await expect(moment).toHaveAttribute('aria-valuetext', /Rolling, take 1$/)
  const before = await moment.getAttribute('aria-valuetext')
  await moment.press('ArrowRight')
  await expect(moment).not.toHaveAttribute('aria-valuetext', before ?? '')
  await page.getByRole('radio', { name: 'Take 2' }).check()
  await expect(moment).toHaveAttribute('aria-valuetext', /take 2$/)

  const set = page.getByRole('region', { name: 'The set at this moment' })
  await expect(set.locator('canvas')).toBeVisible()
  await page.getByRole('radio', { name: 'Text' }).check()
  await expect(set.getByRole('heading', { name: /Near me/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What you could see and hear' })).toBeVisible()
  expect(await findingsOf(page)).toEqual([])

  // On paper the marks and the words are there, and nothing that has to be pressed but what numbers the moments.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('region', { name: 'Marks by criterion' })).toContainText('R3 Radio')
  await expect(page.getByRole('button', { name: /^(?!Pin \d)/ })).toHaveCount(0)
  await expect(page.getByRole('slider')).toHaveCount(0)
})

test('a sentence of one’s own stays with the run, and the page leads to the drill that it asks for', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/course')
  const record = await talkersRecord()
  await storeIsMade(page)
  await page.evaluate(
    async (text) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pictures-up')
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite')
          const kept = { id: 'kept', scenario: 'stage-door', attempt: 1, ended: 1, score: 49, record: text }
          change.objectStore('records').put(kept, 'kept')
          change.oncomplete = () => done()
          change.onerror = () => fail(change.error ?? new Error('nothing was kept'))
        }
      }),
    record,
  )
  await page.goto('/debrief/kept')
  const next = page.getByLabel('What will you do next time? One sentence, and the rule it follows.')
  await next.fill('Not a word while they roll.')
  await next.blur()
  await expect(page.getByText('Kept.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(next).toHaveValue('Not a word while they roll.')
  // A page that is loaded is begun at its top: nothing on it has the focus yet.
  await expect(page.locator('body')).toBeFocused()
  // However much stands beside them, nothing is empty between the parts of a column.
  await expect(page.getByRole('button', { name: /^Take over from here/ }).first()).toBeVisible()
  expect(await stretchBelow(page, 'What you said, what works')).toBeLessThan(40)

  const ahead = page.getByRole('region', { name: 'What next' })
  await expect(ahead.getByText('“Silent while rolling” slipped 2 times on the air, so it comes first.')).toBeVisible()
  await ahead.getByRole('link', { name: 'Start the drill' }).click()
  await expect(page).toHaveURL(/\/drill\/answer-the-call$/)
})

test('a printed debrief says whose it is, has no box that is empty, and is two pages of A4, three of Letter at most', async ({
  page,
}) => {
  await keep(page, [await lateRecord()], 49)
  await page.goto('/debrief/kept0')
  await expect(page.getByRole('button', { name: /^Take over from here/ }).first()).toBeAttached({ timeout: 30_000 })
  const words = async (format: string, most: number): Promise<string> => {
    const pages = await pagesOf(new Uint8Array(await page.pdf({ format })))
    expect(pages.length, format).toBeLessThanOrEqual(most)
    for (const { edge } of pages) expect(edge).toBeGreaterThan(15)
    return pages.map((one) => one.words).join(' ')
  }
  const next = page.getByLabel('What will you do next time? One sentence, and the rule it follows.')
  for (const [format, most] of [
    ['A4', 2],
    ['Letter', 3],
  ] as const) {
    const printed = await words(format, most)
    for (const part of ['ana', 'printed on', 'marks by criterion', 'r11 composure', 'which people always go through?'])
      expect(printed).toContain(part)
    for (const part of ['how did it feel?', 'one sentence', 'nobody marks this']) expect(printed).not.toContain(part)
  }
  await next.fill('Not a word while they roll.')
  const printed = await words('A4', 2)
  expect(printed).toContain('not a word while they roll.')
  expect(printed).not.toContain('how did it feel?')
})

/** Of parts of the strip: which of them lie on each other or are cut short, by their words. */
const unreadable = async (parts: Locator): Promise<readonly string[]> =>
  parts.evaluateAll((all) => {
    const boxes = all.map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect(), one }))
    return boxes.flatMap(({ words, box, one }, at) => {
      const on = boxes.slice(at + 1).filter(({ box: { left, right, top, bottom } }) => {
        const across = Math.min(right, box.right) - Math.max(left, box.left)
        return across > 1 && Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1
      })
      const short = one.scrollWidth > one.clientWidth + 1 ? [`${words} is cut short`] : []
      return [...short, ...on.map((other) => `${words} lies on ${other.words}`)]
    })
  })

test('the run from above can be read on a phone and on a wide page: who came, where the pins stand, whose lane it is', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const record = await lateRecord()
  const strip = page.getByRole('region', { name: 'The run, lane by lane' })
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('/course')
    await page.getByLabel('A record to look at').and(page.locator('input')).setInputFiles(fileOf(record))
    await strip.scrollIntoViewIfNeeded()
    await expect(strip.getByText('Electrician, went round')).toBeAttached()
    expect(await unreadable(strip.locator('.strip__who'))).toEqual([])
    const pins = strip.getByRole('button', { name: /^Pin/ })
    expect(await unreadable(pins)).toEqual([])
    const rows = await pins.evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size)
    expect(rows).toBeLessThanOrEqual(2)
    // However far the strip is pushed, every lane says whose it is.
    await strip.evaluate((box) => box.scrollTo({ left: box.scrollWidth }))
    for (const lane of ['Roll', 'People', 'You'])
      await expect(strip.locator('.strip__lane > b', { hasText: lane }).first()).toBeInViewport({ ratio: 1 })
  }
})
