import type { Page } from '@playwright/test'
import { keys } from './hands.ts'
import { expect, test } from './journey.ts'
import { leaveRoomFor, refusePictures, refuseSound, refuseStorage, refuseWebGl } from './refusals.ts'
import { digestIn, replayInNode } from './replay.ts'
import { stopTheClock, type Trainee, traineeAt } from './trainee.ts'

const KEEPS_NOTHING = 'This browser keeps nothing, so your runs end with the tab.'
const NOT_BEING_KEPT = 'This run is not being kept.'

test('where nothing is kept the page says so, the run still plays, and its record can be taken', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  await refuseStorage(page)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/brief/stage-door?seed=3')
  await trainee.waitsFor(page.getByText(KEEPS_NOTHING))
  await page.getByRole('button', { name: 'Skip it and go to set' }).click()
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await page.keyboard.press('v')
  await keys(trainee).choose('Copy, door two, wait for release.')
  await trainee.waits(5.5)
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Leave the run' }).click()

  await trainee.waitsFor(page.getByRole('heading', { name: 'Marks by criterion' }))
  await expect(page.getByRole('main')).toContainText('You left at 10:13:06')
  await expect(page.getByText(KEEPS_NOTHING)).toBeInViewport()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take a file with you' }).click(),
  ])
  const file = info.outputPath('run.record')
  await download.saveAs(file)
  expect(replayInNode(file)).toMatchObject({
    verified: true,
    ending: 'left',
    digest: digestIn(file),
  })
})

/** Plays up to where the room of the browser runs out, and on to the line that says so. */
const playsOutOfRoom = async (page: Page): Promise<Trainee> => {
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=3')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await expect(page.getByText(NOT_BEING_KEPT)).toHaveCount(0)
  await leaveRoomFor(page, 0)
  await keys(trainee).choose('Copy, door two, wait for release.')
  await expect(page.getByRole('status').filter({ hasText: NOT_BEING_KEPT })).toBeVisible()
  return trainee
}

const leavesTheRun = async ({ page, waitsFor }: Trainee): Promise<void> => {
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Leave the run' }).click()
  await waitsFor(page.getByRole('heading', { name: 'Marks by criterion' }))
}

test('where the room runs out during a run the set says so at once, over nothing, and the run can be taken', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const trainee = await playsOutOfRoom(page)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    const line = await page.locator('.notkept').boundingBox()
    const set = await page.getByRole('main', { name: 'The set' }).boundingBox()
    const captions = await page.getByText('Two, your word, east.').last().boundingBox()
    expect((line?.y ?? 999) + (line?.height ?? 999)).toBeLessThanOrEqual(set?.y ?? 0)
    expect(line?.width).toBe(size.width)
    expect((captions?.y ?? 0) + (captions?.height ?? 0)).toBeLessThan(size.height)
  }
  await page.getByRole('button', { name: 'Put this line away' }).click()
  await expect(page.getByText(NOT_BEING_KEPT)).toHaveCount(0)
  await trainee.waits(2)
  await leavesTheRun(trainee)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take a file with you' }).click(),
  ])
  const file = info.outputPath('run.record')
  await download.saveAs(file)
  expect(replayInNode(file)).toMatchObject({ verified: true, ending: 'left', digest: digestIn(file) })
})

/** Closes the tab as a person does, and stays where the browser asks. Gives whether it asked. */
const closesTheTab = async (page: Page): Promise<boolean> => {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss()
    return dialog.type() === 'beforeunload'
  })
  const gone = page.waitForEvent('close').then(() => false)
  await page.close({ runBeforeUnload: true })
  return Promise.race([asked, gone])
}

test('a tab with a run that is not being kept is not closed without a question, until the run is over', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const trainee = await playsOutOfRoom(page)
  await page.getByRole('button', { name: 'Put this line away' }).click()
  expect(await closesTheTab(page)).toBe(true)
  await trainee.waits(2)
  await leavesTheRun(trainee)
  expect(await closesTheTab(page)).toBe(false)
})

test('a tab with a run that is kept is closed without a question', async ({ page }) => {
  test.setTimeout(120_000)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=3')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await keys(trainee).choose('Copy, door two, wait for release.')
  expect(await closesTheTab(page)).toBe(false)
})

test('a run that ran out of room is kept after all where some is made before its end', async ({ page }) => {
  test.setTimeout(120_000)
  const trainee = await playsOutOfRoom(page)
  await leaveRoomFor(page, 1000)
  await leavesTheRun(trainee)
  await expect(page.getByRole('button', { name: 'Take a file with you' })).toHaveCount(0)
  await trainee.opens(page.url())
  await trainee.waitsFor(page.getByRole('heading', { name: 'Marks by criterion' }))
  await expect(page.getByRole('main')).toContainText('You left at')
})

test('without WebGL the set is drawn on a flat canvas', async ({ page }) => {
  await refuseWebGl(page)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  const set = page.getByRole('main', { name: 'The set' })
  await trainee.waitsFor(set.locator('canvas'))
  await trainee.waits(3)
  const drawn = await set.locator('canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0
    const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += 4 * 97) colours.add(((data[at] ?? 0) << 8) + (data[at + 1] ?? 0))
    return colours.size
  })
  expect(drawn).toBeGreaterThan(100)
})

test('without any picture the set is there as text, and a sentence says so', async ({ page }) => {
  await refusePictures(page)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'Text view' }))
  await expect(page.getByText('No picture here, but the set reads just as well.')).toBeVisible()
  await keys(trainee).choose('Copy, door two, wait for release.')
  await trainee.hears('Copy, door two, wait for release.')
})

test('where no sound is let through the run plays on', async ({ page }) => {
  await refuseSound(page)
  await stopTheClock(page)
  const trainee = traineeAt(page)
  await page.setViewportSize({ width: 844, height: 390 })
  await trainee.opens('/play/upset-actor?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  // On a phone on its side the picture keeps the trainee in its middle: the line stays over the upper third.
  const line = await page.getByText('The browser keeps the sound shut.').first().boundingBox()
  const set = await page.getByRole('main', { name: 'The set' }).boundingBox()
  expect((line?.y ?? 999) + (line?.height ?? 0)).toBeLessThan((set?.y ?? 0) + (set?.height ?? 0) / 3)

  await page.setViewportSize({ width: 1280, height: 800 })
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(page.getByRole('main', { name: 'The set' }))
  await page.keyboard.press('v')
  await trainee.hears('Rehearsal’s up')
})
