import { test as base, expect, type Locator, type Page } from '@playwright/test'

export { expect }

/**
 * A test of what a trainee does on the page. Whatever it is about, it fails on an error on the console or of the page,
 * and on a call to anybody but our own server.
 */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      context.setDefaultTimeout(15_000)
      const wrong: string[] = []
      context.on('weberror', (error) => wrong.push(error.error().message))
      context.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text())
      })
      context.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/.test(url)) wrong.push(`a call to ${url}`)
      })
      await use(undefined)
      expect(wrong).toEqual([])
    },
    { auto: true },
  ],
})

/** The page's own code has taken over what was drawn at build, and sets what is chosen at once. */
export const isLive = async (page: Page): Promise<void> => expect(page.locator('[data-live]')).toHaveCount(1)

/** Chooses one of several. What is chosen before the store is open shows itself when it is. */
export const chooses = async (radio: Locator): Promise<void> => {
  await radio.click({ force: true })
  await expect(radio).toBeChecked()
}
