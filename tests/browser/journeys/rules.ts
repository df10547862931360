import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What the rules of access find on a page, with where: short enough to be read in a failed test. */
export const findingsOf = async (page: Page): Promise<readonly string[]> => {
  // No page has frames, and what keeps a rule need not be listed: both cost more than the looking.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** The same on a page whose clock stands still: the rules wait with timers of the page, so its time goes on meanwhile. */
export const findingsOnStoppedClock = async (page: Page): Promise<readonly string[]> => {
  let done = false
  const looking = findingsOf(page).finally(() => {
    done = true
  })
  while (!done) await page.clock.runFor(20)
  return looking
}
