import type { Page } from '@playwright/test'

/** Everything in a database: its version, and what stands in each box under which key. */
export type Database = {
  readonly version: number
  readonly boxes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Goes to a page of our address that runs none of our code: the database can be laid out before the first visit. */
export const opensNothing = async (page: Page): Promise<void> => {
  const body = '<!doctype html><title>-</title><link rel="icon" href="data:,">'
  await page.route('**/nothing', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/nothing')
}

/** Makes the database as some version of the page left it. `hold` leaves the connection open, deaf to everybody. */
export const layDown = async (page: Page, database: Database, hold = false): Promise<void> => {
  await opensNothing(page)
  await page.evaluate(
    async ([{ version, boxes }, open]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pictures-up', version)
        opening.onupgradeneeded = () => {
          for (const [box, entries] of Object.entries(boxes)) {
            const store = opening.result.createObjectStore(box)
            for (const [key, value] of Object.entries(entries)) store.put(value, key)
          }
        }
        opening.onsuccess = () => {
          if (!open) opening.result.close()
          done()
        }
        opening.onerror = () => fail(opening.error ?? new Error('not laid down'))
      }),
    [database, hold] as const,
  )
}

/** Whoever opens the database before the page does makes an empty one, and the page finds no boxes in it. */
export const storeIsMade = async (page: Page): Promise<void> => {
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'pictures-up'))
}

/** What stands in the database now, whatever its version. */
export const readDatabase = async (page: Page): Promise<Database> =>
  page.evaluate(
    async () =>
      new Promise<Database>((done, fail) => {
        const opening = indexedDB.open('pictures-up')
        opening.onerror = () => fail(opening.error ?? new Error('not read'))
        opening.onsuccess = () => {
          const db = opening.result
          const names = [...db.objectStoreNames]
          const boxes: Record<string, Record<string, unknown>> = {}
          const reading = db.transaction(names)
          for (const name of names) {
            const inside: Record<string, unknown> = {}
            boxes[name] = inside
            const walking = reading.objectStore(name).openCursor()
            walking.onsuccess = () => {
              const at = walking.result
              if (at === null) return
              if (typeof at.key === 'string') inside[at.key] = at.value
              at.continue()
            }
          }
          reading.oncomplete = () => {
            const { version } = db
            db.close()
            done({ version, boxes })
          }
        }
      }),
  )
