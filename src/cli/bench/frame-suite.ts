import * as v from 'valibot'
import { comparedOf, SAMPLES, type Suite } from './figure.ts'
import { inTests } from './in-tests.ts'

const CostsSchema = v.array(v.object({ median: v.number(), p99: v.number() }))
const MeasuredSchema = v.object({ ours: CostsSchema, circles: CostsSchema })
const WaitsSchema = v.array(v.object({ start: v.number(), page: v.number(), caption: v.number(), change: v.number() }))

/** Wall times: on a machine that does other work they are worth what their baselines are. */
const waits = async (): Promise<Suite> => {
  const measured = v.parse(WaitsSchema, JSON.parse(await inTests('tests/bench/play/measure.ts', SAMPLES)))
  const figure = (ours: 'start' | 'caption', baseline: 'page' | 'change') =>
    comparedOf(
      measured.map((waited) => waited[ours]),
      measured.map((waited) => waited[baseline]),
      'ms',
    )
  return { sceneStartMs: figure('start', 'page'), inputToCaptionMs: figure('caption', 'change') }
}

/**
 * Main-thread milliseconds of a frame, step and drawing together, with 60 people walking on Dock Street at night in a real
 * browser; the baseline is 60 plain circles in the same loop. Then how long the built page lets somebody wait for the first
 * frame of a scene, beside any other page, and for the caption of their call, beside a plain change of the page.
 */
export const frameSuite = async (): Promise<Suite> => {
  const { ours, circles } = v.parse(MeasuredSchema, JSON.parse(await inTests('tests/bench/frame/measure.ts', SAMPLES)))
  const figure = (of: 'median' | 'p99') =>
    comparedOf(
      ours.map((cost) => cost[of]),
      circles.map((cost) => cost[of]),
      'ms',
    )
  return { scriptMsMedian: figure('median'), scriptMsP99: figure('p99'), ...(await waits()) }
}
