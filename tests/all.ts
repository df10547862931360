import { rmSync } from 'node:fs'
import { addCounts, formatCounts, NO_COUNTS, ONE_FAILED } from './counts.ts'
import { runStep, STEPS, stopSteps } from './steps.ts'

const asked = process.argv.slice(2)
const names = STEPS.map((step) => step.name)
const unknown = asked.filter((name) => !names.some((known) => known === name))
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Steps are: ${names.join(', ')}.`)
  process.exit(2)
}

const stop = (): void => {
  stopSteps()
  process.exit(130)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

rmSync('test-results', { recursive: true, force: true })
let total = NO_COUNTS
const lines: string[] = []
const broken = new Set<string>()
for (const step of STEPS) {
  if (asked.length > 0 && !asked.includes(step.name)) continue
  const missing = step.needs.find((name) => broken.has(name))
  const started = performance.now()
  if (missing !== undefined) console.log(`\n=== ${step.name}: not run, ${missing} failed`)
  const counts = missing === undefined ? await runStep(step) : ONE_FAILED
  if (counts.failed > 0) broken.add(step.name)
  total = addCounts(total, counts)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  lines.push(`${step.name.padEnd(8)} ${seconds.padStart(6)} s  ${formatCounts(counts)}`)
}

console.log(`\n${lines.join('\n')}\n`)
console.log(formatCounts(total))
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
