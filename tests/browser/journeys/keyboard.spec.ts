import { readDebrief } from './debrief.ts'
import { keys } from './hands.ts'
import { expect, test } from './journey.ts'
import { refuseWebGl } from './refusals.ts'
import { playStageDoor } from './stage-door.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('the stage door is played from its call sheet to its debrief with keys alone on a flat canvas, and passed', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await refuseWebGl(page)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/brief/stage-door?seed=1')
  await trainee.tabsTo(page.getByRole('button', { name: 'Skip it and go to set' }))
  await page.keyboard.press('Enter')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  const hands = keys(trainee)
  await hands.typesOnTheRadio()
  await playStageDoor(trainee, hands)

  const debrief = await readDebrief(trainee)
  expect(debrief.score).toBeGreaterThanOrEqual(70)
  expect(debrief.pins).toBeGreaterThan(8)
})
