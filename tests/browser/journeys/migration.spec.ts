import { test as plain } from '@playwright/test'
import { SCHEMA } from '../../../src/store/schema.ts'
import { type Database, layDown, readDatabase } from './database.ts'
import { chooses, expect, isLive, test } from './journey.ts'
import { lateRecord } from './late-record.ts'

const CARD = { dueMs: 1, stability: 1, difficulty: 5, reps: 2, lapses: 0, lastMs: 1, last: 'held' }

/** A database as the first version of the page left it. */
const firstVersion = (record: string): Database => ({
  version: 1,
  boxes: {
    kept: {
      settings: { name: 'Ines', talk: 'typed', voice: { agreed: 'no', toggle: true } },
      'drill/habits': { spoken: false, keys: true, region: 'uk' },
      'drill/card/rule:R-HAIL': CARD,
      'drill/card/phrase:copy': CARD,
    },
    runs: {
      'cut/': { id: 'cut', scenario: 'stage-door', header: { seed: 3 }, began: 2, tick: 40, post: 'D2', take: 1 },
    },
    log: { 'cut/00000000': { tick: 3, order: 0, who: 'you', input: { kind: 'face', to: 'out' } } },
    records: { done: { id: 'done', scenario: 'stage-door', attempt: 1, ended: 1, score: 49, record } },
  },
})

test('a database of the first version keeps everything', async ({ page }) => {
  const first = firstVersion(await lateRecord())
  await layDown(page, first)
  await page.goto('/course')
  await expect(page.getByRole('banner').getByText('INES')).toBeVisible()
  await expect(page.locator('.course__best', { hasText: '49' })).toBeVisible()
  await expect(page.getByText('You were at D2, take 1')).toBeVisible()
  const { kept = {}, ...others } = first.boxes
  const { settings, 'drill/habits': habits } = kept
  expect(await readDatabase(page)).toEqual({
    version: SCHEMA,
    boxes: {
      ...others,
      kept: { settings, 'drill/habits': habits },
      cards: { 'rule:R-HAIL': CARD, 'phrase:copy': CARD },
    },
  })
  await page.goto('/drills')
  await expect(page.getByRole('group', { name: 'Words of a set in' }).getByRole('radio', { name: 'UK' })).toBeChecked()
  await page.goto('/debrief/done')
  await expect(page.getByRole('heading', { name: 'Marks by criterion' })).toBeVisible()
})

test('what a newer version keeps is left alone, and a sentence says what can be done', async ({ page }) => {
  const newer: Database = { version: SCHEMA + 1, boxes: { kept: { settings: { name: 'Ines' } }, trophies: { one: 1 } } }
  await layDown(page, newer)
  await page.goto('/course')
  await expect(page.getByText('A newer version of this page keeps its things here')).toBeVisible()
  await page.goto('/controls')
  await isLive(page)
  await chooses(page.getByRole('group', { name: 'Hints' }).getByRole('radio', { name: 'Off' }))
  await page.goto('/drill/answer-the-call?seed=3&region=us')
  await page.getByRole('button', { name: 'Say nothing' }).click()
  expect(await readDatabase(page)).toEqual(newer)
})

test('an older tab that will not let go is named, and the page goes on when it is closed', async ({
  page,
  context,
}) => {
  const old = await context.newPage()
  await layDown(old, firstVersion(''), true)
  await page.goto('/course')
  await expect(page.getByRole('alert')).toHaveText(
    'An older tab of this page is in the way. Close it, and this one goes on.',
  )
  await old.close()
  await expect(page.getByRole('banner').getByText('INES')).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('an open tab lets a newer version through, and says what becomes of its own', async ({ page, context }) => {
  await page.goto('/course')
  await expect(page.getByRole('banner').getByText('SAM')).toBeVisible()
  await page.goto('/drill/answer-the-call?seed=3&region=us')
  await expect(page.getByRole('button', { name: 'Say nothing' })).toBeVisible()
  const newer = await context.newPage()
  await layDown(newer, { version: SCHEMA + 1, boxes: {} })
  await page.getByRole('button', { name: 'Say nothing' }).click()
  await expect(page.getByText('A newer version of this page keeps its things here')).toBeVisible()
})

test('two tabs that change different settings take nothing back from each other', async ({ page, context }) => {
  const other = await context.newPage()
  for (const one of [page, other]) await one.goto('/controls')
  const hints = (one: typeof page) => one.getByRole('group', { name: 'Hints' }).getByRole('radio', { name: 'Off' })
  const scan = (one: typeof page) => one.getByRole('group', { name: 'Scanning' }).getByRole('radio', { name: 'On' })
  await chooses(hints(page))
  await expect(hints(other)).toBeChecked()
  await chooses(scan(other))
  await page.reload()
  await expect(hints(page)).toBeChecked()
  await expect(scan(page)).toBeChecked()
})

// A piece that does not come is an error on the console, which the other tests do not allow.
plain('where the piece that opens the store does not come the page says so, and tries again', async ({ page }) => {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await layDown(page, firstVersion(''))
  const piece = /\/assets\/store-[\w-]+\.js$/
  await page.route(piece, (route) => route.abort())
  await page.goto('/course')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('could not be fetched')
  const failedAgain = page.waitForEvent('requestfailed', (request) => piece.test(request.url()))
  await alert.getByRole('button', { name: 'Try again' }).click()
  await failedAgain
  await expect(alert).toContainText('could not be fetched')
  await page.unroute(piece)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('banner').getByText('INES')).toBeVisible()
  await expect(alert).toBeHidden()
  expect(wrong).toEqual([])
})
