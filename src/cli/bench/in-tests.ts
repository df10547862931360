import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

/** Measures what needs a browser and pages of its own: both belong to the tests. Gives the JSON that the script prints. */
export const inTests = (script: string, samples: number): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, String(samples)], {
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
      else fail(new Error(`${script} could not measure (exit ${code}).`))
    })
  })
