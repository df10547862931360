import { expect, type Locator, type Page } from '@playwright/test'
import { SENTENCE_MS, sentenceAfter, waitsForSentence } from './microphone.ts'
import { type Hears, willHear } from './recogniser.ts'

/** Holds and lets go of the talk key, one way or another. */
export type Hand = { readonly down: () => Promise<void>; readonly up: () => Promise<void> }

/** When the key really went down and came up, on the clock of the page, and when the sentence began. */
export type Pressed = { readonly downMs: number; readonly upMs: number; readonly sentenceMs: number }

/** So long that a machine that is a second late with a key has still pressed in time. */
const LEAD_MS = 1300
const TAIL_MS = 600

export const talkKey = (page: Page): Locator =>
  page.getByRole('form', { name: 'Talk' }).getByRole('button', { name: /^(?:Hold|Press) to|^On air|has the channel/ })

/** Goes to the Voice tab. */
export const choosesVoice = (page: Page): Promise<void> =>
  page.getByRole('radio', { name: 'Voice' }).click({ force: true })

/** Goes to the Voice tab and agrees to what it says about the voice. */
export const usesVoice = async (page: Page): Promise<void> => {
  await choosesVoice(page)
  await page.getByRole('button', { name: 'Use voice' }).click()
  await expect(talkKey(page)).toBeVisible()
}

export const byMouse = (page: Page): Hand => ({
  down: async () => {
    await talkKey(page).hover()
    await page.mouse.down()
  },
  up: () => page.mouse.up(),
})

export const bySpace = (page: Page): Hand => ({
  down: () => page.keyboard.down('Space'),
  up: () => page.keyboard.up('Space'),
})

/** Notes on the page when the key goes down and comes up. */
const notePress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const note = (name: string) => (): void => void Reflect.set(window, name, performance.now())
    for (const [event, name] of [
      ['pointerdown', 'keyDown'],
      ['pointerup', 'keyUp'],
      ['keydown', 'keyDown'],
      ['keyup', 'keyUp'],
    ] as const) {
      window.addEventListener(event, note(name), { capture: true, once: true })
    }
  })

const numberOn = (page: Page, name: string): Promise<number> =>
  page.evaluate((key) => Number(Reflect.get(window, key)), name)

/** Presses a little before the recording speaks, and lets go a little after it. */
export const speaks = async (page: Page, hand: Hand, hears: Hears): Promise<Pressed> => {
  await willHear(page, hears)
  await waitsForSentence(page, LEAD_MS)
  await notePress(page)
  await hand.down()
  await expect(page.getByRole('button', { name: 'On air' })).toBeVisible()
  await page.waitForTimeout(LEAD_MS + SENTENCE_MS + TAIL_MS - 200)
  await hand.up()
  const downMs = await numberOn(page, 'keyDown')
  return { downMs, upMs: await numberOn(page, 'keyUp'), sentenceMs: await sentenceAfter(page, downMs) }
}

/** Presses where the recording is silent. */
export const staysSilent = async (page: Page, hand: Hand, hears: Hears): Promise<void> => {
  await willHear(page, hears)
  await waitsForSentence(page, 1800)
  await hand.down()
  await page.waitForTimeout(700)
  await hand.up()
}
