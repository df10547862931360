import { spawn } from 'node:child_process'
import { join } from 'node:path'
import * as v from 'valibot'
import { comparedOf, SAMPLES, type Suite } from './figure.ts'

const ROOT = join(import.meta.dirname, '../../..')

const CostsSchema = v.array(v.object({ median: v.number(), p99: v.number() }))
const MeasuredSchema = v.object({ ours: CostsSchema, circles: CostsSchema })

/** The measuring needs a browser and a page of its own, which belong to the tests. */
const measure = (): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/frame/measure.ts', String(SAMPLES)], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString()
    })
    child.on('error', fail)
    child.on('exit', (code) => {
      if (code === 0) done(out)
      else fail(new Error(`Frames could not be measured (exit ${code}).`))
    })
  })

/**
 * Main-thread milliseconds of a frame, step and drawing together, with 60 people walking on Dock Street at night in a real
 * browser; the baseline is 60 plain circles in the same loop.
 */
export const frameSuite = async (): Promise<Suite> => {
  const { ours, circles } = v.parse(MeasuredSchema, JSON.parse(await measure()))
  const figure = (of: 'median' | 'p99') =>
    comparedOf(
      ours.map((cost) => cost[of]),
      circles.map((cost) => cost[of]),
      'ms',
    )
  return { scriptMsMedian: figure('median'), scriptMsP99: figure('p99') }
}
