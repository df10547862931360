import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LaunchOptions, Page } from '@playwright/test'
import { decodeWave, encodeWave } from '../../../src/cli/voices/wave.ts'
import { CLIP, CLIP_RATE } from './clip.ts'

/** What the microphone hears: silence with the same sentence in it, again and again. */
const EVERY_MS = 4000
const FIRST_MS = 3000
const TIMES = 24

const clip = (): Float32Array => decodeWave(readFileSync(CLIP)).samples

/** Length of the sentence. */
export const SENTENCE_MS = Math.round((clip().length / CLIP_RATE) * 1000)

const samplesIn = (ms: number): number => Math.round((ms / 1000) * CLIP_RATE)

/** Writes the recording that the browser takes for a microphone, and gives its path. */
const recordingAt = (path: string): string => {
  const samples = new Float32Array(samplesIn(FIRST_MS + TIMES * EVERY_MS))
  for (let time = 0; time < TIMES; time += 1) samples.set(clip(), samplesIn(FIRST_MS + time * EVERY_MS))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, encodeWave({ rate: CLIP_RATE, samples }))
  return path
}

const RECORDING = join(import.meta.dirname, '../../../test-results/microphone.wav')

/** A browser whose microphone is a recording, and who asks nobody for it. */
export const withRecording = (options: LaunchOptions): LaunchOptions => ({
  ...options,
  args: [
    ...(options.args ?? []),
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-audio-capture=${recordingAt(RECORDING)}%noloop`,
  ],
})

/** A browser that asks for the microphone, and whose trainee refuses it. */
export const refuseMicrophone = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.permissions, 'query', { value: () => Promise.resolve({ state: 'prompt' }) })
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'))
  })
}

/** Notes when the page opened its microphone: the recording begins then. */
export const noteMicrophone = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator
    const open = mediaDevices.getUserMedia.bind(mediaDevices)
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted)
      Object.assign(window, { microphoneOpened: performance.now() })
      return stream
    }
  })
}

const SPELL = { first: FIRST_MS, every: EVERY_MS }

/** When the first sentence after this moment begins, on the clock of the page. */
export const sentenceAfter = (page: Page, afterMs: number): Promise<number> =>
  page.evaluate(
    ({ first, every, after }) => {
      const opened = Number(Reflect.get(window, 'microphoneOpened'))
      return opened + first + Math.max(0, Math.ceil((after - opened - first) / every)) * every
    },
    { ...SPELL, after: afterMs },
  )

/** Waits until so many milliseconds before a sentence of the recording. */
export const waitsForSentence = async (page: Page, beforeMs: number): Promise<void> => {
  await page.waitForFunction(() => 'microphoneOpened' in window)
  const now = await page.evaluate(() => performance.now())
  const sentence = await sentenceAfter(page, now + beforeMs)
  await page.evaluate(
    (until) => new Promise((resolve) => setTimeout(resolve, until - performance.now())),
    sentence - beforeMs,
  )
}
