import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Counts, countPlaywright, countVitest, ONE_FAILED, ONE_PASSED } from './counts.ts'

/** One part of `npm test`, which is also an npm script that runs alone. */
export type Step = {
  readonly name: string
  readonly script: string
  readonly args: readonly string[]
  /** Steps without which this one cannot run. */
  readonly needs: readonly string[]
  /** Where the script leaves its json report and how to count it; a script without one is a single check. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Counts }
  readonly minutes: number
}

const UNIT_REPORT = 'test-results/unit.json'

export const STEPS: readonly Step[] = [
  { name: 'types', script: 'test:types', args: [], needs: [], minutes: 3 },
  { name: 'lint', script: 'test:lint', args: [], needs: [], minutes: 3 },
  { name: 'format', script: 'test:format', args: [], needs: [], minutes: 3 },
  {
    name: 'unit',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    needs: [],
    report: { file: UNIT_REPORT, count: countVitest },
    minutes: 10,
  },
  { name: 'build', script: 'build', args: [], needs: [], minutes: 5 },
  {
    name: 'browser',
    script: 'test:browser',
    args: [],
    needs: ['build'],
    report: { file: 'test-results/browser.json', count: countPlaywright },
    minutes: 14,
  },
]

let running: ChildProcess | undefined

/** Ends the step that is running, with everything it started. */
export const stopSteps = (): void => {
  const pid = running?.pid
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}

const runScript = async (step: Step): Promise<boolean> =>
  new Promise((resolve) => {
    const args = ['run', '--silent', step.script, ...(step.args.length > 0 ? ['--', ...step.args] : [])]
    const windows = process.platform === 'win32'
    // A process group of its own, so that nothing of a step outlives it.
    const child = spawn('npm', args, { stdio: ['ignore', 'inherit', 'inherit'], shell: windows, detached: !windows })
    running = child
    const timer = setTimeout(() => {
      console.error(`${step.name} took more than ${step.minutes} minutes and was stopped.`)
      stopSteps()
    }, step.minutes * 60_000)
    const end = (fine: boolean): void => {
      clearTimeout(timer)
      stopSteps()
      running = undefined
      resolve(fine)
    }
    child.on('error', (error) => {
      console.error(`${step.name} could not be started: ${error.message}`)
      end(false)
    })
    child.on('exit', (code) => end(code === 0))
  })

/** Runs one step with its output on the screen. What fails outside its tests, and zero tests, count as one failure. */
export const runStep = async (step: Step): Promise<Counts> => {
  console.log(`\n=== ${step.name}`)
  const fine = await runScript(step)
  if (step.report === undefined) return fine ? ONE_PASSED : ONE_FAILED
  try {
    const counts = step.report.count(JSON.parse(readFileSync(step.report.file, 'utf8')))
    if (counts.passed + counts.failed === 0) {
      console.error(`${step.name} ran no tests.`)
      return { ...counts, failed: 1 }
    }
    return fine || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch (error) {
    console.error(`${step.name} left no report that can be counted: ${String(error)}`)
    return ONE_FAILED
  }
}
