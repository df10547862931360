import { keys } from './hands.ts'
import { expect, test } from './journey.ts'
import { findingsOnStoppedClock } from './rules.ts'
import { stopTheClock, type Trainee, traineeAt } from './trainee.ts'

const SIZES = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const

const toSet = async (trainee: Trainee): Promise<void> => {
  await trainee.opens('/play/stage-door?seed=1')
  await trainee.waitsFor(trainee.page.getByRole('main', { name: 'The set' }))
  await trainee.waits(3)
}

const leave = async (trainee: Trainee): Promise<void> => {
  await trainee.page.keyboard.press('p')
  await trainee.page.getByRole('button', { name: 'Leave the run' }).click()
  await trainee.waitsFor(trainee.page.getByRole('heading', { name: 'Marks by criterion' }))
}

for (const size of SIZES) {
  test.describe(`by the rules, ${size.name}`, () => {
    test.use({ viewport: { width: size.width, height: size.height }, reducedMotion: 'reduce' })

    test('no page and no state of play breaks an accessibility rule', async ({ page }) => {
      test.setTimeout(180_000)
      await stopTheClock(page)
      const trainee = traineeAt(page)
      const found: Record<string, readonly string[]> = {}
      const look = async (where: string): Promise<void> => {
        const findings = await findingsOnStoppedClock(page)
        if (findings.length > 0) found[where] = findings
      }
      for (const address of ['/', '/brief/stage-door?seed=1', '/course']) {
        await trainee.opens(address)
        await trainee.waitsFor(page.getByRole('heading', { level: 1 }))
        await look(address)
      }
      await toSet(trainee)
      await look('the set')
      await page.keyboard.press('v')
      await trainee.waitsFor(page.getByRole('main', { name: 'Text view' }))
      await look('text view')
      await keys(trainee).choose('Copy, door two, wait for release.')
      await trainee.waits(2)
      await page.keyboard.press('w')
      await trainee.waitsFor(page.getByRole('dialog', { name: 'Walk to' }))
      await look('walk list')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog', { name: 'Walk to' }).waitFor({ state: 'hidden' })
      await leave(trainee)
      await look('debrief')
      expect(found).toEqual({})
    })
  })
}
