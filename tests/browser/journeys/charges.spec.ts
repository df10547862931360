import { expect, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('a charge says what it is for when it comes, and the bar opens all of them, with minutes and never money', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  const bar = page.getByRole('banner', { name: 'Slate' })
  await trainee.waitsFor(bar)
  // Whoever does nothing is charged before long.
  await trainee.waitsFor(bar.getByRole('status').filter({ hasText: /^Lock for the rehearsal, 1 min/ }), 120)
  await bar.getByRole('button', { name: '1 min behind: what was charged' }).click()
  const sheet = page.getByRole('dialog', { name: 'Cost of delay' })
  await expect(sheet.getByRole('listitem')).toHaveText([/^10:1\d:\d\dLock for the rehearsal, 1 minyours$/])
  await expect(sheet).toContainText('not the minutes that you have played')
  await expect(sheet).not.toContainText('$')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await trainee.waits(9)
  await expect(bar.getByRole('status').filter({ hasText: 'Lock for the rehearsal' })).toHaveCount(0)
})
