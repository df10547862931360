import { choice, reader } from './hands.ts'
import { expect, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('the street by night is offered on the call sheet, and its first minute is played in the text view by roles and names', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/brief/street-with-bogeys?seed=1')
  await expect(page.getByText('EXT. DOCK ST – DAY')).toBeVisible()
  await page.getByRole('group', { name: 'Hour' }).getByRole('radio', { name: 'Night' }).check()
  await trainee.waitsFor(page.getByText('EXT. DOCK ST – NIGHT'))
  await expect(page).toHaveURL(/variant=night/)

  await trainee.opens('/play/street-with-bogeys?seed=1&variant=night')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await page.keyboard.press('v')
  const text = page.getByRole('main', { name: 'Text view' })
  await trainee.waitsFor(text)
  // The line that the run opens with is told as well.
  await trainee.waitsFor(page.getByRole('status').filter({ hasText: 'Kaur, in person: W2 is yours.' }), 3)
  const hands = reader(trainee)
  await hands.choose('W2. Lamp, Weir Lane, bunch on cut.')
  await hands.walkTo('W2, 22 m before the lamp')
  await trainee.waits(1)
  await hands.choose('Bogey while we’re rolling')
  await trainee.hears('Silent', 6)
  await trainee.waitsFor(text.getByText('You are here: W2, 22 m before the lamp'), 15)
  await hands.faceOut()
  await expect(text.getByRole('listitem').filter({ hasText: 'Kaur' })).toBeVisible()
  await trainee.waitsFor(choice(page, 'Read the letter on the post'), 20)
  await hands.choose('Read the letter on the post')
  await trainee.waits(1)
  await hands.choose('Take the sign up')
  await trainee.waits(1)
  await hands.choose('Set the sign down here')

  await trainee.hears('stand by', 30)
  await trainee.waits(2)
  await expect(text.getByRole('listitem').filter({ hasText: /^\d+ mParent, / })).toBeVisible()
  await hands.choose('Weir Lane is level')
  await trainee.waitsFor(text.getByText('Parent turns the pram into the level way.'), 6)
  await trainee.waitsFor(text.getByRole('listitem').filter({ hasText: 'You have yet to call in.' }), 20)
  await trainee.hears('W1, locked', 20)
  await trainee.waits(3)
  await hands.radio('W2, locked.')
  await trainee.waitsFor(text.getByRole('listitem').filter({ hasText: 'W2. Locked.' }), 5)
  await trainee.hears('lear?', 40)
})
