/** One measured figure: of at least five runs. */
export type Figure = {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly unit: string
  /** What it is compared with, measured in the same run. */
  readonly baseline?: number
  readonly ratio?: number
}

/** The figures of one suite by name. */
export type Suite = Readonly<Record<string, Figure>>

/** How often each figure is measured. */
export const SAMPLES = 5

const rounded = (value: number): number => Number(value.toPrecision(4))

/** The middle value; between two the mean of them. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]]
  if (low === undefined || high === undefined) throw new Error('A median needs at least one value')
  return (low + high) / 2
}

/** The figure of some samples. */
export const figureOf = (samples: readonly number[], unit: string): Figure => ({
  median: rounded(medianOf(samples)),
  min: rounded(Math.min(...samples)),
  max: rounded(Math.max(...samples)),
  unit,
})

/** A figure beside its baseline: each pair was measured one right after the other. */
export const comparedOf = (ours: readonly number[], baseline: readonly number[], unit: string): Figure => ({
  ...figureOf(ours, unit),
  baseline: rounded(medianOf(baseline)),
  ratio: rounded(medianOf(ours.map((value, index) => value / (baseline[index] ?? Number.NaN)))),
})

/** Milliseconds that some work took. */
export const timed = (work: () => void): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Every sample of some work, after once without measuring. */
export const sampled = async <T>(sample: () => T | Promise<T>): Promise<readonly T[]> => {
  await sample()
  const samples: T[] = []
  for (let count = 0; count < SAMPLES; count += 1) samples.push(await sample())
  return samples
}
