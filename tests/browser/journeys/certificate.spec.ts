import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from './journey.ts'
import { keep, passedBy } from './passed.ts'
import { pagesOf } from './printed.ts'
import { findingsOf } from './rules.ts'
import { traineeAt } from './trainee.ts'

const textOf = async (file: string): Promise<string> => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  expect((await pdf.getMarkInfo())?.['Marked']).toBe(true)
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

test('a printed report says whose it is, keeps to its margins, and no block of it is cut by the end of a page', async ({
  page,
}) => {
  await keep(page, [await passedBy('Ana', 3), await passedBy('Ana', 9)])
  await page.goto('/report')
  await expect(page.getByRole('heading', { name: 'Levels' })).toBeVisible({ timeout: 30_000 })
  for (const format of ['A4', 'Letter']) {
    const pages = await pagesOf(new Uint8Array(await page.pdf({ format })))
    expect(pages.length).toBeLessThanOrEqual(3)
    for (const { edge } of pages) expect(edge).toBeGreaterThan(15)
    for (const part of ['ana', '2 runs, printed on', 'safety and stop-work judgement', '1 / 3'])
      expect(pages[0]?.words).toContain(part)
    for (const [first, last] of [
      ['criterion', 'set, equipment and technical knowledge'],
      ['its code', 'the same person does the same on a real set'],
      ['words for your cv', 'virtual production'],
      ['with people and work', 'reliability'],
      ['technical', 'roles and responsibilities of crew'],
    ] as const) {
      const together = pages.filter(({ words }) => words.includes(first) && words.includes(last))
      expect(together, `${first} … ${last} on ${format}`).toHaveLength(1)
    }
  }
})

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
  // What was checked goes into a file on one page, with its day, and without anything to press.
  for (const format of ['A4', 'Letter']) {
    const [sheet, ...more] = await pagesOf(new Uint8Array(await page.pdf({ format })))
    expect(more).toEqual([])
    expect(sheet?.edge).toBeGreaterThan(15)
    for (const part of ['proven.', 'ucja', '100, distinction', 'checked on', 'when it was played', '1 / 1'])
      expect(sheet?.words).toContain(part)
    for (const part of ['choose the proof file', 'small letters and blanks', 'records of a whole class'])
      expect(sheet?.words).not.toContain(part)
  }

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
