import type { Locator, Page, Request } from '@playwright/test'

/** One step of set time, milliseconds: the longest gap that the page makes up for, so that nothing is left out. */
const STEP_MS = 250
/** The page is looked at twice a second: to look takes longer than to let time go on. */
const LOOK_EVERY = 2
const BEGIN = new Date('2026-01-05T10:00:00Z')

const isThere = async (what: Locator): Promise<boolean> => (await what.count()) > 0

/** Somebody at the page, with the page's clock in their hands: set time goes on only while they wait. */
export type Trainee = {
  readonly page: Page
  readonly opens: (address: string) => Promise<void>
  readonly waits: (seconds: number) => Promise<void>
  /** Lets time go on until something is there; fails by its name after so many seconds of set time. */
  readonly waitsFor: (what: Locator, seconds?: number) => Promise<void>
  /** Lets time go on until the last line said has these words. */
  readonly hears: (words: string, seconds?: number) => Promise<void>
  /** Moves the focus on with TAB until it stands there. */
  readonly tabsTo: (what: Locator) => Promise<void>
}

/** The last line said, in the radio log of a wide screen or in the captions of a small one. */
const lastSaid = (page: Page): Locator =>
  page
    .getByRole('region', { name: 'Radio log, newest last' })
    .getByRole('listitem')
    .or(page.getByRole('region', { name: 'Captions' }).locator('p'))
    .last()

/** Stops the clock of every page of this context, so that set time does not hang on how fast the machine is. */
export const stopTheClock = async (page: Page): Promise<void> => {
  await page.clock.install({ time: BEGIN })
  await page.clock.pauseAt(new Date(BEGIN.getTime() + 1000))
}

/** What a page is made of: set time does not go on while any of it is on its way. */
const PARTS: readonly string[] = ['document', 'script', 'stylesheet', 'fetch']

const arrival = async (request: Request): Promise<void> => {
  try {
    await (await request.response())?.finished()
  } catch {
    // The page went elsewhere, and with it what it had asked for.
  }
}

/** Waits, by the clock of the machine, until the page fetches nothing that it is made of. */
const settling = (page: Page): (() => Promise<void>) => {
  const coming = new Set<Promise<void>>()
  page.on('request', (request) => {
    if (!PARTS.includes(request.resourceType())) return
    const one = arrival(request).finally(() => coming.delete(one))
    coming.add(one)
  })
  return async () => {
    while (coming.size > 0) await Promise.all(coming)
  }
}

/** A trainee at a page whose clock stands still. */
export const traineeAt = (page: Page): Trainee => {
  const settled = settling(page)
  const goOn = async (seconds: number, come: () => Promise<boolean>): Promise<boolean> => {
    const steps = Math.ceil((seconds * 1000) / STEP_MS)
    for (let step = 0; step < steps; step += 1) {
      if (step % LOOK_EVERY === 0) {
        await settled()
        if (await come()) return true
      }
      await page.clock.fastForward(STEP_MS)
    }
    return come()
  }
  const waitsFor = async (what: Locator, seconds = 20): Promise<void> => {
    if (await goOn(seconds, () => isThere(what))) return
    throw new Error(`${String(what)} did not come within ${seconds} s of set time`)
  }
  return {
    page,
    opens: async (address) => {
      await page.goto(address)
      // What loads takes time of the machine, not of the set; the page shows it when its own clock has gone on.
      const ready = page.locator('[data-live] #root > *').and(page.locator(':not([aria-busy])'))
      for (let tries = 0; tries < 400 && !(await isThere(ready)); tries += 1) {
        await settled()
        await page.clock.runFor(50)
        await page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(null))))
      }
    },
    waits: async (seconds) => {
      await goOn(seconds, async () => false)
    },
    waitsFor,
    hears: (words, seconds = 40) => waitsFor(lastSaid(page).filter({ hasText: words }), seconds),
    tabsTo: async (what) => {
      for (let tries = 0; tries < 120; tries += 1) {
        if (await what.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`TAB never comes to ${String(what)}`)
    },
  }
}
