import { Buffer } from 'node:buffer'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { SCHEMA } from '../../../src/store/schema.ts'
import { type Database, layDown, readDatabase } from './database.ts'
import { expect, test } from './journey.ts'
import { lateRecord } from './late-record.ts'
import { leaveRoomFor } from './refusals.ts'
import { findingsOf } from './rules.ts'

const CARD = { dueMs: 1, stability: 1, difficulty: 5, reps: 2, lapses: 0, lastMs: 1, last: 'held' }

/** What somebody keeps who played and drilled for a while. */
const kept = async (): Promise<Database> => ({
  version: SCHEMA,
  boxes: {
    kept: {
      settings: { name: 'Ines', talk: 'typed', controls: { pace: 0.5 } },
      'drill/habits': { spoken: false, keys: true, region: 'uk' },
    },
    runs: {
      'cut/': { id: 'cut', scenario: 'stage-door', header: { seed: 3 }, began: 2, tick: 40, post: 'D2', take: 1 },
    },
    log: { 'cut/00000000': { tick: 3, order: 0, who: 'you', input: { kind: 'face', to: 'out' } } },
    records: {
      done: {
        id: 'done',
        scenario: 'stage-door',
        ended: 1,
        score: 49,
        record: await lateRecord(),
        words: { reaction: 'Loud.', application: 'Not a word while they roll.' },
      },
    },
    cards: { 'rule:R-HAIL': CARD, 'phrase:copy': CARD },
  },
})

const section = (page: Page) => page.getByRole('region', { name: 'Everything, in one file' })
const chooses = async (page: Page, text: string): Promise<void> => {
  const file = { name: 'mine.pictures-up-course.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.getByLabel('Everything, in one file').and(page.locator('input')).setInputFiles(file)
}

/** All that the course says, once nothing of it is still on its way. */
const readsCourse = async (page: Page): Promise<string> => {
  await page.goto('/course')
  await expect(page.locator('.course__best', { hasText: '49' })).toBeVisible()
  await expect(page.locator('.course__due b')).not.toHaveText('–')
  await expect(section(page)).toBeVisible()
  // What lies further down is laid out when it comes near, so what is laid out is not all there is.
  return (await page.getByRole('main').textContent()) ?? ''
}

/** All that the debrief says, once its moments have been played again. */
const readsDebrief = async (page: Page): Promise<string> => {
  await page.goto('/debrief/done')
  await expect(page.getByRole('heading', { name: 'Marks by criterion' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Take over from/ }).first()).toBeVisible()
  // What lies further down is laid out when it comes near, so what is laid out is not all there is.
  return (await page.getByRole('main').textContent()) ?? ''
}

const takesAlong = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section(page).getByRole('button', { name: 'Take everything along' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d\.pictures-up-course\.txt$/)
  await expect(section(page).getByRole('status')).toContainText(download.suggestedFilename())
  return readFileSync(await download.path(), 'utf8')
}

test('everything goes to another browser in one file, and the course and the debriefs are the same there', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const before = await kept()
  await layDown(page, before)
  const course = await readsCourse(page)
  const debrief = await readsDebrief(page)
  await page.goto('/controls')
  await page.getByRole('link', { name: 'Take everything along' }).click()
  await expect(section(page).getByRole('heading', { name: 'Everything, in one file' })).toBeFocused()
  const file = await takesAlong(page)

  const other = await (await browser.newContext()).newPage()
  await other.goto('/course')
  await expect(other.getByRole('banner').getByText('SAM')).toBeVisible()
  await chooses(other, file)
  const preview = other.getByRole('group', { name: 'What this file would bring' })
  await expect(preview.getByRole('heading')).toBeFocused()
  await expect(preview.getByRole('row', { name: 'Finished runs 1 0' })).toBeVisible()
  await expect(preview.getByRole('row', { name: 'Sentences of your own 2 0' })).toBeVisible()
  await expect(preview.getByRole('row', { name: 'Cards of the drills 2 0' })).toBeVisible()
  await expect(preview.getByRole('row', { name: 'Runs broken off 1 0' })).toBeVisible()
  await expect(preview.getByRole('checkbox', { name: 'With the name Ines and all settings' })).toBeChecked()
  expect(await findingsOf(other)).toEqual([])
  expect((await readDatabase(other)).boxes['records']).toEqual({})
  await preview.getByRole('button', { name: 'Bring it in' }).click()
  await expect(section(other).getByRole('status')).toHaveText('It is all here, and nothing that was here is gone.')
  await expect(other.getByRole('banner').getByText('INES')).toBeVisible()
  await expect(other.locator('.course__best', { hasText: '49' })).toBeVisible()

  expect(await readDatabase(other)).toEqual(before)
  expect(await readsCourse(other)).toEqual(course)
  expect(await readsDebrief(other)).toEqual(debrief)
  // Brought in once more it brings nothing.
  await other.goto('/course')
  await chooses(other, file)
  await expect(preview.getByRole('row', { name: 'Finished runs 0 1' })).toBeVisible()
  await expect(preview.getByRole('checkbox')).not.toBeChecked()
})

test('what cannot be brought in changes nothing, and a sentence says what can be done', async ({ page }, info) => {
  test.setTimeout(120_000)
  const mine = await kept()
  await layDown(page, mine)
  await page.goto('/course')
  const file = await takesAlong(page)
  const theirs = file.replace('"done"', '"other"')
  for (const [text, said] of [
    ['A list of what to buy.', 'That is not a file of this page.'],
    [file.slice(0, file.length / 2), 'The file is cut short'],
    [theirs, 'changed after it was written'],
    [file.replace('"version":1', '"version":9'), 'comes from a newer version'],
    [await lateRecord(), 'That is the record of one run'],
  ] as const) {
    await chooses(page, text)
    await expect(section(page).getByRole('alert')).toContainText(said)
  }
  const large = info.outputPath('large.txt')
  writeFileSync(large, Buffer.alloc(50 * 1024 * 1024 + 1, ' '))
  await page.getByLabel('Everything, in one file').and(page.locator('input')).setInputFiles(large)
  await expect(section(page).getByRole('alert')).toContainText('That file is over 50 MB')
  // A browser that has no room left.
  await page.evaluate(
    async () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('pictures-up')
        opening.onsuccess = () => {
          const emptying = opening.result.transaction(['records', 'cards'], 'readwrite')
          for (const box of ['records', 'cards']) emptying.objectStore(box).clear()
          emptying.oncomplete = () => done()
        }
      }),
  )
  const emptied = await readDatabase(page)
  await leaveRoomFor(page, 2)
  await chooses(page, file)
  await section(page).getByRole('button', { name: 'Bring it in' }).click()
  await expect(section(page).getByRole('alert')).toContainText('There is no room for it in this browser')
  expect(await readDatabase(page)).toEqual(emptied)
  // The same file, once there is room.
  await page.reload()
  await chooses(page, file)
  await section(page).getByRole('button', { name: 'Bring it in' }).click()
  await expect(section(page).getByRole('status')).toContainText('It is all here')
  expect(await readDatabase(page)).toEqual(mine)
})
