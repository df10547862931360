import { readDebrief } from './debrief.ts'
import { reader } from './hands.ts'
import { expect, test } from './journey.ts'
import { digestIn, replayInNode } from './replay.ts'
import { playRehearsal, playTakeOne, playTakeTwo } from './stage-door.ts'
import { stopTheClock, traineeAt } from './trainee.ts'

test('the stage door is played in the text view by roles and names, and its record replays in Node to the same mark', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=2')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await page.keyboard.press('v')
  const text = page.getByRole('main', { name: 'Text view' })
  await trainee.waitsFor(text)
  await expect(text.getByRole('heading', { level: 3 })).toHaveText([
    /^Where I am/,
    /^About to happen/,
    /^Near me/,
    /^What I can do/,
    /^Just now/,
  ])

  const told = page.getByRole('log', { name: 'What happens' })
  const hands = reader(trainee)
  await playRehearsal(trainee, hands)
  // The choice that was taken is gone; the focus stays where it was.
  await trainee.waitsFor(page.getByRole('region', { name: 'What I can do' }).and(page.locator(':focus')), 3)
  // What others say on the air is told politely, with who says it and where.
  await trainee.waitsFor(told.getByText('Reyes, ch 1: Picture’s up'), 40)
  await expect(text.getByText('You are here: Your mark at door two, back to the set.')).toBeVisible()
  await expect(text.getByRole('listitem').filter({ hasText: 'You have yet to call in.' })).toBeVisible()
  await playTakeOne(trainee, hands)
  await trainee.waits(1)
  await expect(text.getByRole('listitem').filter({ hasText: 'Door two. Locked.' })).toBeVisible()
  await expect(text.getByRole('listitem').filter({ hasText: /Guest, .*waits/ })).toBeVisible()
  await playTakeTwo(trainee, hands)

  const debrief = await readDebrief(trainee)
  expect(debrief.score).toBeGreaterThanOrEqual(70)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take the record along' }).click(),
  ])
  const file = info.outputPath('run.record')
  await download.saveAs(file)
  const replayed = replayInNode(file)
  expect(replayed).toMatchObject({ verified: true, score: debrief.score, seed: 2, scenario: 'stage-door', bot: null })
  expect(replayed).toHaveProperty('digest', digestIn(file))
})
