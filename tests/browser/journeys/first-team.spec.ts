import { choice, reader } from './hands.ts'
import { expect, test } from './journey.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('number 1 is fetched in the text view by roles and names: the place, the works, the door', async ({ page }) => {
  test.setTimeout(150_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/upset-actor?seed=4')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await expect(page.getByRole('region', { name: 'The works' })).toContainText('Trailer one. Next: Touch-up.')
  await page.keyboard.press('v')
  const text = page.getByRole('main', { name: 'Text view' })
  await trainee.waitsFor(text)
  const row = (words: string | RegExp) => text.getByRole('listitem').filter({ hasText: words })
  await expect(row('Base camp, Lot B.')).toBeVisible()
  await expect(row('June. Trailer one. Next: Touch-up.')).toBeVisible()
  await expect(row('Nobody has asked yet.')).toContainText('Touch-up, ask Bo + load 2 + drive 3')

  const hands = reader(trainee)
  const offered = (words: string) => trainee.waitsFor(choice(page, words), 40)
  await hands.choose('One, two at ten past, all the way.')
  await trainee.hears('ETA?', 40)
  await trainee.waitsFor(row('Owed to Kaur'), 10)
  await hands.radio('Copy, knocking. Time in a minute.')
  await offered('three knocks')
  await hands.choose('three knocks')
  await trainee.waitsFor(row('Nobody answers. Somebody sobs behind the door.'), 30)
  await offered('Take your time')
  await hands.choose('Take your time')
  await trainee.hears('minute', 20)

  await page.getByRole('region', { name: 'Moves' }).getByRole('button', { name: 'Walk to' }).press('Enter')
  const places = page.getByRole('dialog', { name: 'Walk to' })
  await trainee.waitsFor(places)
  await expect(places.getByRole('button', { name: /To Dock Street on foot.*5 min/ })).toBeVisible()
})
