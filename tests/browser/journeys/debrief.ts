import type { Trainee } from './trainee.ts'

/** What a debrief shows. */
export type Shown = {
  readonly score: number
  /** Buttons that lead to a moment of the run. */
  readonly pins: number
  /** Id of the record, from the address. */
  readonly record: string
}

/** Waits for the debrief and reads its figures. */
export const readDebrief = async (trainee: Trainee): Promise<Shown> => {
  const { page } = trainee
  await trainee.waitsFor(page.getByRole('heading', { name: 'Marks by criterion' }), 60)
  const words = (await page.getByRole('main').textContent()) ?? ''
  const score = /Total(\d+)/.exec(words)?.[1]
  if (score === undefined) throw new Error(`The debrief shows no total: ${words.slice(0, 200)}`)
  return {
    score: Number(score),
    pins: await page.getByRole('button', { name: /^Pin \d+: / }).count(),
    record: new URL(page.url()).pathname.split('/').at(-1) ?? '',
  }
}
