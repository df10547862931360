import { describe, expect, it } from 'vitest'
import { ensureBrowser, launchOptions } from './browser.ts'

describe('finding a browser', () => {
  it('says in order what was tried and why it would not do, a program that is no browser included', async () => {
    const found = await ensureBrowser([
      { what: 'a wish', browser: { executablePath: '/no/such/browser' }, prepare: () => 'not on disk' },
      { what: 'no browser', browser: { executablePath: process.execPath } },
    ])
    expect(found).toEqual({
      tried: [
        { what: 'a wish', why: 'not on disk' },
        { what: 'no browser', why: expect.stringMatching(/.+/) },
      ],
    })
  })

  it('keeps the sandbox unless the account is root', () => {
    expect(launchOptions({}).chromiumSandbox).toBe(process.getuid?.() !== 0)
  })
})
