import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'

/** How a place is looked at for its reference. */
export type Shot = {
  readonly place: string
  readonly variant: string
  readonly at: string
  readonly roll?: boolean
  readonly draws?: 'webgl'
}

/** The eight places, those with more than one light or weather several times. */
export const SHOTS: readonly Shot[] = [
  { place: 'stage-4', variant: 'day', at: 'd2-mark', roll: true },
  { place: 'dock-street', variant: 'day', at: 'chairs' },
  { place: 'dock-street', variant: 'night', at: 'chairs', roll: true },
  { place: 'dock-street', variant: 'rain', at: 'w2-near' },
  { place: 'office-floor', variant: 'day', at: 'corridor-middle' },
  { place: 'park-fork', variant: 'day', at: 'fork-middle' },
  { place: 'base-camp', variant: 'day', at: 'one-side' },
  { place: 'base-camp', variant: 'night', at: 'one-side' },
  { place: 'holding', variant: 'day', at: 'tent-door' },
  { place: 'production-office', variant: 'day', at: 'my-desk' },
  { place: 'led-stage', variant: 'day', at: 'volume-mouth' },
]

/** The two screens of LOOK. */
export const SCREENS = [
  { name: 'desktop', width: 1440, height: 900, kept: 1080 },
  { name: 'phone', width: 390, height: 844, kept: 390 },
] as const
export type Screen = (typeof SCREENS)[number]

const FOLDER = join(import.meta.dirname, 'reference')

export const nameOf = ({ place, variant }: Shot, screen: Screen): string => `${place}-${variant}-${screen.name}`

export const referenceFile = (shot: Shot, screen: Screen): string => join(FOLDER, `${nameOf(shot, screen)}.webp`)

/** Shows a place; the page stays where it is, with what it has fetched. Says why it cannot be shown, or null. */
const showOn = async (page: Page, address: string, query: string): Promise<string | null> => {
  if (page.url().startsWith(address)) return page.evaluate(async (asked) => globalThis.showPlace(asked), query)
  await page.goto(address + query)
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined, null, { timeout: 60_000 })
  const ready = await page.evaluate(() => document.documentElement.dataset['ready'] ?? '')
  return ready === 'yes' ? null : ready
}

/** A place as it is drawn now, people standing still, as PNG bytes. */
export async function shoot(page: Page, url: string, { place, variant, at, roll, draws }: Shot): Promise<Buffer> {
  const query = new URLSearchParams({
    place,
    variant,
    at,
    ...(roll === true && { roll: 'yes' }),
    ...(draws && { draws }),
  })
  const failure = await showOn(page, `${url}place.html`, `?${query}`)
  if (failure !== null) throw new Error(`${place} is not drawn: ${failure}`)
  // Everybody has turned to where they look, and the roll has come on.
  await page.waitForTimeout(600)
  return page.screenshot()
}

/** Small enough to be kept in the repository. */
export const kept = (png: Buffer, { kept: width }: Screen): Promise<Buffer> =>
  sharp(png).resize({ width }).webp({ quality: 70, effort: 6 }).toBuffer()

/** Cells that two pictures are compared in, and how far a cell may be off before it counts as another picture. */
const GRID = { w: 144, h: 108 } as const
const OFF = 12

/** The share of the picture, 0 to 1, that is not what the reference shows. Both are kept in the same way first. */
export async function changed(png: Buffer, reference: Buffer, screen: Screen): Promise<number> {
  const coarse = (bytes: Buffer) => sharp(bytes).removeAlpha().resize(GRID.w, GRID.h, { fit: 'fill' }).raw().toBuffer()
  const [a, b] = await Promise.all([coarse(await kept(png, screen)), coarse(reference)])
  let cells = 0
  for (let i = 0; i < a.length; i += 3) {
    const off = [0, 1, 2].reduce(
      (most, channel) => Math.max(most, Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0))),
      0,
    )
    if (off > OFF) cells += 1
  }
  return cells / (GRID.w * GRID.h)
}

/** A fresh page of a screen. */
export const openOn = (browser: Browser, { width, height }: Screen): Promise<Page> =>
  browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
