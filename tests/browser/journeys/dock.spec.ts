import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

/** The keys of what can be chosen, in the order in which it is read. */
const keysOf = async (page: Page): Promise<readonly string[]> =>
  page.getByRole('region', { name: 'What I can do' }).locator('.choice .kbd').allTextContents()

test('the keys of what can be done run as they are read, and the set stays free of it', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await trainee.waits(2)
  // Six lines were said in sight, however many words can be chosen beside them.
  const log = await page.getByRole('region', { name: 'Radio log, newest last' }).boundingBox()
  expect(log?.height ?? 0).toBeGreaterThan(240)
  const dock = page.locator('.dock')
  const seen = new Set<number>()
  for (let looks = 0; looks < 45; looks += 1) {
    const keys = await keysOf(page)
    seen.add(keys.length)
    expect(keys).toEqual(keys.map((_, at) => String(at + 1)))
    const box = await dock.boundingBox()
    if (box !== null) expect(box.height).toBeLessThanOrEqual(500)
    await trainee.waits(2)
  }
  // It was a run in which somebody came, and something could be done about them.
  expect(Math.max(...seen)).toBeGreaterThan(4)
})
