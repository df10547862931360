import * as v from 'valibot'
import { comparedOf, SAMPLES, type Suite } from './figure.ts'
import { inTests } from './in-tests.ts'

const CostsSchema = v.array(v.object({ median: v.number(), p99: v.number() }))
const MeasuredSchema = v.object({ ours: CostsSchema, circles: CostsSchema })

/**
 * Main-thread milliseconds of a frame, step and drawing together, with 60 people walking on Dock Street at night in a real
 * browser; the baseline is 60 plain circles in the same loop.
 */
export const frameSuite = async (): Promise<Suite> => {
  const { ours, circles } = v.parse(MeasuredSchema, JSON.parse(await inTests('tests/bench/frame/measure.ts', SAMPLES)))
  const figure = (of: 'median' | 'p99') =>
    comparedOf(
      ours.map((cost) => cost[of]),
      circles.map((cost) => cost[of]),
      'ms',
    )
  return { scriptMsMedian: figure('median'), scriptMsP99: figure('p99') }
}
