import type { Locator, Page } from '@playwright/test'
import { expect } from './journey.ts'

/** One certain round: the same cards, names and words each time, for somebody who has answered nothing yet. */
export const drillAt = (id: string, more = ''): string => `/drill/${id}?seed=3&region=us${more}`

/** The card that is open. */
export const card = (page: Page): Locator => page.getByRole('region', { name: /Your turn|The exchange/ })

export const verdict = (page: Page): Locator => page.locator('.drillverdict h2')

export const roundEnd = (page: Page): Locator => page.getByRole('heading', { name: 'The round' })

/** Opens a drill and waits for its first card. */
export const opensDrill = async (page: Page, id: string, more = ''): Promise<void> => {
  await page.goto(drillAt(id, more))
  await expect(card(page)).toBeVisible()
}

/** How many cards the round has. */
export const cardsIn = async (page: Page): Promise<number> => {
  const name = (await page.getByRole('img', { name: /^Card \d+ of \d+$/ }).getAttribute('aria-label')) ?? ''
  return Number(/\d+$/.exec(name)?.[0])
}

/** Answers every card in the same way, and goes on after each verdict until the round is over. */
export const throughRound = async (
  page: Page,
  answers: () => Promise<void>,
  goesOn: () => Promise<void>,
): Promise<readonly string[]> => {
  const verdicts: string[] = []
  for (let left = await cardsIn(page); left > 0; left -= 1) {
    await answers()
    await expect(verdict(page)).toBeFocused()
    verdicts.push((await verdict(page).textContent()) ?? '')
    await goesOn()
    await expect(left > 1 ? card(page) : roundEnd(page)).toBeVisible()
  }
  return verdicts
}
