import type { Page } from '@playwright/test'
import { playBot } from '../../../src/core/bots/bots.ts'
import { encodeRecord } from '../../../src/core/record/file.ts'
import { headerOf, recordInputs, recordOf } from '../../../src/core/run/recording.ts'
import { theScenario } from '../../stories/stage.ts'
import { storeIsMade } from './database.ts'
import { expect } from './journey.ts'

/** A run of the stage door that is passed, in somebody's name. */
export const passedBy = async (name: string, seed: number): Promise<string> => {
  const { scenario } = await theScenario('m04-lock-ups-1', 'stage-door')
  const { run, inputs } = playBot('par', scenario, seed)
  const header = headerOf(scenario, seed, { name, bot: null, language: 'en', pace: 1 })
  const { recording, run: end } = recordInputs(scenario, header, inputs, run.tick)
  return encodeRecord(recordOf(recording, end))
}

/** Lays runs into the storage of this browser, as if they had been played here. */
export const keep = async (page: Page, records: readonly string[], score = 100): Promise<void> => {
  await page.goto('/course')
  await expect(page.getByRole('region', { name: 'Skills' }).getByRole('list')).toBeVisible()
  await storeIsMade(page)
  await page.evaluate(
    async ({ texts, score }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pictures-up')
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite')
          for (const [at, record] of texts.entries()) {
            const kept = { id: `kept${at}`, scenario: 'stage-door', attempt: at + 1, ended: at, score, record }
            change.objectStore('records').put(kept, kept.id)
          }
          change.oncomplete = () => {
            opening.result.close()
            done()
          }
          change.onerror = () => fail(change.error ?? new Error('nothing was kept'))
        }
      }),
    { texts: records, score },
  )
}
