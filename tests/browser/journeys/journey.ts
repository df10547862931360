import { test as base, expect } from '@playwright/test'
import { launchOptions } from '../browser.ts'

export { expect }

const executablePath = process.env['E2E_CHROMIUM'] ?? ''
const channel = process.env['E2E_CHANNEL'] ?? ''
const { args = [], ...launch } = launchOptions({
  ...(executablePath === '' ? {} : { executablePath }),
  ...(channel === '' ? {} : { channel }),
})

/**
 * A test of what a trainee does on the page. Whatever it is about, it fails on an error on the console or of the page,
 * and on a call to anybody but our own server.
 */
export const test = base.extend<{ readonly quiet: undefined }>({
  // A software WebGL that keeps the picture in memory: without it every frame is read back, ten times slower.
  launchOptions: [{ ...launch, args: [...args, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] }, { scope: 'worker' }],
  quiet: [
    async ({ context, baseURL }, use) => {
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
