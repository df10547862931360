import { keys } from './hands.ts'
import { expect, test } from './journey.ts'
import { playRehearsal } from './stage-door.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('a run cut off by its tab is offered again, waits, and goes on from its last input', async ({ page, context }) => {
  test.setTimeout(180_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await page.keyboard.press('v')
  await trainee.waitsFor(page.getByRole('main', { name: 'Text view' }))
  const hands = keys(trainee)
  await hands.typesOnTheRadio()
  await playRehearsal(trainee, hands)
  const lines = page.getByRole('region', { name: 'Radio log, newest last' }).getByRole('listitem')
  await trainee.waitsFor(lines.filter({ hasText: 'Two waiting.' }))
  // What was said last stands in the log a tick later.
  await trainee.waits(1)
  const before = await lines.allTextContents()
  expect(before.length).toBeGreaterThan(8)
  await page.close()

  const again = await context.newPage()
  const back = traineeAt(again)
  await back.opens('/')
  const offer = again.getByRole('region', { name: 'A run that has not ended' })
  await back.waitsFor(offer)
  await expect(offer).toContainText('You were at D2')
  await offer.getByRole('link', { name: 'Pick it up' }).click()
  const log = again.getByRole('region', { name: 'Radio log, newest last' }).getByRole('listitem')
  await back.waitsFor(log)
  expect(await log.allTextContents()).toEqual(before)

  const third = await context.newPage()
  const second = traineeAt(third)
  await second.opens(again.url())
  await second.waitsFor(third.getByText('Another tab is playing this run.'))
  await third.close()

  // The clock waits until the trainee picks the run up.
  const clock = again.getByRole('banner', { name: 'Slate' }).getByText(/^10:1\d:\d\d$/)
  const stopped = await clock.textContent()
  await back.waits(3)
  await expect(clock).toHaveText(stopped ?? '')
  await again.getByRole('button', { name: 'Pick it up' }).click()
  await back.hears('Picture’s up')
  expect((await log.allTextContents()).slice(0, before.length)).toEqual(before)
})
