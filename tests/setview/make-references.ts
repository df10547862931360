import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser, launchOptions } from '../browser/browser.ts'
import { kept, openOn, referenceFile, SCREENS, shoot, SHOTS } from './references.ts'
import { servePages } from './serve.ts'

/** Takes the pictures that stand in `reference/` anew: `npx tsx tests/setview/make-references.ts`. Look at them after. */
const found = await ensureBrowser()
if ('tried' in found) throw new Error('no browser could be started')
const pages = await servePages()
const browser = await chromium.launch(launchOptions(found.browser))
try {
  for (const screen of SCREENS) {
    const page = await openOn(browser, screen)
    for (const shot of SHOTS) {
      const file = referenceFile(shot, screen)
      mkdirSync(dirname(file), { recursive: true })
      const bytes = await kept(await shoot(page, pages.url, shot), screen)
      writeFileSync(file, bytes)
      console.error(`${file} ${(bytes.length / 1000).toFixed(1)} kB`)
    }
    await page.close()
  }
} finally {
  await browser.close()
  await pages.close()
}
