import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { storeIsMade } from './database.ts'
import { expect, test } from './journey.ts'
import { passedBy } from './passed.ts'
import { findingsOf } from './rules.ts'
import { traineeAt } from './trainee.ts'

/** Lays runs into the storage of this browser, as if they had been played here. */
const keep = async (page: Page, records: readonly string[]): Promise<void> => {
  await page.goto('/course')
  await expect(page.getByText('Your levels stand here after the first run.')).toBeVisible()
  await storeIsMade(page)
  await page.evaluate(
    async (texts) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pictures-up')
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite')
          for (const [at, record] of texts.entries()) {
            const kept = { id: `kept${at}`, scenario: 'stage-door', attempt: at + 1, ended: at, score: 100, record }
            change.objectStore('records').put(kept, kept.id)
          }
          change.oncomplete = () => {
            opening.result.close()
            done()
          }
          change.onerror = () => fail(change.error ?? new Error('nothing was kept'))
        }
      }),
    records,
  )
}

const textOf = async (file: string): Promise<string> => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  expect((await pdf.getMarkInfo())?.['Marked']).toBe(true)
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

test('by keyboard: from the course to the report, a certificate and its proof saved, and both checked', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await keep(page, [await passedBy('Łucja', 3), await passedBy('Łucja', 9)])
  await page.goto('/course')
  const skills = page.getByRole('region', { name: 'Skills' })
  await expect(skills.getByRole('listitem').filter({ hasText: 'Safety' }).getByRole('img')).toHaveAccessibleName(
    'Level 4 of 4: key-ready',
  )
  const trainee = traineeAt(page)
  await trainee.tabsTo(skills.getByRole('link', { name: 'Skills report and certificate' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /^R3 Radio/ })).toContainText('from 2 runs')
  await expect(page.getByRole('row', { name: /^R9/ })).toContainText('not yet seen')
  // On paper nothing can be pressed, and what has only buttons is not there.
  await expect(page.getByRole('columnheader', { name: 'Record' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('row', { name: /^R3 Radio/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Record' })).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.emulateMedia({ media: null })
  await expect(page.getByRole('listitem').filter({ hasText: 'Communication' })).toContainText('One more run')
  expect(await findingsOf(page)).toEqual([])

  const own = page.getByRole('region', { name: 'Certificate' })
  await trainee.tabsTo(own.getByRole('button', { name: 'Save the certificate, PDF' }))
  const [paper] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  await expect(own.getByRole('status')).toHaveText('Saved. Hand in the proof file with it.')
  const code = paper.suggestedFilename().replace('.pdf', '')
  const words = await textOf(await paper.path())
  for (const part of [code, 'Łucja', 'S03 Stage door', '100, distinction']) expect(words).toContain(part)
  await trainee.tabsTo(own.getByRole('button', { name: 'Save the proof file' }))
  const [proof] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const proofFile = await proof.path()

  await trainee.tabsTo(own.getByRole('link', { name: 'Check a certificate' }))
  await page.keyboard.press('Enter')
  const typed = page.getByLabel('Code', { exact: true })
  const result = page.getByRole('region', { name: 'Result' })
  await trainee.tabsTo(typed)
  await page.keyboard.type(code.toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')
  await expect(result).toContainText('choose the proof file that was saved with the certificate')

  const files = page.locator('input[type=file]')
  await files.setInputFiles(proofFile)
  await typed.press('Enter')
  await expect(result).toContainText('Proven.', { timeout: 20_000 })
  await expect(result.getByRole('row', { name: /Stage door/ })).toContainText('Łucja')
  expect(await findingsOf(page)).toEqual([])

  await typed.fill(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`)
  await typed.press('Enter')
  await expect(result).toContainText('most likely letter 4 of group 5')
  await typed.fill(code)
  await files.setInputFiles({
    name: 'other.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(await passedBy('Ben', 1)),
  })
  await typed.press('Enter')
  await expect(result).toContainText('it is not the code of these records', { timeout: 20_000 })
  await typed.fill('certificate 12')
  await typed.press('Enter')
  await expect(result).toContainText('That is not the form of a code')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the report and the check fit, and everything to press is 44 px or more', async ({ page }) => {
    test.setTimeout(90_000)
    await keep(page, [await passedBy('Ana', 3)])
    for (const address of ['/course', '/report', '/check']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (address === '/report') await expect(page.getByRole('heading', { name: 'Levels' })).toBeVisible()
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways).toBe(0)
      expect(await findingsOf(page)).toEqual([])
      const small: string[] = []
      for (const one of await page
        .getByRole('main')
        .getByRole('button')
        .or(page.getByRole('main').getByRole('link'))
        .all()) {
        const box = await one.boundingBox()
        if (box !== null && box.height < 43.5) small.push(`${await one.textContent()}: ${box.height}`)
      }
      expect(small).toEqual([])
    }
  })
})
