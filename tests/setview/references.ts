import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'

/** How a place is looked at for its reference. */
export type Shot = { readonly place: string; readonly variant: string; readonly at: string; readonly roll?: boolean }

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

/** A place as it is drawn now, people standing still, as PNG bytes. */
export async function shoot(page: Page, url: string, { place, variant, at, roll }: Shot): Promise<Buffer> {
  await page.goto(`${url}place.html?place=${place}&variant=${variant}&at=${at}${roll === true ? '&roll' : ''}`)
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined, null, { timeout: 60_000 })
  const ready = await page.evaluate(() => document.documentElement.dataset['ready'])
  if (ready !== 'yes') throw new Error(`${place} is not drawn: ${ready}`)
  // Everybody has turned to where they look, and the roll has come on.
  await page.waitForTimeout(600)
  return page.screenshot()
}

/** Small enough to be kept in the repository. */
export const kept = (png: Buffer, { kept: width }: Screen): Promise<Buffer> =>
  sharp(png).resize({ width }).webp({ quality: 70, effort: 6 }).toBuffer()

/** How far two pictures of one screen are apart: the mean over a coarse grid, 0 to 255. */
export async function apart(one: Buffer, other: Buffer): Promise<number> {
  const coarse = (bytes: Buffer) => sharp(bytes).removeAlpha().resize(120, 90, { fit: 'fill' }).raw().toBuffer()
  const [a, b] = await Promise.all([coarse(one), coarse(other)])
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
  return sum / a.length
}

/** A fresh page of a screen. */
export const openOn = (browser: Browser, { width, height }: Screen): Promise<Page> =>
  browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
