import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { keep, passedBy } from './passed.ts'
import { pagesOf } from './printed.ts'
import { findingsOf } from './rules.ts'

const moduleOf = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

test('before the first run every module says its beats, its minutes and its best, and a row is one way on', async ({
  page,
}) => {
  await page.goto('/course')
  await expect(page.getByText('0/32 beats in the can')).toBeVisible()
  const door = moduleOf(page, 'Lock-ups 1: doors and corridors')
  await expect(door.getByRole('img', { name: '0 of 8 beats' })).toBeVisible()
  for (const words of ['4 min', 'no mark yet', 'Open']) await expect(door).toContainText(words)
  await expect(moduleOf(page, 'Radio')).toContainText('12 min')
  await expect(moduleOf(page, 'Paper')).toContainText('Not yet')
  await expect(page.getByText('End of day 1')).toBeVisible()
  expect(await findingsOf(page)).toEqual([])

  // The whole strip is the way to the call sheet, for a thumb as for a mouse.
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.goto('/course')
    await expect(door.getByRole('link')).toHaveCount(1)
    await door.click({ position: { x: 8, y: 8 } })
    await expect(page).toHaveURL(/\/brief\/stage-door$/)
  }
})

test('a passed scene fills the beats of its module, and one that was not passed is a pick-up', async ({ page }) => {
  await keep(page, [await passedBy('Sam', 3)], 84)
  await page.goto('/course')
  const door = moduleOf(page, 'Lock-ups 1: doors and corridors')
  await expect(door.getByRole('img', { name: '8 of 8 beats' })).toBeVisible()
  await expect(door.getByRole('img', { name: 'Level 3 of 4: set-ready' })).toBeVisible()
  await expect(door).toContainText('84')
  await expect(door).toContainText('Wrapped')
  await expect(page.getByText('8/32 beats in the can')).toBeVisible()

  await keep(page, [await passedBy('Sam', 3)], 62)
  await page.goto('/course')
  await expect(door.getByRole('img', { name: '7 of 8 beats' })).toBeVisible()
  await expect(door.getByRole('img', { name: 'Level 2 of 4: developing' })).toBeVisible()
  await expect(door).toContainText('Pick-up')
})

test('a module says where and when its scene is played, as the call sheet does', async ({ page }) => {
  for (const [title, set] of [
    ['Lock-ups 1: doors and corridors', 'INT. STAGE 4 – DAY'],
    ['Lock-ups 2: streets, parks, traffic', 'EXT. DOCK ST – DAY'],
    ['First team', 'EXT. BASE CAMP – DAY'],
  ] as const) {
    await page.goto('/course')
    const row = moduleOf(page, title)
    await expect(row).toContainText(set)
    await row.getByRole('link').click()
    await expect(page.getByRole('main')).toContainText(set)
  }
})

test('the course is printed as its one-line schedule, on one page', async ({ page }) => {
  await page.goto('/course')
  await expect(page.getByText('0/32 beats in the can')).toBeVisible()
  for (const format of ['A4', 'Letter']) {
    const [paper, ...more] = await pagesOf(new Uint8Array(await page.pdf({ format })))
    expect(more, format).toEqual([])
    for (const part of ['int. stage 4', 'wrap, career, capstone', 'end of day 2']) expect(paper?.words).toContain(part)
    for (const part of ['go to set', 'start a drill', 'take everything along']) expect(paper?.words).not.toContain(part)
  }
})
