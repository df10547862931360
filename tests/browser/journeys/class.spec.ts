import { readFileSync } from 'node:fs'
import { expect, test } from './journey.ts'
import { passedBy } from './passed.ts'
import { pagesOf } from './printed.ts'
import { findingsOf } from './rules.ts'

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('the records of a class stand in one table, are weighed anew, and are still there after a debrief', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const [ana, ben] = await Promise.all([passedBy('Ana', 3), passedBy('Ben', 9)])
  await page.goto('/check')
  await page.getByRole('link', { name: 'Records of a whole class' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A class, side by side')
  // Before there is anything, a table says what it will be like, and that it is nobody's.
  const sample = page.getByRole('region', { name: 'A sample: what it looks like' })
  await expect(sample.getByRole('row')).toHaveCount(5)
  await expect(sample.getByRole('row').nth(4)).toContainText('Gate G1')
  expect(await findingsOf(page)).toEqual([])
  await page.locator('input[type=file]').setInputFiles([
    // Two records in one file, and one of them again in another.
    fileOf('proof.txt', `${ben}\n${ana}\n`),
    fileOf('copied.txt', ana),
    fileOf('forged.txt', ana.replace('"name":"Ana"', '"name":"Ava"')),
    fileOf('essay.txt', 'What I learned on set'),
  ])
  const rows = page.getByRole('region', { name: 'Runs of the class' }).locator('tbody tr')
  await expect(rows).toHaveCount(3, { timeout: 60_000 })
  await expect(sample).toHaveCount(0)
  await expect(rows.nth(0)).toContainText('Ana')
  await expect(rows.nth(1)).toContainText('The same record as in proof.txt')
  await expect(rows.nth(2)).toContainText('100, distinction')
  const refused = page.getByRole('region', { name: '2 records count for nothing' })
  await expect(refused.getByRole('listitem').filter({ hasText: 'forged.txt' })).toContainText('was changed')
  await expect(refused.getByRole('listitem').filter({ hasText: 'essay.txt' })).toContainText('not a record of a run')
  expect(await findingsOf(page)).toEqual([])
  // On paper no criterion is pushed out of sight.
  const [paper, ...more] = await pagesOf(new Uint8Array(await page.pdf({ format: 'A4' })))
  expect(more).toEqual([])
  expect(paper?.edge).toBeGreaterThan(15)
  for (const part of ['r1 ', 'r12', 'ana', 'ben', '100, distinction', '3 runs, printed on'])
    expect(paper?.words).toContain(part)
  for (const part of ['choose record files', 'in order of', 'weigh it']) expect(paper?.words).not.toContain(part)

  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  expect(readFileSync(await sheet.path(), 'utf8')).toContain('\r\nBen,proof.txt,stage-door,')

  await page.getByText('Weigh it for your assignment').click()
  await page.getByLabel('Pass mark').fill('all')
  await page.getByRole('button', { name: 'Mark all again' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'no whole number from 0 to 100' })).toBeVisible()
  for (const [criterion, share] of [
    ['R1', '0'],
    ['R2', '0'],
    ['R3', '0'],
    ['R4', '0'],
    ['R5', '0'],
    ['R6', '0'],
    ['R7', '0'],
    ['R11', '0'],
  ] as const)
    await page.getByLabel(new RegExp(`^${criterion} `)).fill(share)
  await page.getByLabel('Pass mark').fill('75')
  await page.getByRole('button', { name: 'Mark all again' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'nothing would weigh' })).toBeVisible()
  await page.getByLabel(/^R3 /).fill('40')
  await page.getByRole('button', { name: 'Mark all again' }).click()
  // Only the radio weighs: nothing else has a level any more.
  await expect(rows.nth(2).getByRole('cell', { name: '4', exact: true })).toHaveCount(1, { timeout: 60_000 })

  await rows.nth(2).getByRole('link', { name: 'Debrief of Ben' }).click()
  await expect(page.getByRole('heading', { name: 'Marks by criterion' })).toBeVisible({ timeout: 30_000 })
  await page.goBack()
  await expect(rows).toHaveCount(3)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
