import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { pagesOf } from './printed.ts'

const SCENES = ['stage-door', 'street-with-bogeys', 'upset-actor'] as const
const LANGUAGES = ['en', 'es', 'fr'] as const

/** Opens a call sheet with its plan, which comes last. */
const opens = async (page: Page, scene: string, language: string): Promise<void> => {
  await page.goto(`/brief/${scene}?seed=1&lang=${language}`)
  await expect(page.locator('.brief__map svg')).toBeVisible()
}

/** The lines that the edge of what stays in reach goes through, and what of the first things to know it hides. */
const coveredBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isStaying = (element: Element): boolean => getComputedStyle(element).position === 'sticky'
    const foot = [...document.querySelectorAll('.brief__sheet *')].find(isStaying)
    if (foot === undefined) return []
    const edge = foot.getBoundingClientRect().top
    const found: string[] = []
    const texts = document.createTreeWalker(document.querySelector('.brief__sheet') ?? document, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (foot.contains(text) || text.parentElement?.closest('.unseen') !== null) continue
      const lines = document.createRange()
      lines.selectNodeContents(text)
      for (const { top, bottom } of lines.getClientRects())
        if (top < edge - 1 && bottom > edge + 1) found.push(`cut: ${text.textContent ?? ''}`)
    }
    for (const item of document.querySelectorAll('.brief__goal p, .brief__ground li'))
      if (innerWidth >= 1100 && item.getBoundingClientRect().bottom > edge)
        found.push(`hidden: ${item.textContent ?? ''}`)
    return found
  })

for (const language of LANGUAGES)
  test(`what a beginner needs stands above the foot of a call sheet, which cuts no line, in ${language}`, async ({
    page,
  }) => {
    const found: Record<string, readonly string[]> = {}
    for (const scene of SCENES) {
      await opens(page, scene, language)
      // The last three are the first at 200 %.
      for (const [width, height] of [
        [1440, 900],
        [1366, 768],
        [1280, 720],
        [720, 450],
        [683, 384],
        [640, 360],
      ] as const) {
        await page.setViewportSize({ width, height })
        const covered = await coveredBy(page)
        if (covered.length > 0) found[`${scene} at ${width} x ${height}`] = covered
      }
    }
    expect(found).toEqual({})
  })

test('a call sheet is printed on one page, A4 or Letter, with all that stands on it and nothing to press', async ({
  page,
}) => {
  for (const scene of SCENES)
    for (const language of LANGUAGES) {
      await opens(page, scene, language)
      const last = (await page.locator('.brief__ground li').last().textContent()) ?? ''
      for (const format of ['A4', 'Letter']) {
        const pages = await pagesOf(new Uint8Array(await page.pdf({ format })))
        expect(pages, `${scene} in ${language} on ${format}`).toHaveLength(1)
        expect(pages[0]?.edge).toBeGreaterThan(15)
        expect(pages[0]?.words.replaceAll(/\s+/g, '')).toContain(last.toLowerCase().replaceAll(/\s+/g, ''))
      }
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('radio')).toHaveCount(0)
      await page.emulateMedia({ media: null })
    }
})
