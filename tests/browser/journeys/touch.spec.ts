import { thumbs } from './hands.ts'
import { expect, test } from './journey.ts'
import { onQuietAir, playRehearsal } from './stage-door.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('the first minute of the stage door is played with a thumb on a phone', async ({ page }) => {
  test.setTimeout(180_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/brief/stage-door?seed=1')
  await page.getByRole('button', { name: 'Skip it and go to set' }).tap()
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  const hands = thumbs(trainee)
  await playRehearsal(trainee, hands)
  await trainee.hears('Picture’s up')
  // A post counts as locked once it has called in.
  await onQuietAir(trainee, hands, 'Door two, locked.')
  await trainee.waitsFor(page.getByText('D2 locked'))
  await expect(page.getByText(/^Last call: (?:Answered in|Right)/)).toBeVisible()
})
